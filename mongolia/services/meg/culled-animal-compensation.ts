import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'culled-animal-compensation',
  agency: 'meg',
  kind: 'benefit',
  title: 'Устгасан малын нөхөн олговор авах',
  summary: 'Өвчнөөр устгасан малын үнийн олговор авна.',
  words: [
    'мал устгасан',
    'малын нөхөн төлбөр',
    'culled livestock',
    'шүлхийтэй малыг устгасан мөнгө',
    'вакцины хорионд мал устгасан',
    'малыг шатаасан олговор',
    'бруцеллёзтой мал нядалсан',
    'үхрийг устгаад төлбөр өгөхгүй',
    'money for killed cattle',
  ],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  facts: { herd: { from: 'livestock.census.total' } },
  known: ['herd'],
  ask: {
    place: { type: 'place', title: 'Мал аль суманд устгагдсан бэ?', level: 2 },
    disease: {
      type: 'choice',
      title: 'Ямар өвчнөөр вэ?',
      options: { fmd: 'Шүлхий', ppr: 'Бог малын мялзан', brucella: 'Бруцеллёз', glanders: 'Ям', flu: 'Шувууны томуу' },
    },
    culled: { type: 'number', title: 'Хэдэн толгой устгасан бэ?', least: 1 },
    act: { type: 'file', title: 'Устгасан актаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    culledOn: { type: 'date', title: 'Хэзээ устгасан бэ?', latest: 'today' },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Малтай гэж бүртгэгдсэн', when: { herd: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'hidden',
      say: 'Өвчнийг нуун дарагдуулсан байна.',
      remedy: 'Шийдвэрийг эс зөвшөөрвөл шүүхэд хандана уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'not-in-census',
      say: 'Устгасан малын тоо тооллогоос их байна.',
      remedy: 'Тооллогын бүртгэлээ тодруулна уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: { says: 'Нөхөн олговрын шийдвэр гарлаа. Мөнгийг дансанд шилжүүлнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
