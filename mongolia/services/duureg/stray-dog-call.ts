import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'stray-dog-call',
  agency: 'duureg',
  kind: 'notification',
  title: 'Золбин нохойн дуудлага өгөх',
  summary: 'Хүн хаздаг, олноор сүрэглэсэн эзэнгүй нохойг мэдэгдэнэ.',
  words: ['золбин нохой', 'эзэнгүй нохой', 'нохой хазсан', 'нохой дайрсан', 'нохой устгал', 'stray dogs'],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }, { act: 'Эрүүл ахуйн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Нохойнууд аль сум, дүүрэгт байна вэ?', level: 2 },
    dogs: { type: 'number', title: 'Хэдэн нохой байна вэ?', least: 1, most: 200 },
    behaviour: {
      type: 'choice',
      title: 'Нохойнууд юу хийж байна вэ?',
      options: {
        bite: 'Хүн хазсан',
        chase: 'Хүн хөөдөг',
        sick: 'Өвчтэй харагддаг',
        puppies: 'Гөлөгтэй',
        roam: 'Зүгээр тэнэдэг',
      },
    },
    bittenWhen: {
      type: 'date',
      title: 'Хэзээ хазсан бэ?',
      hint: 'Шархыг савантай усаар угаагаад эмнэлэгт яаралтай очно уу.',
      latest: 'today',
    },
    dogPlace: { type: 'text', title: 'Яг хаана байдаг вэ?', longest: 150 },
    collar: { type: 'yesNo', title: 'Хүзүүвчтэй нохой байна уу?' },
  },
  when: { bittenWhen: { behaviour: 'bite' } },
  fee: [{ label: 'Дуудлага', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'dogs-gone',
      say: 'Очиход нохой байгаагүй.',
      remedy: 'Дахин харагдвал дуудлага өгнө үү.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'owned-dog',
      say: 'Нохой эзэнтэй байна.',
      remedy: 'Эзнийг нь хороонд мэдэгдэнэ үү.',
      law: { act: 'Зөрчлийн тухай хууль' },
    },
  ],
  gives: { says: 'Дуудлагын баг газар дээр нь очиж нохойг барьсан.' },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
