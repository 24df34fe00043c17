import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'heating-connection',
  agency: 'osnaug',
  kind: 'permit',
  title: 'Дулааны шугамд холбуулах',
  summary: 'Барилгаа төвийн дулаанд холбуулах техникийн нөхцөл авна.',
  words: ['дулаан татах', 'төвийн дулаан', 'паартай болох', 'дулааны техникийн нөхцөл', 'district heating'],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Барилгын тухай хууль' }],
  facts: { firmTax: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    heatFirm: {
      type: 'choice',
      title: 'Хэний барилга вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    heatSite: { type: 'address', title: 'Барилга хаана байна вэ?', why: 'Дулааны эх үүсвэрийг хаягаар сонгоно.' },
    heatVolume: { type: 'number', title: 'Халаах эзлэхүүн хэдэн шоо метр вэ?', least: 50, most: 1_000_000 },
    heatStart: { type: 'date', title: 'Хэзээ ашиглалтад орох вэ?', earliest: 'today' },
    heatDrawing: { type: 'file', title: 'Дулааны зураг төслийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Татварын өргүй', when: { firmTax: { below: 1 } } }],
  refusals: [
    {
      code: 'heat-full',
      say: 'Дулааны эх үүсвэрийн чадал дүүрсэн.',
      remedy: 'Бие даасан дулааны шийдэл төлөвлөнө үү.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
    {
      code: 'in-winter',
      say: 'Халаалтын улиралд шугамд холбохгүй.',
      remedy: '5–8 дугаар сард хүсэлт гаргана уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
  ],
  gives: { says: 'Дулааны техникийн нөхцөл гарлаа. Халаалтын улирлаас өмнө холбуулна уу.' },
  confidence: 'low',
})
