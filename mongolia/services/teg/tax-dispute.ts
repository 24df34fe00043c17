import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tax-dispute',
  agency: 'teg',
  kind: 'complaint',
  title: 'Татварын маргаан хянуулах',
  summary: 'Нөхөн ногдуулалт, торгуульд гомдол гаргана.',
  words: ['татварын гомдол', 'акт гомдол', 'татварын маргаан таслах зөвлөл', 'tax dispute'],
  law: [{ act: 'Татварын ерөнхий хууль' }, { act: 'Захиргааны ерөнхий хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' }, department: { from: 'tax.taxpayer.officeName' } },
  known: ['department', 'debt'],
  ask: {
    against: {
      type: 'choice',
      title: 'Юунд гомдолтой вэ?',
      options: {
        assessment: 'Нөхөн ногдуулалт',
        fine: 'Торгууль, алданги',
        seizure: 'Данс, хөрөнгө битүүмжилсэн',
        inspector: 'Байцаагчийн үйлдэл',
      },
    },
    act: { type: 'text', title: 'Актын дугаар хэд вэ?', longest: 40 },
    received: { type: 'date', title: 'Актыг хэзээ авсан бэ?', latest: 'today', hint: 'Гомдлыг 30 хоногт гаргана.' },
    disputed: { type: 'money', title: 'Маргаж буй дүн хэд вэ?', least: 1 },
    reasons: { type: 'longText', title: 'Үндэслэлээ бичнэ үү', longest: 4000 },
    papers: { type: 'file', title: 'Актыг хавсаргана уу', accept: ['pdf', 'jpeg'] },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'late',
      say: 'Гомдлын 30 хоног өнгөрсөн байна.',
      remedy: 'Захиргааны хэргийн шүүхэд хандаж болно.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
    {
      code: 'act-right',
      say: 'Акт хууль ёсны байна.',
      remedy: 'Шийдвэрийг шүүхэд давж заалдах эрхтэй.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
  ],
  gives: { says: 'Актыг хүчингүй болгож, дүнг өөрчиллөө.' },
  confidence: 'medium',
})
