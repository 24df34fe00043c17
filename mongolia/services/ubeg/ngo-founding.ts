import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'ngo-founding',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Төрийн бус байгууллага байгуулах',
  summary: 'Гишүүддээ эсвэл нийгэмд үйлчлэх байгууллагаа бүртгүүлнэ.',
  words: [
    'ТББ байгуулах',
    'холбоо байгуулах',
    'нийгэмлэг',
    'сан байгуулах',
    'NGO',
    'тбб нээх',
    'тбб бүртгүүлэх',
    'хандивын сан байгуулах',
    'клуб холбоо бүртгүүлэх',
    'нийгэмлэг байгуулах',
    'нутгийн зөвлөл тбб',
    'start a charity',
  ],
  law: [{ act: 'Төрийн бус байгууллагын тухай хууль' }, { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }],
  facts: { signature: { from: 'signature.certificate.serialNumber' } },
  ask: {
    name: {
      type: 'choice',
      title: 'Аль захиалсан нэрээ ашиглах вэ?',
      options: { rows: 'legal.names', value: 'certifiedNumber', label: ['legalEntityName'] },
    },
    serves: { type: 'choice', title: 'Хэнд үйлчлэх вэ?', options: { public: 'Нийгэмд', members: 'Гишүүддээ' } },
    aim: { type: 'longText', title: 'Ямар зорилготой вэ?', longest: 1000 },
    minutes: { type: 'file', title: 'Үүсгэн байгуулах хурлын тэмдэглэлийг хавсаргана уу', accept: ['pdf'] },
    board: { type: 'number', title: 'Удирдах зөвлөл хэдэн хүнтэй вэ?', least: 3, most: 50 },
    foreigners: { type: 'yesNo', title: 'Үүсгэн байгуулагчид гадаадын иргэн байгаа юу?' },
    permits: { type: 'file', title: 'Тэдний оршин суух үнэмлэхийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    seat: { type: 'address', title: 'Байгууллагын хаяг хаана вэ?', why: 'Албан бичиг энэ хаягаар очно.' },
  },
  when: { permits: { foreigners: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Тоон гарын үсэгтэй', when: { signature: { known: true } } },
    { title: 'Гадаадын иргэн зөвшөөрөлтэй', when: { anyOf: [{ foreigners: false }, { permits: { known: true } }] } },
  ],
  returns: [{ code: 'aim-unclear', say: 'Зорилго тодорхойгүй байна. Дахин бичнэ үү.', asks: ['aim', 'serves'] }],
  refusals: [
    {
      code: 'aim-unlawful',
      say: 'Зорилго нь хуульд харшилж байна.',
      remedy: 'Зорилгоо засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Төрийн бус байгууллагын тухай хууль' },
    },
    {
      code: 'official-body',
      say: 'Төрийн байгууллага үүсгэн байгуулагч байж болохгүй.',
      remedy: 'Иргэн, аж ахуйн нэгжээр солиод хандана уу.',
      law: { act: 'Төрийн бус байгууллагын тухай хууль' },
    },
  ],
  gives: {
    document: 'Төрийн бус байгууллагын гэрчилгээ',
    show: ['serves', 'board', 'seat'],
    validDays: 3650, // no period is published: a default of ours
  },
  source: 'peak.mn/news/news21l15 (December 2021)',
  confidence: 'medium',
})
