import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-performance-notification',
  agency: 'sug',
  kind: 'notification',
  title: 'Гадаадын уран бүтээлчийн тоглолт мэдэгдэх',
  summary: 'Гадаадын уран бүтээлчийг урьж тоглуулахаа мэдэгдэнэ.',
  words: [
    'гадаадын дуучин',
    'тоглолт зохион байгуулах',
    'концерт',
    'foreign concert',
    'гадаад дуучин урих',
    'солонгос хамтлаг авчрах',
    'гадаад диджей тоглуулах',
    'гадаад циркийн тоглолт',
    'концертод гадаад уран бүтээлч',
    'гастроль зохион байгуулах',
    'invite foreign singer',
  ],
  law: [{ act: 'Соёлын тухай хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани зохион байгуулах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    artists: { type: 'text', title: 'Хэн тоглох вэ?', longest: 200 },
    hall: { type: 'text', title: 'Хаана тоглох вэ?', longest: 120 },
    day: { type: 'date', title: 'Хэзээ тоглох вэ?', earliest: 'today' },
    seats: { type: 'number', title: 'Хэдэн үзэгч багтах вэ?', least: 1, most: 60_000 },
    minors: { type: 'yesNo', title: 'Хүүхэд үзэж болох уу?' },
    copyright: { type: 'file', title: 'Зохиогчийн эрхийн зөвшөөрлийг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { debt: { atLeast: 1 } },
      code: 'tax-debt',
      say: 'Та татварын өртэй байна.',
      remedy: 'Татварын өрөө төлөөд дахин мэдэгдэнэ үү.',
    },
  ],
  gives: { says: 'Тоглолтыг бүртгэлээ. Аюулгүй байдлын төлөвлөгөөг дүүрэгт өгнө үү.' },
  confidence: 'low',
})
