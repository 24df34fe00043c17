import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tax-evasion-report',
  agency: 'teg',
  kind: 'notification',
  title: 'Татвар нуусныг мэдээлэх',
  summary: 'Татвараас зайлсхийсэн хүн, компанийг мэдээлнэ.',
  words: ['татвар нуусан', 'татвараас зугтсан', 'хар цалин', 'tax evasion'],
  law: [{ act: 'Татварын ерөнхий хууль' }],
  ask: {
    act: {
      type: 'choice',
      title: 'Юу нуусан бэ?',
      options: { salary: 'Цалин', sales: 'Борлуулалт', rent: 'Түрээс', import: 'Импортын бараа', property: 'Хөрөнгө' },
    },
    whoIs: { type: 'text', title: 'Хэн нуусан бэ?', longest: 120 },
    since: { type: 'number', title: 'Хэдэн оноос вэ?', least: 2010, most: 2026 },
    story: { type: 'longText', title: 'Мэдэх зүйлээ бичнэ үү', longest: 3000 },
    secret: { type: 'yesNo', title: 'Нэрээ нууцлах уу?' },
    evidence: { type: 'file', title: 'Баримт байвал хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Мэдээллийг хүлээн авлаа. Хуулийн дагуу нууцална.' },
  confidence: 'low',
})
