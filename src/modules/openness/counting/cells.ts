/** Where a released group is told of: at its office, in its province, at its agency and in the country; each period and service. */
import type { Nation } from '#engine'
import { added, type Tally } from '../measures/tally.ts'
import { grains, periodOf } from '../period.ts'
import type { Cell } from '../store.ts'
import type { Released } from './groups.ts'

export type Places = {
  readonly provinceOf: (office: string) => string | undefined
  readonly agencyOf: (released: Pick<Released, 'service' | 'office'>) => string | undefined
}

const provinceDigits = 2

/** Finds provinces and agencies of the nation's offices; `agencyOfService` says whose a service is. */
export function placesIn(
  { agencies }: Pick<Nation, 'agencies'>,
  agencyOfService: (service: string) => string | undefined,
): Places {
  const offices = new Map(
    agencies.flatMap((agency) =>
      agency.offices.map(({ id, division }) => [
        id,
        { agency: agency.id, province: division?.slice(0, provinceDigits) },
      ]),
    ),
  )
  return {
    provinceOf: (office) => offices.get(office)?.province,
    agencyOf: ({ service, office }) => offices.get(office)?.agency ?? agencyOfService(service),
  }
}

/** Every cell that a group adds to. */
function cellsOf({ service, office, day }: Released, { provinceOf, agencyOf }: Places): Cell[] {
  const province = office.startsWith('province:') ? office.slice('province:'.length) : provinceOf(office)
  const agency = agencyOf({ service, office })
  const places = [
    'country',
    ...(province === undefined ? [] : [`province:${province}`]),
    ...(agency === undefined ? [] : [`agency:${agency}`]),
    ...(office === '' || office.startsWith('province:') ? [] : [`office:${office}`]),
  ]
  const services = service === '' ? [''] : ['', service]
  return places.flatMap((place) =>
    services.flatMap((service) => grains.map((grain) => ({ place, service, period: periodOf(grain, day) }))),
  )
}

/** What groups add to each cell, together. */
export function gathered(released: readonly Released[], places: Places): Map<string, Cell & { tally: Tally }> {
  const cells = new Map<string, Cell & { tally: Tally }>()
  for (const group of released)
    for (const cell of cellsOf(group, places)) {
      const key = cellKey(cell)
      cells.set(key, { ...cell, tally: added(cells.get(key)?.tally ?? {}, group.tally) })
    }
  return cells
}

export function cellKey({ place, period, service }: Cell): string {
  return `${place}|${period}|${service}`
}
