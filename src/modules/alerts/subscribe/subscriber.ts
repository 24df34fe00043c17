/**
 * Who wants to be told of what: a telephone or a browser, the places it wants to hear of, which hazards and from which
 * level on. A number may be a stranger's. Always true: an address subscribes once, however often it asks and by whichever
 * way; it lies locked; whoever ends it is forgotten at once.
 */
import { citizenOf, personById } from '#identity'
import { type Checked, good, type Language, mistake, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import { blindIndex, lockAddress } from '#vault'
import { alerting } from '../hazard.ts'
import * as store from './store.ts'

export type Way = 'sms' | 'push'
export type Wishes = {
  /** Codes of divisions; '' is the whole country. */
  readonly places: readonly string[]
  /** None: all there are. */
  readonly hazards: readonly string[]
  /** From which level on, 0 being the calmest. */
  readonly least: number
}
export type Subscription = Wishes & {
  readonly sms: boolean
  /** In how many browsers they are told. */
  readonly browsers: number
}
/** Where a browser is told, as it says itself (W3C Push API). */
export type BrowserAddress = { readonly endpoint: string; readonly p256dh: string; readonly auth: string }

export const placesMost = 10
const browsersMost = 20
const leastMost = 9
export const addressPurpose = 'alerts'

/** Adds a place to what the telephone hears of; says no when it hears of as many as there may be. */
export async function subscribePhone(
  ctx: Context,
  { phone, place, language }: { phone: string; place: string; language: Language },
): Promise<{ added: boolean }> {
  const subscriber = await subscriberAt(ctx, { way: 'sms', address: phone, language, personId: null })
  const places = [...new Set([...subscriber.places, place])]
  if (places.length > placesMost) return { added: false }
  await store.setPlaces(ctx.db, { id: subscriber.id, places })
  await append(ctx, { did: 'alerts.subscribed', about: subscriber.id })
  return { added: true }
}

/** Tells a telephone no more, and forgets it; says whether it was told before. */
export async function endPhone(ctx: Context, { phone }: { phone: string }): Promise<boolean> {
  return end(ctx, indexOf(ctx, { way: 'sms', address: phone }))
}

/** What the person who is signed in is told of, and by which ways; nothing where they never asked. */
export async function ownSubscription(ctx: Context): Promise<Subscription | undefined> {
  const [first, ...others] = await subscribersOf(ctx)
  if (!first) return undefined
  const all = [first, ...others]
  return {
    places: [...new Set(all.flatMap(({ places }) => places))].sort().slice(0, placesMost),
    hazards: first.hazards,
    least: first.least,
    sms: all.some(({ way }) => way === 'sms'),
    browsers: all.filter(({ way }) => way === 'push').length,
  }
}

/** Sets what the person who is signed in is told of, by text message and in their browsers; no place ends it all. */
export async function saveSubscription(
  ctx: Context,
  { sms, ...wishes }: Wishes & { readonly sms: boolean },
): Promise<Checked<undefined>> {
  const checked = checkWishes(ctx, wishes)
  if (!checked.ok) return checked
  const personId = citizenOf(ctx.actor)
  const { phone, language } = await personById(ctx, personId)
  const wanted = wishes.places.length > 0
  const all = await subscribersOf(ctx)
  const told = wanted ? all.filter(({ way }) => way === 'push') : []
  if (wanted && sms) {
    told.push(await subscriberAt(ctx, { way: 'sms', address: phone, language, personId }))
  }
  const toldIds = told.map(({ id }) => id)
  for (const { id } of all) if (!toldIds.includes(id)) await store.dropSubscriber(ctx.db, id)
  for (const id of toldIds) await setAll(ctx, id, wishes)
  await append(ctx, { did: wanted ? 'alerts.subscribed' : 'alerts.unsubscribed', personId })
  return good(undefined)
}

/** Tells a browser of alerts, whoever sits before it. */
export async function subscribeBrowser(
  ctx: Context,
  { address, language, ...wishes }: Wishes & { readonly address: BrowserAddress; readonly language: Language },
): Promise<Checked<undefined>> {
  if (!ctx.outside.push?.reaches(address.endpoint)) throw new Refusal('alerts/push-elsewhere')
  const checked = checkWishes(ctx, wishes)
  if (!checked.ok) return checked
  if (wishes.places.length === 0) return mistake('places', 'subscribe.no-place')
  const personId = ctx.actor.kind === 'citizen' ? ctx.actor.personId : null
  if (personId && (await subscribersOf(ctx)).length > browsersMost) throw new Refusal('alerts/browsers-most')
  const { id } = await subscriberAt(ctx, { way: 'push', address, language, personId })
  await setAll(ctx, id, wishes)
  await append(ctx, { did: 'alerts.subscribed', about: id })
  return good(undefined)
}

/** Tells a browser no more: whoever knows its address is that browser. */
export async function endBrowser(ctx: Context, { endpoint }: { endpoint: string }): Promise<void> {
  await end(ctx, indexOf(ctx, { way: 'push', address: { endpoint, p256dh: '', auth: '' } }))
}

type Address =
  | { readonly way: 'sms'; readonly address: string }
  | { readonly way: 'push'; readonly address: BrowserAddress }

/** By what an address is found again. */
export function indexOf(ctx: Context, { way, address }: Address): Buffer {
  return blindIndex(ctx, { kind: `alerts-${way}`, values: way === 'sms' ? address : address.endpoint })
}

function subscriberAt(
  ctx: Context,
  { language, personId, ...to }: Address & { readonly language: Language; readonly personId: string | null },
): Promise<store.StoredSubscriber> {
  const plain = to.way === 'sms' ? to.address : JSON.stringify(to.address)
  return store.upsertSubscriber(ctx.db, {
    id: ctx.ids.uuid(),
    way: to.way,
    addressIndex: indexOf(ctx, to),
    address: lockAddress(ctx, { purpose: addressPurpose, address: plain }),
    personId,
    language,
    at: ctx.clock.now(),
  })
}

async function subscribersOf(ctx: Context): Promise<store.StoredSubscriber[]> {
  const personId = citizenOf(ctx.actor)
  const { phone } = await personById(ctx, personId)
  const addressIndex = indexOf(ctx, { way: 'sms', address: phone })
  const found = await store.subscribersOf(ctx.db, { personId, addressIndex, limit: browsersMost + 2 })
  return found
}

async function setAll(ctx: Context, id: string, { places, hazards, least }: Wishes): Promise<void> {
  await store.setPlaces(ctx.db, { id, places })
  await store.setWishes(ctx.db, { id, hazards: [...new Set(hazards)], least })
}

async function end(ctx: Context, addressIndex: Buffer): Promise<boolean> {
  const subscriber = await store.findByAddress(ctx.db, addressIndex)
  if (!subscriber) return false
  await store.dropSubscriber(ctx.db, subscriber.id)
  await append(ctx, { did: 'alerts.unsubscribed', about: subscriber.id })
  return true
}

function checkWishes(ctx: Context, { places, hazards, least }: Wishes): Checked<undefined> {
  const { divisions } = ctx.outside.nation
  const known = new Set(['', ...divisions.filter(({ level }) => level < 3).map(({ code }) => code)])
  if (places.some((place) => !known.has(place))) return mistake('places', 'subscribe.unknown-place')
  if (new Set(places).size > placesMost) return mistake('places', 'subscribe.places-most', { most: placesMost })
  const hazardIds = alerting(ctx).hazards.map(({ id }) => id)
  if (hazards.some((id) => !hazardIds.includes(id)) || !Number.isInteger(least) || least < 0 || least > leastMost)
    return mistake('hazards', 'subscribe.unknown-hazard')
  return good(undefined)
}
