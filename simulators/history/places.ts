/** Where the made-up history happens: which services at which offices, and how fast each is. */
import type { Form } from '#engine'

/** How a service is applied for, and what its officers say. */
export type Habit = {
  /** What people answer, at the office they choose. */
  readonly form: (officeId: string) => Form
  /** What a case is sent back for, and the answer to it. */
  readonly returned: { readonly code: string; readonly questions: readonly string[]; readonly form: Form }
  readonly refusal: string
  /** What only some people have is needed of them, else a register stops it. */
  readonly needs: 'nothing' | 'licence'
}
export type Place = {
  readonly serviceId: string
  readonly officeId: string
  /** Working days until a decision, as often above as below. */
  readonly days: number
  /** By so much of it they differ: nothing, or twice as long. */
  readonly spread: number
  /** Working days until a thing lies ready. */
  readonly making: number
  /** The share of cases that it lets lie past their legal limit. */
  readonly late?: number
}

const correction = { field: 'firstname', right: 'Баярмаа', proof: '' }
const rewritten = { right: 'Баярмаа, үнэмлэх дээрээ байгаагаар' }

export const habits: Readonly<Record<string, Habit>> = {
  'passport-order': {
    form: (office) => ({
      ...{ whom: 'self', reason: 'first', latinRight: 'yes', kind: 'ordinary', abroad: 'no', truth: 'yes' },
      office,
    }),
    returned: { code: 'reason-differs', questions: ['reason'], form: { reason: 'first' } },
    refusal: 'not-same-person',
    needs: 'nothing',
  },
  'driving-licence': {
    form: (office) => ({ request: 'worn', office }),
    returned: { code: 'request-differs', questions: ['request'], form: { request: 'worn' } },
    refusal: 'right-suspended',
    needs: 'licence',
  },
  'civil-correction': {
    form: () => correction,
    returned: { code: 'right-unclear', questions: ['right'], form: rewritten },
    refusal: 'register-right',
    needs: 'nothing',
  },
  'driver-correction': {
    form: () => correction,
    returned: { code: 'right-unclear', questions: ['right'], form: rewritten },
    refusal: 'register-right',
    needs: 'licence',
  },
}

const passport = (officeId: string, days: number, spread: number, making: number): Place => ({
  ...{ serviceId: 'passport-order', officeId, days, spread, making },
})
const licence = (officeId: string, days: number, spread: number): Place => ({
  ...{ serviceId: 'driving-licence', officeId, days, spread, making: 0.5 },
})

export const places: readonly Place[] = [
  passport('ubeg-1119', 1.5, 0.6, 1),
  passport('ubeg-1110', 3, 0.8, 1),
  { ...passport('ubeg-1116', 5.5, 1, 1.5), late: 0.25 },
  passport('ubeg-1107', 2.5, 0.5, 1),
  passport('ubeg-6701', 2, 0.7, 3),
  passport('ubeg-4501', 1, 0.5, 2),
  { ...passport('ubeg-8301', 4, 0.9, 4), late: 0.1 },
  { ...licence('atut-centre', 2.4, 1), late: 0.2 },
  licence('atut-6701', 1, 0.8),
  licence('atut-4501', 1.6, 0.6),
  { serviceId: 'civil-correction', officeId: 'ubeg-centre', days: 2, spread: 0.9, making: 0 },
  { serviceId: 'driver-correction', officeId: 'cheg-centre', days: 3, spread: 1, making: 0 },
]
