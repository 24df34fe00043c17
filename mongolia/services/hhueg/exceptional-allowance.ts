import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'exceptional-allowance',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Онцгой тохиолдлын тэтгэмж',
  summary: 'Гэнэтийн хүнд байдалд орсон иргэнд нэг удаа олгоно.',
  words: [
    'гэнэтийн тусламж',
    'гэр шатсан',
    'шоронгоос гарсан',
    'орон гэргүй',
    'онцгой тусламж',
    'emergency aid',
    'идэх юмгүй байна',
    'гал түймэрт орон гэрээ алдсан',
    'өвчтэй мөнгөгүй болсон',
    'шоронгоос суллагдсан тусламж',
    'гэнэт хэцүү байдалд орсон',
    'халамжаас нэг удаагийн тусламж',
    'гэргүй болсон',
    'help in crisis',
  ],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    homes: { rows: 'property.list' },
    homeCount: { count: 'homes' },
  },
  ask: {
    case: {
      type: 'choice',
      title: 'Юу тохиолдсон бэ?',
      options: {
        home: 'Гэр орон амьдрах боломжгүй болсон',
        orphan: '18-24 насны бүтэн өнчин',
        prison: 'Хорих газраас суллагдсан',
        homeless: 'Оршин суух газаргүй өрх',
        violence: 'Хүчирхийлэлд өртсөн',
      },
    },
    when: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    damage: { type: 'file', title: 'Гэмтсэн байдлын зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    need: {
      type: 'choice',
      title: 'Юу хамгийн их хэрэгтэй вэ?',
      options: { ger: 'Эсгий гэр', money: 'Мөнгөн тусламж', things: 'Хоол, хувцас, түлш' },
    },
    place: { type: 'place', title: 'Одоо аль сум, дүүрэгт байна вэ?', level: 2 },
    story: { type: 'longText', title: 'Байдлаа товч бичнэ үү', longest: 600 },
  },
  when: { damage: { case: 'home' } },
  stop: [
    {
      when: { case: 'orphan', age: { atLeast: 25 } },
      say: 'Энэ тохиолдолд 24 нас хүртэл олгоно.',
      remedy: 'Өөр тохиолдлоо сонгоно уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Орон гэргүй бол үл хөдлөхгүй',
      when: { anyOf: [{ case: ['home', 'orphan', 'prison', 'violence'] }, { homeCount: { below: 1 } }] },
    },
  ],
  returns: [{ code: 'picture-unclear', say: 'Зургаас гэмтэл харагдахгүй байна. Дахин авна уу.', asks: ['damage'] }],
  refusals: [
    {
      code: 'helped',
      say: 'Энэ тохиолдолд тусламж авсан байна.',
      remedy: 'Шинэ тохиолдолд дахин хандана уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'not-listed',
      say: 'Хуульд заасан тохиолдолд хамаарахгүй байна.',
      remedy: 'Нийгэмд түшиглэсэн үйлчилгээг үзнэ үү.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
  ],
  gives: { says: 'Тусламж олгох шийдвэр гарлаа. Нийгмийн ажилтан тантай холбогдоно.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'mlsp.gov.mn/content/detail/1390',
  confidence: 'medium',
})
