/** What the platform itself publishes of an agency, and the digest by which it is seen that it became another. */
import { createHash } from 'node:crypto'
import type { Agency, KnownDuty, Nation, ServiceFile } from '#engine'

type Content = (nation: Nation, agency: Agency) => readonly unknown[]

const contents: Readonly<Record<KnownDuty, Content>> = {
  services: (nation, { id }) =>
    servicesOf(nation, id).map(({ definition: { fee: _, ...rest }, translations }) => [rest, translations]),
  fees: (nation, { id }) => servicesOf(nation, id).map(({ definition }) => [definition.id, definition.fee]),
  offices: (_, { phone, website, offices }) =>
    phone || website || offices.length > 0 ? [phone, website, offices] : [],
  registers: ({ registers }, { id }) => registers.filter(({ agency }) => agency === id),
}

/** The digest of what an agency has of that kind; nothing where it has none. */
export function digestOf(nation: Nation, agency: Agency, known: KnownDuty): Buffer | undefined {
  const found = contents[known](nation, agency)
  return found.length === 0 ? undefined : createHash('sha256').update(JSON.stringify(found)).digest()
}

/** Whether an agency has anything of that kind. */
export function hasKnown(nation: Nation, agency: Agency, known: KnownDuty): boolean {
  return contents[known](nation, agency).length > 0
}

/** A nation's services never change while it is loaded, so they are sorted by agency once. */
const sorted = new WeakMap<Nation, Map<string, ServiceFile[]>>()

function servicesOf(nation: Nation, agency: string): readonly ServiceFile[] {
  const byAgency = sorted.get(nation) ?? Map.groupBy(nation.services, ({ definition }) => definition.agency)
  sorted.set(nation, byAgency)
  return byAgency.get(agency) ?? []
}
