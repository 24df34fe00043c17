/** How old somebody is, by the register number; a record that depends on age is made up from it. */
import { country } from '../../mongolia/country.ts'
import type { Asked } from './answers.ts'

export function ageOf({ life, today }: Pick<Asked, 'life' | 'today'>): number {
  const born = country.registerNumber.birthDate(life.registerNumber) ?? '1900-01-01'
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0)
}
