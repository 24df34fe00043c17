import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'gold-sale-appointment',
  agency: 'mb',
  kind: 'appointment',
  title: 'Алт тушаах цаг авах',
  summary: 'Өөрийн олборлосон, хадгалсан алтаа тушаах цаг сонгоно.',
  words: [
    'алт тушаах',
    'алт зарах',
    'алт худалдах',
    'sell gold',
    'монголбанкинд алт тушаах',
    'алтаа зарах',
    'гар аргаар олсон алт',
    'нинжа алтаа тушаах',
    'алт хэдээр авч байна',
    'алтаа банканд өгөх',
    'sell my gold',
  ],
  law: [{ act: 'Эрдэнэсийн сангийн тухай хууль' }, { act: 'Төв банк (Монголбанк)-ны тухай хууль' }],
  facts: { companies: { rows: 'legal.companies' } },
  ask: {
    seller: {
      type: 'choice',
      title: 'Хэн тушаах вэ?',
      options: { miner: 'Бичил уурхайчин', company: 'Компани', citizen: 'Иргэн' },
    },
    contract: { type: 'text', title: 'Бичил уурхайн гэрээний дугаар хэд вэ?', longest: 40 },
    grams: { type: 'number', title: 'Хэдэн грамм вэ?', least: 1, most: 1_000_000 },
    form: {
      type: 'choice',
      title: 'Алт ямар хэлбэртэй вэ?',
      options: { ore: 'Түүхий алт', bar: 'Гулдмай', jewel: 'Үнэт эдлэл' },
    },
    office: { type: 'office', title: 'Хаана тушаах вэ?' },
    time: { type: 'slot', at: 'office', minutes: 30, title: 'Хэзээ тушаах вэ?' },
  },
  when: { contract: { seller: 'miner' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [
    {
      when: { seller: 'company', companies: { known: false } },
      code: 'no-company',
      say: 'Таны нэр дээр компани бүртгэлгүй байна.',
      remedy: 'Компанийн захирал цаг авна уу.',
    },
  ],
  gives: { says: 'Цаг авлаа. Сорьцын шинжилгээний бичгээ авч очно уу.' },
  confidence: 'low',
})
