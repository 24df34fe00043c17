/** Every service runs: for somebody who may, through all its routes to its end, and for somebody who may not to its no. */
import { missingTexts } from '#engine'
import { loadPeople } from '#identity'
import { transact } from '#platform'
import { nation } from '../mongolia/index.ts'
import { lives } from '../mongolia/people.ts'
import { definitionsOf, others, othersPeople, planFor } from '../test/catalogue/plan.ts'
import { walk } from '../test/catalogue/walk.ts'
import { type NationWorld, nationWorld } from '../test/contracts/world.ts'
import type { Promised } from './promise.ts'

const servicesLeast = 656
const agenciesLeast = 61
const faultsShown = 50

export const promise: Promised = {
  name: 'catalogue',
  says: 'Every service runs to its result: for somebody who may by all its routes, for somebody who may not to its no.',
  limit: `services ≥ ${servicesLeast}, agencies ≥ ${agenciesLeast}, texts missing 0, journeys that end otherwise 0`,
  measure: async ({ full, brief = false, note }) => {
    const definitions = definitionsOf(nation)
    const world = await nationWorld()
    await transact(world.ctx, (ctx) => loadPeople(ctx, othersPeople))
    try {
      const plans = plansFor(world, { whole: full, oneIn: brief ? 6 : 1, note })
      const planned = plans.flatMap(({ journeys }) => journeys)
      const faults = plans.flatMap(({ faults }) => faults)
      const { journeys: walked, faults: otherwise } = await walk(world, planned, note)
      faults.push(...otherwise)
      for (const fault of faults.slice(0, faultsShown)) note(fault)
      const agencies = new Set(definitions.map(({ agency }) => agency)).size
      const routes = plans.reduce((sum, { routes }) => sum + routes, 0)
      const missing = textsMissing()
      return {
        figure: `services ${definitions.length}, agencies ${agencies}, journeys walked ${walked}, routes ${routes}, texts missing ${missing}, otherwise ${faults.length}`,
        kept: definitions.length >= servicesLeast && agencies >= agenciesLeast && missing === 0 && faults.length === 0,
      }
    } finally {
      await world.close()
    }
  },
}

type Extent = { readonly whole: boolean; readonly oneIn: number; readonly note: (line: string) => void }

function plansFor(world: NationWorld, { whole, oneIn, note }: Extent) {
  const today = world.clock.now().toISOString().slice(0, 10)
  const simulated = { nation, population: world.population, today }
  const some = definitionsOf(nation).filter((_, i) => i % oneIn === 0)
  const plans = some.map((definition) => planFor(definition, { world: simulated, lives: [...lives, ...others], whole }))
  note(`${plans.length} services planned`)
  return plans
}

/** Texts that are missing: of every service in the languages spoken throughout, of the most used ones in the others too. */
function textsMissing(): number {
  const { country, services, often } = nation
  return services.reduce((sum, { definition, translations }) => {
    const spoken = country.languages.slice(1).filter(({ partial }) => !partial || often.includes(definition.id))
    return spoken.reduce((sum, { code }) => sum + missingTexts(definition, translations[code] ?? {}).length, sum)
  }, 0)
}
