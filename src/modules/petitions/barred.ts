/** Offices that never get a petition, or get it no more. */
import type { Nation } from '#engine'
import type { Context } from '#platform'
import type { Petition } from './petition.ts'
import { type Addressee, officeAbove } from './route.ts'
import * as store from './store.ts'

type Standing = Pick<Petition, 'id' | 'excludedOffice'>

/** The one it is about and those that have answered it, but who watches over all: nobody is above them. */
export async function barredOffices(ctx: Context, { id, excludedOffice }: Standing): Promise<string[]> {
  const { nation } = ctx.outside
  const answered = (await store.answersTo(ctx.db, id)).map(({ officeId }) => officeId)
  const below = answered.filter((office) => officeAbove(nation, office).officeId !== office)
  return [...(excludedOffice ? [excludedOffice] : []), ...below]
}

const levelsMost = 5

/** The nearest office above that is not barred; at the top there is none further up. */
export function nextAbove(nation: Nation, officeId: string, barred: readonly string[]): Addressee {
  let above = officeAbove(nation, officeId)
  for (let level = 1; level < levelsMost && barred.includes(above.officeId); level++)
    above = officeAbove(nation, above.officeId)
  return above
}
