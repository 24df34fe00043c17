import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'sme-registration',
  agency: 'jdug',
  kind: 'certificate',
  title: 'Жижиг, дунд үйлдвэр эрхлэгчийн гэрчилгээ',
  summary: 'Жижиг, дунд үйлдвэр эрхлэгчээр бүртгүүлнэ.',
  words: [
    'ЖДҮ бүртгэл',
    'жижиг бизнес',
    'бизнес бүртгүүлэх',
    'SME',
    'ждү болох',
    'ждү гэрчилгээ авах',
    'ждү эрхлэгчээр бүртгүүлэх',
    'жижиг үйлдвэр бүртгүүлэх',
    'ждү-д бүртгэл хийлгэх',
    'цехээ ждү болгох',
    'register small business',
  ],
  law: [{ act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' }],
  facts: { taxDebt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагыг бүртгүүлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    sector: {
      type: 'choice',
      title: 'Аль салбарт ажилладаг вэ?',
      options: { factory: 'Үйлдвэрлэл', farming: 'Хөдөө аж ахуй', trade: 'Худалдаа', service: 'Үйлчилгээ' },
    },
    workers: { type: 'number', title: 'Хэдэн ажилтантай вэ?', least: 1 },
    turnover: { type: 'money', title: 'Жилийн борлуулалт хэд вэ?', least: 0 },
    women: { type: 'yesNo', title: 'Удирдлагад эмэгтэй хүн бий юу?' },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Татварын өргүй', when: { taxDebt: { below: 1 } } }],
  refusals: [
    {
      code: 'too-big',
      say: 'Ажилтан, борлуулалт хуулийн хэмжээнээс их байна.',
      remedy: 'Томоохон аж ахуйн дэмжлэгт хандана уу.',
      law: { act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' },
    },
    {
      code: 'daughter',
      say: 'Том компанийн охин компани хамаарахгүй.',
      remedy: 'Хараат бус болсны дараа бүртгүүлнэ үү.',
      law: { act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' },
    },
  ],
  gives: { document: 'Жижиг, дунд үйлдвэр эрхлэгчийн гэрчилгээ', show: ['sector', 'workers'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
