import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'road-fee-payment',
  agency: 'zths',
  kind: 'payment',
  title: 'Зам ашигласны төлбөр төлөх',
  summary: 'Төлөөгүй замын төлбөрөө нэг дор төлнө.',
  words: [
    'замын мөнгө',
    'замын хураамж',
    'хурдны замын төлбөр',
    'постын мөнгө',
    'toll',
    'замын пост мөнгө',
    'замын төлбөрөө төлөх',
    'замын хураамж онлайнаар',
    'хот гарах замын мөнгө',
    'хураамж төлөлгүй өнгөрсөн',
    'pay toll',
    'замын өр төлөх',
  ],
  law: [{ act: 'Авто замын тухай хууль' }],
  facts: {
    dues: { rows: 'roads.dues' },
    owed: { sum: 'dues', of: 'amount' },
  },
  ask: {},
  fee: [{ label: 'Зам ашигласны төлбөр', amount: 'owed' }],
  refuseWhen: [
    {
      when: { dues: { known: false } },
      code: 'nothing-owed',
      say: 'Танд төлөөгүй замын төлбөр алга.',
      remedy: 'Юу ч төлөх шаардлагагүй.',
    },
  ],
  tell: {
    operation: 'roads.payDues',
    with: { amount: 'owed', invoice: 'number' },
    refused: { say: 'Замын төлбөр төлсөн дүнтэй таарсангүй.', remedy: 'Мөнгө тань буцна. Дахин шалгаад төлнө үү.' },
  },
  gives: {
    document: 'Замын төлбөрийн баримт',
    show: [],
    table: { fact: 'dues', columns: ['plateNumber', 'roadName', 'passDate', 'amount'] },
    validDays: 365,
  },
  source: 'services list, from memory',
  confidence: 'medium',
})
