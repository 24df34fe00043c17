import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'driving-school-permit',
  agency: 'mrtd',
  kind: 'permit',
  title: 'Жолоочийн сургалт эрхлэх зөвшөөрөл',
  summary: 'Жолооч бэлтгэх сургалт явуулах зөвшөөрөл авна.',
  words: [
    'жолооны курс нээх',
    'жолооны сургалт нээх',
    'жолоо заах зөвшөөрөл',
    'driving school',
    'авто сургууль нээх',
    'жолооны дамжаа нээх',
    'жолооч бэлтгэх төв байгуулах',
    'жолооны багш сургалт нээх',
    'автошколо',
    'жолооны курс ажиллуулах эрх',
    'open driving school',
  ],
  law: [{ act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    fleet: { rows: 'transport.companyVehicles', with: { orgRegNum: 'company' } },
    cars: { count: 'fleet' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    classes: {
      type: 'several',
      title: 'Аль ангиллаар сургах вэ?',
      options: { A: 'Мотоцикл', B: 'Суудлын машин', C: 'Ачааны машин', D: 'Автобус' },
    },
    teachers: { type: 'number', title: 'Хэдэн багштай вэ?', least: 1, most: 200 },
    teacherPapers: {
      type: 'file',
      title: 'Багш нарын мэргэжлийн үнэмлэхийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    field: { type: 'address', title: 'Дадлагын талбай хаана байдаг вэ?', why: 'Талбайг газар дээр нь үзнэ.' },
    simulator: { type: 'yesNo', title: 'Дасгалын загварчилсан машинтай юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Сургалтын машинтай', when: { cars: { atLeast: 1 } } }],
  returns: [
    {
      code: 'teachers',
      say: 'Багшийн үнэмлэх дутуу байна. Бүгдийг хавсаргана уу.',
      asks: ['teachers', 'teacherPapers'],
    },
  ],
  refusals: [
    {
      code: 'no-field',
      say: 'Дадлагын талбай стандартад нийцэхгүй байна.',
      remedy: 'Талбайгаа тохижуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'no-second-pedals',
      say: 'Сургалтын машин давхар хяналтгүй байна.',
      remedy: 'Машинаа тоноглоод дахин хүсэлт гаргана уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Жолоочийн сургалтын зөвшөөрөл',
    show: ['entityName', 'classes', 'teachers', 'field'],
    validDays: 1095,
  },
  confidence: 'low',
})
