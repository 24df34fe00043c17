import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-auction-registration',
  agency: 'gzbgzzg',
  kind: 'registration',
  title: 'Газрын дуудлага худалдаанд бүртгүүлэх',
  summary: 'Зарлагдсан газрын дуудлага худалдаанд оролцоно.',
  words: [
    'дуудлага худалдаа',
    'газрын дуудлага',
    'газар тендер',
    'land auction',
    'газрын дуудлагад орох',
    'газар дуудлагаар авах',
    'төрөөс газар дуудлагаар зарах',
    'газрын аукцион',
    'газрын тендерт орох',
    'land auction bid',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  facts: { taxDebt: { from: 'tax.debt.remainderNonpayment' }, courtDebts: { rows: 'court.debts' } },
  ask: {
    auction: {
      type: 'choice',
      title: 'Аль дуудлага худалдаанд оролцох вэ?',
      options: { rows: 'land.auctions', value: 'auctionNo', label: ['auctionNo', 'soumDistrictName', 'landuseType'] },
    },
    bidder: { type: 'choice', title: 'Хэний нэрээр оролцох вэ?', options: { self: 'Өөрийн', company: 'Байгууллагын' } },
    company: {
      type: 'choice',
      title: 'Аль байгууллага оролцох вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    deposit: { type: 'file', title: 'Дэнчин төлсөн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { company: { bidder: 'company' } },
  stop: [
    {
      when: { taxDebt: { atLeast: 1 } },
      say: 'Татварын өртэй хүн дуудлага худалдаанд оролцохгүй.',
      remedy: 'Өрөө төлөөд бүртгүүлнэ үү.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Шүүхийн өргүй', when: { courtDebts: { known: false } } }],
  refusals: [
    {
      code: 'late',
      say: 'Бүртгэх хугацаа дууссан байна.',
      remedy: 'Дараагийн дуудлага худалдаанд бүртгүүлнэ үү.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'no-deposit',
      say: 'Дэнчин бүрэн төлөгдөөгүй байна.',
      remedy: 'Дэнчингээ бүрэн төлөөд баримтаа дахин илгээнэ үү.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { says: 'Таныг дуудлага худалдаанд бүртгэлээ. Товлосон өдөр үнэмлэхтэйгээ ирнэ үү.' },
  confidence: 'medium',
})
