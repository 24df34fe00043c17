import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'labour-mediation-permit',
  agency: 'mlsp',
  kind: 'permit',
  title: 'Хөдөлмөр зуучлах үйл ажиллагааны зөвшөөрөл',
  summary: 'Гадаад, дотоодод ажил зуучлах байгууллага авна.',
  words: [
    'ажил зуучлах компани',
    'зуучийн зөвшөөрөл',
    'гадаадад ажил зуучлах',
    'labour agency',
    'ажил зуучлах оффис нээх',
    'ажил зуучлах лиценз',
    'гадаадад хүн гаргах компани',
    'хүн хүч нийлүүлэх компани',
    'гадаад ажилд зуучлах эрх',
    'recruitment agency licence',
  ],
  law: [
    { act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' },
    { act: 'Зөвшөөрлийн тухай хууль' },
    { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
  ],
  facts: {
    debt: { from: 'tax.debt.remainderNonpayment' },
    reports: { rows: 'insurance.employer', with: { orgRegId: 'company' } },
    contributionDebt: { sum: 'reports', of: 'debt' },
  },
  known: ['debt'],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани эрхлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    scope: {
      type: 'several',
      title: 'Хаана зуучлах вэ?',
      options: { home: 'Монголд', abroad: 'Гадаадад', in: 'Гадаадаас Монголд' },
    },
    countries: { type: 'text', title: 'Аль улс орнууд вэ?', longest: 200 },
    contract: { type: 'file', title: 'Гадаад түншийн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    staff: { type: 'number', title: 'Хэдэн зуучлагчтай вэ?', least: 1, most: 200 },
    deposit: { type: 'file', title: 'Барьцааны мөнгөний баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Татварын {debt}\u00a0₮ өртэй байна.',
      remedy: 'Өрөө төлөөд хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Шимтгэлийн өргүй', when: { contributionDebt: { below: 1 } } }],
  returns: [{ code: 'partner-translation', say: 'Түншийн гэрээний орчуулга алга.', asks: ['contract'] }],
  refusals: [
    {
      code: 'partner',
      say: 'Гадаад түнш тэр улсад зөвшөөрөлгүй.',
      remedy: 'Зөвшөөрөлтэй түншээр солино уу.',
      law: { act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' },
    },
    {
      code: 'country-risk',
      say: 'Тэр улсад ажил зуучлахыг түр зогсоосон.',
      remedy: 'Өөр улс сонгоно уу.',
      law: { act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' },
    },
  ],
  gives: { document: 'Хөдөлмөр зуучлах зөвшөөрөл', show: ['scope', 'countries', 'staff'], validDays: 1095 },
  confidence: 'low',
})
