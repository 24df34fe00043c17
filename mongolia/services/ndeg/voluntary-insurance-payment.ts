import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'voluntary-insurance-payment',
  agency: 'ndeg',
  kind: 'payment',
  title: 'Сайн дурын даатгалын шимтгэл төлөх',
  summary: 'Гэрээнийхээ төлөгдөөгүй саруудыг нэг дор төлнө.',
  words: [
    'ндш төлөх',
    'сайн дурын шимтгэл',
    'шимтгэл төлөх',
    'нийгмийн даатгал төлөх',
    'pay contributions',
    'сайн дурын ндш төлөх',
    'ндш-ээ нөхөж төлөх',
    'хувиараа ндш сарын төлбөр',
    'малчны ндш төлөх',
    'ндш-ийн үлдсэн сарууд',
    'гадаадаас ндш төлөх',
    'pay my insurance',
  ],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }],
  facts: {
    contractNumber: { from: 'insurance.voluntary.contractNumber' },
    due: { rows: 'insurance.voluntaryDue' },
    sum: { sum: 'due', of: 'amount' },
  },
  known: ['contractNumber'],
  ask: {},
  fee: [{ label: 'Төлөгдөөгүй шимтгэл', amount: 'sum' }],
  refuseWhen: [
    {
      when: { contractNumber: { known: false } },
      code: 'no-contract',
      say: 'Танд сайн дурын даатгалын гэрээ алга.',
      remedy: '«Сайн дурын нийгмийн даатгалд даатгуулах» үйлчилгээгээр гэрээ хийнэ үү.',
    },
    {
      when: { due: { known: false } },
      code: 'nothing-due',
      say: 'Төлөх шимтгэл алга.',
      remedy: 'Дараагийн сард дахин шалгана уу.',
    },
  ],
  tell: {
    operation: 'insurance.payVoluntary',
    with: { amount: 'sum', invoice: 'number' },
    refused: {
      say: 'Төлсөн дүн үлдэгдэлтэй таарахгүй байна.',
      remedy: 'Мөнгө тань буцна. Дүнгээ шалгаад дахин төлнө үү.',
    },
  },
  gives: {
    document: 'Сайн дурын шимтгэл төлсөн баримт',
    show: ['contractNumber'],
    table: { fact: 'due', columns: ['period', 'amount'] },
    validDays: 365,
  },
  source: 'KHUR WS100527, WS100528; the amounts due are assumed',
  confidence: 'medium',
})
