import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vat-refund',
  agency: 'teg',
  kind: 'benefit',
  title: 'Нэмэгдсэн өртгийн татварын буцаалт авах',
  summary: 'Бүртгүүлсэн баримтын буцаан олголтоо дансандаа авна.',
  words: ['и баримт', 'нөат буцаан олголт', 'баримтын мөнгө', 'нөат-ын урамшуулал', 'VAT refund', 'eBarimt'],
  law: [{ act: 'Нэмэгдсэн өртгийн албан татварын тухай хууль' }],
  facts: {
    debt: { from: 'tax.debt.remainderNonpayment' },
    quarter: { from: 'tax.receipts.quarterName' },
    receiptCount: { from: 'tax.receipts.receiptCount' },
    vat: { from: 'tax.receipts.vatAmount' },
    reward: { from: 'tax.receipts.rewardAmount' },
    bank: { from: 'tax.receipts.bankName' },
    account: { from: 'tax.receipts.accountNumber' },
  },
  known: ['quarter', 'receiptCount', 'vat', 'reward', 'bank', 'account'],
  ask: {
    where: {
      type: 'choice',
      title: 'Мөнгөө хаана авах вэ?',
      options: {
        record: 'Бүртгэлтэй дансандаа',
        new: 'Өөр дансанд',
        tax: 'Татварын өртөө суутгуулна',
        fund: 'Хүүхдийн хуримтлалд',
      },
    },
    newBank: {
      type: 'choice',
      title: 'Аль банк вэ?',
      options: {
        khan: 'Хаан банк',
        golomt: 'Голомт банк',
        tdb: 'Худалдаа хөгжлийн банк',
        state: 'Төрийн банк',
        xac: 'Хас банк',
        other: 'Өөр банк',
      },
    },
    newAccount: { type: 'text', title: 'Дансны дугаар хэд вэ?', longest: 20, hint: 'Өөрийн нэр дээрх данс байна.' },
    childAccount: { type: 'text', title: 'Хүүхдийн хуримтлалын данс хэд вэ?', longest: 20 },
    agreed: { type: 'declaration', title: 'Дүнгээ баталгаажуулна уу', statement: 'Буцаан олголтын дүн зөв.' },
  },
  when: { newBank: { where: 'new' }, newAccount: { where: 'new' }, childAccount: { where: 'fund' } },
  stop: [
    {
      when: { reward: { known: false } },
      say: 'Бүртгүүлсэн баримт алга.',
      remedy: 'Худалдан авалтаа регистрийн дугаараараа бүртгүүлээрэй.',
      instead: 'receipt-rewards-reference',
    },
    {
      when: { where: 'record', account: { known: false } },
      say: 'Бүртгэлтэй данс алга.',
      remedy: 'Буцаад «Өөр дансанд» гэдгийг сонгоно уу.',
    },
    { when: { where: 'tax', debt: { below: 1 } }, say: 'Танд татварын өр алга.', remedy: 'Мөнгөө дансандаа авна уу.' },
  ],
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [
    {
      when: { reward: { below: 1 } },
      code: 'nothing',
      say: 'Энэ улиралд буцаан авах дүн алга.',
      remedy: 'Дараа улиралд дахин үзнэ үү.',
    },
    {
      when: { receiptCount: { below: 1 } },
      code: 'no-receipts',
      say: 'Бүртгэгдсэн баримт алга.',
      remedy: 'Баримтаа бүртгүүлээд дахин хүсэлт гаргана уу.',
    },
    {
      when: { debt: { atLeast: 1 }, where: ['record', 'new', 'fund'] },
      code: 'owes',
      say: 'Та татварын өртэй байна.',
      remedy: 'Буцаан олголтоо өрөндөө суутгуулж болно.',
    },
  ],
  gives: {
    document: 'Буцаан олголтын хүсэлтийн баримт',
    show: ['quarter', 'receiptCount', 'vat', 'reward', 'where'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  tell: {
    operation: 'tax.refund',
    with: { amount: 'reward', application: 'number' },
    refused: { say: 'Энэ улирлын олголтыг авсан байна.', remedy: 'Дансныхаа хуулгыг шалгана уу.' },
  },
  source: 'github:e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'medium',
})
