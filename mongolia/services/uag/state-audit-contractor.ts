import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'state-audit-contractor',
  agency: 'uag',
  kind: 'permit',
  title: 'Төрийн аудит гүйцэтгэх эрх авах',
  summary: 'Аудитын компани төсвийн байгууллагыг шалгах эрх авна.',
  words: [
    'төрийн аудит гүйцэтгэх',
    'аудитын компани эрх',
    'state audit contractor',
    'аудитын компани төсөвт',
    'төсвийн байгууллагад аудит хийх',
    'аудит хийх эрх үаг',
    'төрийн аудитыг гэрээгээр',
    'төсвийн санхүүгийн тайлан аудитлах',
    'audit government',
    'хувийн аудит төрд',
  ],
  law: [{ act: 'Төрийн аудитын тухай хууль' }, { act: 'Аудитын тухай хууль' }],
  facts: {
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    unpaid: { from: 'tax.organisation.nonpayment', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль аудитын компани вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    licenceNo: { type: 'text', title: 'Аудитын зөвшөөрлийн дугаар хэд вэ?', longest: 30 },
    team: { type: 'number', title: 'Төрийн аудитад хэдэн хүн ажиллах вэ?', least: 1, most: 300 },
    area: {
      type: 'several',
      title: 'Ямар аудит хийх вэ?',
      options: { financial: 'Санхүүгийн', compliance: 'Нийцлийн', performance: 'Гүйцэтгэлийн' },
    },
    independence: {
      type: 'declaration',
      title: 'Хараат бус байдал',
      statement: 'Шалгах байгууллагатай ашиг сонирхлын зөрчилгүй.',
    },
    samples: { type: 'file', title: 'Өмнөх аудитын тайланг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Татварын өргүй', when: { unpaid: { below: 1 } } }],
  refusals: [
    {
      code: 'quality',
      say: 'Чанарын үнэлгээ шаардлагад хүрэхгүй байна.',
      remedy: 'Чанараа сайжруулаад дараа жил хүсэлт гаргана уу.',
      law: { act: 'Төрийн аудитын тухай хууль' },
    },
    {
      code: 'licence-ended',
      say: 'Аудитын тусгай зөвшөөрөл дууссан байна.',
      remedy: 'Зөвшөөрлөө сунгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Төрийн аудитын тухай хууль' },
    },
  ],
  gives: {
    document: 'Төрийн аудит гүйцэтгэх эрх',
    show: ['companyName', 'team', 'area'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
