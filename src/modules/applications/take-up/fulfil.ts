/**
 * What happens after sending: the registers are asked, what stops it stops it, the fee is asked for, and then the rule
 * decides or an officer's queue is entered. Safe to repeat from any point: readings have receipts, an invoice and a
 * document exist once, and every move is made under lock from the state it may start in.
 */
import { type Service, versionOf } from '#catalogue'
import { type Document, documentFor, revoke } from '#documents'
import { decideByRule, feeOf, stoppedBy, untoldCode } from '#engine'
import { type Person, permit, personById } from '#identity'
import { assert, day, inLanguage, type Language } from '#kernel'
import { notify } from '#notices'
import { raiseInvoice } from '#payments'
import { type Context, enqueue, transact } from '#platform'
import type { Application } from '../application.ts'
import { canStart } from '../life-cycle.ts'
import { move } from '../move.ts'
import * as store from '../store.ts'
import { enterQueue } from './queue.ts'
import { type Known, readFacts } from './read-facts.ts'
import { issueResult } from './result.ts'
import { tellRegister } from './tell.ts'
import { shorten, titleIn } from './titles.ts'

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
  const issued = await documentFor(ctx, applicationId)
  if (!issued && !canStart('grant', application)) return
  const person = await personById(ctx, application.personId)
  const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  if (issued) return grant(ctx, { application, service, document: issued, language: person.language })

  const known = await knownOf(ctx, { application, service, person })
  await goOn(ctx, { application, service, person, known })
}

/**
 * What registers said. Where somebody pays or decides it is kept with the application, so that what was paid for is what
 * is decided on; a reference keeps nothing but its document.
 */
async function knownOf(ctx: Context, given: Parameters<typeof readFacts>[1]): Promise<Known> {
  const { id, facts, sources } = given.application
  if (facts && sources) return { facts, sources }
  const known = await readFacts(ctx, given)
  const { decide, fee } = given.service.definition
  if (decide.by === 'rule' && (fee === 'unknown' || fee.every(({ amount }) => amount === 0))) return known
  await store.setFacts(ctx.db, { id, ...known, at: ctx.clock.now() })
  return known
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
          params: { title: shorten(inLanguage(document.record.title, language)), number: document.number },
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
