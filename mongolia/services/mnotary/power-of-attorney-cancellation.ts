import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'power-of-attorney-cancellation',
  agency: 'mnotary',
  kind: 'notification',
  title: 'Итгэмжлэл цуцлах',
  summary: 'Олгосон итгэмжлэлээ цуцалж, бүртгэлд тэмдэглүүлнэ.',
  words: [
    'итгэмжлэл хүчингүй болгох',
    'итгэмжлэл буцаах',
    'revoke power of attorney',
    'доверенность цуцлах',
    'итгэмжлэлээ болиулах',
    'итгэмжлэл авсан хүн луйвардсан',
    'нотариатын итгэмжлэл цуцлах',
    'машины итгэмжлэл цуцлах',
    'cancel proxy',
    'итгэмжлэлээ буцааж авах',
  ],
  law: [{ act: 'Иргэний хууль' }, { act: 'Нотариатын тухай хууль' }],
  facts: {
    agentName: { from: 'notary.power.agentName', with: { powerNumber: 'power' } },
    subject: { from: 'notary.power.subject', with: { powerNumber: 'power' } },
    until: { from: 'notary.power.validUntil', with: { powerNumber: 'power' } },
    left: { daysUntil: 'until' },
  },
  ask: {
    power: {
      type: 'choice',
      title: 'Аль итгэмжлэлийг цуцлах вэ?',
      options: { rows: 'notary.powers', value: 'powerNumber', label: ['subject', 'agentName', 'validUntil'] },
    },
    cause: {
      type: 'choice',
      title: 'Яагаад цуцлах вэ?',
      options: { done: 'Ажил дууссан', trust: 'Итгэлцэл алдагдсан', mistake: 'Алдаатай олгосон' },
    },
    agentTold: { type: 'yesNo', title: 'Итгэмжлэгчид мэдэгдсэн үү?' },
    originalBack: { type: 'yesNo', title: 'Эх хувийг буцааж авсан уу?' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { left: { below: 0 } },
      code: 'ended',
      say: 'Энэ итгэмжлэлийн хугацаа дууссан байна.',
      remedy: 'Юу ч хийх шаардлагагүй.',
      law: { act: 'Иргэний хууль' },
    },
    {
      when: { agentTold: false },
      code: 'agent-untold',
      say: 'Итгэмжлэгчид эхлээд мэдэгдэх ёстой.',
      remedy: 'Мэдэгдлээ өгөөд дахин цуцална уу.',
      law: { act: 'Иргэний хууль' },
    },
  ],
  gives: {
    document: 'Итгэмжлэл цуцалсан баримт',
    show: ['agentName', 'subject', 'cause'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
