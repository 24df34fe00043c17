import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'elder-prosthesis-discount',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Ахмадын шүд, хэрэгслийн үнийн хөнгөлөлт',
  summary: 'Ахмад настны шүд, сонсголын аппарат, протезийн зардлыг буцаана.',
  words: ['хиймэл шүд', 'шүдний хөнгөлөлт', 'сонсголын аппарат', 'ахмадын хөнгөлөлт', 'denture discount'],
  law: [{ act: 'Ахмад настны тухай хууль' }],
  facts: { birth: { from: 'civil.person.birthDate' }, age: { yearsSince: 'birth' } },
  known: ['birth'],
  ask: {
    item: {
      type: 'choice',
      title: 'Юу хийлгэсэн, авсан бэ?',
      options: {
        teeth: 'Хиймэл шүд',
        hearing: 'Сонсголын аппарат',
        limb: 'Протез, ортопед хэрэгсэл',
        stick: 'Таяг, тэргэнцэр',
      },
    },
    price: { type: 'money', title: 'Хэдэн төгрөг төлсөн бэ?', why: 'Хөнгөлөлтийг төлсөн дүнгээс тооцно.', least: 1 },
    receipt: { type: 'file', title: 'Төлбөрийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    bought: { type: 'date', title: 'Хэзээ авсан бэ?', latest: 'today' },
    account: {
      type: 'text',
      title: 'Хөнгөлөлтийн мөнгө авах данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { age: { below: 55 } },
      say: 'Хөнгөлөлт ахмад настанд хамаарна. Та {age} настай.',
      remedy: 'Бэрхшээлтэй бол туслах хэрэгслийн хүсэлт гаргана уу.',
      instead: 'assistive-device',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Ахмад настан', when: { age: { atLeast: 55 } } }],
  returns: [{ code: 'receipt-unclear', say: 'Баримт дээр нэр, дүн тодорхойгүй байна.', asks: ['price', 'receipt'] }],
  refusals: [
    {
      code: 'too-soon',
      say: 'Өмнөх хөнгөлөлтөөс хойших хугацаа болоогүй.',
      remedy: 'Хугацаа болоход дахин хүсэлт гаргана уу.',
      law: { act: 'Ахмад настны тухай хууль' },
    },
    {
      code: 'no-licence',
      say: 'Эмнэлэг, дэлгүүр нь зөвшөөрөлгүй байна.',
      remedy: 'Зөвшөөрөлтэй газраас авсан баримтаа өгнө үү.',
      law: { act: 'Ахмад настны тухай хууль' },
    },
  ],
  gives: { says: 'Хөнгөлөлтийг тооцлоо. Мөнгө таны дансанд орно.' },
  confidence: 'low',
})
