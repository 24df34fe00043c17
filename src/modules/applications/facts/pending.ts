/**
 * The readings an application goes on without: noted with the moment since when, fetched later by a job a register, told
 * to its citizen and its officer. The citizen's clock runs meanwhile.
 */
import { versionOf } from '#catalogue'
import { type Definition, factsSoFar, gives, missingReads, neededToGrant, type Read, readKey } from '#engine'
import { permit, personById } from '#identity'
import { assert, dateIn, Outage } from '#kernel'
import { type Context, enqueue, transact } from '#platform'
import { append } from '#transparency'
import type { Application } from '../application.ts'
import type { ApplicationState } from '../life-cycle.ts'
import * as applications from '../store.ts'
import { keepFacts, notThereCode, openFacts } from './kept.ts'
import { type Case, makeReadings, sourcesWith } from './readings.ts'
import * as store from './store.ts'
import { checkTyped } from './typed.ts'

/** Where what is missing is still of use. */
const open: readonly ApplicationState[] = ['submitted', 'awaiting-payment', 'in-review', 'returned']

/** The name under which the check of a typed answer is awaited. */
const checkOf = (question: string) => `options ${question}`

type Lacking = {
  readonly application: Application
  readonly missing: readonly Read[]
  /** The registers that did not confirm what was typed, by question. */
  readonly down: Readonly<Record<string, string>>
}

/** Notes what is missing and sees to it that it is fetched, once a register. */
export async function awaitPending(ctx: Context, { application, missing, down }: Lacking): Promise<void> {
  const { id: applicationId, personId, unchecked } = application
  const since = ctx.clock.now()
  const readings = [
    ...missing.map((read) => ({ reading: readKey(read), register: read.register, operation: read.operation })),
    ...unchecked.flatMap((name) =>
      down[name] ? [{ reading: checkOf(name), register: down[name], operation: 'options' }] : [],
    ),
  ]
  if (readings.length === 0) return
  await transact(ctx, async (ctx) => {
    const counts = await Promise.all(
      readings.map((one) => store.insertPending(ctx.db, { ...one, applicationId, since })),
    )
    const fresh = [...new Set(readings.filter((_, i) => counts[i] === 1).map(({ register }) => register))]
    for (const register of fresh) await enqueue(ctx, 'applications.fetch-pending', { applicationId, register })
    if (fresh.length > 0)
      await append(ctx, {
        did: 'applications.facts-pending',
        about: applicationId,
        personId,
        data: { registers: fresh },
      })
  })
}

type Check = { readonly application: Application; readonly register: string; readonly questions: readonly string[] }

/** Notes that what was typed is to be checked, in the caller's transaction, and sees to it. */
export async function awaitCheck(ctx: Context, { application, register, questions }: Check): Promise<void> {
  const { id: applicationId } = application
  const since = ctx.clock.now()
  for (const question of questions)
    await store.insertPending(ctx.db, {
      applicationId,
      reading: checkOf(question),
      register,
      operation: 'options',
      since,
    })
  await enqueue(ctx, 'applications.fetch-pending', { applicationId, register })
}

/** What an application still lacks and what came late, oldest first; whoever asks has shown that they may see it. */
export function pendingOf(ctx: Context, application: Pick<Application, 'id'>): Promise<store.Pending[]> {
  return store.pendingOf(ctx.db, application.id)
}

/** Whether a grant has to wait: for the check of what was typed, or for a reading that it needs. */
export function holdsGrant(
  definition: Definition,
  { unchecked, pending }: { unchecked: readonly string[]; pending: readonly store.Pending[] },
  reads: readonly Read[],
): boolean {
  const needed = neededToGrant(definition)
  const awaited = new Set(pending.filter(({ arrivedAt }) => !arrivedAt).map(({ reading }) => reading))
  return unchecked.length > 0 || reads.some((read) => awaited.has(readKey(read)) && gives(definition, read, needed))
}

/** Fetches what a register owes an application; `Outage` while it does not answer, to be tried again after a pause. */
export async function fetchPending(
  ctx: Context,
  { applicationId, register }: { applicationId: string; register: string },
): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const found = await applications.findApplication(ctx.db, applicationId)
  assert(found, 'a job names an application that is not there')
  if (!open.includes(found.state)) return
  const owed = (await store.pendingOf(ctx.db, applicationId)).filter(
    (one) => one.register === register && !one.arrivedAt,
  )
  if (owed.length === 0) return
  const service = await versionOf(ctx, ctx.outside.nation.country, found.definitionHash)
  const person = await personById(ctx, found.personId)
  const checked = await checkTyped(ctx, { application: found, service, person })
  if (checked.notThere) return notThere(ctx, checked.application, checked.notThere)
  const arrived = await takeIn(ctx, { application: checked.application, service, person }, register)
  const { unchecked } = checked.application
  const confirmed = owed.map(({ reading }) => reading).filter((reading) => isConfirmed(reading, unchecked))
  await noteArrived(ctx, checked.application, [...arrived, ...confirmed])
  const isWhole = owed.every(({ reading }) => arrived.includes(reading) || confirmed.includes(reading))
  if (!isWhole) throw new Outage('applications/register-awaited')
}

function isConfirmed(reading: string, unchecked: readonly string[]): boolean {
  return reading.startsWith(checkOf('')) && !unchecked.some((name) => reading === checkOf(name))
}

/** Reads what is missing of a register and keeps it with the rest; the readings that came. */
async function takeIn(ctx: Context, given: Case, register: string): Promise<string[]> {
  const { application, service } = given
  const { definition } = service
  const { facts = {} } = await openFacts(ctx, { application, service, purpose: 'document' })
  const reads = missingReads(definition, ctx.outside.nation.registers, facts).filter((one) => one.register === register)
  const { records, sources, missing } = await makeReadings(ctx, { ...given, reads, purpose: 'document' })
  const came = reads.filter((read) => !missing.includes(read)).map(readKey)
  if (came.length === 0) return []
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  const known = {
    facts: factsSoFar(definition, { records, today, before: facts }),
    sources: sourcesWith(application.sources ?? [], sources),
  }
  if (!(await keepFacts(ctx, { application, service, known }))) throw new Outage('applications/register-awaited')
  return came
}

/** Notes that readings came after all; says nothing of those nobody awaited. */
export async function noteArrived(
  ctx: Context,
  { id, personId }: Application,
  readings: readonly string[],
): Promise<void> {
  if (readings.length === 0) return
  await transact(ctx, async (ctx) => {
    const count = await store.setArrived(ctx.db, { id, readings, at: ctx.clock.now() })
    if (count > 0)
      await append(ctx, { did: 'applications.facts-arrived', about: id, personId, data: { readings: count } })
  })
}

/** What was typed is not in the register: nothing is read by it, and its officer sees why it cannot be granted. */
async function notThere(ctx: Context, { id, personId }: Application, question: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    await store.setObstacle(ctx.db, { id, obstacle: notThereCode })
    await store.setArrived(ctx.db, { id, readings: [checkOf(question)], at: ctx.clock.now() })
    await append(ctx, { did: 'applications.typed-not-listed', about: id, personId, data: { question } })
  })
}
