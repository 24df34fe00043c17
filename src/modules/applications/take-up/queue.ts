/** Entering an officer's queue: which office decides, until when, what is promised. */
import { type Service, versionOf } from '#catalogue'
import { atPlace, type Definition, localOffice, type Nation } from '#engine'
import { permit, personById } from '#identity'
import { assert } from '#kernel'
import { notify } from '#notices'
import { type Context, enqueue, transact } from '#platform'
import type { Application } from '../application.ts'
import { calendarOf, dueOf, setAlarms } from '../clock/clock.ts'
import { canStart, type From, type In } from '../life-cycle.ts'
import { move } from '../move.ts'
import * as store from '../store.ts'
import { promiseFor } from '../waits/promise.ts'
import { titleIn } from './titles.ts'

type Offices = { readonly officeId: string; readonly collectOfficeId: string | null }

/**
 * Who decides, and where the thing is handed over: the office of the place where it lies, the office that was chosen, or
 * the agency's first where that is not its own. Where a register is asked for, its owner decides.
 */
export function officesOf(nation: Nation, definition: Definition, answers: Application['answers']): Offices {
  const decider = ownerAsked(nation, definition, answers) ?? definition.agency
  const own = nation.agencies.find(({ id }) => id === decider)?.offices ?? []
  const asked =
    definition.collect?.at ?? Object.entries(definition.questions).find(([, { type }]) => type === 'office')?.[0]
  const chosen = asked ? answers[asked] : undefined
  const officeId = localOffice(nation, definition, answers)?.id ?? own.find(({ id }) => id === chosen)?.id ?? own[0]?.id
  assert(officeId, 'an agency that decides has no office')
  return { officeId, collectOfficeId: definition.collect && typeof chosen === 'string' ? chosen : null }
}

/** The agency that keeps the register an answer names. */
function ownerAsked({ registers }: Nation, { questions }: Definition, answers: Application['answers']) {
  const asked = Object.entries(questions).find(([, { type }]) => type === 'register')?.[0]
  return asked && registers.find(({ id }) => id === answers[asked])?.agency
}

/** Puts something free of charge into the queue. */
export async function enterQueue(
  ctx: Context,
  { application, service }: { application: Application; service: Service },
): Promise<void> {
  await transact(ctx, async (ctx) => {
    const locked = await store.lockApplication(ctx.db, application.id)
    if (!locked || !canStart('queue', locked)) return
    await begin(ctx, { application: locked, service, verb: 'queue' })
  })
}

/** What was asked for is paid: into the queue, or on to the rule. Nothing for one that was withdrawn meanwhile. */
export async function settle(ctx: Context, applicationId: string): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const application = await store.findApplication(ctx.db, applicationId)
  assert(application, 'a job names an application that is not there')
  const service = await versionOf(ctx, ctx.outside.nation.country, application.definitionHash)
  await transact(ctx, async (ctx) => {
    const locked = await store.lockApplication(ctx.db, applicationId)
    if (!locked || !canStart('settle', locked)) return
    await enqueue(ctx, 'applications.give-receipt', { applicationId })
    if (service.definition.decide.by === 'officer') return begin(ctx, { application: locked, service, verb: 'settle' })
    await move(ctx, { application: locked, verb: 'settle' })
    await enqueue(ctx, 'applications.fulfil', { applicationId })
  })
}

type Begin<V extends 'queue' | 'settle'> = { application: In<From<V>, Application>; service: Service; verb: V }

/** The clock starts: now it is complete, until then it must be decided, and this date was promised. */
async function begin<V extends 'queue' | 'settle'>(
  ctx: Context,
  { application, service: anywhere, verb }: Begin<V>,
): Promise<void> {
  const { nation } = ctx.outside
  const service = { ...anywhere, definition: atPlace(anywhere.definition, application.answers) }
  const { id, personId, number } = application
  const offices = officesOf(nation, service.definition, application.answers)
  const completeAt = ctx.clock.now()
  const dueAt = dueOf(service.definition, calendarOf(nation, offices.officeId), completeAt)
  assert(dueAt, 'what a rule decides enters no queue')
  const promised = await promiseFor(ctx, { service, officeId: offices.officeId, from: completeAt })
  const { language } = await personById(ctx, personId)
  await Promise.all([
    store.startClock(ctx.db, { id, ...offices, completeAt, dueAt, promisedOn: promised.on }),
    move(ctx, { application, verb, data: { due: dueAt, promised: promised.on, basis: promised.basis } }),
    setAlarms(ctx, { application: { id, officeId: offices.officeId }, startedAt: completeAt, dueAt }),
    notify(ctx, {
      personId,
      key: 'application-queued',
      params: { title: titleIn(service, language), number, date: promised.on.replaceAll('-', '.') },
      about: id,
      sms: true,
    }),
  ])
}
