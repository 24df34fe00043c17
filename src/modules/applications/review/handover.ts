/** What is made after a grant: at the office, ready, and in the citizen's hand against the code from their message. */
import { timingSafeEqual } from 'node:crypto'
import { versionOf } from '#catalogue'
import { leadOf, officerOf, personById } from '#identity'
import { assert, Refusal } from '#kernel'
import { notify } from '#notices'
import type { Context } from '#platform'
import { append } from '#transparency'
import type { Application } from '../application.ts'
import { canStart } from '../life-cycle.ts'
import { move } from '../move.ts'
import * as applications from '../store.ts'
import { shorten } from '../take-up/titles.ts'
import { recordWait } from '../waits/wait.ts'
import * as store from './store.ts'

const codeDigits = 4
const triesMost = 5
const shownMost = 50

/** What waits to become ready at the office of the officer who acts, and what lies there ready; oldest first. */
export async function handoverAt(ctx: Context): Promise<{ printing: Application[]; ready: Application[] }> {
  const { officeId } = officerOf(ctx.actor)
  const [printing, ready] = await Promise.all([
    store.toHandOver(ctx.db, { officeId, state: 'printing', limit: shownMost }),
    store.toHandOver(ctx.db, { officeId, state: 'ready', limit: shownMost }),
  ])
  return { printing, ready }
}

/** A thing has arrived at the office that hands it over: the citizen gets the code to fetch it with. */
export async function makeReady(ctx: Context, id: string): Promise<void> {
  const application = await lockAtOffice(ctx, id)
  if (application.state === 'ready' || application.state === 'collected') return
  if (!canStart('makeReady', application)) throw new Refusal('applications/not-open', { id })
  const at = ctx.clock.now()
  const code = await giveCode(ctx, { application, at })
  await move(ctx, { application, verb: 'makeReady' })
  await recordWait(ctx, { ...application, readyAt: at })
  await tellCode(ctx, { application, code })
}

/** A new code for what lies ready, by the lead who has seen that the right person is there; the old one opens nothing. */
export async function renewCode(ctx: Context, id: string): Promise<void> {
  leadOf(ctx.actor)
  const application = await lockAtOffice(ctx, id)
  if (!canStart('handOver', application)) throw new Refusal('applications/not-open', { id })
  const { readyAt, personId } = application
  assert(readyAt, 'what is ready became so at some time')
  const code = await giveCode(ctx, { application, at: readyAt })
  await append(ctx, { did: 'applications.code-renewed', about: id, personId })
  await tellCode(ctx, { application, code })
}

async function giveCode(ctx: Context, { application, at }: { application: Application; at: Date }): Promise<string> {
  const code = ctx.ids.digits(codeDigits)
  await store.setReady(ctx.db, { id: application.id, at, code })
  return code
}

async function tellCode(
  ctx: Context,
  { application, code }: { application: Application; code: string },
): Promise<void> {
  const { id, personId, number } = application
  const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  const { language } = await personById(ctx, personId)
  const thing = service.in[language]?.collect?.thing ?? service.definition.collect?.thing
  assert(thing, 'what is handed over has a name')
  await notify(ctx, {
    personId,
    key: 'thing-ready',
    params: { title: shorten(thing), number, code },
    about: id,
    sms: true,
  })
}

/** Hands a thing over to whoever names the code of its message; five wrong ones and the lead has to look. */
export async function handOver(
  ctx: Context,
  { id, code }: { id: string; code: string },
): Promise<'handed-over' | 'wrong-code'> {
  const application = await lockAtOffice(ctx, id)
  if (application.state === 'collected') return 'handed-over'
  if (!canStart('handOver', application)) throw new Refusal('applications/not-open', { id })
  const kept = await store.collectCodeOf(ctx.db, id)
  assert(kept?.collectCode, 'what is ready has a code')
  if (kept.collectTries >= triesMost) throw new Refusal('applications/too-many-tries')
  if (!isSame(kept.collectCode, code)) {
    await store.countTry(ctx.db, id)
    await append(ctx, { did: 'applications.wrong-code', about: id, personId: application.personId })
    return 'wrong-code'
  }
  await move(ctx, { application, verb: 'handOver' })
  const { personId, number } = application
  await notify(ctx, { personId, key: 'thing-collected', params: { number }, about: id, sms: true })
  return 'handed-over'
}

/** The code to fetch a thing with, for the citizen it belongs to. */
export async function collectCodeOf(ctx: Context, application: Application): Promise<string | undefined> {
  if (application.state !== 'ready') return undefined
  return (await store.collectCodeOf(ctx.db, application.id))?.collectCode ?? undefined
}

async function lockAtOffice(ctx: Context, id: string): Promise<Application> {
  const { officeId } = officerOf(ctx.actor)
  const application = await applications.lockApplication(ctx.db, id)
  if (application?.collectOfficeId !== officeId) throw new Refusal('applications/not-found')
  return application
}

function isSame(code: string, given: string): boolean {
  const [one, other] = [Buffer.from(code), Buffer.from(given.padEnd(code.length).slice(0, 32))]
  return one.length === other.length && timingSafeEqual(one, other)
}
