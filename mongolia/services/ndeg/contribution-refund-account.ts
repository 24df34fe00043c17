import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'contribution-refund-account',
  agency: 'ndeg',
  kind: 'benefit',
  title: 'Шимтгэлийн буцаан олголтын данс бүртгүүлэх',
  summary: 'Шимтгэлийн 50 хувийг буцаан авах дансаа бүртгүүлнэ.',
  words: [
    'ндш буцаан олголт',
    '50 хувь буцаалт',
    'шимтгэл буцаах',
    'шимтгэлийн данс',
    'contribution refund',
    'ндш-ийн 50 хувь буцааж авах',
    'ндш мөнгө буцаж орох данс',
    'буцаан олголтоо авах',
    'төлсөн шимтгэлээ буцааж авах',
    'ндш буцаалт хэзээ орох',
    'social insurance money back',
  ],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }],
  facts: {
    bankAccount: { from: 'insurance.refundAccount.bankAccount' },
    bankName: { from: 'insurance.refundAccount.bankName' },
    pensionMonths: { from: 'insurance.months.pensionMonths' },
  },
  known: ['bankName', 'bankAccount'],
  ask: {
    bank: {
      type: 'choice',
      title: 'Аль банкны данс вэ?',
      options: {
        haan: 'Хаан банк',
        turiin: 'Төрийн банк',
        golomt: 'Голомт банк',
        has: 'Хас банк',
        hhb: 'Худалдаа хөгжлийн банк',
      },
    },
    account: { type: 'text', title: 'Өөрийн дансны дугаараа бичнэ үү', longest: 20 },
  },
  fee: [{ label: 'Данс бүртгэх', amount: 0 }],
  refuseWhen: [
    {
      when: { bankAccount: { known: true } },
      code: 'same-account',
      say: 'Таны данс бүртгэлтэй байна.',
      remedy: 'Солих бол хэлтэст биечлэн хандана уу.',
    },
    {
      when: { pensionMonths: { known: false } },
      code: 'never-insured',
      say: 'Танд шимтгэл төлсөн бүртгэл алга.',
      remedy: 'Бүртгэл дутуу бол «Шимтгэлийн бүртгэлийн алдаа засуулах» үйлчилгээг үзнэ үү.',
    },
  ],
  tell: {
    operation: 'insurance.setRefundAccount',
    with: { bankName: 'bank', bankAccount: 'account' },
    refused: { say: 'Даатгалын бүртгэл дансыг хүлээж авсангүй.', remedy: 'Дансны дугаараа шалгаад дахин илгээнэ үү.' },
  },
  gives: { says: 'Данс бүртгэгдлээ. Буцаан олголт энэ дансанд орно.' },
  source: 'KHUR WS100559–WS100562, the relief of 2020–2021',
  confidence: 'medium',
})
