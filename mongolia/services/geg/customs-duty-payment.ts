import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'customs-duty-payment',
  agency: 'geg',
  kind: 'payment',
  title: 'Гаалийн татвар төлөх',
  summary: 'Мэдүүлсэн барааныхаа гаалийн татварыг төлнө.',
  words: [
    'гаалийн татвар',
    'импортын татвар',
    'илгээмжийн татвар',
    'customs duty',
    'гаалиас бараа авах',
    'илгээмж гаальд саатсан',
    'машины онцгой татвар',
    'захиалсан бараа гаальд',
    'гаалийн мөнгө төлөх',
    'таобаогийн бараа татвар',
    'pay import tax',
  ],
  law: [{ act: 'Гаалийн тариф, гаалийн татварын тухай хууль' }, { act: 'Гаалийн тухай хууль' }],
  facts: { owed: { rows: 'customs.duties' }, sum: { sum: 'owed', of: 'amount' } },
  ask: {},
  fee: [{ label: 'Гаалийн татвар', amount: 'sum' }],
  refuseWhen: [
    {
      when: { owed: { known: false } },
      code: 'nothing-owed',
      say: 'Төлөх гаалийн татвар алга.',
      remedy: 'Мэдүүлэг баталгаажсаны дараа дахин шалгана уу.',
    },
  ],
  gives: {
    document: 'Гаалийн татварын баримт',
    show: [],
    validDays: 365, // no period is published: a cautious default of ours
    table: { fact: 'owed', columns: ['dclrNumber', 'goodsName', 'dueDate', 'amount'] },
  },
  tell: {
    operation: 'customs.payDuties',
    with: { amount: 'sum', invoice: 'number' },
    refused: { say: 'Гаалийн татварын дүн өөрчлөгдсөн байна.', remedy: 'Мөнгө тань буцна. Дахин шалгаад төлнө үү.' },
  },
  confidence: 'low',
})
