/**
 * Opening a case is reading somebody's data: it leaves a receipt that the citizen sees, committed before anything is
 * shown, whoever opens it and however often. Nothing of a case is shown to an officer but through here.
 */
import { type Service, versionOf } from '#catalogue'
import type { Answer, Facts } from '#engine'
import { type Person, personById } from '#identity'
import { day, minute, Outage, Refusal } from '#kernel'
import { type Context, type FileWithContent, readFile } from '#platform'
import { commitReceipt } from '#transparency'
import type { Application } from '../application.ts'
import * as applications from '../store.ts'
import { readFacts } from '../take-up/read-facts.ts'
import type { Decision } from './decision.ts'
import { type Case, caseOnDesk, pendingDecision } from './desk.ts'
import * as store from './store.ts'

/** What the access log calls a case and its files, beside the registers. */
export const caseRegister = 'applications'

/** What registers said is read anew before an officer looks, once it is this old. */
const freshMs = 15 * minute

export type OpenedCase = {
  readonly application: Case
  readonly service: Service
  readonly person: Person
  /** What registers said when it was taken up, to compare with what they say now. */
  readonly formFacts: Facts
  /** A register did not answer now: what is shown was read before. */
  readonly stale: boolean
  /** A decision that can still be taken back; nothing is read anew under it. */
  readonly pending: Decision | undefined
}

/** A case on the desk of the officer who acts, with what registers say now; outside any transaction. */
export async function openCase(ctx: Context, id: string): Promise<OpenedCase> {
  const found = await caseOnDesk(ctx, id)
  const service = await versionOf(ctx, ctx.outside.nation.country, found.definitionHash)
  await receiptFor(ctx, { application: found, service, operation: 'case', fields: Object.keys(found.answers) })
  const pending = await pendingDecision(ctx, id)
  const { application, stale } = pending ? { application: found, stale: false } : await refreshedCase(ctx, id)
  const [person, facts] = await Promise.all([
    personById(ctx, application.personId),
    store.formFactsOf(ctx.db, application.id),
  ])
  return { application, service, person, formFacts: facts?.formFacts ?? {}, stale, pending }
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
  await receiptFor(ctx, { application, service, operation: 'file', fields: [named[0]] })
  return readFile(ctx, { id: fileId, ownerId: application.personId })
}

/** The file an answer names, if it is one. */
export function fileIdIn(answer: Answer | undefined): string | undefined {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined
  const { id, bytes } = answer as Record<string, unknown>
  return typeof id === 'string' && typeof bytes === 'number' ? id : undefined
}

/**
 * The case with what registers say now, where it was read some time ago. A register that is down leaves what was read
 * before, with its time.
 */
async function refreshedCase(ctx: Context, id: string): Promise<{ application: Case; stale: boolean }> {
  const application = await caseOnDesk(ctx, id)
  const age = application.factsAt ? ctx.clock.now().getTime() - application.factsAt.getTime() : day
  if (age < freshMs) return { application, stale: false }
  const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  const person = await personById(ctx, application.personId)
  try {
    const known = await readFacts(ctx, { application, service, person, purpose: 'review' })
    await applications.setFacts(ctx.db, { id, ...known, at: ctx.clock.now() })
    return { application: await caseOnDesk(ctx, id), stale: false }
  } catch (error) {
    if (!(error instanceof Outage)) throw error
    return { application, stale: true }
  }
}

type Opening = {
  readonly application: Application
  readonly service: Service
  readonly operation: 'case' | 'file'
  readonly fields: readonly string[]
}

async function receiptFor(ctx: Context, { application, service, operation, fields }: Opening): Promise<void> {
  const { id: applicationId, personId, serviceId } = application
  const law = service.definition.law[0]?.act
  const opened = { register: caseRegister, operation, fields, ...(law ? { law } : {}) }
  await commitReceipt(ctx, { personId, service: serviceId, purpose: 'review', applicationId, ...opened })
}
