import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BankPayment } from './bank.ts'
import { differencesOf, type OurPayment } from './differences.ts'

const at = new Date('2026-11-24T02:00:00Z')
const theirs = (state: BankPayment['state'], amount = 1000): BankPayment => ({
  id: 'p',
  bankInvoiceId: 'b',
  amount,
  state,
  at,
})
const ours = (more: Partial<OurPayment> = {}): OurPayment => ({
  id: 'p',
  amount: 1000,
  refundAskedAt: null,
  refundedAt: null,
  ...more,
})
const returned = { refundAskedAt: at, refundedAt: at }

for (const [what, bank, recorded, expected] of [
  ['the same on both sides', theirs('paid'), ours(), []],
  ['given back on both sides', theirs('refunded'), ours(returned), []],
  ['on its way back', theirs('paid'), ours({ refundAskedAt: at }), []],
  ['given back, and we are about to hear of it', theirs('refunded'), ours({ refundAskedAt: at }), []],
  ['tried and never paid', theirs('other'), undefined, []],
  ['paid and given back without us', theirs('refunded'), undefined, []],
  ['unknown to us', theirs('paid'), undefined, ['unknown 1000']],
  ['of another amount', theirs('paid', 1001), ours(), ['amount 1']],
  ['given back by the bank alone', theirs('refunded'), ours(), ['returned-by-bank -1000']],
  ['given back by us alone', theirs('paid'), ours(returned), ['not-returned 1000']],
  ['unknown to the bank', undefined, ours(), ['missing -1000']],
] as const)
  test(`a payment that is ${what}`, () => {
    const found = differencesOf(bank ? [bank] : [], recorded ? [recorded] : [])
    assert.deepEqual(
      found.map(({ kind, amount }) => `${kind} ${amount}`),
      expected,
    )
  })
