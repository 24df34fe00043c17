import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tax-record-correction',
  agency: 'teg',
  kind: 'registration',
  title: 'Татварын бүртгэлийн алдаа засуулах',
  summary: 'Хөрөнгө, орлого, хаягийн бүртгэл буруу бол засуулна.',
  words: ['татварын бүртгэл буруу', 'татвар буруу гарсан', 'машины татвар буруу', 'wrong tax record'],
  law: [{ act: 'Татварын ерөнхий хууль' }],
  facts: {
    tin: { from: 'tax.taxpayer.tin' },
    department: { from: 'tax.taxpayer.officeName' },
    business: { from: 'tax.taxpayer.businessName' },
  },
  known: ['tin', 'department', 'business'],
  ask: {
    wrong: {
      type: 'choice',
      title: 'Юу буруу байна вэ?',
      options: {
        property: 'Үл хөдлөх хөрөнгө',
        vehicle: 'Машин',
        income: 'Орлого, суутгал',
        office: 'Харьяа хэлтэс',
        payment: 'Төлсөн нь ороогүй',
      },
    },
    paidOn: { type: 'date', title: 'Хэзээ төлсөн бэ?', latest: 'today' },
    paidSum: { type: 'money', title: 'Хэдийг төлсөн бэ?', least: 1 },
    right: { type: 'longText', title: 'Яаж засах вэ?', longest: 800 },
    paper: { type: 'file', title: 'Нотлох баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { paidOn: { wrong: 'payment' }, paidSum: { wrong: 'payment' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'other-register',
      say: 'Алдаа өөр бүртгэлд байна.',
      remedy: 'Эхлээд тэр бүртгэлээ засуулна уу.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
    {
      code: 'record-right',
      say: 'Баримтаар бүртгэл зөв байна.',
      remedy: 'Өөр баримттай бол дахин хүсэлт гаргана уу.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
  ],
  gives: { says: 'Бүртгэлийг заслаа. Шинэ дүнгээ лавлагаанаас харна уу.' },
  confidence: 'low',
})
