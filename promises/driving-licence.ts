/** A driving licence is ordered in every way there is, without script, and each way ends as the definition says. */
import type { Facts } from '#engine'
import type { Branch } from '../test/cases/branches.ts'
import { jpeg, pdf } from '../test/sent-files.ts'
import { promiseOf } from './every-branch.ts'
import type { Promised } from './promise.ts'

const isFree = ({ age, fines, score }: Facts) => Number(age) >= 18 && !(Number(fines) >= 1) && score !== 0
const holds = (facts: Facts) => isFree(facts) && facts.licence !== null && Number(facts.daysLeft) >= 0
const isOver = (facts: Facts) => isFree(facts) && facts.licence !== null
const hasNone = (facts: Facts) => isFree(facts) && facts.licence === null
const medical = pdf()
const lost = { request: 'lost', lost: 'yes' }
const renewal = { request: 'renewal', medical }
const added = { request: 'addClass', newClass: 'C', exam: pdf(), medical }
const foreign = { request: 'foreign', foreignLicence: jpeg(), translation: pdf(), medical }

export const branches: readonly Branch[] = [
  { name: 'lost', who: holds, answers: () => lost, end: { kind: 'collected' } },
  { name: 'worn', who: holds, answers: () => ({ request: 'worn' }), end: { kind: 'collected' } },
  { name: 'renewal', who: isOver, answers: () => renewal, end: { kind: 'collected' } },
  { name: 'another class', who: holds, answers: () => added, end: { kind: 'collected' } },
  { name: 'foreign', who: hasNone, answers: () => foreign, end: { kind: 'collected' } },
  {
    name: 'returned and answered',
    who: holds,
    answers: () => renewal,
    end: { kind: 'answered', code: 'medical-unclear', ask: 'medical', answers: { medical: jpeg() } },
  },
  { name: 'refused', who: isOver, answers: () => renewal, end: { kind: 'refused', code: 'medically-unfit' } },
  { name: 'withdrawn, paid', who: holds, answers: () => lost, end: { kind: 'withdrawn', isPaid: true } },
  { name: 'withdrawn, unpaid', who: holds, answers: () => lost, end: { kind: 'withdrawn', isPaid: false } },
  {
    name: 'stopped by fines',
    who: ({ age, fines }) => Number(age) >= 18 && Number(fines) >= 1,
    answers: () => lost,
    end: { kind: 'stopped', code: 0 },
  },
  { name: 'stopped, there is none', who: hasNone, answers: () => lost, end: { kind: 'stopped', code: 3 } },
  { name: 'stopped, there is one', who: holds, answers: () => foreign, end: { kind: 'stopped', code: 4 } },
]

export const promise: Promised = promiseOf(branches, {
  name: 'driving-licence',
  serviceId: 'driving-licence',
  says: 'Every way of ordering a licence ends as its definition says, each step told by a notice and a text message.',
})
