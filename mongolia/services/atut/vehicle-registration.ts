import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vehicle-registration',
  agency: 'atut',
  kind: 'registration',
  title: 'Машин анх удаа бүртгүүлэх',
  summary: 'Оруулж ирсэн машинаа бүртгүүлж, дугаар, гэрчилгээ авна.',
  words: [
    'машин бүртгүүлэх',
    'шинэ машины дугаар авах',
    'импортын машин бүртгүүлэх',
    'машины бүртгэл хийлгэх',
    'машинд дугаар авах',
    'register a car',
  ],
  law: [
    { act: 'Авто тээврийн тухай хууль' },
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    { act: 'Гаалийн тухай хууль' },
  ],
  facts: {
    surname: { from: 'civil.person.surname' },
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    homeAddress: { from: 'civil.address.fullAddress' },
    mark: { from: 'transport.import.vehMark', with: { impExpDclrNo: 'imported' } },
    model: { from: 'transport.import.vehModelNo', with: { impExpDclrNo: 'imported' } },
    engine: { from: 'transport.import.vehEngineNo', with: { impExpDclrNo: 'imported' } },
    duty: { from: 'transport.import.cstmDutySumAmt', with: { impExpDclrNo: 'imported' } },
    built: { from: 'transport.import.buildDate', with: { impExpDclrNo: 'imported' } },
    unpaid: { rows: 'police.fines' },
    fines: { sum: 'unpaid', of: 'amount' },
  },
  known: ['lastname', 'firstname', 'homeAddress'],
  ask: {
    imported: {
      type: 'choice',
      title: 'Аль машинаа бүртгүүлэх вэ?',
      hint: 'Гаалийн бүрдүүлэлт хийсэн машинууд тань.',
      options: { rows: 'transport.imports', value: 'impExpDclrNo', label: ['vehMark', 'vehModelNo', 'impExpDclrNo'] },
    },
    use: {
      type: 'choice',
      title: 'Машиныг юунд ашиглах вэ?',
      options: {
        own: 'Хувийн хэрэгцээнд',
        goods: 'Ачаа тээвэрт',
        people: 'Зорчигч тээвэрт',
        special: 'Тусгай зориулалтаар',
      },
    },
    special: {
      type: 'text',
      title: 'Тусгай зориулалтыг нь бичнэ үү',
      hint: 'Жишээ нь, усны машин, кран.',
      longest: 60,
    },
    changed: {
      type: 'yesNo',
      title: 'Машины хийцэд өөрчлөлт хийсэн үү?',
      hint: 'Жишээ нь, хөдөлгүүр, тэвш, суудал сольсон.',
    },
    changePaper: { type: 'file', title: 'Өөрчлөлтийн дүгнэлтээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    shared: { type: 'yesNo', title: 'Машиныг өөр хүнтэй хамтран өмчлөх үү?' },
    coOwner: {
      type: 'registerNumber',
      title: 'Хамтран өмчлөгчийн регистрийн дугаар юу вэ?',
      why: 'Бүртгэлд хамтран өмчлөгчийг нэмнэ.',
    },
    plateWay: {
      type: 'choice',
      title: 'Дугаараа яаж авах вэ?',
      options: { next: 'Ээлжийн дугаар авах', chosen: 'Сул дугаараас сонгох' },
    },
    plate: {
      type: 'choice',
      title: 'Аль дугаарыг авах вэ?',
      options: { rows: 'transport.freePlates', value: 'plateNumber', label: ['plateNumber'] },
    },
    engineOk: {
      type: 'declaration',
      title: 'Машинаа үзүүлэхэд бэлэн',
      statement: 'Арал, хөдөлгүүрийн дугаар бичиг баримттай таарна.',
    },
    office: {
      type: 'office',
      title: 'Машинаа аль төвд авчирч, дугаараа авах вэ?',
      hint: 'Байцаагч машиныг үзэж, дугаар, гэрчилгээг өгнө.',
    },
  },
  when: {
    special: { use: 'special' },
    changePaper: { changed: true },
    coOwner: { shared: true },
    plate: { plateWay: 'chosen' },
  },
  stop: [
    {
      when: { duty: { known: false } },
      say: 'Гаалийн татвар төлсөн бүртгэл олдсонгүй.',
      remedy: 'Гаалийн бүрдүүлэлтээ дуусгаад дахин хүсэлт илгээнэ үү.',
      instead: 'vehicle-import-reference',
    },
    {
      when: { fines: { atLeast: 1 } },
      say: 'Танд төлөөгүй торгууль байна: {fines}\u00a0₮.',
      remedy: 'Торгуулиа төлөөд дахин хүсэлт илгээнэ үү.',
      instead: 'traffic-fines',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Гаалийн татвар төлсөн', when: { duty: { atLeast: 1 } } },
    { title: 'Хийцийн өөрчлөлт дүгнэлттэй', when: { anyOf: [{ changed: false }, { changePaper: { known: true } }] } },
    { title: 'Төлөөгүй торгуульгүй', when: { fines: { below: 1 } } },
  ],
  returns: [
    {
      code: 'paper-unclear',
      say: 'Өөрчлөлтийн дүгнэлт уншигдахгүй байна. Дахин хавсаргана уу.',
      asks: ['changed', 'changePaper'],
    },
    {
      code: 'co-owner-unknown',
      say: 'Хамтран өмчлөгч бүртгэлээс олдсонгүй. Регистрийг шалгана уу.',
      asks: ['shared', 'coOwner'],
    },
    {
      code: 'plate-taken',
      say: 'Сонгосон дугаарыг өөр хүн авсан байна. Өөр дугаар сонгоно уу.',
      asks: ['plateWay', 'plate'],
    },
  ],
  refusals: [
    {
      code: 'numbers-differ',
      say: 'Арлын дугаар гаалийн мэдүүлэгтэй зөрж байна.',
      remedy: 'Гаалийн газарт мэдүүлгээ засуулаад дахин ирнэ үү.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'numbers-altered',
      say: 'Арал, хөдөлгүүрийн дугаар засвартай байна.',
      remedy: 'Шүүх шинжилгээний байгууллагаар магадлуулна уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'unsafe',
      say: 'Машин техникийн шаардлага хангахгүй байна.',
      remedy: 'Засварлаж, үзлэгт тэнцээд дахин хүсэлт гаргана уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: {
    thing: 'Улсын дугаар, машины гэрчилгээ',
    at: 'office',
    says: 'Машин тань бүртгэгдлээ. Дугаар, гэрчилгээгээ сонгосон төвөөсөө аваарай.',
  },
  source: 'KHUR WS100411 VehicleImportInfo for the customs record; the steps from memory',
  confidence: 'medium',
})
