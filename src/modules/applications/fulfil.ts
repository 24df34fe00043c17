/**
 * What happens after sending, where a rule decides: the registers are asked, the rule is applied, the document is made.
 * Safe to repeat from any point: readings have receipts, the document exists once, and the application is decided once.
 */
import { type Service, versionOf } from '#catalogue'
import { type Document, documentFor, issue, revoke } from '#documents'
import {
  decideByRule,
  type FactRow,
  type Facts,
  factsFrom,
  inputsFor,
  type Nation,
  type Read,
  readKey,
  readsOf,
  recordOf,
  smsTitleMost,
} from '#engine'
import { ask } from '#exchange'
import { type Person, permit, personById } from '#identity'
import { addDays, assert, dateIn, inLanguage, type Language, Outage } from '#kernel'
import { notify } from '#notices'
import { type Context, transact } from '#platform'
import { append } from '#transparency'
import type { Application } from './application.ts'
import { samenessOf } from './sameness.ts'
import * as store from './store.ts'

const self = 'self'

/**
 * Brings a submitted application to its end; does nothing with one that is there. Throws `Outage` to be tried again.
 * A document that an earlier try got as far as issuing decides: granted with it, or, withdrawn meanwhile, it is revoked.
 */
export async function fulfil(ctx: Context, applicationId: string): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const application = await store.findApplication(ctx.db, applicationId)
  assert(application, 'a job names an application that is not there')
  const issued = await documentFor(ctx, applicationId)
  if (!issued && application.state !== 'submitted') return
  const person = await personById(ctx, application.personId)
  const { language } = person
  if (issued) return grant(ctx, { application, document: issued, language })

  const { nation } = ctx.outside
  const service = await versionOf(ctx, nation.country, application.definitionHash)
  const { facts, sources } = await readRegisters(ctx, { application, service, person })
  const ruling = decideByRule(service.definition, { answers: application.answers, facts })
  if (!ruling.granted) return refuse(ctx, { application, service, code: ruling.code, language })
  const document = await issueDocument(ctx, { application, service, person, facts, sources })
  await grant(ctx, { application, document, language })
}

type Case = { readonly application: Application; readonly service: Service; readonly person: Person }
type Source = { readonly register: string; readonly at: Date }

/** Asks every register the definition names, for the person it is about; one that is down is remembered and told. */
async function readRegisters(ctx: Context, given: Case): Promise<{ facts: Facts; sources: Source[] }> {
  const { application, service } = given
  const { nation } = ctx.outside
  const records: Record<string, readonly FactRow[] | null> = {}
  const sources: Source[] = []
  for (const read of readsOf(service.definition, nation.registers)) {
    const answer = await readOne(ctx, given, read).catch(async (error: unknown) => {
      if (error instanceof Outage) await tellWaiting(ctx, application, read.register)
      throw error
    })
    records[readKey(read)] = answer.state === 'found' ? answer.rows : null
    if (`${read.register}.${read.operation}` !== nation.country.holder.operation)
      sources.push({ register: read.register, at: answer.at })
  }
  const today = dateIn(nation.country.timeZone, ctx.clock.now())
  return { facts: factsFrom(service.definition, records, today), sources }
}

function readOne(ctx: Context, { application, service, person }: Case, read: Read) {
  const { holder } = ctx.outside.nation.country
  const law = service.definition.law[0]?.act
  return ask(ctx, {
    personId: person.id,
    registerNumber: subjectOf(application, person),
    register: read.register,
    operation: read.operation,
    inputs: inputsFor(read.inputs, application.answers),
    fields: read.fields,
    service: service.id,
    purpose: `${read.register}.${read.operation}` === holder.operation ? 'holder' : 'document',
    applicationId: application.id,
    ...(law ? { law } : {}),
  })
}

/** Whose record is asked for: the person's own, or the child's they chose. */
function subjectOf({ answers }: Application, person: Person): string {
  const { whom } = answers
  return typeof whom === 'string' && whom !== self ? whom : person.registerNumber
}

/** The first time a register is waited for, the person is told; the job keeps trying. */
async function tellWaiting(ctx: Context, application: Application, register: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    const isNews = await store.setWaiting(ctx.db, { id: application.id, register, at: ctx.clock.now() })
    if (isNews === 0 || application.waitingFor !== null) return
    await notify(ctx, {
      personId: application.personId,
      key: 'application-waiting',
      params: { number: application.number },
      about: application.id,
      sms: true,
    })
    await append(ctx, {
      did: 'applications.waiting',
      about: application.id,
      personId: application.personId,
      data: { register },
    })
  })
}

async function issueDocument(
  ctx: Context,
  { application, service, person, facts, sources }: Case & { facts: Facts; sources: Source[] },
): Promise<Document> {
  const { nation } = ctx.outside
  const { definition } = service
  assert(definition.issue, 'a rule grants a document that its definition does not name')
  const agency = nation.agencies.find(({ id }) => id === definition.agency)
  assert(agency, 'a service in force belongs to an agency that is not there')
  const record = recordOf(definition, facts, nation)
  return issue(ctx, {
    applicationId: application.id,
    personId: person.id,
    type: definition.issue.document,
    sameness: samenessOf(definition, application.answers),
    title: Object.fromEntries(
      Object.entries(service.in).map(([language, localised]) => [language, localised.issue!.title]),
    ),
    agency: { id: agency.id, name: agency.name },
    holder: { name: record.name, registerNumber: subjectOf(application, person) },
    rows: record.rows,
    ...(record.table ? { table: record.table } : {}),
    sources: sources.map(({ register, at }) => ({ register: registerTitle(nation, register), at })),
    validUntil: addDays(dateIn(nation.country.timeZone, ctx.clock.now()), definition.issue.validDays),
    bound: definition.issue.bound,
  })
}

function registerTitle(nation: Nation, id: string) {
  const first = nation.country.languages[0]!.code
  const title = nation.registers.find((register) => register.id === id)?.title ?? id
  const others = Object.entries(nation.registerTranslations).flatMap(([language, words]) =>
    words[id] ? [[language, words[id]]] : [],
  )
  return { [first]: title, ...Object.fromEntries(others) }
}

async function grant(
  ctx: Context,
  { application, document, language }: { application: Application; document: Document; language: Language },
): Promise<void> {
  await transact(ctx, async (ctx) => {
    const locked = await store.lockApplication(ctx.db, application.id)
    if (locked?.state === 'withdrawn') await revoke(ctx, { id: document.id, because: 'the application was withdrawn' })
    if (locked?.state !== 'submitted') return
    await store.setGranted(ctx.db, { id: application.id, documentId: document.id, at: ctx.clock.now() })
    await append(ctx, {
      did: 'applications.granted',
      about: application.id,
      personId: application.personId,
      data: { document: document.id },
    })
    const title = inLanguage(document.record.title, language)
    await notify(ctx, {
      personId: application.personId,
      key: 'document-ready',
      params: { title: shorten(title), number: document.number },
      about: document.id,
      sms: locked.waitingFor !== null,
    })
  })
}

async function refuse(
  ctx: Context,
  {
    application,
    service,
    code,
    language,
  }: { application: Application; service: Service; code: string; language: Language },
): Promise<void> {
  await transact(ctx, async (ctx) => {
    const locked = await store.lockApplication(ctx.db, application.id)
    if (locked?.state !== 'submitted') return
    await store.setRefused(ctx.db, { id: application.id, code, at: ctx.clock.now() })
    await append(ctx, {
      did: 'applications.refused',
      about: application.id,
      personId: application.personId,
      because: code,
    })
    const title = service.in[language]?.title ?? service.definition.title
    await notify(ctx, {
      personId: application.personId,
      key: 'application-refused',
      params: { title: shorten(title), number: application.number },
      about: application.id,
      sms: locked.waitingFor !== null,
    })
  })
}

/** A title that fits a text message. */
function shorten(title: string): string {
  return title.length <= smsTitleMost ? title : `${title.slice(0, smsTitleMost - 1).trimEnd()}…`
}
