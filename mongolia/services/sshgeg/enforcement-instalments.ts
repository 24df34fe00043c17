import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'enforcement-instalments',
  agency: 'sshgeg',
  kind: 'registration',
  title: 'Шүүхийн өрийг хуваан төлөх хүсэлт',
  summary: 'Өрөө сар бүр хэсэгчлэн төлөх хуваарь тогтоолгоно.',
  words: [
    'өр хуваан төлөх',
    'өрийн хуваарь',
    'шүүхийн төлбөр хойшлуулах',
    'installments',
    'шүүхийн өрөө төлж чадахгүй байна',
    'өрөө бага багаар төлөх',
    'шүүхийн төлбөр сараар хуваах',
    'цалингаасаа хэсэгчлэн төлөх',
    'төлбөрийн хуваарь хийлгэх',
    'өрөө хуваалгах',
    'pay debt monthly',
  ],
  law: [{ act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }],
  facts: { owed: { rows: 'court.debts' }, balance: { sum: 'owed', of: 'tollBalance' } },
  ask: {
    decision: {
      type: 'choice',
      title: 'Аль шийдвэрийн өр вэ?',
      options: { rows: 'court.debts', value: 'decisionNum', label: ['decisionNum', 'tollBalance'] },
    },
    income: { type: 'money', title: 'Сарын орлого тань хэд вэ?', least: 0 },
    monthly: { type: 'money', title: 'Сард хэдийг төлж чадах вэ?', least: 1000 },
    reason: { type: 'longText', title: 'Яагаад бүтэн төлж чадахгүй байна вэ?', longest: 1500 },
    proof: { type: 'file', title: 'Орлогоо нотлох баримт хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    { when: { balance: { below: 1 } }, say: 'Танд төлөх өрийн үлдэгдэл алга.', remedy: 'Юу ч төлөх шаардлагагүй.' },
  ],
  fee: [{ label: 'Хүсэлт', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Өрийн үлдэгдэлтэй', when: { balance: { atLeast: 1 } } }],
  returns: [
    { code: 'monthly-small', say: 'Сард төлөх дүн хэт бага байна. Дахин санал болгоно уу.', asks: ['monthly'] },
  ],
  refusals: [
    {
      code: 'creditor-no',
      say: 'Төлбөр авагч хуваан төлүүлэхийг зөвшөөрөөгүй байна.',
      remedy: 'Төлбөр авагчтай эвлэрэх гэрээ хийж болно.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
    {
      code: 'has-property',
      say: 'Өрийг төлөх хөрөнгө танд бүртгэлтэй байна.',
      remedy: 'Хөрөнгөө өөрөө зарж төлөх хүсэлт гаргаж болно.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
  ],
  gives: { says: 'Хуваан төлөх хуваарь батлагдлаа. Сар бүр хугацаанд нь төлнө үү.' },
  confidence: 'low',
})
