import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'employer-contribution-report',
  agency: 'ndeg',
  kind: 'declaration',
  title: 'Шимтгэлийн сарын тайлан илгээх',
  summary: 'Ажил олгогч сарын шимтгэлийн тайлангаа илгээнэ.',
  words: [
    'ндш тайлан',
    'шимтгэлийн тайлан',
    'сарын тайлан ндш',
    'nd-7',
    'contribution report',
    'ндш тайлан явуулах',
    'нягтлан ндш тайлан',
    'ажилчдын ндш тайлагнах',
    'ндш сар бүрийн тайлан',
    'ндш сангийн тайлан оруулах',
    'payroll insurance report',
  ],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }],
  facts: { past: { rows: 'insurance.employer', with: { orgRegId: 'company' } }, debt: { sum: 'past', of: 'debt' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын тайлан вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    month: {
      type: 'choice',
      title: 'Аль сарын тайлан вэ?',
      options: { last: 'Өнгөрсөн сар', before: 'Түүний өмнөх сар', fix: 'Өмнөх тайлангийн засвар' },
    },
    insuredCount: { type: 'number', title: 'Хэдэн даатгуулагчтай вэ?', least: 0, most: 20_000 },
    wages: { type: 'money', title: 'Нийт хөдөлмөрийн хөлс хэд вэ?', least: 0 },
    sheet: { type: 'file', title: 'Даатгуулагчдын нэрсийг хавсаргана уу', accept: ['pdf'] },
    sworn: {
      type: 'declaration',
      title: 'Тайлангаа баталгаажуулна уу',
      statement: 'Тайлан нь бүртгэл, цалингийн хүснэгттэй таарч байгаа.',
    },
  },
  fee: [{ label: 'Тайлан', amount: 0 }],
  workingDays: 5,
  checks: [
    { title: 'Ажил олгогчоор бүртгэлтэй', when: { past: { known: true } } },
    { title: 'Өмнөх өргүй', when: { debt: { below: 1 } } },
  ],
  returns: [
    { code: 'list-differs', say: 'Нэрсийн тоо тайлантай зөрж байна.', asks: ['insuredCount', 'sheet'] },
    { code: 'wage-low', say: 'Цалин хөдөлмөрийн хөлсний доод хэмжээнээс бага байна.', asks: ['wages', 'sheet'] },
  ],
  refusals: [
    {
      code: 'not-employer',
      say: 'Байгууллага ажил олгогчоор бүртгүүлээгүй байна.',
      remedy: '«Ажил олгогчоор бүртгүүлэх» үйлчилгээг үзнэ үү.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
    {
      code: 'twice',
      say: 'Энэ сарын тайланг хүлээж авсан байна.',
      remedy: 'Засах бол «Өмнөх тайлангийн засвар» гэж сонгоно уу.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
  ],
  gives: { says: 'Тайланг хүлээж авлаа. Шимтгэлээ хугацаанд нь төлнө үү.' },
  confidence: 'low',
})
