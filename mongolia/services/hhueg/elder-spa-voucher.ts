import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'elder-spa-voucher',
  agency: 'hhueg',
  kind: 'order',
  title: 'Рашаан сувиллын эрхийн бичиг авах',
  summary: 'Ахмад настан, бэрхшээлтэй хүн сувиллын хөнгөлөлттэй эрх авна.',
  words: [
    'сувиллын эрх',
    'рашаан сувилал',
    'сувиллын бичиг',
    'амралтын эрх',
    'spa voucher',
    'рашаанд явах',
    'сувилалд амрах',
    'ахмадын путёвк',
    'оргил рашаан сувилал эрх',
    'ахмад сувилалд явуулах',
    'сувиллын путёвк авах',
    'spa for grandma',
  ],
  law: [{ act: 'Ахмад настны тухай хууль' }, { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    used: { rows: 'welfare.vouchers' },
    usedCount: { count: 'used' },
    lossPercent: { from: 'disability.record.lossPercent' },
  },
  known: ['birth', 'lossPercent'],
  ask: {
    spa: {
      type: 'choice',
      title: 'Ямар сувиллыг сонгох вэ?',
      options: { joints: 'Үе мөч, мэдрэл', stomach: 'Ходоод, элэг', heart: 'Зүрх судас', general: 'Ерөнхий' },
    },
    season: {
      type: 'choice',
      title: 'Хэзээ амрах вэ?',
      options: { winter: 'Өвөл', spring: 'Хавар', summer: 'Зун', autumn: 'Намар' },
    },
    doctorPaper: {
      type: 'file',
      title: 'Сувиллын бичиг, эмчийн дүгнэлтийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    helper: { type: 'yesNo', title: 'Асаргаатай явах уу?' },
  },
  stop: [
    {
      when: { age: { below: 55 }, lossPercent: { known: false } },
      say: 'Эрхийн бичгийг ахмад настан, бэрхшээлтэй хүнд олгоно.',
      remedy: 'Өөрийн зардлаар сувилалд шууд захиалж болно.',
    },
    {
      when: { usedCount: { atLeast: 1 } },
      say: 'Энэ жил эрхийн бичиг авсан байна.',
      remedy: 'Ирэх жил дахин хүсэлт гаргана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Энэ жил аваагүй', when: { usedCount: { below: 1 } } }],
  returns: [{ code: 'doctor-paper-old', say: 'Сувиллын бичгийн хугацаа дууссан байна.', asks: ['doctorPaper'] }],
  refusals: [
    {
      code: 'not-allowed',
      say: 'Эмчийн дүгнэлтээр рашаан сувилал тохирохгүй.',
      remedy: 'Эмчээсээ өөр сувилал асууна уу.',
      law: { act: 'Ахмад настны тухай хууль' },
    },
    {
      code: 'places-gone',
      say: 'Сонгосон улиралд орон тоо дүүрсэн.',
      remedy: 'Өөр улирал сонгоно уу.',
      law: { act: 'Ахмад настны тухай хууль' },
    },
  ],
  gives: {
    document: 'Рашаан сувиллын эрхийн бичиг',
    show: ['spa', 'season'],
    validDays: 180,
    says: 'Эрхийн бичиг гарлаа. Сувиллын газарт иргэний үнэмлэхтэйгээ очно уу.',
  },
  source: 'KHUR WS100523',
  confidence: 'medium',
})
