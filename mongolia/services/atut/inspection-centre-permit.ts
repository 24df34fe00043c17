import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'inspection-centre-permit',
  agency: 'atut',
  kind: 'permit',
  title: 'Машины үзлэгийн төв байгуулах зөвшөөрөл',
  summary: 'Техникийн хяналтын үзлэг хийх төвийн зөвшөөрөл авна.',
  words: [
    'оношилгооны төв нээх',
    'үзлэгийн газар ажиллуулах',
    'inspection station',
    'машины оношилгоо нээх',
    'техосмотрын газар нээх',
    'оношилгооны шугам ажиллуулах',
    'үзлэгийн төвийн лиценз',
    'хувийн оношилгооны төв',
    'open car inspection centre',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    lines: { type: 'number', title: 'Хэдэн үзлэгийн шугамтай вэ?', least: 1, most: 20 },
    vehicles: {
      type: 'several',
      title: 'Ямар машин үзэх вэ?',
      options: { light: 'Суудлын', heavy: 'Ачааны', bus: 'Автобус', moto: 'Мотоцикл' },
    },
    site: { type: 'address', title: 'Төв хаана байрлах вэ?', why: 'Зөвшөөрлийг нэг байршилд олгоно.' },
    equipment: {
      type: 'file',
      title: 'Тоног төхөөрөмжийн баталгаажуулалтыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    staff: { type: 'file', title: 'Байцаагчдын мэргэшлийн баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [
    {
      code: 'verification-old',
      say: 'Тоног төхөөрөмжийн баталгаажуулалтын хугацаа дууссан байна.',
      asks: ['equipment'],
    },
  ],
  refusals: [
    {
      code: 'equipment',
      say: 'Тоног төхөөрөмж стандартад нийцэхгүй байна.',
      remedy: 'Төхөөрөмжөө шинэчилж, баталгаажуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'no-inspectors',
      say: 'Мэргэшсэн байцаагч хүрэлцэхгүй байна.',
      remedy: 'Байцаагчаа мэргэшүүлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
  ],
  gives: { document: 'Машины үзлэгийн төвийн зөвшөөрөл', show: ['lines', 'vehicles', 'site'], validDays: 1095 },
  confidence: 'low',
})
