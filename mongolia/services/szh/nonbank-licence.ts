import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'nonbank-licence',
  agency: 'szh',
  kind: 'permit',
  title: 'Банк бус санхүүгийн байгууллагын зөвшөөрөл',
  summary: 'Зээл, факторинг, валют арилжааны зөвшөөрөл авна.',
  words: [
    'ббсб нээх',
    'банк бус',
    'зээлийн компани',
    'валют арилжаа',
    'non-bank licence',
    'ббсб байгуулах',
    'онлайн зээлийн апп эрхлэх',
    'ченж нээх',
    'факторинг эрхлэх',
    'ббсб лиценз авах',
    'open lending company',
    'money exchange licence',
    'ббсб зөвшөөрөл',
  ],
  law: [{ act: 'Банк бус санхүүгийн үйл ажиллагааны тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    debt: { from: 'tax.debt.remainderNonpayment' },
    capital: { from: 'legal.entity.capital', with: { legalEntityNumber: 'company' } },
    liability: { from: 'police.liability.statusName' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    activity: {
      type: 'several',
      title: 'Ямар үйл ажиллагаа вэ?',
      options: {
        loan: 'Зээл',
        factoring: 'Факторинг',
        exchange: 'Валют арилжаа',
        trust: 'Итгэлцэл',
        guarantee: 'Баталгаа',
      },
    },
    place: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт ажиллах вэ?' },
    source: { type: 'file', title: 'Хөрөнгийн эх үүсвэрийн баримтыг хавсаргана уу', accept: ['pdf'] },
    plan: { type: 'file', title: 'Бизнес төлөвлөгөөг хавсаргана уу', accept: ['pdf'] },
    managers: { type: 'number', title: 'Хэдэн мэргэшсэн удирдлагатай вэ?', least: 1, most: 50 },
    software: { type: 'text', title: 'Ямар программ хэрэглэх вэ?', longest: 80 },
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
  checks: [{ title: 'Эрүүгийн хариуцлагагүй', when: { liability: 'Хүлээгээгүй' } }],
  returns: [{ code: 'source-unclear', say: 'Хөрөнгийн эх үүсвэр тодорхойгүй байна.', asks: ['source'] }],
  refusals: [
    {
      code: 'capital',
      say: 'Дүрмийн сан доод хэмжээнд хүрэхгүй байна.',
      remedy: 'Хөрөнгөө нэмээд дахин хүсэлт гаргана уу.',
      law: { act: 'Банк бус санхүүгийн үйл ажиллагааны тухай хууль' },
    },
    {
      code: 'fit',
      say: 'Эзэд, удирдлага шаардлага хангахгүй байна.',
      remedy: 'Хүнээ солиод дахин хүсэлт гаргана уу.',
      law: { act: 'Банк бус санхүүгийн үйл ажиллагааны тухай хууль' },
    },
  ],
  gives: {
    document: 'Банк бус санхүүгийн тусгай зөвшөөрөл',
    show: ['companyName', 'activity', 'place', 'capital'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
