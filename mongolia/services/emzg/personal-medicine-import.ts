import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'personal-medicine-import',
  agency: 'emzg',
  kind: 'permit',
  title: 'Хувийн хэрэгцээний эм оруулах зөвшөөрөл',
  summary: 'Монголд байхгүй эмээ гадаадаас авчрах зөвшөөрөл.',
  words: ['эм авчрах', 'гадаадаас эм захиалах', 'хувьдаа эм оруулах', 'personal medicine'],
  law: [{ act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }],
  for: ['self', 'child'],
  facts: { visits: { rows: 'medicine.visits' }, visitCount: { count: 'visits' } },
  ask: {
    whom: { type: 'person', title: 'Хэн хэрэглэх вэ?', who: ['self', 'child'] },
    medicine: { type: 'text', title: 'Эмийн нэр, тун', longest: 150 },
    days: { type: 'number', title: 'Хэдэн хоног хэрэглэх вэ?', least: 1, most: 365 },
    prescription: { type: 'file', title: 'Жор, эмчийн дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    way: {
      type: 'choice',
      title: 'Яаж оруулах вэ?',
      options: { carry: 'Биедээ авч', post: 'Шуудангаар', relative: 'Хүнээр' },
    },
    carrier: { type: 'text', title: 'Хэн авчрах вэ?', longest: 80 },
  },
  when: { carrier: { way: 'relative' } },
  fee: 'unknown',
  workingDays: 3,
  checks: [{ title: 'Эмчид үзүүлсэн бүртгэлтэй', when: { visitCount: { atLeast: 1 } } }],
  returns: [{ code: 'prescription-dose', say: 'Жор дээр тун алга.', asks: ['prescription', 'medicine'] }],
  refusals: [
    {
      code: 'available',
      say: 'Энэ эм Монголд бүртгэлтэй, худалдаанд бий.',
      remedy: 'Эмийн сангаас авна уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
    {
      code: 'controlled',
      say: 'Мансууруулах бодис агуулсан.',
      remedy: 'Эмчээрээ орлуулах эм бичүүлнэ үү.',
      law: { act: 'Мансууруулах эм, сэтгэцэд нөлөөт бодисын эргэлтэд хяналт тавих тухай хууль' },
    },
  ],
  gives: { document: 'Хувийн хэрэгцээний эмийн зөвшөөрөл', show: ['medicine', 'days', 'way'], validDays: 90 },
  confidence: 'low',
})
