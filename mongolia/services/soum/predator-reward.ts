import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'predator-reward',
  agency: 'soum',
  kind: 'benefit',
  title: 'Чоно агнасны урамшуулал',
  summary: 'Мал хамгаалж чоно агнасан хүн сумаасаа урамшуулал авна.',
  words: ['чоно агнах', 'чонын шагнал', 'чонын арьс', 'чоно мал идсэн', 'wolf reward'],
  law: [
    { act: 'Амьтны тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { hunterBag: { from: 'civil.address.bagKhorooName' } },
  known: ['hunterBag'],
  ask: {
    place: { type: 'place', title: 'Чоныг аль суманд агнасан бэ?', level: 2 },
    wolves: { type: 'number', title: 'Хэдэн чоно агнасан бэ?', least: 1, most: 20 },
    wolfAge: {
      type: 'choice',
      title: 'Том уу, бэлтрэг үү?',
      options: { grown: 'Том чоно', cub: 'Бэлтрэг', both: 'Хоёулаа' },
    },
    huntedOn: { type: 'date', title: 'Хэзээ агнасан бэ?', latest: 'today' },
    pelt: { type: 'file', title: 'Арьсны зураг хавсаргана уу', accept: ['jpeg', 'png'] },
    killed: { type: 'number', title: 'Чоно хэдэн мал барьсан бэ?', least: 0, most: 200, optional: true },
  },
  fee: [{ label: 'Урамшуулал', amount: 0 }],
  workingDays: 'unknown',
  returns: [{ code: 'pelt-unclear', say: 'Арьсны зургаас чоно мөн эсэх нь тодорхойгүй байна.', asks: ['pelt'] }],
  refusals: [
    {
      code: 'no-budget',
      say: 'Урамшууллын төсөв дууссан байна.',
      remedy: 'Дараа жилийн төсөвт тусгуулахаар хандана уу.',
      law: { act: 'Төсвийн тухай хууль' },
    },
    {
      code: 'without-leave',
      say: 'Агнах зөвшөөрөлгүй байсан байна.',
      remedy: 'Эхлээд агнах зөвшөөрөл авдаг. Байгаль хамгаалагчаас асууна уу.',
      law: { act: 'Амьтны тухай хууль' },
    },
  ],
  gives: { says: 'Урамшууллыг таны дансанд шилжүүлнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
