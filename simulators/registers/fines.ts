/** The police register's fines, and their being paid: the one thing that a register is told and remembers. */
import type { Answered, Asked } from './answers.ts'

/** By whose register number which payment settled their fines. */
export type FinesPaid = Map<string, string>

/** What a person still owes; nothing once it was paid. */
export function unpaidFines({ life, paid }: Asked): Answered {
  const fines = paid?.has(life.registerNumber) ? [] : (life.fines ?? [])
  if (fines.length === 0) return undefined
  return fines.map(({ number, date, place, article, plate, amount }) => ({
    barcode: number,
    passDate: date,
    localName: place,
    legalIndex: article,
    plateNumber: plate,
    amount,
  }))
}

/**
 * Takes a payment of everything that is owed. The same payment heard again is taken as the one it is; another amount, or
 * another payment when nothing is owed, is not.
 */
export function payFines({ life, inputs, paid }: Asked): Answered {
  const owed = (life.fines ?? []).reduce((sum, { amount }) => sum + amount, 0)
  if (owed === 0 || Number(inputs.amount) !== owed) return { success: false }
  const payment = inputs.invoice ?? ''
  const heard = paid?.get(life.registerNumber)
  if (heard !== undefined) return { success: heard === payment }
  paid?.set(life.registerNumber, payment)
  return { success: true }
}
