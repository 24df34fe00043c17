import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'taxpayer-reference',
  agency: 'teg',
  kind: 'reference',
  title: 'Татвар төлөгчийн тодорхойлолт',
  summary: 'Ногдсон, төлсөн татвараа баталсан тодорхойлолт авна.',
  words: [
    'татварын тодорхойлолт',
    'татвар төлсөн тодорхойлолт',
    'татварын лавлагаа',
    'визийн татварын тодорхойлолт',
    'taxpayer statement',
    'визэнд татвар төлсөн бичиг',
    'татвар төлдөг иргэн гэсэн',
    'татвараа төлсөн гэсэн бичиг',
    'компанийн татварын тодорхойлолт',
    'тт тодорхойлолт',
    'proof of taxes',
    'татвар төлөгчийн бичиг',
    'банканд татварын тодорхойлолт',
  ],
  law: [{ act: 'Татварын ерөнхий хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  facts: {
    tin: { from: 'tax.taxpayer.tin' },
    department: { from: 'tax.taxpayer.officeName' },
    statement: { from: 'tax.individual.callNumber', with: { year: 'year' } },
    payable: { from: 'tax.individual.payable', with: { year: 'year' } },
    paid: { from: 'tax.individual.paid', with: { year: 'year' } },
    refund: { from: 'tax.individual.refund', with: { year: 'year' } },
    nonpayment: { from: 'tax.individual.nonpayment', with: { year: 'year' } },
    returns: { from: 'tax.individual.returns', with: { year: 'year' } },
  },
  known: ['tin', 'department'],
  ask: {
    year: { type: 'number', title: 'Аль оных вэ?', least: 2015, most: 2030 },
    use: {
      type: 'choice',
      title: 'Хаана өгөх вэ?',
      options: {
        embassy: 'Элчин сайдын яам',
        bank: 'Банк',
        employer: 'Ажил олгогч',
        court: 'Шүүх',
        other: 'Өөр газар',
      },
    },
    receiver: { type: 'text', title: 'Байгууллагын нэр юу вэ?', longest: 100 },
  },
  when: { receiver: { use: 'other' } },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  refuseWhen: [
    {
      when: { tin: { known: false } },
      code: 'no-taxpayer',
      say: 'Та татвар төлөгчөөр бүртгэлгүй байна.',
      remedy: 'Харьяа татварын хэлтэст хандаж бүртгүүлнэ үү.',
    },
    {
      when: { statement: { known: false } },
      code: 'no-record',
      say: 'Энэ оны татварын мэдээлэл олдсонгүй.',
      remedy: 'Өөр он сонгоно уу.',
    },
  ],
  gives: {
    document: 'Татвар төлөгчийн тодорхойлолт',
    show: ['tin', 'department', 'statement', 'year', 'payable', 'paid', 'refund', 'nonpayment', 'returns', 'use'],
    validDays: 14, // no period is published: a cautious default of ours
  },
  source: 'github:e-mongolia/lavlagaa XypService.java',
  confidence: 'high',
})
