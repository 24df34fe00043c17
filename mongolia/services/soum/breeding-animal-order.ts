import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'breeding-animal-order',
  agency: 'soum',
  kind: 'order',
  title: 'Хээлтүүлэгч мал авах',
  summary: 'Сүргээ сайжруулах хуц, ухна, бух зэргийг захиалж авна.',
  words: ['хуц авах', 'ухна', 'бух', 'азарга авах', 'үүлдрийн мал', 'хээлтүүлэгч', 'breeding animal'],
  law: [{ act: 'Малын генетик нөөцийн тухай хууль' }],
  facts: { sireHerder: { from: 'households.herder.herderNumber' } },
  known: ['sireHerder'],
  ask: {
    place: { type: 'place', title: 'Аль сумаас авах вэ?', level: 2 },
    sire: {
      type: 'choice',
      title: 'Ямар мал авах вэ?',
      options: { ram: 'Хуц', billy: 'Ухна', bull: 'Бух', stallion: 'Азарга', camelBull: 'Буур' },
    },
    sires: { type: 'number', title: 'Хэдийг авах вэ?', least: 1, most: 30 },
    breedWish: { type: 'text', title: 'Ямар үүлдэр хүсэж байна вэ?', longest: 80, optional: true },
    exchange: { type: 'yesNo', title: 'Өөрийн малаар солих уу?' },
    females: { type: 'number', title: 'Хэдэн хээлтэгчтэй вэ?', least: 1, most: 5000 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'males-enough',
      say: 'Хээлтэгчийн тоонд хүссэн мал илүү байна.',
      remedy: 'Мал зүйчтэй зөвлөөд тоогоо багасгана уу.',
      law: { act: 'Малын генетик нөөцийн тухай хууль' },
    },
    {
      code: 'none-left',
      say: 'Энэ жил үржлийн мал үлдээгүй байна.',
      remedy: 'Үржлийн аж ахуйгаас шууд худалдаж авна уу.',
      law: { act: 'Малын генетик нөөцийн тухай хууль' },
    },
  ],
  gives: { says: 'Хээлтүүлэгч малыг хуваарилсан. Авах өдрийг мал зүйч мэдэгдэнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Хээлтүүлэгч малын үнэ' },
  confidence: 'low',
})
