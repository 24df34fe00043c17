import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'citizens-hall-booking',
  agency: 'duureg',
  kind: 'order',
  title: 'Иргэдийн танхим ашиглах',
  summary: 'Хурал, сургалт, уулзалт хийх танхим захиална.',
  words: [
    'иргэний танхим',
    'хурал хийх газар',
    'танхим захиалах',
    'хорооны танхим',
    'hall booking',
    'хорооны зал ашиглах',
    'сөх хурал хийх заал',
    'уулзалт хийх өрөө',
    'дүүргийн танхим түрээслэх',
    'иргэний хурал хийх заал',
    'meeting room booking',
  ],
  law: [
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүргийн танхим вэ?', level: 2 },
    gathering: {
      type: 'choice',
      title: 'Юунд ашиглах вэ?',
      options: {
        discussion: 'Хэлэлцүүлэг',
        training: 'Сургалт',
        meeting: 'Оршин суугчдын хурал',
        culture: 'Соёлын арга хэмжээ',
      },
    },
    guests: { type: 'number', title: 'Хэдэн хүн ирэх вэ?', least: 2, most: 300 },
    hallDay: { type: 'date', title: 'Хэдний өдөр вэ?', earliest: 'today' },
    hallHour: { type: 'choice', title: 'Хэдэн цагт вэ?', options: { morning: 'Өглөө', noon: 'Өдөр', evening: 'Орой' } },
    screen: { type: 'yesNo', title: 'Дэлгэц, микрофон хэрэгтэй юу?' },
  },
  fee: [{ label: 'Танхим', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'hall-taken',
      say: 'Тэр өдөр танхим завгүй байна.',
      remedy: 'Өөр өдөр, цаг сонгоно уу.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'trade-inside',
      say: 'Танхимд худалдаа, нам сурталчлахгүй.',
      remedy: 'Өөр байр хөлсөлнө үү.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
  ],
  gives: { says: 'Танхимыг танд хадгаллаа. Арга хэмжээний дараа эмх цэгцтэй үлдээнэ үү.' },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
