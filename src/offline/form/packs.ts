/** Forms a person has begun, each with all it needs far from a network. */
import type { Draft, Given } from '#engine'
import { dateIn, type Language, minute } from '#kernel'
import type { Pack, PackedWords } from '../protocol.ts'
import { splitLanguage, type World } from '../world.ts'
import { type DeviceDraft, draftKept, keepDraft, received } from './drafts.ts'

const freshMs = 10 * minute
/** What registers say comes when it is said whom it is for. */
const changing = /\/known$/
const journey = /^\/services\/([\w-]+)\/application(?:\/([\w-]+))?$/

export type JourneyPlace = { readonly serviceId: string; readonly step: string | undefined }

/** The step of a service's form that an address is of. */
export function journeyAt(path: string): JourneyPlace | undefined {
  const [, serviceId, step] = journey.exec(path) ?? []
  return serviceId === undefined ? undefined : { serviceId, step }
}

/** Fetches the pack of the form whose page was opened, unless there is a fresh one. */
export async function packFor(world: World, pathname: string): Promise<void> {
  const place = journeyAt(splitLanguage(world, pathname).path)
  if (!place) return
  const { serviceId } = place
  const before = await world.drawer.get<Pack>('packs', serviceId)
  if (before && !changing.test(pathname) && isFresh(world, before)) return
  const response = await fetch(`/offline/services/${serviceId}`, { redirect: 'error' })
  const pack = response.ok ? ((await response.json()) as Pack) : undefined
  if (!pack) return
  await world.drawer.enter(pack.person)
  await world.inTurn(() => keepPack(world, pack, splitLanguage(world, pathname).language))
}

function isFresh({ clock }: World, { madeAt }: Pack): boolean {
  return clock.now().getTime() - Date.parse(madeAt) < freshMs
}

async function keepPack({ drawer }: World, pack: Pack, language: Language): Promise<void> {
  const kept = received(await draftKept(drawer, pack.serviceId), pack.draft, language)
  await drawer.put('packs', pack.serviceId, pack)
  await drawer.put('me', 'name', pack.name)
  await keepDraft(drawer, kept)
}

/** A form as it stands on the device. */
export type FormHere = {
  readonly pack: Pack
  readonly words: PackedWords
  readonly kept: DeviceDraft
  readonly given: Given
}

/** The form of a service on this device, if it was opened with a network before. */
export async function formHere(world: World, serviceId: string, language: Language): Promise<FormHere | undefined> {
  const { drawer, nation, clock } = world
  const pack = await drawer.get<Pack>('packs', serviceId)
  const words = pack?.in[language]
  if (!pack || !words) return undefined
  const kept = (await draftKept(drawer, serviceId)) ?? { draft: pack.draft, dirty: false, language }
  if (!kept.dirty && Date.parse(pack.expiresAt) <= clock.now().getTime()) return undefined
  const today = dateIn(nation.country.timeZone, clock.now())
  const given = {
    country: nation.country,
    divisions: pack.divisions,
    today,
    options: words.options,
    typed: words.typed,
  }
  return { pack, words, kept: { ...kept, language }, given }
}

/** A form after it was sent: the next one is another, under another key. */
export async function beginAnew({ drawer }: World, pack: Pack): Promise<void> {
  const draft: Draft = { ...pack.draft, id: crypto.randomUUID(), fields: {} }
  const madeAt = new Date(0).toISOString() // and is fetched as soon as it can be
  await drawer.put('packs', pack.serviceId, { ...pack, draft, madeAt } satisfies Pack)
}
