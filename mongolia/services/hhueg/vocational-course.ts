import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vocational-course',
  agency: 'hhueg',
  kind: 'registration',
  title: 'Мэргэжлийн сургалтад бүртгүүлэх',
  summary: 'Хөдөлмөрийн сангийн зардлаар мэргэжил эзэмшинэ.',
  words: [
    'үнэгүй курс',
    'мэргэжлийн курс',
    'сургалтад хамрагдах',
    'оёдлын курс',
    'гагнуурын курс',
    'vocational training',
  ],
  law: [{ act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    seekerNumber: { from: 'labour.seeker.seekerNumber' },
    taken: { rows: 'labour.coursesTaken' },
    takenCount: { count: 'taken' },
    insured: { from: 'insurance.current.insured' },
    diploma: { from: 'education.diploma.programName' },
  },
  known: ['seekerNumber', 'diploma'],
  ask: {
    course: {
      type: 'choice',
      title: 'Аль сургалтад орох вэ?',
      options: { rows: 'labour.courses', value: 'courseCode', label: ['courseName', 'schoolName', 'startDate'] },
    },
    purpose: {
      type: 'choice',
      title: 'Төгсөөд юу хийх вэ?',
      options: { job: 'Ажилд орно', own: 'Хувиараа ажиллана', better: 'Мэргэжлээ дээшлүүлнэ' },
    },
    plan: { type: 'longText', title: 'Бизнесийн санаагаа бичнэ үү', longest: 500 },
    dormitory: { type: 'yesNo', title: 'Дотуур байр хэрэгтэй юу?' },
    health: {
      type: 'choice',
      title: 'Эрүүл мэндийн хязгаарлалт бий юу?',
      options: { none: 'Байхгүй', disabled: 'Бэрхшээлтэй', allergy: 'Харшилтай' },
    },
    agree: {
      type: 'declaration',
      title: 'Сургалтын үүрэг',
      statement: 'Хичээлээ таслахгүй. Тасалбал зардлыг буцаан төлнө.',
    },
  },
  when: { plan: { purpose: 'own' } },
  stop: [
    { when: { age: { below: 16 } }, say: 'Сургалтад 16 наснаас хамруулна.', remedy: '16 нас хүрээд бүртгүүлнэ үү.' },
    {
      when: { seekerNumber: { known: false } },
      say: 'Та ажил хайгчаар бүртгүүлээгүй байна.',
      remedy: 'Эхлээд ажил хайгчаар бүртгүүлнэ үү.',
      instead: 'job-seeker-registration',
    },
  ],
  fee: [{ label: 'Сургалт', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Ажил хайгчаар бүртгэлтэй', when: { seekerNumber: { known: true } } },
    { title: 'Ажилгүй', when: { insured: false } },
    { title: 'Сангийн зардлаар сургалтад ороогүй', when: { takenCount: { below: 1 } } },
  ],
  returns: [
    { code: 'plan-unclear', say: 'Бизнесийн санаагаа тодорхой бичнэ үү.', asks: ['purpose', 'plan'] },
    { code: 'course-moved', say: 'Сургалтын өдөр өөрчлөгдсөн. Дахин сонгоно уу.', asks: ['course'] },
  ],
  refusals: [
    {
      code: 'full',
      say: 'Сургалтын суудал дүүрсэн байна.',
      remedy: 'Өөр сургалт, дараагийн ээлжийг сонгоно уу.',
      law: { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
    },
    {
      code: 'taken',
      say: 'Сангийн зардлаар сургалтад орсон байна.',
      remedy: 'Өөрийн зардлаар сурч болно.',
      law: { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
    },
    {
      code: 'health',
      say: 'Эрүүл мэндийн шалтгаанаар энэ мэргэжил тохирохгүй.',
      remedy: 'Мэргэжил сонголтын зөвлөгөө авна уу.',
      law: { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
    },
  ],
  gives: { says: 'Сургалтад бүртгэлээ. Эхлэх өдөр, хаягийг мессежээр илгээнэ.' },
  confidence: 'medium',
})
