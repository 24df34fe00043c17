import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'securities-registration',
  agency: 'szh',
  kind: 'registration',
  title: 'Үнэт цаас бүртгүүлэх',
  summary: 'Хувьцаа, бонд олон нийтэд гаргахаар бүртгүүлнэ.',
  words: [
    'хувьцаа гаргах',
    'ipo',
    'бонд гаргах',
    'олон нийтэд санал болгох',
    'IPO registration',
    'хувьцаат компани болж мөнгө босгох',
    'бондоо зарах',
    'хөрөнгийн биржид гарах',
    'компаниа бирж дээр гаргах',
    'айпио хийх',
    'сзх бонд бүртгүүлэх',
    'go public',
    'компанийн бонд гаргах',
  ],
  law: [{ act: 'Үнэт цаасны зах зээлийн тухай хууль' }],
  facts: {
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    profit: { from: 'tax.companyReport.taxBefProfit', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани гаргах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    paper: {
      type: 'choice',
      title: 'Ямар үнэт цаас вэ?',
      options: { share: 'Хувьцаа', bond: 'Бонд', convertible: 'Хөрвөх бонд' },
    },
    pieces: { type: 'number', title: 'Хэдэн ширхэг вэ?', least: 1, most: 2_000_000_000 },
    price: { type: 'money', title: 'Нэгжийн үнэ хэд вэ?', least: 1 },
    coupon: { type: 'number', title: 'Жилийн хүү хэдэн хувь вэ?', least: 0, most: 40 },
    prospectus: { type: 'file', title: 'Танилцуулгаа хавсаргана уу', accept: ['pdf'] },
    underwriter: { type: 'text', title: 'Андеррайтер хэн бэ?', longest: 100 },
    audit: { type: 'file', title: 'Аудитын дүгнэлтийг хавсаргана уу', accept: ['pdf'] },
  },
  when: { coupon: { paper: ['bond', 'convertible'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Ашигтай ажилласан', when: { profit: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'prospectus',
      say: 'Танилцуулгад дутуу, төөрөгдүүлсэн мэдээлэл байна.',
      remedy: 'Засаад дахин бүртгүүлнэ үү.',
      law: { act: 'Үнэт цаасны зах зээлийн тухай хууль' },
    },
    {
      code: 'accounts',
      say: 'Санхүүгийн байдал шаардлага хангахгүй байна.',
      remedy: 'Дараагийн тайлангаар хүсэлт гаргана уу.',
      law: { act: 'Үнэт цаасны зах зээлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Үнэт цаасны бүртгэлийн гэрчилгээ',
    show: ['companyName', 'paper', 'pieces', 'price'],
    validDays: 1825, // our own default: it holds as long as the security
  },
  confidence: 'low',
})
