import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'job-vacancy-notice',
  agency: 'hhueg',
  kind: 'notification',
  title: 'Ажлын байрны захиалга өгөх',
  summary: 'Ажил олгогч сул ажлын байраа зарлаж, ажилтан хайна.',
  words: [
    'ажлын зар',
    'ажилтан авах',
    'ажлын байр зарлах',
    'сул орон тоо',
    'post a job',
    'ажилчин хэрэгтэй байна',
    'ажилд хүн авна',
    'ажилтан хайж байна',
    'худалдагч авах зар',
    'жолооч авна зар',
    'ажилчин захиалах',
    'looking for staff',
    'hire workers',
  ],
  law: [{ act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' }, { act: 'Хөдөлмөрийн тухай хууль' }],
  facts: {
    reports: { rows: 'insurance.employer', with: { orgRegId: 'company' } },
    debt: { sum: 'reports', of: 'debt' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын ажлын байр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    jobTitle: { type: 'text', title: 'Ажлын байрны нэр юу вэ?', longest: 100 },
    places: { type: 'number', title: 'Хэдэн хүн авах вэ?', least: 1, most: 500 },
    pay: { type: 'money', title: 'Сарын цалин хэд вэ?', least: 1 },
    needs: { type: 'longText', title: 'Тавих шаардлагаа бичнэ үү', longest: 600 },
    closing: { type: 'date', title: 'Хэзээ хүртэл хүсэлт авах вэ?', earliest: 'today' },
  },
  fee: [{ label: 'Зар', amount: 0 }],
  refuseWhen: [
    {
      when: { debt: { atLeast: 1 } },
      code: 'debt',
      say: 'Байгууллага шимтгэлийн өртэй байна.',
      remedy: 'Өрөө төлөөд ажлын байраа зарлана уу.',
    },
  ],
  gives: { says: 'Ажлын байрыг зарлалаа. Тохирох хүмүүсийг хэлтэс зуучилна.' },
  confidence: 'low',
})
