import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'facade-change',
  agency: 'nhbhsg',
  kind: 'permit',
  title: 'Барилгын гадна төрх өөрчлөх зөвшөөрөл',
  summary: 'Хаалга, цонх, өнгө, өргөтгөлд зөвшөөрөл авна.',
  words: [
    'фасад',
    'барилгын өнгө',
    'хаалга гаргах',
    'өргөтгөл',
    'facade permit',
    'байрны цонх хаалга болгох',
    'нэг давхарт гадна хаалга гаргах',
    'тагтаа өргөтгөх',
    'дэлгүүрийн фасад засах',
    'барилга будах зөвшөөрөл',
    'цонхны өнгө солих',
    'change shop front',
  ],
  law: [{ act: 'Хот байгуулалтын тухай хууль' }, { act: 'Орон сууцны тухай хууль' }],
  ask: {
    home: {
      type: 'choice',
      title: 'Аль хөрөнгийн гадна талыг өөрчлөх вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    change: {
      type: 'several',
      title: 'Юуг өөрчлөх вэ?',
      options: { door: 'Хаалга гаргах', window: 'Цонх', colour: 'Өнгө', porch: 'Саравч, довжоо' },
    },
    bearing: { type: 'yesNo', title: 'Даацын хана хөндөх үү?' },
    strength: { type: 'file', title: 'Бат бөхийн дүгнэлтээ хавсаргана уу', accept: ['pdf'] },
    residents: { type: 'file', title: 'Оршин суугчдын зөвшөөрлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { strength: { bearing: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'bearing-wall',
      say: 'Даацын хана хөндөхийг зөвшөөрөхгүй.',
      remedy: 'Даацын бус хананд төлөвлөнө үү.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'residents-refuse',
      say: 'Оршин суугчдын олонх зөвшөөрөөгүй байна.',
      remedy: 'Хурлаар дахин хэлэлцүүлнэ үү.',
      law: { act: 'Орон сууцны тухай хууль' },
    },
  ],
  gives: { document: 'Гадна төрх өөрчлөх зөвшөөрөл', show: ['change', 'bearing'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
