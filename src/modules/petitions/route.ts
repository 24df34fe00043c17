/** Who answers: by subject, agency and place, as the nation's table says, and never whom it is about. Pure. */
import type { Agency, Nation, Office, PetitionData, PetitionSubject } from '#engine'
import { assert, Refusal } from '#kernel'

export type Addressee = { readonly agencyId: string; readonly officeId: string }
export type Addressed = {
  readonly subject: PetitionSubject
  readonly agencyId?: string | undefined
  readonly officeId?: string | undefined
  readonly place?: string | undefined
}
type Rules = Pick<Nation, 'agencies' | 'petitions'>

/** The office that what is written is about or for, before anybody is left out. */
export function officeFor(nation: Rules, { subject, agencyId, officeId, place }: Addressed): Addressee {
  if (officeId) {
    const agency = nation.agencies.find(({ offices }) => offices.some(({ id }) => id === officeId))
    if (!agency || (agencyId && agency.id !== agencyId)) throw new Refusal('petitions/no-agency')
    return { agencyId: agency.id, officeId }
  }
  const { route } = subject
  const asked = agencyId ?? (route.in === 'asked' ? undefined : agencyBy(nation, route, place))
  if (!asked) throw new Refusal('petitions/no-agency')
  return nearest(nation, asked, place)
}

/** The office above: of its agency the head office, above that the parent's, above all whoever watches over petitions. */
export function officeAbove(nation: Rules, officeId: string): Addressee {
  const agency = nation.agencies.find(({ offices }) => offices.some(({ id }) => id === officeId))
  const office = agency?.offices.find(({ id }) => id === officeId)
  const head = agency && !isHeadless(nation, agency) ? agency.offices[0] : undefined
  if (agency && head && head.id !== officeId) return { agencyId: agency.id, officeId: head.id }
  const parent = agency?.parent ? agencyOf(nation, agency.parent) : undefined
  if (parent && parent.offices.length > 0 && (office?.division || !isHeadless(nation, parent)))
    return nearest(nation, parent.id, isHeadless(nation, parent) ? office?.division : undefined)
  return controlOf(nation)
}

/** Whoever watches over petitions. */
function controlOf(nation: Rules): Addressee {
  const { control } = rulesOf(nation)
  const [head] = agencyOf(nation, control)?.offices ?? []
  assert(head, 'somebody watches over petitions, at an office')
  return { agencyId: control, officeId: head.id }
}

function agencyBy(
  nation: Rules,
  route: Exclude<PetitionSubject['route'], { in: 'asked' }>,
  place: string | undefined,
): string {
  return route.capital && place?.startsWith(rulesOf(nation).capital) ? route.capital : route.agency
}

/** An agency's office for a place: the one there, else the one of its province, else the head office. */
function nearest(nation: Rules, agencyId: string, place: string | undefined): Addressee {
  const agency = agencyOf(nation, agencyId)
  if (!agency) throw new Refusal('petitions/no-agency')
  const [head] = agency.offices
  if (!head) return controlOf(nation)
  const isSpread = isHeadless(nation, agency)
  if (isSpread && !place) throw new Refusal('petitions/no-place')
  const found = place && officeAt(isSpread ? agency.offices : agency.offices.slice(1), place, rulesOf(nation).capital)
  if (found) return { agencyId: agency.id, officeId: found.id }
  return isSpread ? controlOf(nation) : { agencyId: agency.id, officeId: head.id }
}

function officeAt(offices: readonly Office[], place: string, capital: string): Office | undefined {
  const exact = offices.find(({ division }) => division && place.startsWith(division))
  if (exact || place.startsWith(capital)) return exact
  const province = place.slice(0, capital.length)
  return offices.find(({ division }) => division?.startsWith(province))
}

/** The agency of that name, or the one it was merged into. */
function agencyOf(nation: Rules, id: string): Agency | undefined {
  const agency = nation.agencies.find((one) => one.id === id)
  return agency?.into ? nation.agencies.find((one) => one.id === agency.into) : agency
}

function isHeadless(nation: Rules, { id }: Agency): boolean {
  return rulesOf(nation).headless.includes(id)
}

function rulesOf({ petitions }: Rules): PetitionData {
  assert(petitions, 'a nation that takes petitions in says who answers them')
  return petitions
}
