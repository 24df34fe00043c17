import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'repeat-examination-request',
  agency: 'shsheg',
  kind: 'complaint',
  title: 'Дахин шинжилгээ хийлгэх гомдол',
  summary: 'Шинжээчийн дүгнэлтийг зөвшөөрөхгүй бол дахин шинжлүүлнэ.',
  words: [
    'дахин шинжилгээ',
    'дүгнэлт буруу',
    'шинжээчийн алдаа',
    'second opinion',
    'шүүх эмнэлгийн дүгнэлт буруу',
    'гэмтлийн зэрэг буруу',
    'шинжээчтэй санал нийлэхгүй',
    'экспертиз дахин хийлгэх',
    'гэмтлийн зэрэг хөнгөн гарсан',
    'дахин экспертиз',
    'repeat forensic test',
    'задлан шинжилгээ дахин',
  ],
  law: [{ act: 'Шүүх шинжилгээний тухай хууль' }, { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' }],
  ask: {
    report: {
      type: 'choice',
      title: 'Аль дүгнэлтийг зөвшөөрөхгүй байна вэ?',
      options: { rows: 'forensic.reports', value: 'reportNumber', label: ['kindName', 'reportNumber', 'finishedDate'] },
    },
    flaw: {
      type: 'choice',
      title: 'Юу буруу байна вэ?',
      options: {
        question: 'Асуултад хариулаагүй',
        method: 'Арга буруу',
        expert: 'Шинжээч ашиг сонирхолтой',
        new: 'Шинэ баримт гарсан',
      },
    },
    argument: { type: 'longText', title: 'Үндэслэлээ бичнэ үү', longest: 3000 },
    paper: { type: 'file', title: 'Шинэ баримт байвал хавсаргана уу', optional: true, accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'report-sound',
      say: 'Дүгнэлт бүрэн, үндэслэлтэй байна.',
      remedy: 'Шүүх хуралдаанд шинжээчийг асууж болно.',
      law: { act: 'Шүүх шинжилгээний тухай хууль' },
    },
    {
      code: 'court-orders',
      say: 'Дахин шинжилгээг шүүх, прокурор томилно.',
      remedy: 'Хэрэг хянаж байгаа шүүх, прокурорт хүсэлт гаргана уу.',
      law: { act: 'Шүүх шинжилгээний тухай хууль' },
    },
  ],
  gives: { says: 'Дахин шинжилгээ хийхээр бүрэлдэхүүн томиллоо.' },
  confidence: 'low',
})
