import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'child-disability-determination',
  agency: 'hbheg',
  kind: 'registration',
  title: 'Хүүхдийн бэрхшээл тогтоолгох',
  summary: 'Салбар комиссоор хүүхдийн бэрхшээл, дэмжлэгийг тогтооно.',
  words: [
    'хүүхдийн групп',
    'салбар комисс',
    'хүүхдийн бэрхшээл',
    'аутизм',
    'child disability',
    'хүүхдээ группт оруулах',
    'хүүхэд минь аутизмтай',
    'дауны хам шинжтэй хүүхэд',
    'тархины саажилттай хүүхэд',
    'хүүхдийн комисст орох',
    'хөгжлийн хоцрогдолтой хүүхэд',
    'child special needs assessment',
  ],
  law: [{ act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }],
  for: ['child'],
  facts: { birth: { from: 'civil.person.birthDate' }, age: { yearsSince: 'birth' } },
  ask: {
    whom: { type: 'person', title: 'Аль хүүхдийн асуудал вэ?', who: ['child'] },
    difficulty: {
      type: 'several',
      title: 'Юунд хүндрэлтэй вэ?',
      options: { move: 'Хөдлөх', hear: 'Сонсох', see: 'Харах', speak: 'Ярих', learn: 'Суралцах', behave: 'Харилцах' },
    },
    since: {
      type: 'choice',
      title: 'Хэзээнээс вэ?',
      options: { birth: 'Төрснөөс', illness: 'Өвчний дараа', accident: 'Ослын дараа' },
    },
    papers: { type: 'file', title: 'Эмнэлгийн дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    school: {
      type: 'choice',
      title: 'Хаана сурдаг вэ?',
      options: { home: 'Гэртээ', nursery: 'Цэцэрлэг', ordinary: 'Ердийн сургууль', special: 'Тусгай сургууль' },
    },
    place: {
      type: 'place',
      title: 'Аль сум, дүүргийн комисс вэ?',
      hint: 'Аймаг, дүүргийн салбар комисс шийднэ.',
      level: 2,
    },
  },
  stop: [
    {
      when: { age: { atLeast: 16 } },
      say: '16 нас хүрсэн хүнийг магадлах комисс үзнэ.',
      remedy: 'Эмчээрээ дамжуулж комисст орно уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: '16 нас хүрээгүй', when: { age: { below: 16 } } }],
  returns: [{ code: 'papers-old', say: 'Эмнэлгийн дүгнэлт хуучирсан байна.', asks: ['papers'] }],
  refusals: [
    {
      code: 'no-disability',
      say: 'Хөгжлийн бэрхшээлгүй гэж үзсэн.',
      remedy: 'Нэмэлт шинжилгээтэй дахин орж болно.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'absent',
      say: 'Хүүхдээ үзлэгт авчраагүй байна.',
      remedy: 'Шинэ өдөр авч үзлэгт оруулна уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
  ],
  gives: { document: 'Салбар комиссын шийдвэр', show: ['difficulty', 'since', 'school'], validDays: 365 },
  local: { at: 'place', by: ['aimag', 'duureg'] },
  confidence: 'low',
})
