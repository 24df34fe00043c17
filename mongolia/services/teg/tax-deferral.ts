import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tax-deferral',
  agency: 'teg',
  kind: 'benefit',
  title: 'Татварын өрийг хэсэгчлэн төлөх хүсэлт',
  summary: 'Төлж чадахгүй татварын өрөө хуваарьтай төлнө.',
  words: [
    'татварын өр хуваарь',
    'татвар хойшлуулах',
    'өр хэсэгчлэн төлөх',
    'tax instalments',
    'татвараа төлж чадахгүй',
    'татварын өр төлөх график',
    'татварыг хувааж төлөх',
    'татварын өрийг сунгах',
    'компани мөнгөгүй татвар',
    'татвараа дараа төлөх',
    'cannot pay tax',
    'татварын рассрочка',
  ],
  law: [{ act: 'Татварын ерөнхий хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' }, checked: { from: 'tax.debt.checkedDate' } },
  known: ['debt', 'checked'],
  ask: {
    cause: {
      type: 'choice',
      title: 'Яагаад төлж чадахгүй байна вэ?',
      options: {
        disaster: 'Гамшиг, гал',
        buyer: 'Худалдан авагч төлөөгүй',
        season: 'Улирлын орлоготой',
        illness: 'Өвчин',
      },
    },
    months: { type: 'number', title: 'Хэдэн сарын хугацаанд төлөх вэ?', least: 2, most: 24 },
    first: { type: 'money', title: 'Эхний ээлжид хэдийг төлөх вэ?', least: 1 },
    pledge: {
      type: 'choice',
      title: 'Юугаар баталгаа гаргах вэ?',
      options: { property: 'Хөрөнгө', guarantor: 'Батлан даалт', none: 'Баталгаагүй' },
    },
    proof: { type: 'file', title: 'Шалтгааны баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { debt: { below: 1 } },
      say: 'Танд татварын өр алга.',
      remedy: 'Өргүй тодорхойлолт авч болно.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Баталгаатай', when: { pledge: ['property', 'guarantor'] } }],
  refusals: [
    {
      code: 'broken-before',
      say: 'Өмнөх хуваарийг зөрчсөн байна.',
      remedy: 'Хоцорсон төлбөрөө төлөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
    {
      code: 'can-pay',
      say: 'Дансны үлдэгдлээр төлөх боломжтой.',
      remedy: 'Өрөө бүтнээр төлнө үү.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
  ],
  gives: { says: 'Хуваарийг баталлаа. Эхний төлбөрөө хугацаанд нь төлнө үү.' },
  confidence: 'low',
})
