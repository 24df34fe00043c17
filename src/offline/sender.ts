/**
 * Takes to the platform what was done without it: forms that were sent, drafts, a sign-out. One at a time, and as often
 * as it is asked: the platform counts each form once.
 */
import type { Draft } from '#engine'
import { acknowledged, carried, type DeviceDraft, draftKept, dropDraft, fileIdsOf, keepDraft } from './form/drafts.ts'
import type { Drawer } from './kept/drawer.ts'
import { afterAnswer, type OutboxItem, toSend } from './outbox.ts'
import { type Carried, type Outgoing, outboxHeader, type SendAnswer, type SyncAnswer } from './protocol.ts'
import type { World } from './world.ts'

export type Sender = {
  /** Sends what there is; whether something is left because the platform could not be reached. */
  readonly flush: () => Promise<{ readonly left: boolean }>
  /** Asks the browser to send as soon as there is a network, where it knows how. */
  readonly later: () => Promise<void>
}

const syncTag = 'outbox'
/** A form with its photos on the thinnest line there is. */
const sendMs = 180_000
const patienceMs = 3000
/** Whose sign-out could not be told to the platform. */
export const signOutFlag = 'sign-out'

export function openSender(world: World): Sender {
  let running: Promise<{ left: boolean }> | undefined
  return {
    flush: () => {
      running ??= flushAll(world).finally(() => {
        running = undefined
      })
      return running
    },
    later: async () => {
      await world.scope.registration.sync?.register(syncTag).catch(() => undefined) // pages and the button send then
    },
  }
}

async function flushAll(world: World): Promise<{ left: boolean }> {
  if (!(await signOutTold(world))) return { left: true }
  const items = toSend(await world.drawer.all<OutboxItem>('outbox'))
  const drafts = (await world.drawer.all<DeviceDraft>('drafts')).filter(({ dirty }) => dirty)
  let left = false
  for (const item of items) left = !(await sendItem(world, item)) || left
  for (const kept of drafts) left = !(await sendDraft(world, kept)) || left
  if (items.length > 0) await tellPages(world)
  return { left }
}

/** The pages that are open show what waits. */
async function tellPages({ scope }: World): Promise<void> {
  for (const page of await scope.clients.matchAll({ type: 'window' })) page.postMessage({ type: 'changed' })
}

async function sendItem(world: World, item: OutboxItem): Promise<boolean> {
  const { title: _, state: __, ...outgoing } = item
  const answer = await post<SendAnswer>('/offline/outbox', outgoing satisfies Outgoing)
  const after = afterAnswer(item, answer, world.clock.now().toISOString())
  if (after !== item) await world.drawer.put('outbox', item.draft.id, after)
  return answer !== undefined
}

async function sendDraft({ drawer, inTurn }: World, kept: DeviceDraft): Promise<boolean> {
  const carriedDraft: Carried = await carried(drawer, kept)
  const answer = await post<SyncAnswer>('/offline/drafts', carriedDraft)
  if (answer?.outcome === 'sent') await inTurn(() => dropDraft(drawer, kept.draft))
  if (answer?.outcome === 'kept') await inTurn(() => settle(drawer, carriedDraft, answer.draft))
  return answer !== undefined
}

async function settle(drawer: Drawer, { draft: sent, files }: Carried, has: Draft): Promise<void> {
  const now = await draftKept(drawer, sent.serviceId)
  if (!now) return
  const after = acknowledged(now, sent, has)
  await keepDraft(drawer, after)
  const named = fileIdsOf(after.draft)
  for (const { id } of files) if (!named.includes(id)) await drawer.remove('files', id)
}

/** Not every phone's browser has `AbortSignal.timeout`. */
function within(ms: number): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), ms)
  return controller.signal
}

/** What the platform answered; nothing when it could not be reached or was not able to answer. */
async function post<Answer>(path: string, body: unknown): Promise<Answer | undefined> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [outboxHeader]: '1' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: within(sendMs),
    })
    return response.ok ? ((await response.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}

/** A sign-out that was done on the device alone is told before anything else; whether there is none left to tell. */
export async function signOutTold({ database }: World): Promise<boolean> {
  const person = await database.get<string>('state', signOutFlag)
  if (person === undefined) return true
  try {
    const asked = await fetch('/offline/session', { redirect: 'error', signal: within(patienceMs) })
    const session = (await asked.json()) as { person?: string; csrf?: string }
    if (session.csrf && session.person === person) {
      const body = new URLSearchParams({ csrf: session.csrf })
      await fetch('/sign-out', { method: 'POST', body, redirect: 'manual' })
    }
    await database.remove('state', signOutFlag)
    return true
  } catch {
    return false
  }
}
