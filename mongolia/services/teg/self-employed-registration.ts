import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'self-employed-registration',
  agency: 'teg',
  kind: 'registration',
  title: 'Хувиараа эрхлэгчээр бүртгүүлэх',
  summary: 'Хувиараа ажил эрхлэхээ татварт бүртгүүлж, гэрчилгээ авна.',
  words: [
    'хувиараа бизнес',
    'хувиараа хөдөлмөр эрхлэх',
    'лангуу',
    'такси',
    'гараас ажил',
    'self-employed',
    'freelancer',
  ],
  law: [{ act: 'Татварын ерөнхий хууль' }, { act: 'Хувь хүний орлогын албан татварын тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    homeAddress: { from: 'civil.address.fullAddress' },
    tin: { from: 'tax.taxpayer.tin' },
    activity: { from: 'tax.selfEmployed.activityName' },
    companies: { rows: 'legal.companies' },
    licence: { from: 'police.driver.licenseNumber' },
  },
  known: ['birthDate', 'homeAddress', 'tin'],
  ask: {
    work: {
      type: 'choice',
      title: 'Ямар ажил эрхлэх вэ?',
      options: {
        trade: 'Худалдаа',
        taxi: 'Такси, ачаа тээвэр',
        repair: 'Засвар үйлчилгээ',
        beauty: 'Үсчин, гоо сайхан',
        craft: 'Оёдол, гар урлал',
        online: 'Цахим ажил',
        other: 'Бусад',
      },
    },
    otherWork: { type: 'text', title: 'Ямар ажил вэ?', longest: 120 },
    spot: {
      type: 'choice',
      title: 'Хаана ажиллах вэ?',
      options: {
        home: 'Гэртээ',
        market: 'Зах, худалдааны төвд',
        street: 'Явуулын',
        shop: 'Түрээсийн байранд',
        online: 'Интернетээр',
      },
    },
    market: { type: 'text', title: 'Аль зах, лангуу вэ?', longest: 120 },
    workplace: { type: 'address', title: 'Ажлын байр хаана вэ?', why: 'Гэрийн хаягаас өөр байж болно.' },
    begins: { type: 'date', title: 'Хэзээ эхлэх вэ?', earliest: '2026-01-01' },
    turnover: {
      type: 'choice',
      title: 'Жилийн орлого хэд орчим вэ?',
      options: { small: '50 сая хүртэл', middle: '50-аас 400 сая', large: '400 саяас дээш' },
    },
    simple: {
      type: 'yesNo',
      title: 'Орлогынхоо 1 хувиар хялбар тооцуулах уу?',
      hint: 'Орлого 50 саяас доош бол болно.',
    },
    helpers: { type: 'number', title: 'Хэдэн хүнтэй ажиллах вэ?', least: 0, most: 50 },
    office: { type: 'office', title: 'Аль татварын хэлтэст бүртгүүлэх вэ?' },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Мэдээлэл үнэн. Өөрчлөлт гарвал мэдэгдэнэ.',
    },
  },
  when: {
    otherWork: { work: 'other' },
    market: { spot: 'market' },
    workplace: { spot: 'shop' },
    simple: { turnover: 'small' },
  },
  stop: [
    {
      when: { activity: { known: true } },
      say: 'Та хувиараа эрхлэгчээр бүртгэлтэй байна: {activity}.',
      remedy: 'Лавлагаагаа авах, эсвэл өөрчлөлтөө мэдэгдэнэ үү.',
      instead: 'self-employed-reference',
    },
    {
      when: { age: { below: 16 } },
      say: '16 нас хүрээгүй байна.',
      remedy: 'Эцэг, эх тань нэр дээрээ бүртгүүлж болно.',
    },
    {
      when: { work: 'taxi', licence: { known: false } },
      say: 'Жолооны эрх бүртгэлгүй байна.',
      remedy: 'Эхлээд жолооны үнэмлэх авна уу.',
      instead: 'driving-licence',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 1, // the facts of services say one day, of low confidence
  checks: [
    { title: 'Өөрийн компанигүй', when: { companies: { known: false } } },
    { title: 'Татварын дугаартай', when: { tin: { known: true } } },
  ],
  returns: [
    { code: 'activity-unclear', say: 'Ямар ажил эрхлэх нь тодорхойгүй байна.', asks: ['work', 'otherWork'] },
    { code: 'place-unclear', say: 'Ажлын байр тодорхойгүй байна.', asks: ['spot', 'market', 'workplace'] },
  ],
  refusals: [
    {
      code: 'licence-needed',
      say: 'Энэ ажлыг тусгай зөвшөөрөлтэй эрхэлнэ.',
      remedy: 'Эхлээд зөвшөөрлөө авна уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
    {
      code: 'company-needed',
      say: 'Орлого их тул компаниар бүртгүүлнэ.',
      remedy: 'Компани байгуулаад татварт бүртгүүлнэ үү.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
    {
      code: 'other-place',
      say: 'Та өөр хэлтэст бүртгэлтэй байна.',
      remedy: 'Харьяа хэлтсээ сонгоод дахин илгээнэ үү.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
  ],
  gives: {
    document: 'Хувиараа эрхлэгчийн бүртгэлийн хуудас',
    show: ['homeAddress', 'work', 'spot', 'begins', 'turnover'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  source: 'services list, from memory',
  confidence: 'medium',
})
