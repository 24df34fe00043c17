import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'wool-bonus',
  agency: 'mofali',
  kind: 'benefit',
  title: 'Ноос, арьс, ширний урамшуулал авах',
  summary: 'Үндэсний үйлдвэрт тушаасан түүхий эдийн урамшуулал авна.',
  words: [
    'ноосны урамшуулал',
    'арьсны урамшуулал',
    'ноосны мөнгө авах',
    'wool money',
    'ноос тушаасан мөнгө',
    'арьс шир тушаасан',
    'хонины ноос өгсөн мөнгө',
    'тэмээний ноос тушаах',
    'арьсаа үйлдвэрт өгсөн',
    'sold my wool',
    'шир нэхийний мөнгө',
  ],
  law: [
    { act: 'Хөдөө аж ахуйн гаралтай бараа, түүхий эдийн биржийн тухай хууль' },
    { act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' },
  ],
  facts: {
    herd: { from: 'livestock.census.total' },
    sheep: { from: 'livestock.census.sheep' },
    camels: { from: 'livestock.census.camels' },
  },
  known: ['herd'],
  ask: {
    product: {
      type: 'choice',
      title: 'Юу тушаасан бэ?',
      options: { sheep: 'Хонины ноос', camel: 'Тэмээний ноос', hide: 'Үхэр, адууны шир', skin: 'Хонь, ямааны арьс' },
    },
    kilos: { type: 'number', title: 'Хэдэн килограмм ноос вэ?', least: 1 },
    pieces: { type: 'number', title: 'Хэдэн ширхэг арьс, шир вэ?', least: 1 },
    buyer: { type: 'text', title: 'Аль үйлдвэр, хоршоонд тушаасан бэ?', longest: 120 },
    delivered: { type: 'date', title: 'Хэзээ тушаасан бэ?', latest: 'today' },
    receipt: { type: 'file', title: 'Тушаасан баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { kilos: { product: ['sheep', 'camel'] }, pieces: { product: ['hide', 'skin'] } },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Тооллогод малтай', when: { herd: { known: true } } },
    {
      title: 'Тушаасан ноос малын тоотой таарна',
      when: {
        anyOf: [
          { product: ['hide', 'skin'] },
          { product: 'sheep', sheep: { atLeast: 1 } },
          { product: 'camel', camels: { atLeast: 1 } },
        ],
      },
    },
  ],
  refusals: [
    {
      code: 'not-national',
      say: 'Авсан үйлдвэр жагсаалтад алга.',
      remedy: 'Жагсаалтад орсон үйлдвэрт тушаасан бол баримтаа илгээнэ үү.',
      law: { act: 'Хөдөө аж ахуйн гаралтай бараа, түүхий эдийн биржийн тухай хууль' },
    },
    {
      code: 'more-than-herd',
      say: 'Тоо хэмжээ малын тоотой зөрж байна.',
      remedy: 'Тооллогын бүртгэлээ шалгаад дахин илгээнэ үү.',
      law: { act: 'Статистикийн тухай хууль' },
    },
  ],
  gives: { says: 'Урамшууллыг таны дансанд шилжүүлэх жагсаалтад орууллаа.' },
  confidence: 'medium',
})
