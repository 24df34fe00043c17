/** One made-up case from sending to its end, by the verbs that everybody uses, each as who may use it. */
import {
  type Application,
  answerReturn,
  applicationOf,
  applicationsOf,
  calendarOf,
  collectCodeOf,
  decide,
  handOver,
  isOver,
  makeReady,
  nextCase,
  submitApplication,
  withdrawApplication,
} from '#applications'
import { serviceIn } from '#catalogue'
import { answersFrom, type Given } from '#engine'
import { type Actor, addWorkingMinutes, dateIn, hour, minute, Refusal, second } from '#kernel'
import { invoiceOf } from '#payments'
import { actingAs, type Context, transact } from '#platform'
import type { Past } from './past.ts'
import type { Planned } from './plan.ts'

/** What a case does next, and when; nothing at its end. */
export type Next = { readonly at: Date; readonly act: () => Promise<Next | undefined> }

const sessionId = '01900000-0000-7000-8002-000000000000'
const dayMinutes = 480
const paysAfterMs = 40 * second
const takesEffectMs = 15 * second
const triesMost = 3

/** Where a case stands: sent at the time that was planned, or taken up where an earlier start left it. */
export async function takeUp(past: Past, planned: Planned): Promise<Next | undefined> {
  const sent = await applicationsOf(past.ctx, planned.person.id, { limit: 5 })
  const application = sent.find(({ serviceId }) => serviceId === planned.place.serviceId)
  if (!application) return { at: planned.at, act: () => send(past, planned) }
  const { id, state, officerId, assignedAt, decidedAt, submittedAt } = application
  past.planned.set(id, planned)
  const isBetween = state === 'submitted' || (state === 'granted' && planned.place.making > 0) || officerId
  if (!isBetween) return nextOf(past, planned, application)
  return soon(past, planned, { id, since: decidedAt ?? assignedAt ?? submittedAt }) // a job was left for it
}

async function send(past: Past, planned: Planned): Promise<Next | undefined> {
  const ctx = asCitizen(past, planned)
  const { serviceId } = planned.place
  const answers = answersFrom(serviceIn(ctx, serviceId).definition, planned.form, given(ctx, planned))
  if (!answers.ok) throw new Refusal('history/answers-wrong', { fields: answers.issues.map(({ field }) => field) })
  const submission = { key: planned.key, serviceId, answers: answers.value, language: planned.person.language }
  const { applicationId } = await transact(ctx, (ctx) => submitApplication(ctx, submission))
  past.planned.set(applicationId, planned)
  return soon(past, planned, { id: applicationId })
}

/** What there is to choose from: the office that was planned. */
function given({ clock, outside }: Context, { place }: Planned): Given {
  const { country, divisions } = outside.nation
  const office = { value: place.officeId, label: place.officeId }
  return { country, divisions, today: dateIn(country.timeZone, clock.now()), options: { office: [office] } }
}

type Look = { readonly id: string; readonly from?: Application['state']; readonly since?: Date }

/** Looks again shortly after, when what a verb left is done; one that did not move on from where it was is left alone. */
function soon(past: Past, planned: Planned, { id, from, since = past.ctx.clock.now() }: Look): Next {
  const at = new Date(since.getTime() + takesEffectMs)
  const act = async () => {
    const application = await found(past, planned, id)
    return application.state === from ? undefined : nextOf(past, planned, application)
  }
  return { at, act }
}

function found(past: Past, { person }: Planned, id: string): Promise<Application> {
  return applicationOf(past.ctx, { id, personId: person.id })
}

function nextOf(past: Past, planned: Planned, application: Application): Next | undefined {
  const { id, state, officeId, clockStartedAt, clockStoppedAt, decidedAt, readyAt, submittedAt } = application
  const working = (from: Date | null, days: number) =>
    addWorkingMinutes(calendarOf(past.ctx.outside.nation, officeId), from ?? submittedAt, Math.round(days * dayMinutes))
  const later = (from: Date | null, ms: number) => new Date((from ?? submittedAt).getTime() + ms)
  const then = (at: Date, act: (past: Past, planned: Planned, id: string) => Promise<void>): Next => ({
    at,
    act: () => act(past, planned, id).then(() => soon(past, planned, { id, from: state })),
  })
  switch (state) {
    case 'awaiting-payment':
      return then(later(submittedAt, paysAfterMs), pay)
    case 'in-review':
      return { at: working(clockStartedAt, planned.decidedAfter), act: () => turn(past, officeId ?? '') }
    case 'returned':
      return then(later(clockStoppedAt, planned.answeredAfter * hour), answer)
    case 'printing':
      return then(working(decidedAt, planned.readyAfter), ready)
    case 'ready':
      return then(later(readyAt, planned.fetchedAfter * hour), fetch)
    default:
      return undefined
  }
}

/** Pays, and lets the platform find out. What was opened at the bank of an earlier start nobody can pay: it is taken back. */
async function pay(past: Past, planned: Planned, id: string): Promise<void> {
  const invoice = await invoiceOf(past.ctx, { about: id })
  const isPaid = invoice?.qrText ? await past.pay(invoice.qrText) : false
  if (!isPaid) return transact(asCitizen(past, planned), (ctx) => withdrawApplication(ctx, { id }))
  await past.until(new Date(past.ctx.clock.now().getTime() + 3 * minute))
}

/**
 * A turn of an office: one of its officers takes what is due first and decides it as was planned for that case; which one
 * it is, is not theirs to choose. A case enters with a turn, so in the end each had one.
 */
async function turn(past: Past, officeId: string, tried = 0): Promise<Next | undefined> {
  const { ctx } = past
  for (const actor of officersAt(ctx, officeId)) {
    if (!(await isWaitingAt(past, officeId))) break
    const officer = actingAs(ctx, actor)
    const next = await transact(officer, nextCase)
    const planned = next && past.planned.get(next.id)
    if (!next || !planned) continue // nothing waits, or somebody of the demonstration works at this desk
    const application = await found(past, planned, next.id)
    await transact(officer, (ctx) => decide(ctx, { id: next.id, given: decisionOf(planned, application) }))
    return soon(past, planned, { id: next.id, from: 'in-review' })
  }
  if (tried >= triesMost) return undefined
  return { at: new Date(ctx.clock.now().getTime() + hour), act: () => turn(past, officeId, tried + 1) }
}

/** Whether one of this history waits there for an officer: it is then due first, and nobody else's is touched. */
async function isWaitingAt({ ctx, planned }: Past, officeId: string): Promise<boolean> {
  for (const [id, { place, person }] of planned) {
    if (place.officeId !== officeId) continue
    const { state, officerId } = await applicationOf(ctx, { id, personId: person.id })
    if (state === 'in-review' && !officerId) return true
    if (isOver(state)) planned.delete(id)
  }
  return false
}

function decisionOf({ outcome, habit }: Planned, { clockStartedAt, completeAt }: Application) {
  if (outcome === 'refuse') return { kind: 'refuse', code: habit.refusal, note: '' } as const
  const isFirst = clockStartedAt?.getTime() === completeAt?.getTime()
  const { code, questions } = habit.returned
  if (outcome === 'return' && isFirst) return { kind: 'return', code, questions, note: '' } as const
  return { kind: 'grant' } as const
}

async function answer(past: Past, planned: Planned, id: string): Promise<void> {
  const ctx = asCitizen(past, planned)
  const { form } = planned.habit.returned
  await transact(ctx, (ctx) => answerReturn(ctx, { id, form, given: given(ctx, planned) }))
}

async function ready(past: Past, planned: Planned, id: string): Promise<void> {
  const [officer] = officersAt(past.ctx, planned.place.officeId)
  await transact(actingAs(past.ctx, officer!), (ctx) => makeReady(ctx, id))
}

async function fetch(past: Past, planned: Planned, id: string): Promise<void> {
  const code = await collectCodeOf(asCitizen(past, planned), await found(past, planned, id))
  const [officer] = officersAt(past.ctx, planned.place.officeId)
  await transact(actingAs(past.ctx, officer!), (ctx) => handOver(ctx, { id, code: code ?? '' }))
}

function asCitizen({ ctx }: Past, { person }: Planned): Context {
  return actingAs(ctx, { kind: 'citizen', personId: person.id, level: 'low', sessionId })
}

function officersAt({ outside }: Context, officeId: string | null): Actor[] {
  const { agencies, officers } = outside.nation
  const agency = agencies.find(({ offices }) => offices.some(({ id }) => id === officeId))
  if (!agency || !officeId) return []
  return officers
    .filter((one) => one.officeId === officeId)
    .sort((one, other) => one.role.localeCompare(other.role) * -1)
    .map(({ id, role }) => ({ kind: 'officer', officerId: id, officeId, agencyId: agency.id, role, sessionId }))
}
