import type { Operation, Register, Terms } from './nation.ts'

/** The terms of an operation: its own, and its register's where it says nothing. */
export function termsOf({ terms }: Pick<Register, 'terms'>, operation: Operation): Terms {
  const { sensitivity = terms.sensitivity, law = terms.law, freshMinutes = terms.freshMinutes } = operation
  return { sensitivity, law, freshMinutes }
}
