import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'entrance-exam-appeal',
  agency: 'but',
  kind: 'complaint',
  title: 'Элсэлтийн шалгалтын дүнд гомдол гаргах',
  summary: 'Шалгалтын дүн буруу гэж үзвэл дахин шалгуулна.',
  words: [
    'эеш гомдол',
    'эеш апелляц',
    'шалгалтын дүн дахин шалгуулах',
    'оноо буруу',
    'exam appeal',
    'эеш оноо буруу гарсан',
    'эеш дүндээ гомдолтой',
    'эеш дахин засуулах',
    'хариултын хуудас дахин үзэх',
    'оноо минь бага гарчихлаа',
    'эеш санал гомдол',
    'recheck my exam',
  ],
  law: [
    { act: 'Дээд боловсролын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    lesson: {
      type: 'choice',
      title: 'Аль хичээлийн дүн вэ?',
      options: { rows: 'exams.results', value: 'lessonName', label: ['lessonName', 'scaleScore'] },
    },
    fault: {
      type: 'choice',
      title: 'Юу буруу вэ?',
      options: {
        sum: 'Оноог буруу нэмсэн',
        key: 'Хариултын түлхүүр',
        sheet: 'Хуудас танигдаагүй',
        order: 'Шалгалтын зохион байгуулалт',
      },
    },
    task: { type: 'number', title: 'Хэддүгээр даалгавар вэ?', least: 1, most: 60 },
    explain: { type: 'longText', title: 'Яагаад буруу гэж бодож байна вэ?', longest: 1500 },
  },
  when: { task: { fault: ['sum', 'key'] } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 5, // our own default: appeals are heard within days
  refusals: [
    {
      code: 'score-right',
      say: 'Дахин шалгахад оноо зөв байна.',
      remedy: 'Хариуцсан зөвлөлийн тайлбартай танилцана уу.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
    {
      code: 'too-late',
      say: 'Гомдлын хугацаа өнгөрсөн байна.',
      remedy: 'Дараагийн шалгалтад бүртгүүлж болно.',
      law: { act: 'Дээд боловсролын тухай хууль' },
    },
  ],
  gives: { says: 'Дүнг тань дахин шалгаж заслаа. Шинэ оноогоо лавлагаанаас харна уу.' },
  confidence: 'low',
})
