import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'customs-warehouse-licence',
  agency: 'geg',
  kind: 'permit',
  title: 'Гаалийн баталгаат агуулахын зөвшөөрөл',
  summary: 'Импортын барааг татваргүй хадгалах агуулах ажиллуулна.',
  words: [
    'баталгаат агуулах',
    'гаалийн агуулах',
    'гаалийн тусгай бүс',
    'bonded warehouse',
    'таможны агуулах нээх',
    'татваргүй агуулах',
    'импортын бараа хадгалах агуулах',
    'терминал ажиллуулах',
    'гаалийн хяналтын агуулах',
    'open bonded storage',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    debt: { from: 'tax.debt.remainderNonpayment' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    kind: {
      type: 'choice',
      title: 'Ямар агуулах вэ?',
      options: {
        store: 'Баталгаат агуулах',
        factory: 'Баталгаат үйлдвэр',
        shop: 'Татваргүй дэлгүүр',
        fair: 'Үзэсгэлэн',
      },
    },
    where: { type: 'address', title: 'Агуулах хаана байрлах вэ?', why: 'Гаалийн хяналтын бүсэд байх ёстой.' },
    area: { type: 'number', title: 'Талбай хэдэн м² вэ?', least: 1, most: 500_000 },
    cameras: { type: 'yesNo', title: 'Гаальтай холбосон камертай юу?' },
    plan: { type: 'file', title: 'Агуулахын зургийг хавсаргана уу', accept: ['pdf'] },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Татварын өрөө төлөөд дахин хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Камерын хяналттай', when: { cameras: true } }],
  refusals: [
    {
      code: 'zone',
      say: 'Байршил хяналтын бүсэд хамаарахгүй.',
      remedy: 'Зөв байршил сонгоно уу.',
      law: { act: 'Гаалийн тухай хууль' },
    },
    {
      code: 'equipment',
      say: 'Тоноглол шаардлага хангахгүй байна.',
      remedy: 'Тоноглоод дахин хүсэлт гаргана уу.',
      law: { act: 'Гаалийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Гаалийн тусгай бүсийн зөвшөөрөл',
    show: ['companyName', 'kind', 'where', 'area'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
