import { createHash } from 'node:crypto'
import { checkService, type Definition, type Nation, type ServiceFile } from '#engine'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import { publish, publishChanged } from '#transparency'
import { toCanonical } from '#verify'
import * as store from './store.ts'

const faultsTold = 20
/** As many as surely find room in one entry. */
const feesInTable = 60

export const refusals = { 'catalogue/not-found': 404, 'catalogue/faulty': 500 } as const

/** The SHA-256, in hex, of a definition with its translations as canonical bytes. */
export function contentHash({ definition, translations }: Pick<ServiceFile, 'definition' | 'translations'>): string {
  return createHash('sha256').update(toCanonical({ definition, translations })).digest('hex')
}

/**
 * Puts the nation's services in force: new and changed ones as new versions, the ones that are gone are withdrawn; each
 * change, also back to an older version, has its entry in the public log. Refuses all if one is faulty. Safe to repeat;
 * returns how many versions are new.
 */
export async function publishServices(ctx: Context, nation: Nation): Promise<number> {
  const given = nation.services.map((service) => ({ ...service, hash: contentHash(service) }))
  await refuseFaulty(ctx, { nation, hashes: given.map(({ hash }) => hash) })
  const known = await store.knownHashes(ctx.db)
  const fresh = given.filter(({ hash }) => !known.has(hash))
  await store.insertVersions(ctx.db, fresh, ctx.clock.now())
  const { changed, withdrawn } = await store.putInForce(ctx.db, given, ctx.clock.now())
  const isChanged = new Set(changed)
  for (const { definition, hash } of given) {
    if (isChanged.has(definition.id))
      await publish(ctx, { kind: 'service', id: definition.id, body: { hash, agency: definition.agency } })
  }
  if (changed.length + withdrawn.length > 0)
    await publishChanged(ctx, { kind: 'fee', given: feeTables(given.map(({ definition }) => definition)) })
  for (const id of withdrawn) await publish(ctx, { kind: 'service', id, body: { withdrawn: true } })
  return fresh.length
}

/** What costs something, in tables of an agency's services: what stands in none of them is free. */
function feeTables(definitions: readonly Definition[]): { id: string; body: unknown }[] {
  const priced = definitions.filter(({ fee, local }) => fee === 'unknown' || fee.length > 0 || local?.places)
  return [...Map.groupBy(priced, ({ agency }) => agency)].flatMap(([agency, services]) => {
    const sorted = services.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    return Array.from({ length: Math.ceil(sorted.length / feesInTable) }, (_, part) => {
      const rows = sorted.slice(part * feesInTable, (part + 1) * feesInTable).map((one) => [one.id, feeOf(one)])
      return { id: `${agency}/${part + 1}`, body: Object.fromEntries(rows) }
    })
  })
}

/** What it costs everywhere, and at the places that set a fee of their own. */
function feeOf({ fee, local }: Definition): unknown {
  const places = Object.entries(local?.places ?? {}).flatMap(([code, terms]) =>
    terms.fee === undefined ? [] : [[code, terms.fee] as const],
  )
  return places.length > 0 ? { fee, places: Object.fromEntries(places) } : { fee }
}

/** Checks every service against the nation, unless just these were found whole before. */
async function refuseFaulty(
  ctx: Context,
  { nation, hashes }: { nation: Nation; hashes: readonly string[] },
): Promise<void> {
  const { registers, registerTranslations, often, country } = nation
  const agencies = nation.agencies.map(({ id }) => id)
  const around = toCanonical({ hashes, registers, registerTranslations, agencies, often, languages: country.languages })
  const whole = createHash('sha256').update(around).digest('hex')
  if (await store.wasWhole(ctx.db, whole)) return
  const ids = nation.services.map(({ definition }) => definition.id)
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `services: two are called "${id}": rename one`)
  const faults = nation.services.flatMap(({ file, definition, translations }) =>
    checkService({ file, definition, translations }, nation).map((fault) => `${file}: ${fault.path}: ${fault.says}`),
  )
  if (twice.length + faults.length > 0)
    throw new Refusal('catalogue/faulty', { faults: [...twice, ...faults].slice(0, faultsTold) })
  await store.insertWhole(ctx.db, whole, ctx.clock.now())
}
