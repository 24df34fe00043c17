import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'gun-tax-payment',
  agency: 'teg',
  kind: 'payment',
  title: 'Бууны татвар төлөх',
  summary: 'Нэр дээрээ бүртгэлтэй бууны жилийн татварыг төлнө.',
  words: [
    'бууны татвар',
    'буу',
    'галт зэвсгийн татвар',
    'gun tax',
    'буугаа татвар төлөх',
    'бууны жилийн мөнгө',
    'бууны татвар хэд вэ',
    'ангийн бууны татвар',
    'бууны татварын өр',
    'pay for my gun',
  ],
  law: [{ act: 'Бууны албан татварын тухай хууль' }],
  facts: { owed: { rows: 'tax.gunDues' }, sum: { sum: 'owed', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Бууны татвар', amount: 'sum' }],
  refuseWhen: [
    {
      when: { owed: { known: false } },
      code: 'nothing-owed',
      say: 'Төлөх бууны татвар алга.',
      remedy: 'Буугаа худалдсан бол цагдаад мэдэгдсэн эсэхээ шалгана уу.',
    },
  ],
  gives: {
    document: 'Бууны татварын баримт',
    show: [],
    validDays: 365, // no period is published: a cautious default of ours
    table: { fact: 'owed', columns: ['weaponNumber', 'weaponType', 'year', 'amount'] },
  },
  tell: {
    operation: 'tax.payGun',
    with: { amount: 'sum', invoice: 'number' },
    refused: { say: 'Бууны татварын дүн өөрчлөгдсөн байна.', remedy: 'Мөнгө тань буцна. Дахин шалгаад төлнө үү.' },
  },
  source: 'services list, from memory',
  confidence: 'low',
})
