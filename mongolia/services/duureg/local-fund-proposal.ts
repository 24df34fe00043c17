import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'local-fund-proposal',
  agency: 'duureg',
  kind: 'notification',
  title: 'Орон нутгийн хөгжлийн санд санал өгөх',
  summary: 'Сангийн мөнгөөр юу хийхийг санал болгоно.',
  words: [
    'орон нутгийн хөгжлийн сан',
    'сангийн санал',
    'тохижилтын санал',
    'төсвийн санал',
    'local development fund',
    'онхс санал',
    'хороондоо тоглоомын талбай хийлгэх',
    'гудамжинд гэрэл тавиулах санал',
    'багтаа худаг гаргуулах',
    'орон нутгийн сангийн мөнгө',
    'хөгжлийн сангаар юу хийх',
    'suggest local project',
  ],
  law: [
    { act: 'Төсвийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { fundBirth: { from: 'civil.person.birthDate' }, fundAge: { yearsSince: 'fundBirth' } },
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүргийн сан вэ?', level: 2 },
    build: {
      type: 'choice',
      title: 'Юунд зарцуулах вэ?',
      options: {
        road: 'Зам, гүүр',
        water: 'Худаг, ус',
        school: 'Сургууль, цэцэрлэг',
        clinic: 'Эмнэлэг',
        green: 'Ногоон байгууламж',
        safety: 'Гэрэл, камер',
        other: 'Бусад',
      },
    },
    idea: { type: 'longText', title: 'Юу хийх вэ? Хаана вэ?', longest: 1500 },
    benefitting: { type: 'number', title: 'Хэдэн айлд хэрэгтэй вэ?', least: 1, most: 20_000 },
    priority: {
      type: 'choice',
      title: 'Хэзээ хийх ёстой вэ?',
      options: { now: 'Энэ жил', next: 'Ирэх жил', later: 'Дараа' },
    },
  },
  stop: [
    {
      when: { fundAge: { below: 18 } },
      say: 'Санал өгөх насанд хүрээгүй байна.',
      remedy: '18 нас хүрээд саналаа өгнө үү.',
    },
  ],
  fee: [{ label: 'Санал', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'outside-rules',
      say: 'Сангийн мөнгөөр үүнийг хийхийг хуулиар зөвшөөрдөггүй.',
      remedy: 'Улсын төсвийн хөрөнгө оруулалтад саналаа өгнө үү.',
      law: { act: 'Төсвийн тухай хууль' },
    },
    {
      code: 'private-gain',
      say: 'Нэг хүн, байгууллагад ашигтай санал байна.',
      remedy: 'Олон нийтэд хэрэгтэй болгож засна уу.',
      law: { act: 'Төсвийн тухай хууль' },
    },
  ],
  gives: { says: 'Саналыг эрэмбэлэх жагсаалтад орууллаа. Дүнг ил тод мэдээлнэ.' },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
