import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'child-protection-service-licence',
  agency: 'gbhzhg',
  kind: 'permit',
  title: 'Хүүхэд хамгааллын үйлчилгээ үзүүлэх эрх',
  summary: 'Байгууллага хүүхэд хамгааллын үйлчилгээ үзүүлэх эрх авна.',
  words: [
    'хүүхдийн төвийн зөвшөөрөл',
    'хүүхэд асрамжийн газар нээх',
    'хүүхэд хамгааллын байгууллага',
    'child protection licence',
  ],
  law: [{ act: 'Хүүхэд хамгааллын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' } },
  known: ['debt'],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    services: {
      type: 'several',
      title: 'Ямар үйлчилгээ үзүүлэх вэ?',
      options: {
        shelter: 'Түр хамгаалах байр',
        care: 'Асрамж',
        mind: 'Сэтгэл зүй',
        legal: 'Эрх зүйн туслалцаа',
        family: 'Гэр бүлтэй ажиллах',
      },
    },
    staff: { type: 'file', title: 'Ажилтнуудын мэргэжлийн баримтыг хавсаргана уу', accept: ['pdf'] },
    rules: { type: 'file', title: 'Дотоод журмаа хавсаргана уу', accept: ['pdf'] },
    beds: { type: 'number', title: 'Хэдэн хүүхэд авах боломжтой вэ?', least: 0, most: 300 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Татварын өргүй', when: { debt: { below: 1 } } }],
  returns: [{ code: 'staff-short', say: 'Мэргэжлийн нийгмийн ажилтангүй байна.', asks: ['staff'] }],
  refusals: [
    {
      code: 'standard',
      say: 'Үйлчилгээ стандартад нийцээгүй.',
      remedy: 'Стандартын шаардлагыг хангаад дахин хүсэлт гаргана уу.',
      law: { act: 'Хүүхэд хамгааллын тухай хууль' },
    },
    {
      code: 'building',
      say: 'Барилга хүүхэд байрлуулахад тохирохгүй.',
      remedy: 'Өөр байранд шилжээд дахин хүсэлт гаргана уу.',
      law: { act: 'Хүүхэд хамгааллын тухай хууль' },
    },
  ],
  gives: { document: 'Хүүхэд хамгааллын үйлчилгээний эрх', show: ['services', 'beds'], validDays: 1095 },
  confidence: 'low',
})
