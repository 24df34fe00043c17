import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'cold-flat-complaint',
  agency: 'osnaug',
  kind: 'complaint',
  title: 'Дулаан муу байгаад гомдол гаргах',
  summary: 'Халаалт хүйтэн, халуун ус бүлээн бол мэдэгдэнэ.',
  words: ['дулаан ирэхгүй байна', 'байр хүйтэн', 'радиатор хүйтэн', 'халаалт муу', 'cold flat'],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' }],
  facts: { coldCode: { from: 'heating.account.flatCode' }, coldOffice: { from: 'heating.account.contractor' } },
  known: ['coldCode', 'coldOffice'],
  ask: {
    coldPart: {
      type: 'choice',
      title: 'Юу муу байна вэ?',
      options: { all: 'Бүх өрөө хүйтэн', one: 'Нэг өрөө хүйтэн', water: 'Халуун ус бүлээн', none: 'Огт халаалтгүй' },
    },
    degrees: { type: 'number', title: 'Өрөөнд хэдэн градус байна вэ?', least: 0, most: 40 },
    coldFrom: { type: 'date', title: 'Хэзээнээс хүйтэн байна вэ?', latest: 'today' },
    coldFlat: {
      type: 'choice',
      title: 'Байр хаана байрладаг вэ?',
      options: { end: 'Захын айл', top: 'Дээд давхар', bottom: 'Доод давхар', middle: 'Дунд' },
    },
    radiators: { type: 'yesNo', title: 'Радиатораа өөрөө сольсон уу?' },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'warm-enough',
      say: 'Хэмжилтээр дулаан хэвийн байна.',
      remedy: 'Цонх, хаалганы завсраа чагтална уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
    {
      code: 'own-change',
      say: 'Халаалтын системийг зөвшөөрөлгүй өөрчилсөн байна.',
      remedy: 'Хуучин байдалд нь оруулаад хандана уу.',
      law: { act: 'Орон сууцны тухай хууль' },
    },
  ],
  gives: { says: 'Дулааныг тохируулж, хэмжилт хийлээ. Дутуу дулааны мөнгийг хасна.' },
  confidence: 'low',
})
