import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'property-tax-payment',
  agency: 'teg',
  kind: 'payment',
  title: 'Үл хөдлөх хөрөнгийн татвар төлөх',
  summary: 'Байр, барилгынхаа энэ жилийн татварыг төлж, баримт авна.',
  words: [
    'байрны татвар',
    'үл хөдлөхийн татвар',
    'барилгын татвар',
    'конторын татвар',
    'property tax',
    'байрны жилийн татвар',
    'оффисын татвар төлөх',
    'гаражийн татвар',
    'үхэхт татвар төлөх',
    'зуслангийн байшингийн татвар',
    'байрныхаа татварыг төлөх',
    'pay house tax',
    'хоёр дахь байрны татвар',
  ],
  law: [{ act: 'Үл хөдлөх эд хөрөнгийн албан татварын тухай хууль' }, { act: 'Татварын ерөнхий хууль' }],
  facts: {
    owed: { rows: 'tax.propertyDues' },
    sum: { sum: 'owed', of: 'amount' },
    properties: { rows: 'property.list' },
    tin: { from: 'tax.taxpayer.tin' },
    department: { from: 'tax.taxpayer.officeName' },
  },
  known: ['tin', 'department'],
  ask: {
    value: {
      type: 'yesNo',
      title: 'Хөрөнгийн үнэлгээ зөв үү?',
      hint: 'Татварыг бүртгэл, даатгалын үнэлгээнээс тооцно.',
    },
    payer: {
      type: 'choice',
      title: 'Хэний нэрээр төлөх вэ?',
      options: { owner: 'Өмчлөгч өөрөө', tenant: 'Түрээслэгч', heir: 'Өв залгамжлагч' },
    },
    truth: {
      type: 'declaration',
      title: 'Дүнгээ баталгаажуулна уу',
      statement: 'Хөрөнгийн жагсаалтыг шалгасан, бүрэн байна.',
    },
  },
  stop: [
    {
      when: { value: false },
      say: 'Үнэлгээ буруу бол эхлээд засуулна.',
      remedy: 'Татварын бүртгэл засуулах хүсэлт илгээнэ үү.',
      instead: 'tax-record-correction',
    },
  ],
  fee: [{ label: 'Үл хөдлөх хөрөнгийн татвар', amount: 'sum' }],
  refuseWhen: [
    {
      when: { properties: { known: false } },
      code: 'no-property',
      say: 'Таны нэр дээр үл хөдлөх хөрөнгө алга.',
      remedy: 'Хөрөнгийн лавлагаагаа шалгана уу.',
    },
    {
      when: { owed: { known: false } },
      code: 'nothing-owed',
      say: 'Төлөх үл хөдлөх хөрөнгийн татвар алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
    {
      when: { sum: { below: 1 } },
      code: 'paid-up',
      say: 'Энэ жилийн татвар төлөгдсөн байна.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  gives: {
    document: 'Үл хөдлөх хөрөнгийн татварын баримт',
    show: ['tin', 'department'],
    validDays: 365, // no period is published: a cautious default of ours
    table: { fact: 'owed', columns: ['propertyNumber', 'address', 'year', 'taxBase', 'amount'] },
  },
  tell: {
    operation: 'tax.payProperty',
    with: { amount: 'sum', invoice: 'number' },
    refused: {
      say: 'Үл хөдлөх хөрөнгийн татварын дүн өөрчлөгдсөн байна.',
      remedy: 'Мөнгө тань буцна. Дахин шалгаад төлнө үү.',
    },
  },
  source: 'services list, from memory',
  confidence: 'medium',
})
