import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'geographical-indication',
  agency: 'oug',
  kind: 'registration',
  title: 'Газар зүйн заалт бүртгүүлэх',
  summary: 'Нутгийн нэртэй бүтээгдэхүүнээ хамгаалуулна.',
  words: [
    'газар зүйн заалт',
    'нутгийн бүтээгдэхүүн',
    'Увсын чацаргана',
    'ноолуур',
    'geographical indication',
    'нутгийн брэнд хамгаалуулах',
    'нутгийн нэртэй бараа',
    'аймгийн нэртэй бүтээгдэхүүн',
    'гарал үүслийн нэр хамгаалах',
    'protect local product name',
  ],
  law: [{ act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' }],
  ask: {
    product: { type: 'text', title: 'Ямар бүтээгдэхүүн вэ?', longest: 100 },
    region: { type: 'place', title: 'Аль аймгийн бүтээгдэхүүн вэ?', level: 1 },
    qualities: { type: 'longText', title: 'Газар нутгаас шалтгаалсан чанар юу вэ?', longest: 2000 },
    producers: { type: 'number', title: 'Хэдэн үйлдвэрлэгч хэрэглэх вэ?', least: 1, most: 10_000 },
    union: {
      type: 'choice',
      title: 'Аль холбоо, хоршоо мэдүүлж байна вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    control: {
      type: 'choice',
      title: 'Чанарыг хэн хянах вэ?',
      options: { association: 'Холбоо өөрөө', lab: 'Лаборатори', state: 'Төрийн байгууллага' },
    },
    support: { type: 'file', title: 'Аймгийн дэмжсэн бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-link',
      say: 'Чанар газар нутагтай холбоотой нь нотлогдсонгүй.',
      remedy: 'Судалгааны дүгнэлт хавсаргаж дахин мэдүүлнэ үү.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
    {
      code: 'common-name',
      say: 'Нэр нь бүх нийтийн нэр болсон байна.',
      remedy: 'Барааны тэмдгээр мэдүүлж болно.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
  ],
  gives: {
    document: 'Газар зүйн заалтын гэрчилгээ',
    show: ['product', 'region', 'producers', 'control'],
    validDays: 3650, // no period is published: a default of ours
  },
  confidence: 'low',
})
