import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'treasury-account',
  agency: 'mof',
  kind: 'registration',
  title: 'Төрийн санд данс нээлгэх',
  summary: 'Төсвийн байгууллага, төсөл төрийн санд данс нээлгэнэ.',
  words: [
    'төрийн сангийн данс',
    'төсвийн данс',
    'төслийн данс нээх',
    'treasury account',
    'төсвийн байгууллага данс',
    'сургууль төрийн санд данс',
    'төслийн мөнгөний данс',
    'төрийн сан данс нэмэх',
    'хандивын данс төсвийн байгууллага',
    'счёт нээх төрийн сан',
    'government account',
  ],
  law: [{ act: 'Төсвийн тухай хууль' }],
  facts: {
    bodyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'body' } },
    ownership: { from: 'legal.entity.ownershipTypeName', with: { legalEntityNumber: 'body' } },
  },
  ask: {
    body: {
      type: 'choice',
      title: 'Аль байгууллагад нээх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    money: {
      type: 'choice',
      title: 'Ямар мөнгө байршуулах вэ?',
      options: {
        budget: 'Төсвийн мөнгө',
        own: 'Үйлчилгээний орлого',
        aid: 'Тусламж, зээлийн төсөл',
        pledge: 'Түр хадгалах мөнгө',
      },
    },
    project: { type: 'text', title: 'Төслийн нэр юу вэ?', longest: 150 },
    agreement: { type: 'file', title: 'Төслийн гэрээг хавсаргана уу', accept: ['pdf'] },
    signers: {
      type: 'text',
      title: 'Гарын үсэг зурах хүмүүс хэн бэ?',
      longest: 200,
      hint: 'Нэгдүгээр, хоёрдугаар гарын үсэг.',
    },
    until: { type: 'date', title: 'Данс хэдий хүртэл хэрэгтэй вэ?', earliest: 'today', optional: true },
  },
  when: { project: { money: 'aid' }, agreement: { money: 'aid' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-public',
      say: 'Төсвөөс санхүүждэг байгууллага биш байна.',
      remedy: 'Арилжааны банканд данс нээлгэнэ үү.',
      law: { act: 'Төсвийн тухай хууль' },
    },
    {
      code: 'no-approval',
      say: 'Сайдын зөвшөөрөл байхгүй байна.',
      remedy: 'Зөвшөөрлөө аваад дахин хүсэлт гаргана уу.',
      law: { act: 'Төсвийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Төрийн сангийн данс нээсэн мэдэгдэл',
    show: ['bodyName', 'ownership', 'money', 'signers'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
