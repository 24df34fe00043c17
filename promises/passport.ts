/** A passport is ordered in every way there is, without script, and each way ends as the definition says. */
import type { Facts } from '#engine'
import type { Branch } from '../test/cases/branches.ts'
import { jpeg, pdf } from '../test/sent-files.ts'
import { promiseOf } from './every-branch.ts'
import type { Promised } from './promise.ts'

const abroadAt = 'mfa-stockholm'
const photo = jpeg({ width: 413, height: 531 })

const free = (facts: Facts) =>
  Number(facts.age) >= 18 && facts.card !== null && !(Number(facts.debt) >= 1) && Number(facts.cardDays) >= 0
const without = (facts: Facts) => free(facts) && facts.passport === null
const having = (facts: Facts) => free(facts) && facts.passport !== null
const own = { whom: 'self', reason: 'first', latinRight: 'yes', kind: 'ordinary', abroad: 'no', truth: 'yes' }
const wrongLatin = { latinRight: 'no', latinLast: 'Dorj', latinFirst: 'Bat' }

export const branches: readonly Branch[] = [
  {
    name: 'abroad',
    who: without,
    answers: () => ({ ...own, abroad: 'yes', photo }),
    collectAt: abroadAt,
    end: { kind: 'collected' },
  },
  { name: 'own', who: without, answers: () => own, end: { kind: 'collected' } },
  { name: 'chip', who: without, answers: () => ({ ...own, kind: 'chip' }), end: { kind: 'collected' } },
  {
    name: 'child',
    who: (facts) => Number(facts.age) < 16 && facts.passport === null && !(Number(facts.debt) >= 1),
    answers: ({ children }) => (children?.[0] ? { ...own, whom: children[0], agreement: 'yes' } : undefined),
    end: { kind: 'collected' },
  },
  {
    name: 'lost',
    who: having,
    answers: () => ({ ...own, reason: 'lost', lost: 'yes', policeNote: pdf() }),
    end: { kind: 'collected' },
  },
  { name: 'expired', who: having, answers: () => ({ ...own, reason: 'expired' }), end: { kind: 'collected' } },
  {
    name: 'returned and answered',
    who: without,
    answers: () => ({ ...own, ...wrongLatin }),
    end: { kind: 'answered', code: 'latin-unclear', ask: 'latinFirst', answers: { latinFirst: 'Baatar' } },
  },
  { name: 'refused', who: without, answers: () => own, end: { kind: 'refused', code: 'not-same-person' } },
  { name: 'withdrawn, paid', who: without, answers: () => own, end: { kind: 'withdrawn', isPaid: true } },
  { name: 'withdrawn, unpaid', who: without, answers: () => own, end: { kind: 'withdrawn', isPaid: false } },
  {
    name: 'stopped by a court’s ban',
    who: ({ banned }) => banned === true,
    answers: () => own,
    end: { kind: 'stopped', code: 0 },
  },
  {
    name: 'stopped by a debt',
    who: ({ debt, banned }) => Number(debt) >= 1 && banned !== true,
    answers: () => own,
    end: { kind: 'stopped', code: 1 },
  },
  {
    name: 'stopped by the identity card',
    who: (facts) => facts.cardDays !== null && Number(facts.cardDays) < 0 && !(Number(facts.debt) >= 1),
    answers: () => own,
    end: { kind: 'stopped', code: 2 },
  },
]

export const promise: Promised = promiseOf(branches, {
  name: 'passport',
  serviceId: 'passport-order',
  says: 'Every way of ordering a passport ends as its definition says, each step told by a notice and a text message.',
})
