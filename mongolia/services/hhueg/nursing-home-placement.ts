import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'nursing-home-placement',
  agency: 'hhueg',
  kind: 'registration',
  title: 'Асрамжийн газарт орох хүсэлт',
  summary: 'Асрах хүнгүй ахмад, бэрхшээлтэй хүн улсын асрамжид орно.',
  words: ['асрамжийн газар', 'хөгшдийн асрамж', 'батсүмбэрийн асрамж', 'асрамжид орох', 'nursing home'],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }, { act: 'Ахмад настны тухай хууль' }],
  for: ['self', 'spouse'],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    homes: { rows: 'property.list' },
    homeCount: { count: 'homes' },
    carerNeeded: { from: 'disability.record.carerNeeded' },
  },
  ask: {
    whom: { type: 'person', title: 'Хэнд хүсэж байна вэ?', who: ['self', 'spouse'] },
    alone: {
      type: 'choice',
      title: 'Асрах хүн бий юу?',
      options: { nobody: 'Хэн ч байхгүй', abroad: 'Үр хүүхэд гадаадад', unable: 'Үр хүүхэд асрах чадваргүй' },
    },
    health: {
      type: 'choice',
      title: 'Өөрөө явж чадах уу?',
      options: { walks: 'Явна', help: 'Туслалцаатай явна', bed: 'Хэвтэрт' },
    },
    tests: { type: 'file', title: 'Эмнэлгийн шинжилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    place: { type: 'place', title: 'Одоо аль сум, дүүрэгт байна вэ?', level: 2 },
    story: { type: 'longText', title: 'Амьдралын байдлыг бичнэ үү', longest: 700 },
  },
  stop: [
    { when: { age: { below: 18 } }, say: 'Хүүхдийг хүүхдийн асрамжийн төвд авна.', remedy: '108 утсанд хандана уу.' },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Байнгын асаргаа шаардлагатай', when: { carerNeeded: true } },
    { title: 'Орон байргүй', when: { homeCount: { below: 1 } } },
  ],
  returns: [{ code: 'tests-missing', say: 'Шинжилгээ дутуу байна.', asks: ['tests'] }],
  refusals: [
    {
      code: 'has-family',
      say: 'Асрах үүрэгтэй үр хүүхэд байна.',
      remedy: 'Тэдний чадваргүй байдлыг баримтаар нотолно уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'infectious',
      say: 'Халдварт өвчний эмчилгээ дуусаагүй байна.',
      remedy: 'Эмчилгээгээ дуусгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'full',
      say: 'Одоогоор сул ор алга.',
      remedy: 'Дараалалд бүртгэж, ор гарахад дуудна.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
  ],
  gives: { says: 'Асрамжийн газарт авахаар шийдлээ. Хэзээ очихыг утсаар хэлнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
