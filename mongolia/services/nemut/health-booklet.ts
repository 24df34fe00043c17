import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'health-booklet',
  agency: 'nemut',
  kind: 'certificate',
  title: 'Эрүүл мэндийн дэвтэр авах',
  summary: 'Хүнс, үйлчилгээний ажилтан үзлэгт орж дэвтрээ авна.',
  words: ['эрүүл мэндийн дэвтэр', 'ажилчны үзлэг', 'хоолны газрын дэвтэр', 'санитарын дэвтэр', 'health booklet'],
  law: [{ act: 'Ариун цэврийн тухай хууль' }, { act: 'Хөдөлмөрийн аюулгүй байдал, эрүүл ахуйн тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    insured: { from: 'insurance.current.insured' },
    seen: { rows: 'medicine.vaccinations' },
    seenCount: { count: 'seen' },
  },
  known: ['insured'],
  ask: {
    job: {
      type: 'choice',
      title: 'Ямар ажил хийдэг вэ?',
      options: {
        food: 'Хүнс, хоол',
        child: 'Хүүхдийн байгууллага',
        beauty: 'Үсчин, гоо сайхан',
        drive: 'Жолооч',
        harm: 'Хортой нөхцөл',
      },
    },
    reason: {
      type: 'choice',
      title: 'Яагаад авах вэ?',
      options: { first: 'Анх удаа', yearly: 'Жилийн үзлэг', lost: 'Гээсэн' },
    },
    lessons: { type: 'yesNo', title: 'Эрүүл ахуйн сургалтад суусан уу?' },
    photo: { type: 'file', title: 'Цээж зургаа хавсаргана уу', accept: ['jpeg'] },
    office: { type: 'office', title: 'Хаана үзүүлэх вэ?' },
  },
  when: { lessons: { reason: 'first' } },
  stop: [
    { when: { age: { below: 15 } }, say: 'Дэвтрийг 15 наснаас олгоно.', remedy: '15 нас хүрээд хүсэлт гаргана уу.' },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Дархлаажуулалтын бүртгэлтэй', when: { seenCount: { atLeast: 1 } } }],
  returns: [{ code: 'photo-blurred', say: 'Зураг бүдэг байна.', asks: ['photo'] }],
  refusals: [
    {
      code: 'ill',
      say: 'Үзлэгээр халдварт өвчин илэрсэн.',
      remedy: 'Эмчлүүлээд дахин үзлэгт орно уу.',
      law: { act: 'Ариун цэврийн тухай хууль' },
    },
    {
      code: 'lessons',
      say: 'Эрүүл ахуйн сургалтад суугаагүй.',
      remedy: 'Сургалтад суугаад дахин ирнэ үү.',
      law: { act: 'Ариун цэврийн тухай хууль' },
    },
  ],
  gives: { thing: 'Эрүүл мэндийн дэвтэр', at: 'office' },
  confidence: 'low',
})
