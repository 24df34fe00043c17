/**
 * What was chosen so far: kind, subject, agency, place, or the application it is about. It stands in the address, so that
 * going back and signing in lose nothing; these are codes of the nation's, and never what somebody wrote.
 */
import type { Agency, Division, Nation, PetitionData, PetitionKind, PetitionSubject } from '#engine'
import { isUuid, Refusal } from '#kernel'
import { routes } from '../../routes.ts'

export type Choice = {
  readonly kind?: PetitionKind | undefined
  readonly subject?: PetitionSubject | undefined
  readonly agency?: Agency | undefined
  readonly province?: Division | undefined
  readonly place?: Division | undefined
  readonly application?: string | undefined
}
export type Asked = 'kind' | 'subject' | 'agency' | 'province' | 'place'

type Given = (name: string) => string | undefined

/** The choices in an address; what the nation does not know counts as not chosen. */
export function choiceIn(nation: Nation, given: Given): Choice {
  const { kinds, subjects } = petitionsOf(nation)
  const application = given('application')
  const chosen = <Item>(list: readonly Item[], isIt: (item: Item, said: string) => boolean, name: string) => {
    const said = given(name)
    return said ? list.find((item) => isIt(item, said)) : undefined
  }
  return {
    kind: chosen(kinds, ({ id }, said) => id === said, 'kind'),
    subject: chosen(subjects, ({ id }, said) => id === said, 'subject'),
    agency: chosen(addressable(nation), ({ id }, said) => id === said, 'agency'),
    province: chosen(nation.divisions, ({ code, level }, said) => level === 1 && code === said, 'province'),
    place: chosen(nation.divisions, ({ code, level }, said) => level === 2 && code === said, 'place'),
    application: application && isUuid(application) ? application : undefined,
  }
}

/** The next thing to be asked; nothing when all is known that says who answers. */
export function nextAsked(nation: Nation, choice: Choice): Asked | undefined {
  const { kind, subject, agency, province, place, application } = choice
  if (!kind) return 'kind'
  if (!subject) return 'subject'
  if (application) return undefined
  if (subject.route.in === 'asked' && !agency) return 'agency'
  if (!province) return dependsOnPlace(nation, choice) ? 'province' : undefined
  const here = officesIn(agencyBefore(nation, choice), province.code)
  return here > 1 && !place?.code.startsWith(province.code) ? 'place' : undefined
}

/** Which place goes with what is sent: the narrowest that was chosen. */
export function placeOf({ province, place }: Choice): Division | undefined {
  return province && place?.code.startsWith(province.code) ? place : province
}

/** The address of the next question, with everything chosen before it. */
export function addressOf(choice: Choice): string {
  const fields = Object.entries(chosenFields(choice))
  return fields.length === 0 ? routes.petitionNew : `${routes.petitionNew}?${new URLSearchParams(fields)}`
}

/** The same without the last thing that was chosen; nothing before the first. */
export function addressBefore(choice: Choice): string {
  const { kind, subject, agency, province, place, application } = choice
  if (application) return routes.application(application)
  if (place) return addressOf({ ...choice, place: undefined })
  if (province) return addressOf({ ...choice, province: undefined })
  if (agency) return addressOf({ ...choice, agency: undefined })
  if (subject) return addressOf({ ...choice, subject: undefined })
  return kind ? addressOf({}) : routes.petitions
}

/** What was chosen, by the name of its field. */
export function chosenFields({ kind, subject, agency, province, place, application }: Choice): Record<string, string> {
  return {
    ...(kind ? { kind: kind.id } : {}),
    ...(subject ? { subject: subject.id } : {}),
    ...(agency ? { agency: agency.id } : {}),
    ...(province ? { province: province.code } : {}),
    ...(place ? { place: place.code } : {}),
    ...(application ? { application } : {}),
  }
}

/** Where a complaint about an application begins: with the first kind that goes above who decided. */
export function addressAbout(nation: Nation, application: string): string | undefined {
  if (!nation.petitions) return undefined
  const { kinds, subjects } = nation.petitions
  const kind = kinds.find(({ goesAbove }) => goesAbove)
  const subject = subjects.find(({ route }) => route.in === 'asked')
  return kind && subject ? addressOf({ kind, subject, application }) : undefined
}

/** Where that is written which the nation has among its services too; nothing for any other service. */
export function addressInPlaceOf({ petitions }: Pick<Nation, 'petitions'>, service: string): string | undefined {
  const given = petitions && Object.hasOwn(petitions.inPlaceOf, service) ? petitions.inPlaceOf[service] : undefined
  if (!petitions || !given) return undefined
  const kind = petitions.kinds.find(({ id }) => id === given.kind)
  return kind
    ? addressOf({ kind, subject: petitions.subjects.find(({ id }) => id === given.subject) })
    : routes.petitions
}

/** Agencies one can write to by name, by name. */
export function addressable(nation: Pick<Nation, 'agencies'>): Agency[] {
  return nation.agencies.filter(({ into, offices }) => !into && offices.length > 0)
}

/** What the nation says of petitions; where it says nothing, there are no pages for them. */
export function petitionsOf({ petitions }: Pick<Nation, 'petitions'>): PetitionData {
  if (!petitions) throw new Refusal('web/not-found')
  return petitions
}

/** Who would answer, as far as that is known: in the capital it may be another agency than elsewhere. */
function agencyBefore(nation: Nation, { subject, agency, province }: Choice): Agency | undefined {
  if (agency || !subject || subject.route.in === 'asked') return agency
  const { route } = subject
  const isCapital = province?.code === petitionsOf(nation).capital
  const id = isCapital && route.capital ? route.capital : route.agency
  return nation.agencies.find((one) => one.id === id)
}

/** Whether it matters where: the agency has more than one office in the country, or is another one in the capital. */
function dependsOnPlace(nation: Nation, choice: Choice): boolean {
  const route = choice.subject?.route
  if (route && route.in !== 'asked' && route.capital && !choice.agency) return true
  const { offices = [] } = agencyBefore(nation, choice) ?? {}
  return offices.filter(({ division }) => division !== undefined).length > 1
}

function officesIn(agency: Agency | undefined, province: string): number {
  return agency?.offices.filter(({ division }) => division?.startsWith(province)).length ?? 0
}
