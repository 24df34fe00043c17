import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'energy-auditor-accreditation',
  agency: 'moe',
  kind: 'permit',
  title: 'Эрчим хүчний аудит хийх эрх авах',
  summary: 'Байгууллага эрчим хүчний аудит хийх итгэмжлэл авна.',
  words: [
    'эрчим хүчний аудит',
    'хэмнэлт',
    'energy audit',
    'эрчим хүчний аудитын компани',
    'энергийн аудитор болох',
    'үйлдвэрийн эрчим хүч шалгах эрх',
    'дулаан алдагдал шалгах эрх',
    'become energy auditor',
  ],
  law: [{ act: 'Эрчим хүч хэмнэлтийн тухай хууль' }],
  facts: { instruments: { rows: 'standards.instruments' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага аудит хийх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    auditors: { type: 'number', title: 'Хэдэн аудитортой вэ?', least: 1 },
    objects: {
      type: 'several',
      title: 'Юунд аудит хийх вэ?',
      options: { building: 'Барилга', industry: 'Үйлдвэр', transport: 'Тээвэр' },
    },
    tools: { type: 'file', title: 'Хэмжих багажийн жагсаалтаа хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Баталгаажсан багажтай', when: { instruments: { known: true } } }],
  refusals: [
    {
      code: 'auditor-course',
      say: 'Аудиторын сургалт дутуу байна.',
      remedy: 'Сургалтад хамрагдаж гэрчилгээ авна уу.',
      law: { act: 'Эрчим хүч хэмнэлтийн тухай хууль' },
    },
    {
      code: 'tools-old',
      say: 'Багажийн баталгаажуулалт дууссан байна.',
      remedy: 'Багажаа баталгаажуулна уу.',
      law: { act: 'Хэмжил зүйн тухай хууль' },
    },
  ],
  gives: { document: 'Эрчим хүчний аудитын итгэмжлэл', show: ['auditors', 'objects'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
