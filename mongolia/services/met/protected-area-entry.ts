import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'protected-area-entry',
  agency: 'met',
  kind: 'permit',
  title: 'Тусгай хамгаалалттай газарт нэвтрэх эрх',
  summary: 'Дархан цаазат, байгалийн цогцолборт газарт аялах эрх авна.',
  words: [
    'дархан газар',
    'байгалийн цогцолбор',
    'Хөвсгөл нуур орох',
    'park entry',
    'хөвсгөл явах бичиг',
    'богд ууланд орох',
    'горхи тэрэлж орох хураамж',
    'дархан цаазат газар аялах',
    'хамгаалалттай газар зуслан гарах',
    'байгалийн цогцолборын тасалбар',
    'national park ticket',
    'говь гурван сайхан орох',
  ],
  law: [{ act: 'Тусгай хамгаалалттай газар нутгийн тухай хууль' }],
  ask: {
    area: {
      type: 'choice',
      title: 'Аль газарт очих вэ?',
      options: { rows: 'environment.visits', value: 'areaCode', label: ['areaName'] },
    },
    aim: {
      type: 'choice',
      title: 'Юу хийхээр очих вэ?',
      options: { travel: 'Аялах', research: 'Судалгаа', film: 'Зураг авах, кино', stay: 'Түр буудаллах' },
    },
    people: { type: 'number', title: 'Хэдүүлээ очих вэ?', least: 1 },
    cars: { type: 'number', title: 'Хэдэн машинтай вэ?', least: 0 },
    arrival: { type: 'date', title: 'Хэзээ очих вэ?', earliest: 'today' },
    letter: { type: 'file', title: 'Судалгааны удирдамжаа хавсаргана уу', accept: ['pdf'] },
  },
  when: { letter: { aim: 'research' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'core-zone',
      say: 'Онцгой бүсэд аялал хориотой.',
      remedy: 'Аялал жуулчлалын бүс сонгоно уу.',
      law: { act: 'Тусгай хамгаалалттай газар нутгийн тухай хууль' },
    },
    {
      code: 'fire-ban',
      say: 'Гал түймрийн аюулын хориг тогтоосон байна.',
      remedy: 'Хориг цуцалсны дараа хандана уу.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
  ],
  gives: { document: 'Хамгаалалттай газарт нэвтрэх эрх', show: ['aim', 'people', 'cars', 'arrival'], validDays: 30 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
