import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'film-incentive',
  agency: 'moc',
  kind: 'benefit',
  title: 'Киноны урамшуулал хүсэх',
  summary: 'Монголд зураг авсан зардлынхаа хувийг буцаан авна.',
  words: [
    'кино зураг авалт',
    'киноны буцаан олголт',
    'киноны хөнгөлөлт',
    'film cash rebate',
    'кино хийхэд мөнгө авах',
    'гадаадын кино баг монголд',
    'киноны зардлаа буцаан авах',
    'киноны кэшбэк',
    'кино зургийн зардлын хөнгөлөлт',
    'movie shooting rebate',
  ],
  law: [{ act: 'Кино урлагийг дэмжих тухай хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    film: { type: 'text', title: 'Киноны нэр юу вэ?', longest: 120 },
    type: {
      type: 'choice',
      title: 'Ямар бүтээл вэ?',
      options: { feature: 'Уран сайхны', documentary: 'Баримтат', series: 'Цуврал', animation: 'Хүүхэлдэйн' },
    },
    partner: { type: 'yesNo', title: 'Гадаадын түнштэй юу?' },
    cost: { type: 'money', title: 'Монголд хэдэн төгрөг зарцуулсан бэ?', least: 1 },
    audit: { type: 'file', title: 'Аудитын дүгнэлтээ хавсаргана уу', accept: ['pdf'] },
    locals: { type: 'number', title: 'Хэдэн монгол хүн ажилласан бэ?', least: 1, most: 5000 },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Татварын өрөө төлөөд дахин хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'cost-low',
      say: 'Зардал доод хэмжээнд хүрэхгүй байна.',
      remedy: 'Бусад зардлаа баримтаар нөхөөд дахин илгээнэ үү.',
      law: { act: 'Кино урлагийг дэмжих тухай хууль' },
    },
    {
      code: 'not-audited',
      say: 'Зардал аудитаар баталгаажаагүй байна.',
      remedy: 'Аудит хийлгээд дахин хүсэлт гаргана уу.',
      law: { act: 'Кино урлагийг дэмжих тухай хууль' },
    },
    {
      code: 'content',
      say: 'Бүтээл хуулийн шаардлагад нийцэхгүй байна.',
      remedy: 'Зөвлөлийн саналаар засаад илгээнэ үү.',
      law: { act: 'Кино урлагийг дэмжих тухай хууль' },
    },
  ],
  gives: { says: 'Урамшуулал батлагдлаа. Гэрээ байгуулж, мөнгөө авна.' },
  confidence: 'low',
})
