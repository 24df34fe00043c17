import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'self-employed-closing',
  agency: 'teg',
  kind: 'notification',
  title: 'Хувиараа эрхлэхээ больсноо мэдэгдэх',
  summary: 'Хувиараа ажлаа зогсоож, бүртгэлээ хаалгана.',
  words: [
    'хувиараа эрхлэгчээс хасуулах',
    'лангуу хаах',
    'бүртгэл хаах',
    'stop self-employment',
    'лангуугаа больсон',
    'такси явахаа больсон',
    'хувиараа ажиллахаа больсон',
    'татвараас хувиараа хасуулах',
    'наймаагаа больсон',
    'stop my trade',
    'хувиараа бүртгэлээ цуцлах',
  ],
  law: [{ act: 'Татварын ерөнхий хууль' }],
  facts: {
    activity: { from: 'tax.selfEmployed.activityName' },
    certificate: { from: 'tax.selfEmployed.certificateNumber' },
    debt: { from: 'tax.debt.remainderNonpayment' },
  },
  known: ['activity', 'certificate'],
  ask: {
    why: {
      type: 'choice',
      title: 'Яагаад зогсоох вэ?',
      options: { job: 'Ажилд орсон', company: 'Компани байгуулсан', health: 'Эрүүл мэнд', pause: 'Түр завсарлага' },
    },
    lastDay: { type: 'date', title: 'Сүүлийн өдөр хэзээ вэ?', latest: 'today' },
    until: { type: 'date', title: 'Хэзээ эргэж эхлэх вэ?', earliest: 'today' },
    lastIncome: { type: 'money', title: 'Сүүлд мэдүүлснээс хойших орлого хэд вэ?', least: 0 },
  },
  when: { until: { why: 'pause' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [
    {
      when: { activity: { known: false } },
      code: 'not-registered',
      say: 'Та хувиараа эрхлэгчээр бүртгэлгүй байна.',
      remedy: 'Юу ч хийх шаардлагагүй.',
    },
    {
      when: { debt: { atLeast: 1 } },
      code: 'owes',
      say: 'Та татварын өртэй байна.',
      remedy: 'Өрөө төлөөд дахин мэдэгдэнэ үү.',
    },
  ],
  gives: { says: 'Бүртгэлийг хаалаа. Сүүлийн тайлангаа хугацаанд нь илгээнэ үү.' },
  confidence: 'low',
})
