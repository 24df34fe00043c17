/**
 * Opening a case is reading somebody's data: it leaves a receipt that the citizen sees, committed before anything is
 * shown, whoever opens it and however often. Nothing of a case is shown to an officer but through here.
 */
import { type Service, versionOf } from '#catalogue'
import { type Answer, type Facts, factsSoFar, missingReads, type Read, readKey, readsOf } from '#engine'
import { type Person, personById } from '#identity'
import { dateIn, day, minute, Refusal } from '#kernel'
import { type Context, type FileWithContent, readFile } from '#platform'
import { read } from '#vault'
import type { Application } from '../application.ts'
import { caseRegister, keepFacts, openFacts } from '../facts/kept.ts'
import { awaitPending, noteArrived, pendingOf } from '../facts/pending.ts'
import { makeReadings, sourcesWith } from '../facts/readings.ts'
import type { Pending } from '../facts/store.ts'
import { isGrantHeld } from './decide.ts'
import type { Decision } from './decision.ts'
import { type Case, caseOnDesk, pendingDecision } from './desk.ts'

/** What registers said is read anew before an officer looks, once it is this old. */
const freshMs = 15 * minute

export type OpenedCase = {
  readonly application: Case
  readonly service: Service
  readonly person: Person
  /** What registers say; nothing while none was asked. */
  readonly facts: Facts | undefined
  /** What registers said when it was taken up, to compare with what they say now. */
  readonly formFacts: Facts
  /** A register did not answer now: what is shown was read before. */
  readonly stale: boolean
  /** What has not come from registers yet, and what came late. */
  readonly awaited: readonly Pending[]
  /** A grant has to wait for some of it. */
  readonly isHeld: boolean
  /** A decision that can still be taken back; nothing is read anew under it. */
  readonly pending: Decision | undefined
}

/** A case on the desk of the officer who acts, with what registers say now; outside any transaction. */
export async function openCase(ctx: Context, id: string): Promise<OpenedCase> {
  const application = await caseOnDesk(ctx, id)
  const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  const person = await personById(ctx, application.personId)
  const fields = Object.keys(application.answers)
  const before = await openFacts(ctx, { application, service, purpose: 'review', fields })
  const pending = await pendingDecision(ctx, id)
  const given = { application, service, person }
  const now = pending ? { facts: before.facts, stale: false } : await refreshed(ctx, given, before.facts)
  const opened = now.isAnew ? await caseOnDesk(ctx, id) : application
  const [awaited, isHeld] = await Promise.all([
    pendingOf(ctx, opened),
    isGrantHeld(ctx, { application: opened, definition: service.definition }),
  ])
  const { facts, stale } = now
  return { ...given, application: opened, facts, formFacts: before.formFacts ?? {}, stale, awaited, isHeld, pending }
}

/** A file that the answers of a case on one's desk name; any other does not exist. */
export async function openCaseFile(
  ctx: Context,
  { id, fileId }: { id: string; fileId: string },
): Promise<FileWithContent> {
  const application = await caseOnDesk(ctx, id)
  const named = Object.entries(application.answers).find(([, answer]) => fileIdIn(answer) === fileId)
  if (!named) throw new Refusal('platform/file-not-found')
  const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  return read(ctx, fileReading(application, service, named[0]), () =>
    readFile(ctx, { id: fileId, ownerId: application.personId }),
  )
}

/** The file an answer names, if it is one. */
export function fileIdIn(answer: Answer | undefined): string | undefined {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined
  const { id, bytes } = answer as Record<string, unknown>
  return typeof id === 'string' && typeof bytes === 'number' ? id : undefined
}

type Refreshed = { readonly facts: Facts | undefined; readonly stale: boolean; readonly isAnew?: boolean }
type Given = { readonly application: Case; readonly service: Service; readonly person: Person }

/**
 * What registers say now, where it was read some time ago or nobody has looked since it was answered. Of a register that
 * is down what was read before is left, with its time.
 */
async function refreshed(ctx: Context, given: Given, before: Facts | undefined): Promise<Refreshed> {
  const { application, service } = given
  const age = application.factsAt ? ctx.clock.now().getTime() - application.factsAt.getTime() : day
  if (before && application.obstacle !== null && age < freshMs) return { facts: before, stale: false }
  const { definition } = service
  const reads = readsOf(definition, ctx.outside.nation.registers)
  const { records, sources, missing } = await makeReadings(ctx, { ...given, reads, purpose: 'review' })
  const came = reads.filter((one) => !missing.includes(one))
  const stale = missing.some((one) => !awaitedAlready(application, one))
  if (came.length === 0 && before) return { facts: before, stale }
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  const facts = factsSoFar(definition, { records, today, before: before ?? {} })
  const known = { facts, sources: sourcesWith(application.sources ?? [], sources) }
  await keepFacts(ctx, { application, service, known })
  const lacking = missingReads(definition, ctx.outside.nation.registers, facts)
  await awaitPending(ctx, { application, missing: lacking, down: {} })
  await noteArrived(ctx, application, came.map(readKey))
  return { facts, stale, isAnew: true }
}

/** A reading that never came is told as such; it is not old. */
function awaitedAlready({ sources }: Case, { register, operation }: Read): boolean {
  return !(sources ?? []).some((one) => one.register === register && one.operation === operation)
}

function fileReading({ id: applicationId, personId, serviceId }: Application, { definition }: Service, field: string) {
  const law = definition.law[0]?.act
  const opened = { register: caseRegister, operation: 'file', fields: [field], ...(law ? { law } : {}) }
  return { personId, service: serviceId, purpose: 'review', applicationId, ...opened } as const
}
