import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'eia-company-right',
  agency: 'met',
  kind: 'permit',
  title: 'Нөлөөллийн үнэлгээ хийх эрх авах',
  summary: 'Компани нарийвчилсан үнэлгээ хийх эрх авна.',
  words: [
    'үнэлгээний компани',
    'БОНБҮ хийх эрх',
    'EIA company',
    'байгаль орчны үнэлгээний компани нээх',
    'бонбү хийх эрх авах',
    'үнэлгээ хийх лиценз байгаль',
    'экологийн үнэлгээний компани',
    'environmental consultant licence',
  ],
  law: [{ act: 'Байгаль орчинд нөлөөлөх байдлын үнэлгээний тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани үнэлгээ хийх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    experts: { type: 'number', title: 'Хэдэн мэргэжилтэнтэй вэ?', least: 1 },
    fields: {
      type: 'several',
      title: 'Ямар салбарт үнэлгээ хийх вэ?',
      options: { mining: 'Уул уурхай', energy: 'Эрчим хүч', city: 'Хот байгуулалт', chemistry: 'Хими' },
    },
    contracts: { type: 'file', title: 'Мэргэжилтнүүдийн гэрээг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'experts-few',
      say: 'Мэргэжилтний бүрэлдэхүүн дутуу байна.',
      remedy: 'Дутуу мэргэжлийн хүнээ нэмнэ үү.',
      law: { act: 'Байгаль орчинд нөлөөлөх байдлын үнэлгээний тухай хууль' },
    },
    {
      code: 'conflict',
      say: 'Компани төсөл хэрэгжүүлэгчтэй ашиг сонирхлын холбоотой.',
      remedy: 'Холбоогоо таслаад дахин хандана уу.',
      law: { act: 'Байгаль орчинд нөлөөлөх байдлын үнэлгээний тухай хууль' },
    },
  ],
  gives: { document: 'Нөлөөллийн үнэлгээ хийх эрх', show: ['experts', 'fields'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
