import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'glass-account-complaint',
  agency: 'mof',
  kind: 'complaint',
  title: 'Шилэн дансны зөрчил мэдээлэх',
  summary: 'Төсвийн мэдээллээ нуусан байгууллагыг мэдэгдэнэ.',
  words: [
    'шилэн данс',
    'төсвийн мэдээлэл',
    'төсвийн зарцуулалт',
    'glass account',
    'төсвийн мөнгөө нуусан',
    'сургууль шилэн дансаа тавиагүй',
    'төсвийн мөнгө юунд зарсан',
    'шилэн данс шинэчлээгүй',
    'төсвийн мэдээлэл ил биш',
    'hidden budget spending',
  ],
  law: [
    { act: 'Шилэн дансны тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    body: { type: 'text', title: 'Аль байгууллага вэ?', longest: 150 },
    missing: {
      type: 'choice',
      title: 'Юу дутуу вэ?',
      options: {
        budget: 'Төсөв, гүйцэтгэл',
        tender: 'Худалдан авалт',
        staff: 'Цалин, орон тоо',
        project: 'Хөрөнгө оруулалт',
        debt: 'Өр, авлага',
      },
    },
    sinceWhen: { type: 'date', title: 'Хэзээнээс дутуу вэ?', latest: 'today' },
    story: { type: 'longText', title: 'Тайлбараа бичнэ үү', longest: 2000 },
    screen: { type: 'file', title: 'Хуудасны зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'published',
      say: 'Мэдээлэл хугацаандаа нийтлэгдсэн байна.',
      remedy: 'Шилэн дансны цахим хуудаснаас дахин үзнэ үү.',
      law: { act: 'Шилэн дансны тухай хууль' },
    },
    {
      code: 'secret',
      say: 'Мэдээлэл төрийн нууцад хамаарна.',
      remedy: 'Аудитын газарт хандаж болно.',
      law: { act: 'Шилэн дансны тухай хууль' },
    },
  ],
  gives: { says: 'Мэдээллийг нийтлүүллээ. Баярлалаа.' },
  confidence: 'low',
})
