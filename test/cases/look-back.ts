/** What an application that is over left behind: what the citizen was told, what they hold, where their money is. */
import { setTimeout as sleep } from 'node:timers/promises'
import { stepsOf } from '#applications'
import { documentFor } from '#documents'
import { invoiceOf } from '#payments'
import { type Context, type Database, sql } from '#platform'
import type { WholePlatform } from '../platform.ts'

/** What the citizen is told at each step that is not their own; what is made after a grant needs no word of its own. */
const told: Readonly<Record<string, string>> = {
  askPayment: 'payment-due',
  settle: 'application-queued',
  queue: 'application-queued',
  return: 'application-returned',
  grant: 'application-granted',
  refuse: 'application-refused',
  makeReady: 'thing-ready',
  handOver: 'thing-collected',
}
const lookMs = 20_000
const lookEveryMs = 100

export type Over = {
  readonly id: string
  /** Where its text messages went. */
  readonly phone: string
  readonly isGranted: boolean
  readonly givesDocument: boolean
}
type World = { readonly platform: WholePlatform; readonly database: Database }

/** How many notices there were, and what is missing: a notice, a text message, a document, money. */
export async function lookBack(world: World, over: Over): Promise<{ notices: number; faults: string[] }> {
  const { ctx } = world.platform.platform
  const notices = await untilSent(world.database, over.id)
  const texts = new Set(world.platform.simulators.sms.messagesOf(over.phone).map(({ id }) => id))
  const untexted = notices.filter(({ id }) => !texts.has(id)).map(({ key }) => `${key} without a text message`)
  const keys = notices.map(({ key }) => key)
  const faults = [...untold(await stepsOf(ctx, over), keys), ...untexted, ...(await unheld(ctx, over))]
  return { notices: notices.length, faults }
}

function untold(steps: readonly { readonly verb: string }[], notices: readonly string[]): string[] {
  const left = [...notices]
  return steps.flatMap(({ verb }) => {
    const key = told[verb]
    if (!key) return []
    const at = left.indexOf(key)
    if (at < 0) return [`${verb} without a notice`]
    left.splice(at, 1)
    return []
  })
}

/** The receipt of what was paid, the document of a grant, and the money of anything else. */
async function unheld(ctx: Context, { id, isGranted, givesDocument }: Over): Promise<string[]> {
  const invoice = () => invoiceOf(ctx, { about: id })
  const isPaid = ((await invoice())?.paid ?? 0) > 0
  const isBack = async () => (await invoice())?.paid === (await invoice())?.refunded
  const wanted: (readonly [string, () => Promise<boolean>])[] = [
    ...(isPaid ? [['no receipt', async () => (await documentFor(ctx, id, 'receipt')) !== undefined] as const] : []),
    ...(givesDocument ? [['no document', async () => (await documentFor(ctx, id)) !== undefined] as const] : []),
    ...(isGranted ? [] : [['what was paid is not back', isBack] as const]),
  ]
  const missing = await Promise.all(wanted.map(async ([fault, holds]) => ((await untilTrue(holds)) ? [] : [fault])))
  return missing.flat()
}

type Notice = { readonly id: string; readonly key: string; readonly smsState: string }

/** The notices about an application once their text messages have gone. */
async function untilSent(database: Database, about: string): Promise<Notice[]> {
  let notices: Notice[] = []
  await untilTrue(async () => {
    notices = await database.many<Notice>(
      sql`select id, key, sms_state from notices.notice where about = ${about} order by id limit 100`,
    )
    return notices.every(({ smsState }) => smsState !== 'queued')
  })
  return notices
}

async function untilTrue(holds: () => Promise<boolean>): Promise<boolean> {
  for (const end = performance.now() + lookMs; performance.now() < end; await sleep(lookEveryMs))
    if (await holds()) return true
  return false
}
