/** What a grant gives: the document the definition names, and the thing that is made and handed over. */
import { type Service, versionOf } from '#catalogue'
import { type Document, issue, issuedFor } from '#documents'
import { type Answers, type Definition, factsSoFar, type Nation, readsOf, recordOf } from '#engine'
import { type Person, permit, personById } from '#identity'
import { addDays, assert, dateIn, Outage } from '#kernel'
import { notify } from '#notices'
import { requestRefund } from '#payments'
import { type Context, transact } from '#platform'
import type { Application } from '../application.ts'
import { type Known, openFacts } from '../facts/kept.ts'
import { type Case, makeReadings, subjectOf } from '../facts/readings.ts'
import { canStart } from '../life-cycle.ts'
import { move } from '../move.ts'
import { correctAfter } from '../reissue/ask.ts'
import { samenessOf } from '../sameness.ts'
import * as store from '../store.ts'
import { recordWait } from '../waits/wait.ts'
import { tellRegister } from './tell.ts'
import { registerTitle, titleIn } from './titles.ts'

type Granted = { application: Application; service: Service; person: Person; known: Known }
/** The document that the new one is to stand in the place of. */
type Instead = { readonly replaces?: { readonly id: string; readonly because: string } }

/** Issues the document of the definition, once; nothing where it names none. */
export async function issueResult(ctx: Context, given: Granted & Instead): Promise<Document | undefined> {
  const { application, service, person, known, replaces } = given
  const { nation } = ctx.outside
  const { definition } = service
  if (!definition.issue) return undefined
  const agency = nation.agencies.find(({ id }) => id === definition.agency)
  assert(agency, 'a service in force belongs to an agency that is not there')
  const record = recordOf(definition, { facts: known.facts, answers: application.answers, in: service.in }, nation)
  const { operation: holder } = nation.country.holder
  return issue(ctx, {
    applicationId: application.id,
    personId: person.id,
    ...(replaces ? { replaces } : {}),
    type: definition.issue.document,
    sameness: samenessOf(definition, application.answers),
    title: Object.fromEntries(
      Object.entries(service.in).map(([language, localised]) => [language, localised.issue!.title]),
    ),
    agency: { id: agency.id, name: agency.name },
    holder: { name: record.name, registerNumber: subjectOf(application.answers, person) },
    rows: record.rows,
    ...(record.table ? { table: record.table } : {}),
    sources: known.sources
      .filter(({ register, operation }) => `${register}.${operation}` !== holder)
      .map(({ register, at }) => ({ register: registerTitle(nation, register), at: new Date(at) })),
    validUntil: addDays(dateIn(nation.country.timeZone, ctx.clock.now()), definition.issue.validDays),
    bound: definition.issue.bound,
    ...editionOf(definition, application.answers, nation),
  })
}

/** The language that was chosen for a document, where it is not the usual one. */
function editionOf({ issue }: Definition, answers: Answers, { country }: Nation): { language?: string } {
  const chosen = issue?.edition && answers[issue.edition]
  return typeof chosen === 'string' && chosen !== country.languages[0]!.code ? { language: chosen } : {}
}

/**
 * What follows a decision outside its transaction: the document of an officer's grant, the thing sent to print, the
 * money of a no given back. Safe to repeat.
 */
export async function finish(ctx: Context, applicationId: string): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const application = await store.findApplication(ctx.db, applicationId)
  assert(application, 'a job names an application that is not there')
  if (application.state === 'refused' && (application.fee ?? 0) > 0)
    return transact(ctx, (ctx) => requestRefund(ctx, { about: applicationId, because: 'refused' }))
  if (application.state !== 'granted') return
  const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  const person = await personById(ctx, application.personId)
  const document = application.documentId ? undefined : await issueGranted(ctx, { application, service, person })
  await transact(ctx, async (ctx) => {
    const locked = await store.lockApplication(ctx.db, applicationId)
    if (!locked || !canStart('print', locked)) return
    await correctAfter(ctx, locked, service)
    if (document) await giveDocument(ctx, { application: locked, document, title: titleIn(service, person.language) })
    if (service.definition.collect) await move(ctx, { application: locked, verb: 'print' })
    else await recordWait(ctx, locked)
  })
}

/**
 * The document of an officer's grant; an earlier try may have got that far. What is granted changes the register, so the
 * register is told first, and the document says what stands there now.
 */
async function issueGranted(ctx: Context, given: Omit<Granted, 'known'>): Promise<Document | undefined> {
  const { application, service } = given
  const issued = await issuedFor(ctx, { applicationId: application.id })
  if (issued) return issued
  const { sources } = application
  const { facts } = await openFacts(ctx, { application, service, purpose: 'document' })
  assert(facts && sources, 'an officer granted what nobody had read about')
  if (!(await tellRegister(ctx, { ...given, facts }))) throw new Outage('applications/register-refused')
  const known = service.definition.tell ? await readAnew(ctx, given) : { facts, sources }
  return issueResult(ctx, { ...given, known })
}

/** What registers say by now; all of it, or `Outage`. */
export async function readAnew(ctx: Context, given: Case): Promise<Known> {
  const { definition } = given.service
  const reads = readsOf(definition, ctx.outside.nation.registers)
  const { records, sources, missing } = await makeReadings(ctx, { ...given, reads, purpose: 'document' })
  if (missing.length > 0) throw new Outage('applications/register-awaited')
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  return { facts: factsSoFar(definition, { records, today }), sources }
}

async function giveDocument(
  ctx: Context,
  { application, document, title }: { application: Application; document: Document; title: string },
): Promise<void> {
  await store.setDocument(ctx.db, { id: application.id, documentId: document.id })
  await notify(ctx, {
    personId: application.personId,
    key: 'document-ready',
    params: { title, number: document.number },
    about: document.id,
    sms: true,
  })
}
