import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'representation-end',
  agency: 'ema',
  kind: 'notification',
  title: 'Төлөөлөх эрх цуцлах',
  summary: 'Олгосон төлөөлөх эрхээ шууд цуцална.',
  words: [
    'төлөөлөгч хасах',
    'төлөөлөл дуусгах',
    'эрх цуцлах',
    'remove representative',
    'төлөөлөгчөө хасах',
    'өгсөн эрхээ буцааж авах',
    'дүүдээ өгсөн эрхээ болиулах',
    'миний өмнөөс авахаа болиулах',
    'төлөөлөгчөө солих',
    'төлөөлүүлэхээ болих',
    'stop representative',
  ],
  law: [{ act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  facts: { agent: { from: 'platform.mandate.agentName', with: { mandateNumber: 'mandate' } } },
  ask: {
    mandate: {
      type: 'choice',
      title: 'Аль төлөөллийг цуцлах вэ?',
      options: { rows: 'platform.mandates', value: 'mandateNumber', label: ['agentName', 'scope'] },
    },
    misused: { type: 'yesNo', title: 'Эрхээ хэтрүүлсэн үү?' },
    story: { type: 'longText', title: 'Юу болсныг бичнэ үү', longest: 1000 },
  },
  when: { story: { misused: true } },
  fee: [{ label: 'Цуцлах', amount: 0 }],
  refuseWhen: [
    {
      when: { agent: { known: false } },
      code: 'gone',
      say: 'Энэ төлөөлөл аль хэдийн дууссан байна.',
      remedy: 'Юу ч хийх шаардлагагүй.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Төлөөлөх эрх цуцлагдлаа. Энэ хүн цаашид хандах боломжгүй.' },
  tell: {
    operation: 'platform.endMandate',
    with: { mandateNumber: 'mandate' },
    refused: { say: 'Төлөөллийг цуцалж чадсангүй.', remedy: 'Түр хүлээгээд дахин оролдоно уу.' },
  },
  confidence: 'low',
})
