import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'company-seal-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Тамга, тэмдэг бүртгүүлэх',
  summary: 'Байгууллагын тамга, тэмдгийг хийлгэхийн өмнө бүртгүүлнэ.',
  words: [
    'тамга хийлгэх',
    'тэмдэг бүртгэл',
    'тамга алдсан',
    'тамга солих',
    'company seal registration',
    'компанийн тамга хийлгэмээр байна',
    'печать хийлгэх',
    'тамгаа гээсэн',
    'тамга элэгдсэн',
    'тэмдэг захиалах',
    'дугуй тамга',
    'make a company stamp',
  ],
  law: [{ act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }],
  facts: {
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    oldSeal: { from: 'legal.stamp.privateNumber', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын тамга бүртгүүлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    piece: {
      type: 'several',
      title: 'Юу хийлгэх вэ?',
      options: { seal: 'Дугуй тамга', stamp: 'Дарах тэмдэг', facsimile: 'Гарын үсгийн тэмдэг' },
    },
    cause: {
      type: 'choice',
      title: 'Яагаад бүртгүүлэх вэ?',
      options: { new: 'Шинэ байгууллага', renamed: 'Нэр өөрчлөгдсөн', lost: 'Алдсан', worn: 'Элэгдсэн' },
    },
    design: { type: 'file', title: 'Загварын зургийг хавсаргана уу', accept: ['pdf', 'png'] },
    lostNotice: {
      type: 'file',
      title: 'Сонинд алдсанаа зарласан баримтыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    office: { type: 'office', title: 'Зөвшөөрлөө хаанаас авах вэ?' },
  },
  when: { lostNotice: { cause: 'lost' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Шинэ бол өмнөх тамгагүй',
      when: { anyOf: [{ cause: ['renamed', 'lost', 'worn'] }, { oldSeal: { known: false } }] },
    },
  ],
  returns: [{ code: 'design-unclear', say: 'Загвар дээр нэр, регистр харагдахгүй байна.', asks: ['design'] }],
  refusals: [
    {
      code: 'old-not-handed',
      say: 'Хуучин тамгаа хүлээлгэн өгөөгүй байна.',
      remedy: 'Хуучин тамгаа хэлтэст өгөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'state-symbol',
      say: 'Загварт төрийн бэлгэ тэмдэг орсон байна.',
      remedy: 'Бэлгэ тэмдгийг хасаад дахин хүсэлт гаргана уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Тамга, тэмдэг хийлгэх зөвшөөрөл', at: 'office' },
  confidence: 'low',
})
