/** Accounts on the platform for grown-up people of the population, through the identity module's own way of taking people. */
import { loadPeople } from '#identity'
import { type Context, transact } from '#platform'
import { householdAt } from '../household.ts'
import { type Account, accountOf } from '../population.ts'

const batch = 5000

export type Accounts = {
  readonly seed: number
  readonly wanted: number
  /** Numbers that somebody else has an account under: those of the demo people. */
  readonly except: ReadonlySet<string>
  readonly told?: (done: number) => void
}

/** Gives the first so many adults an account each; one they have already stays as it is. */
export async function loadAccounts(ctx: Context, { seed, wanted, except, told = () => {} }: Accounts): Promise<number> {
  let [done, household] = [0, 0]
  while (done < wanted) {
    const people: Account[] = []
    while (people.length < Math.min(batch, wanted - done)) {
      const family = householdAt(seed, household++)
      if (family.some(({ registerNumber }) => except.has(registerNumber))) continue
      people.push(...family.filter(({ phone }) => phone !== '').map(accountOf))
    }
    people.length = Math.min(people.length, wanted - done)
    await transact(ctx, (ctx) => loadPeople(ctx, people))
    done += people.length
    told(done)
  }
  return done
}
