import { defineService } from '../../define.ts'

export default defineService({
  id: 'vehicle-correction',
  agency: 'atut',
  kind: 'registration',
  title: 'Машины бүртгэлийн алдаа засуулах',
  summary: 'Машины бүртгэлд нэр, дугаар буруу бол засуулах хүсэлт илгээнэ.',
  words: [
    'машины бүртгэл засуулах',
    'машины гэрчилгээнд нэр буруу',
    'арлын дугаар буруу',
    'wrong vehicle record',
    'техпаспорт дээр алдаатай',
    'машины он буруу бичсэн',
    'моторын дугаар зөрсөн',
    'машины өнгө буруу бүртгэсэн',
    'арлын дугаар зөрүүтэй',
    'машинд эзний нэр буруу',
    'fix car record',
    'машины марк буруу',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' }],
  signIn: 'low',
  for: ['self'],
  facts: {
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    owner: { from: 'transport.vehicle.ownerFirstname', with: { plateNumber: 'vehicle' } },
    cabin: { from: 'transport.vehicle.cabinNumber', with: { plateNumber: 'vehicle' } },
    colour: { from: 'transport.vehicle.colorName', with: { plateNumber: 'vehicle' } },
    sameOwner: { same: ['firstname', 'owner'] },
  },
  known: ['lastname', 'firstname'],
  questions: {
    vehicle: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    field: {
      type: 'choice',
      title: 'Юу буруу байна вэ?',
      options: {
        owner: 'Эзэмшигчийн нэр',
        plate: 'Улсын дугаар',
        model: 'Марк, загвар',
        year: 'Үйлдвэрлэсэн он',
        cabin: 'Арлын дугаар',
        colour: 'Өнгө',
      },
    },
    right: { type: 'text', title: 'Зөв нь юу вэ?', hint: 'Бичиг баримт дээрээ байгаагаар бичнэ үү.' },
    proof: {
      type: 'file',
      title: 'Нотлох баримт байвал хавсаргана уу',
      hint: 'Жишээ нь, машины гэрчилгээ. Байхгүй бол хоосон үлдээж болно.',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  pages: [{ ask: ['vehicle'] }, { ask: ['field'] }, { ask: ['right'] }, { ask: ['proof'] }],
  stop: [],
  fee: [{ label: 'Алдаа засах', amount: 0 }],
  time: 'unknown',
  decide: {
    by: 'officer',
    workingDays: 5, // our own default: no source gives a limit
    checks: [
      { title: 'Эзэмшигчийн нэр иргэний бүртгэлтэй адил', when: { sameOwner: true } },
      { title: 'Нотлох баримттай', when: { proof: { known: true } } },
    ],
    returns: [
      { code: 'right-unclear', say: 'Юуг яаж засахыг ойлгосонгүй. Дахин бичнэ үү.', asks: ['field', 'right'] },
      { code: 'proof-needed', say: 'Үүнийг засахад нотлох баримт хэрэгтэй. Баримтаа хавсаргана уу.', asks: ['proof'] },
    ],
    refusals: [
      {
        code: 'register-right',
        say: 'Баримтаар машины бүртгэл зөв байна.',
        remedy: 'Өөр баримттай бол хавсаргаад дахин хүсэлт илгээнэ үү.',
        law: { act: 'Авто тээврийн тухай хууль' },
      },
      {
        code: 'inspection-needed',
        say: 'Үүнийг машиныг үзэж байж засна.',
        remedy: 'Машинтайгаа авто тээврийн төвийн салбарт очно уу.',
        law: { act: 'Авто тээврийн тухай хууль' },
      },
    ],
  },
  keep: { draftDays: 30, decidedYears: 10 },
  confidence: 'low',
})
