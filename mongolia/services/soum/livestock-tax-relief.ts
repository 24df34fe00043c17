import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'livestock-tax-relief',
  agency: 'soum',
  kind: 'benefit',
  title: 'Малын татвараас чөлөөлүүлэх',
  summary: 'Ган, зуд, гэнэтийн хохирлын дараа татвараа хөнгөлүүлнэ.',
  words: [
    'татвар чөлөөлөх',
    'хөлийн татвар хөнгөлөх',
    'зудад мал үхсэн',
    'малын татварын хөнгөлөлт',
    'tax relief',
    'зуданд мал хорогдсон',
    'малын татвар хөнгөлүүлэх',
    'мал үхсэн татвар төлж чадахгүй',
    'малын хөлийн татвар чөлөөлөх',
    'зуд болсон татвар',
    'ган гачиг татвар хөнгөлөх',
    'drought lost herd tax',
  ],
  law: [
    { act: 'Малын тоо толгойн албан татварын тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { dueRows: { rows: 'households.tax' }, dueTax: { sum: 'dueRows', of: 'amount' } },
  ask: {
    place: { type: 'place', title: 'Мал аль сумын данстай вэ?', level: 2 },
    reliefGround: {
      type: 'choice',
      title: 'Яагаад чөлөөлүүлэх вэ?',
      options: { dzud: 'Ган, зуд', fire: 'Гал түймэр', disease: 'Халдварт өвчин', theft: 'Мал хулгайд алдсан' },
    },
    lost: { type: 'number', title: 'Хэдэн толгой мал алдсан бэ?', least: 1, most: 5000 },
    lossPaper: { type: 'file', title: 'Хохирлын тодорхойлолтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { dueRows: { known: false } },
      say: 'Танд төлөх малын татвар алга.',
      remedy: 'Татвар ногдсоны дараа хүсэлт гаргана уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Төлөх татвартай', when: { dueTax: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'loss-small',
      say: 'Хохирол хуулийн хэмжээнд хүрээгүй байна.',
      remedy: 'Татвараа хэсэгчлэн төлөх хуваарь хүснэ үү.',
      law: { act: 'Малын тоо толгойн албан татварын тухай хууль' },
    },
    {
      code: 'assembly-no',
      say: 'Сумын иргэдийн Хурал дэмжээгүй байна.',
      remedy: 'Шийдвэрийн үндэслэлийг Хурлын ажлын албанаас авна уу.',
      law: { act: 'Малын тоо толгойн албан татварын тухай хууль' },
    },
  ],
  gives: { says: 'Хурлын шийдвэрээр таны малын татварыг чөлөөллөө.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
