import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'court-auction-registration',
  agency: 'sshgeg',
  kind: 'registration',
  title: 'Албадан дуудлага худалдаанд бүртгүүлэх',
  summary: 'Битүүмжилсэн хөрөнгийн дуудлага худалдаанд оролцоно.',
  words: [
    'дуудлага худалдаа',
    'битүүмжилсэн байр авах',
    'аукцион',
    'шүүхийн хямд байр',
    'auction',
    'хураагдсан байр худалдаж авах',
    'хямд машин шүүхийн аукцион',
    'битүүмжилсэн машин авах',
    'шшгег дуудлага худалдаа',
    'албадан худалдаа',
    'seized property auction',
  ],
  law: [{ act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }],
  facts: { owed: { rows: 'court.debts' }, balance: { sum: 'owed', of: 'tollBalance' } },
  ask: {
    auction: {
      type: 'choice',
      title: 'Аль хөрөнгөд үнэ өгөх вэ?',
      options: { rows: 'court.auctions', value: 'auctionNumber', label: ['propertyName', 'startPrice', 'auctionDate'] },
    },
    bidder: { type: 'choice', title: 'Хэний нэрээр оролцох вэ?', options: { self: 'Өөрийн', company: 'Компанийн' } },
    company: {
      type: 'choice',
      title: 'Аль компани вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    deposit: { type: 'file', title: 'Дэнчин төлсөн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    refund: { type: 'text', title: 'Дэнчингээ ямар дансанд буцааж авах вэ?', longest: 80 },
  },
  when: { company: { bidder: 'company' } },
  stop: [
    {
      when: { balance: { atLeast: 1 } },
      say: 'Шүүхийн шийдвэрийн өртэй хүн оролцож болохгүй.',
      remedy: 'Өрөө төлөөд дахин бүртгүүлнэ үү.',
      instead: 'court-debt-payment',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'deposit-missing',
      say: 'Дэнчин дутуу төлөгдсөн байна.',
      remedy: 'Дутуу дүнг төлөөд дахин бүртгүүлнэ үү.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
    {
      code: 'related',
      say: 'Та энэ хэргийн оролцогч байна.',
      remedy: 'Өөр хөрөнгийн худалдаанд бүртгүүлнэ үү.',
      law: { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' },
    },
  ],
  gives: { says: 'Та оролцогчоор бүртгэгдлээ. Оролцогчийн дугаараа аваад цагтаа ирнэ үү.' },
  confidence: 'low',
})
