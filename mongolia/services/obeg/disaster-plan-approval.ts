import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'disaster-plan-approval',
  agency: 'obeg',
  kind: 'registration',
  title: 'Гамшгаас хамгаалах төлөвлөгөө батлуулах',
  summary: 'Аж ахуйн нэгж гамшгаас хамгаалах төлөвлөгөөгөө хянуулж батлуулна.',
  words: [
    'гамшгийн төлөвлөгөө',
    'эрсдэлийн үнэлгээ',
    'хамгаалах төлөвлөгөө',
    'disaster plan',
    'байгууллагын гамшгийн төлөвлөгөө',
    'осол аюулын үед ажиллах төлөвлөгөө',
    'эмнэлгийн гамшгийн төлөвлөгөө',
    'онцгойгоор төлөвлөгөө батлуулах',
    'газар хөдлөлтийн төлөвлөгөө байгууллага',
    'emergency plan approval',
  ],
  law: [{ act: 'Гамшгаас хамгаалах тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    staff: { type: 'number', title: 'Хэдэн ажилтантай вэ?', least: 1, most: 50_000 },
    risk: {
      type: 'choice',
      title: 'Хамгийн их эрсдэл юу вэ?',
      options: { fire: 'Гал түймэр', chemical: 'Химийн осол', flood: 'Үер', quake: 'Газар хөдлөлт' },
    },
    assessed: { type: 'yesNo', title: 'Эрсдэлийн үнэлгээ хийлгэсэн үү?' },
    planFile: { type: 'file', title: 'Төлөвлөгөөгөө хавсаргана уу', accept: ['pdf'] },
  },
  fee: [{ label: 'Хяналт', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Эрсдэлийн үнэлгээтэй', when: { assessed: true } }],
  refusals: [
    {
      code: 'no-assessment',
      say: 'Эрсдэлийн үнэлгээ хийгээгүй байна.',
      remedy: 'Үнэлгээ хийлгээд төлөвлөгөөгөө дахин илгээнэ үү.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
    {
      code: 'no-evacuation',
      say: 'Нүүлгэн шилжүүлэх хэсэг дутуу байна.',
      remedy: 'Нөхөж бичээд дахин илгээнэ үү.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
  ],
  gives: { document: 'Батлагдсан гамшгаас хамгаалах төлөвлөгөөний хуудас', show: ['staff', 'risk'], validDays: 365 }, // no source gives the term: our own default
  confidence: 'low',
})
