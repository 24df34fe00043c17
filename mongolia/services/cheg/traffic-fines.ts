import { defineService } from '../../define.ts'

export default defineService({
  id: 'traffic-fines',
  agency: 'cheg',
  kind: 'payment',
  title: 'Замын хөдөлгөөний торгууль төлөх',
  summary: 'Төлөөгүй бүх торгуулиа нэг дор төлж, баримт авна.',
  words: ['торгууль', 'торгууль төлөх', 'торгууль шалгах', 'машины торгууль', 'жолоочийн торгууль', 'traffic fine'],
  law: [{ act: 'Зөрчлийн тухай хууль' }, { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }],
  signIn: 'low',
  for: ['self'],
  facts: {
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    unpaid: { rows: 'police.fines' },
    fines: { sum: 'unpaid', of: 'amount' },
  },
  questions: {},
  pages: [],
  stop: [],
  fee: [{ label: 'Төлөөгүй торгууль', amount: 'fines' }],
  time: { minutes: 1 },
  decide: {
    by: 'rule',
    refuseWhen: [
      {
        when: { unpaid: { known: false } },
        code: 'no-fines',
        say: 'Танд төлөөгүй торгууль алга.',
        remedy: 'Юу ч төлөх шаардлагагүй.',
      },
    ],
  },
  tell: {
    operation: 'police.payFines',
    with: { amount: 'fines', invoice: 'number' },
    refused: {
      say: 'Торгуулийн дүн төлсөн дүнтэй таарахгүй байна.',
      remedy: 'Мөнгө тань буцна. Торгуулиа дахин шалгаад төлнө үү.',
    },
  },
  issue: {
    document: 'traffic-fines',
    title: 'Торгууль төлсөн баримт',
    holder: ['lastname', 'firstname'],
    show: [],
    table: { fact: 'unpaid', columns: ['barcode', 'passDate', 'localName', 'legalIndex', 'plateNumber', 'amount'] },
    validDays: 365, // a receipt; no period is published, a cautious default of ours
    bound: 'holder',
  },
  keep: { draftDays: 30, decidedYears: 10 },
  source: 'surgalt.police.gov.mn/a/4186, 2021-09-29',
  confidence: 'medium',
})
