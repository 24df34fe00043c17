/**
 * The citizen's clock never stops unseen and no deadline passes in silence: applications of two years, sent at any hour,
 * returned, answered late or never, decided in time or not, moved hour by hour by the platform's own jobs. Afterwards every
 * alarm and every stop is held against a count of working time that was made minute by minute, and shares no code.
 */
import { answerReturn, applicationOf, decide, nextCase, submitApplication, withdrawApplication } from '#applications'
import type { Answers, Form } from '#engine'
import { dateIn, day, hour } from '#kernel'
import { invoiceOf } from '#payments'
import { drain, sql, transact } from '#platform'
import { nation } from '../mongolia/index.ts'
import { type Draw, seeded } from '../simulators/population/seeded.ts'
import { handlers, lifeOf, type NationWorld, nationWorld } from '../test/contracts/world.ts'
import { auditClock, type Faults } from './clock/audit.ts'
import type { Promised } from './promise.ts'

const quick = 240
const long = 3000
const firstHour = Date.parse('2026-01-05T00:00:00Z')
const hours = (2 * 365 * day) / hour
/** The last are sent this long before the end, so that most come to theirs. */
const quietHours = (60 * day) / hour
const people = ['Айгүл', 'Энхжин', 'Дуламсүрэн']
const returnShare = 0.45
const refusalShare = 0.1
const unansweredShare = 0.1
const withdrawnShare = 0.04
/** Whole weeks in which nobody decides anything. */
const idleWeekShare = 0.2

export const promise: Promised = {
  name: 'clock',
  says: 'No deadline passes without its alarm, none comes early, and no clock stops that its citizen does not see.',
  limit: '0 of each',
  measure: async ({ full, note }) => {
    const world = await nationWorld({ outside: { sms: { send: async () => {}, sendInTurn: async () => {} } } })
    try {
      const count = full ? long : quick
      const moved = await twoYears(world, count, note)
      const { faults, seen } = await auditClock(world)
      for (const line of seen.lines.slice(0, 20)) note(line)
      const wrong = Object.values(faults).reduce((sum, one) => sum + one, 0)
      const happened = `${count} applications, ${seen.returns} returns, ${seen.alarms} alarms, ${moved} hours with something to do`
      return {
        figure: `${inWords(faults)} (${happened})`,
        kept: wrong === 0 && seen.returns > 0 && seen.alarms > 0 && seen.late > 0,
      }
    } finally {
      await world.close()
    }
  },
}

function inWords({ overdueSilent, early, stoppedUnseen, dueWrong }: Faults): string {
  return `overdue without alarm ${overdueSilent}, alarms early ${early}, stopped unseen ${stoppedUnseen}, ends wrong ${dueWrong}`
}

type Kind = { readonly serviceId: string; readonly office: string; readonly answers: Answers; readonly mend: Mend }
type Mend = { readonly code: string; readonly question: string; readonly form: Form }

const right: Mend = { code: 'right-unclear', question: 'right', form: { right: 'Үнэмлэх дээрээ байгаагаар' } }
const reason: Mend = { code: 'reason-differs', question: 'reason', form: { reason: 'first' } }
const passport = { whom: 'self', reason: 'first', latinRight: true, kind: 'ordinary', abroad: false, truth: true }
const kinds: readonly Kind[] = [
  { serviceId: 'civil-correction', office: 'ubeg-centre', answers: { field: 'sex', right: 'эмэгтэй' }, mend: right },
  { serviceId: 'driver-correction', office: 'cheg-centre', answers: { field: 'blood', right: 'II' }, mend: right },
  // An office with an hour less, and a fee before the clock begins.
  { serviceId: 'passport-order', office: 'ubeg-8301', answers: { ...passport, office: 'ubeg-8301' }, mend: reason },
]

type Deed = () => Promise<void>

/** What is published of waits is no part of this, and would be counted every day. */
const clockHandlers = { ...handlers, 'applications.count-waits': async () => {} }

/** Lets two years pass, an hour at a time; an hour in which nothing is due or done is gone in no time. */
async function twoYears(world: NationWorld, count: number, note: (line: string) => void): Promise<number> {
  const draw = seeded(20_260_105)
  const agenda = new Map<number, Deed[]>()
  const at = (nth: number, deed: Deed) => void agenda.set(nth, [...(agenda.get(nth) ?? []), deed])
  const life = { world, draw, at, now: () => nthOf(world) }
  for (let i = 0; i < count; i++) at(draw.whole(1, hours - quietHours), () => send(life, i))
  for (const office of new Set(kinds.map(({ office }) => office))) turns(life, office, count)
  let [due, moved] = [0, 0]
  for (let nth = 0; nth < hours; nth++) {
    const time = firstHour + nth * hour
    const deeds = agenda.get(nth)
    if (!deeds && time < due) continue
    world.clock.set(new Date(time))
    for (const deed of deeds ?? []) await deed()
    await drain(world.ctx, clockHandlers)
    due = await nextDue(world)
    if (++moved % 1000 === 0) note(`${moved} hours`)
  }
  return moved
}

function nthOf({ clock }: NationWorld): number {
  return Math.round((clock.now().getTime() - firstHour) / hour)
}

async function nextDue({ database }: NationWorld): Promise<number> {
  const { due } = await database.one<{ due: Date | null }>(
    sql`select min(due) as due from platform.job where parked_at is null`,
  )
  return due?.getTime() ?? Number.POSITIVE_INFINITY
}

type Life = {
  readonly world: NationWorld
  readonly draw: Draw
  readonly at: (nth: number, deed: Deed) => void
  readonly now: () => number
}

async function send({ world, draw, at, now }: Life, nth: number): Promise<void> {
  const { serviceId, answers } = draw.chance(1 / 5) ? kinds[2]! : kinds[draw.whole(0, 1)]!
  const name = draw.one(people)
  const submission = { key: `clock ${nth}`, serviceId, answers, language: 'mn' }
  const { applicationId: id } = await transact(world.as(name), (ctx) => submitApplication(ctx, submission))
  at(now() + draw.whole(1, 48), () => payWhatIsAsked(world, id))
  if (draw.chance(withdrawnShare))
    at(now() + draw.whole(1, 300), () =>
      transact(world.as(name), (ctx) => withdrawApplication(ctx, { id })).catch(decidedAlready),
    )
}

async function payWhatIsAsked(world: NationWorld, id: string): Promise<void> {
  const invoice = await invoiceOf(world.ctx, { about: id })
  if (invoice?.state === 'open' && invoice.qrText) await world.bank.pay(invoice.qrText)
}

function decidedAlready(error: { code?: string }): void {
  if (error.code !== 'applications/not-open') throw error
}

/** When an office works: about as often as something comes in, and in some weeks never. */
function turns(life: Life, office: string, count: number): void {
  const { draw, at } = life
  const most = Math.ceil((count * 1.6) / (hours / 168))
  for (let week = 0; week * 168 < hours; week++) {
    if (draw.chance(idleWeekShare)) continue
    for (let turn = 0; turn < most; turn++) at(week * 168 + draw.whole(0, 167), () => decideNext(life, office))
  }
}

async function decideNext(life: Life, office: string): Promise<void> {
  const { world, draw } = life
  const officer = world.officerAt(office)
  const next = await transact(officer, nextCase)
  if (!next) return
  const { mend } = kinds.find((kind) => kind.office === office)!
  const isReturned = draw.chance(returnShare)
  const isRefused = draw.chance(refusalShare)
  const refusal = office === 'ubeg-8301' ? 'not-same-person' : 'register-right'
  const given = isReturned
    ? ({ kind: 'return', code: mend.code, questions: [mend.question], note: '' } as const)
    : isRefused
      ? ({ kind: 'refuse', code: refusal, note: '' } as const)
      : ({ kind: 'grant' } as const)
  await transact(officer, (ctx) => decide(ctx, { id: next.id, given }))
  if (isReturned && !draw.chance(unansweredShare))
    life.at(life.now() + draw.whole(1, 29 * 24), () => answer(life, next.id, mend))
}

async function answer({ world }: Life, id: string, { form }: Mend): Promise<void> {
  const name = await ownerOf(world, id)
  const { country, divisions } = nation
  const given = { country, divisions, today: dateIn(country.timeZone, world.clock.now()), options: {} }
  const { state } = await applicationOf(world.ctx, { id, personId: lifeOf(name).id })
  if (state === 'returned') await transact(world.as(name), (ctx) => answerReturn(ctx, { id, form, given }))
}

async function ownerOf({ database }: NationWorld, id: string): Promise<string> {
  const { personId } = await database.one<{ personId: string }>(
    sql`select person_id from applications.application where id = ${id}`,
  )
  return people.find((name) => lifeOf(name).id === personId)!
}
