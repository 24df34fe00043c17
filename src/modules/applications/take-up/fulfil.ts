/**
 * What happens after sending: the registers are asked, what stops it stops it, the fee is asked for, and then the rule
 * decides or an officer's queue is entered. Safe to repeat from any point: readings have receipts, an invoice and a
 * document exist once, and every move is made under lock from the state it may start in.
 */
import { type Service, versionOf } from '#catalogue'
import { type Document, issuedFor, revoke } from '#documents'
import {
  decideByRule,
  factsSoFar,
  feeOf,
  gatesOf,
  gives,
  missingReads,
  type Read,
  readsOf,
  restsOn,
  stoppedBy,
  untoldCode,
} from '#engine'
import { type Person, permit, personById } from '#identity'
import { assert, dateIn, day, inLanguage, type Language, Outage } from '#kernel'
import { notify } from '#notices'
import { raiseInvoice } from '#payments'
import { type Context, enqueue, transact } from '#platform'
import type { Application } from '../application.ts'
import { type Known, keepFacts, notThereCode, openFacts } from '../facts/kept.ts'
import { awaitPending } from '../facts/pending.ts'
import { type Case, makeReadings } from '../facts/readings.ts'
import { checkTyped } from '../facts/typed.ts'
import { canStart } from '../life-cycle.ts'
import { move } from '../move.ts'
import * as store from '../store.ts'
import { enterQueue } from './queue.ts'
import { issueResult } from './result.ts'
import { tellRegister } from './tell.ts'
import { shorten, titleIn } from './titles.ts'
import { tellWaiting } from './waiting.ts'

/** How long a fee is waited for. */
export const payDays = 30

/**
 * Brings an application as far as it gets without a person; does nothing with one that is further. Throws `Outage` to be
 * tried again. A document that an earlier try got as far as issuing decides: granted with it, or, withdrawn meanwhile, it
 * is revoked.
 */
export async function fulfil(ctx: Context, applicationId: string): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const application = await store.findApplication(ctx.db, applicationId)
  assert(application, 'a job names an application that is not there')
  const issued = await issuedFor(ctx, { applicationId })
  if (!issued && !canStart('grant', application)) return
  const person = await personById(ctx, application.personId)
  const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  if (issued) return grant(ctx, { application, service, document: issued, language: person.language })

  if (service.definition.decide.by === 'officer' && application.state !== 'submitted') return // an office has it

  const checked = await checkTyped(ctx, { application, service, person })
  if (checked.notThere) return refuse(ctx, { application, service, code: notThereCode, language: person.language })
  const given = { application: checked.application, service, person }
  const known = await knownOf(ctx, { ...given, down: checked.down })
  await goOn(ctx, { ...given, known })
}

/**
 * What registers said. Where somebody pays or decides it is kept with the application, so that what was paid for is what
 * is decided on; a reference keeps nothing but its document. What gates is waited for; what an officer can look at later
 * is fetched later.
 */
async function knownOf(ctx: Context, given: Case & { down: Readonly<Record<string, string>> }): Promise<Known> {
  const { application, service, down } = given
  const { definition } = service
  if (application.factsId) {
    const { facts = {} } = await openFacts(ctx, { application, service, purpose: 'document' })
    const missing = missingReads(definition, ctx.outside.nation.registers, facts)
    if (definition.decide.by === 'officer') await awaitPending(ctx, { application, missing, down })
    return { facts, sources: application.sources ?? [] }
  }
  const reads = readsOf(definition, ctx.outside.nation.registers)
  const { records, sources, missing } = await makeReadings(ctx, { ...given, reads, purpose: 'document' })
  const awaited = gateAmong(given, missing)
  if (awaited) {
    await tellWaiting(ctx, application, awaited)
    throw new Outage('applications/register-awaited')
  }
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  const known = { facts: factsSoFar(definition, { records, today }), sources }
  const { decide, fee } = definition
  if (decide.by === 'rule' && (fee === 'unknown' || fee.every(({ amount }) => amount === 0))) return known
  if (!(await keepFacts(ctx, { application, service, known }))) throw new Outage('applications/register-awaited')
  if (decide.by === 'officer') await awaitPending(ctx, { application, missing, down })
  return known
}

/** The register without which it goes no further, if there is one: where a rule decides, nothing that was typed stays unchecked. */
function gateAmong(
  { application, service: { definition }, down }: Parameters<typeof knownOf>[1],
  missing: readonly Read[],
): string | undefined {
  const [typed] = application.unchecked
  if (typed && definition.decide.by === 'rule') return down[typed]
  const gates = gatesOf(definition)
  const gate = missing.find((read) => gives(definition, read, gates))
  return gate && typed && application.unchecked.some((name) => restsOn(gate, [name])) ? down[typed] : gate?.register
}

type Given = { application: Application; service: Service; person: Person; known: Known }

async function goOn(ctx: Context, { application, service, person, known }: Given): Promise<void> {
  const { definition } = service
  const state = { answers: application.answers, facts: known.facts }
  const stopped = stoppedBy(definition, state)
  if (stopped) return refuse(ctx, { application, service, code: stopped, language: person.language })
  if (application.state === 'submitted') {
    const fee = feeOf(definition, state)
    if (fee !== 'unknown' && fee.total > 0) return askPayment(ctx, { application, service, known })
  }
  if (definition.decide.by === 'officer') return enterQueue(ctx, { application, service })
  const ruling = decideByRule(definition, state)
  if (!ruling.granted) return refuse(ctx, { application, service, code: ruling.code, language: person.language })
  const taken = await tellRegister(ctx, { application, service, person, facts: known.facts })
  if (!taken) return refuse(ctx, { application, service, code: untoldCode, language: person.language })
  const document = await issueResult(ctx, { application, service, person, known })
  await grant(ctx, { application, service, document, language: person.language })
}

/** Asks for the fee; what was asked is what the answers and registers make it now, in every language of the country. */
async function askPayment(
  ctx: Context,
  { application, service, known }: Pick<Given, 'application' | 'service' | 'known'>,
): Promise<void> {
  const state = { answers: application.answers, facts: known.facts }
  const fee = feeOf(service.definition, state)
  assert(fee !== 'unknown', 'an unknown fee was asked for')
  const inEach = Object.entries(service.in).map(
    ([language, definition]) => [language, feeOf(definition, state)] as const,
  )
  const lines = fee.lines.map(({ amount }, i) => ({
    amount,
    label: Object.fromEntries(
      inEach.map(([language, localised]) => [language, localised === 'unknown' ? '' : localised.lines[i]!.label]),
    ),
  }))
  await transact(ctx, async (ctx) => {
    const locked = await store.lockApplication(ctx.db, application.id)
    if (!locked || !canStart('askPayment', locked)) return
    const { id, personId, number } = locked
    const expires = new Date(ctx.clock.now().getTime() + payDays * day)
    await Promise.all([
      store.setFee(ctx.db, { id, fee: fee.total }),
      raiseInvoice(ctx, {
        about: id,
        personId,
        agencyId: service.definition.agency,
        lines,
        whenPaid: { job: 'applications.settle', data: { applicationId: id } },
      }),
      move(ctx, { application: locked, verb: 'askPayment', data: { fee: fee.total } }),
      enqueue(ctx, 'applications.expire', { applicationId: id }, expires),
      notify(ctx, { personId, key: 'payment-due', params: { number }, about: id, sms: true }),
    ])
  })
}

type Granting = { application: Application; service: Service; document: Document | undefined; language: Language }

async function grant(ctx: Context, { application, service, document, language }: Granting): Promise<void> {
  await transact(ctx, async (ctx) => {
    const locked = await store.lockApplication(ctx.db, application.id)
    if (locked?.state === 'withdrawn' && document)
      await revoke(ctx, { id: document.id, because: 'the application was withdrawn' })
    if (!locked || !canStart('grant', locked)) return
    const { id, personId } = locked
    await Promise.all([
      document && store.setDocument(ctx.db, { id, documentId: document.id }),
      store.setDecided(ctx.db, { id, code: null, at: ctx.clock.now() }),
      move(ctx, { application: locked, verb: 'grant', data: { document: document?.id ?? null } }),
      service.definition.collect && enqueue(ctx, 'applications.finish', { applicationId: id }),
      document &&
        notify(ctx, {
          personId,
          key: 'document-ready',
          params: { title: shorten(inLanguage(document.title, language)), number: document.number },
          about: document.id,
          sms: locked.waitingFor !== null || locked.completeAt !== null,
        }),
    ])
  })
}

type Refusing = { application: Application; service: Service; code: string; language: Language }

async function refuse(ctx: Context, { application, service, code, language }: Refusing): Promise<void> {
  await transact(ctx, async (ctx) => {
    const locked = await store.lockApplication(ctx.db, application.id)
    if (!locked || !canStart('refuse', locked)) return
    const { id, personId, number } = locked
    await Promise.all([
      store.setDecided(ctx.db, { id, code, at: ctx.clock.now() }),
      move(ctx, { application: locked, verb: 'refuse', because: code }),
      locked.fee !== null && enqueue(ctx, 'applications.finish', { applicationId: id }),
      notify(ctx, {
        personId,
        key: 'application-refused',
        params: { title: titleIn(service, language), number },
        about: id,
        sms: locked.waitingFor !== null || locked.fee !== null,
      }),
    ])
  })
}
