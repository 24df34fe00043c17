import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'disability-fare-refund',
  agency: 'hbheg',
  kind: 'benefit',
  title: 'Бэрхшээлтэй хүний унааны зардал авах',
  summary: 'Эмчилгээ, сувилал, сургуульд ирж очсон зардлыг буцаана.',
  words: [
    'унааны мөнгө',
    'замын зардал',
    'унааны хөнгөлөлт',
    'ирж очих зардал',
    'travel refund',
    'эмчилгээнд ирж очсон мөнгө',
    'хүүхдээ тусгай сургуульд зөөсөн мөнгө',
    'бензиний мөнгө хбх',
    'аймгаас эмнэлэгт ирсэн билет',
    'группт хүний замын мөнгө',
    'бэрхшээлтэй хүний унааны хөнгөлөлт',
    'bus money disabled',
  ],
  law: [{ act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }],
  facts: {
    disabilityType: { from: 'disability.record.disabilityType' },
    carerNeeded: { from: 'disability.record.carerNeeded' },
  },
  known: ['disabilityType', 'carerNeeded'],
  ask: {
    why: {
      type: 'choice',
      title: 'Юунд явсан бэ?',
      options: { hospital: 'Эмчилгээнд', spa: 'Рашаан сувилалд', school: 'Сургуульд' },
    },
    from: { type: 'place', title: 'Хаанаас явсан бэ?', level: 2 },
    went: { type: 'date', title: 'Хэзээ явсан бэ?', latest: 'today' },
    ticket: { type: 'file', title: 'Тасалбараа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    companion: { type: 'yesNo', title: 'Асаргаатай явсан уу?' },
    account: {
      type: 'text',
      title: 'Унааны зардал орох данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { disabilityType: { known: false } },
      say: 'Бэрхшээлийн бүртгэлгүй тул зардал олгохгүй.',
      remedy: 'Бэрхшээлээ тогтоолгоод хүсэлт гаргана уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Асаргаатай явах үндэслэлтэй', when: { anyOf: [{ companion: false }, { carerNeeded: true }] } }],
  returns: [{ code: 'ticket-name', say: 'Тасалбар дээр өөр хүний нэр байна.', asks: ['ticket'] }],
  refusals: [
    {
      code: 'once',
      say: 'Энэ жилийн зардлыг авсан байна.',
      remedy: 'Ирэх жил дахин хүсэлт гаргана уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'no-visit',
      say: 'Эмнэлэг, сувиллын бүртгэлд очсон тэмдэглэл алга.',
      remedy: 'Тэндээс тодорхойлолт авч хавсаргана уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
  ],
  gives: { says: 'Зардлыг тооцлоо. Мөнгө дансанд орно.' },
  source: 'irged.ulaanbaatar.mn/support/1',
  confidence: 'medium',
})
