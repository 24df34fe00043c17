/**
 * Walks planned journeys through the whole platform: sent, taken up, paid at the bank, decided by an officer of the office
 * it came to, sent back and answered, made and handed over. Many at a time, since each waits for the others' jobs.
 */

import {
  type Application,
  answerReturn,
  applicationOf,
  collectCodeOf,
  decide,
  handOver,
  makeReady,
  nextCase,
  submitApplication,
  undoMs,
} from '#applications'
import { freeSlots } from '#appointments'
import type { Answers, Definition } from '#engine'
import { invoiceOf } from '#payments'
import { actingAs, type Context, drain, storeFile, transact } from '#platform'
import { handlers, type NationWorld } from '../contracts/world.ts'
import { jpeg, pdf } from '../sent-files.ts'
import type { Planned } from './plan.ts'

export type Walked = {
  readonly journeys: number
  readonly faults: readonly string[]
  readonly ends: Readonly<Record<string, number>>
}
type Going = { readonly planned: Planned; readonly id: string; done: boolean; wasReturned: boolean }

const atOnce = 6
const roundsMost = 8

const together = 150

/**
 * Walks them all; what did not end as it should stands in `faults`. What tells a register something comes last, a person
 * at a time, and each time the register has forgotten what it was told before.
 */
export async function walk(
  world: NationWorld,
  planned: readonly Planned[],
  note: (line: string) => void = () => {},
): Promise<Walked> {
  const telling = planned.filter((one) => definitionOf(world, one).tell)
  const quiet = planned.filter((one) => !definitionOf(world, one).tell)
  const parts = [...inBatches(quiet), ...inBatchesApart(telling)]
  const all = { journeys: 0, faults: [] as string[], ends: {} as Record<string, number> }
  for (const part of parts) {
    const { journeys, faults, ends } = await walkTogether(world, part)
    world.registers.forget()
    all.journeys += journeys
    all.faults.push(...faults)
    for (const [end, count] of Object.entries(ends)) all.ends[end] = (all.ends[end] ?? 0) + count
    note(`${all.journeys} of ${planned.length} journeys, ${all.faults.length} faults`)
  }
  return all
}

function inBatches(planned: readonly Planned[]): Planned[][] {
  return Array.from({ length: Math.ceil(planned.length / together) }, (_, i) =>
    planned.slice(i * together, (i + 1) * together),
  )
}

/** In every batch each person once. */
function inBatchesApart(planned: readonly Planned[]): Planned[][] {
  const batches: Planned[][] = []
  for (const one of planned) {
    const free = batches.find((batch) => batch.every(({ life }) => life.id !== one.life.id))
    if (free) free.push(one)
    else batches.push([one])
  }
  return batches
}

async function walkTogether(world: NationWorld, planned: readonly Planned[]): Promise<Walked> {
  const faults: string[] = []
  const going = (await inParts(planned, (one) => send(world, one, faults))).flatMap((one) => one ?? [])
  for (let round = 0; round < roundsMost && going.some(({ done }) => !done); round++) {
    await work(world)
    const open = going.filter(({ done }) => !done)
    const states = await inParts(open, (one) => look(world, one))
    await inParts(open, (one, i) => onward(world, one, states[i]!).catch((error: unknown) => fail(one, error, faults)))
    await decideAll(world, open, faults)
    world.clock.advance(undoMs)
  }
  const ends: Record<string, number> = {}
  for (const one of going) {
    const { state } = await look(world, one)
    ends[state] = (ends[state] ?? 0) + 1
    const expected = endsOf(world, one)
    if (!expected.includes(state)) faults.push(`${nameOf(one.planned)}: ends as ${state}, not ${expected.join(' or ')}`)
  }
  return { journeys: going.length, faults, ends }
}

async function work(world: NationWorld): Promise<void> {
  for (let done = 1; done > 0; ) {
    const counts = await Promise.all(Array.from({ length: atOnce }, () => drain(world.ctx, handlers)))
    done = counts.reduce((sum, count) => sum + count, 0)
  }
}

async function inParts<Item, Result>(
  items: readonly Item[],
  each: (item: Item, i: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const lane = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await each(items[i]!, i)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return results
}

function asPerson(world: NationWorld, { life }: Planned): Context {
  const sessionId = '019aa000-0000-7000-8000-00000000000a'
  return actingAs(world.ctx, { kind: 'citizen', personId: life.id, level: 'low', sessionId })
}

function definitionOf(world: NationWorld, { serviceId }: Planned): Definition {
  return world.ctx.outside.catalogue.byId(serviceId)!.definition
}

let sent = 0

async function send(world: NationWorld, planned: Planned, faults: string[]): Promise<Going | undefined> {
  const { serviceId } = planned
  try {
    const answers = await withFreeSlot(world, planned)
    const submission = { key: `walk ${++sent}`, serviceId, answers, language: 'mn' }
    const { applicationId } = await transact(asPerson(world, planned), (ctx) => submitApplication(ctx, submission))
    return { planned, id: applicationId, done: false, wasReturned: false }
  } catch (error) {
    faults.push(`${nameOf(planned)}: cannot be sent: ${describe(error)}`)
    return undefined
  }
}

/** The answers with a time that is really free at the office that was chosen. */
async function withFreeSlot(world: NationWorld, planned: Planned): Promise<Answers> {
  const { questions } = definitionOf(world, planned)
  const [name, question] = Object.entries(questions).find(([, { type }]) => type === 'slot') ?? []
  if (!name || question?.type !== 'slot' || planned.answers[name] === undefined) return planned.answers
  const officeId = String(planned.answers[question.at])
  const free = await freeSlots(world.ctx, { officeId, serviceId: planned.serviceId, minutes: question.minutes })
  const slot = free[sent % Math.max(free.length, 1)]
  if (!slot) throw new Error('no time is free')
  return { ...planned.answers, [name]: slot }
}

function look(world: NationWorld, { planned, id }: Going): Promise<Application> {
  return applicationOf(world.ctx, { id, personId: planned.life.id })
}

const over = ['granted', 'refused', 'collected', 'withdrawn', 'expired']

/** What the person and the counter do next. */
async function onward(world: NationWorld, one: Going, application: Application): Promise<void> {
  const { state, id, collectOfficeId } = application
  if (state === 'awaiting-payment') return pay(world, id)
  if (state === 'returned') return answer(world, one, application)
  if (state === 'printing') await transact(world.officerAt(collectOfficeId!), (ctx) => makeReady(ctx, id))
  if (state === 'ready') {
    const code = await collectCodeOf(asPerson(world, one.planned), application)
    await transact(world.officerAt(collectOfficeId!), (ctx) => handOver(ctx, { id, code: code ?? '' }))
  }
  const isMade = state === 'granted' && definitionOf(world, one.planned).collect !== undefined
  one.done = over.includes(state) && !isMade
}

async function pay(world: NationWorld, id: string): Promise<void> {
  const invoice = await invoiceOf(world.ctx, { about: id })
  if (invoice?.qrText) await world.bank.pay(invoice.qrText)
}

async function answer(world: NationWorld, one: Going, { id, answers }: Application): Promise<void> {
  const { country, divisions } = world.ctx.outside.nation
  const today = world.clock.now().toISOString().slice(0, 10)
  const ctx = asPerson(world, one.planned)
  const options = Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) =>
      typeof value === 'string' || Array.isArray(value)
        ? [[name, [value].flat().map((value) => ({ value: String(value), label: String(value) }))]]
        : [],
    ),
  )
  const given = { country, divisions, today, options }
  const form = { ...one.planned.form, ...(await filesFor(ctx, one.planned, definitionOf(world, one.planned))) }
  const issues = await transact(ctx, (ctx) => answerReturn(ctx, { id, form, given }))
  if (issues.length > 0)
    throw new Error(`the answer is not taken: ${issues.map(({ field, code }) => `${field} ${code}`).join(', ')}`)
  one.wasReturned = true
}

/** A file of the person's own for every question that asks for one. */
async function filesFor(ctx: Context, { life }: Planned, { questions }: Definition): Promise<Record<string, string>> {
  const fields = await Promise.all(
    Object.entries(questions).map(async ([name, question]): Promise<[string, string][]> => {
      if (question.type !== 'file') return []
      const kind = question.accept.includes('pdf') ? 'pdf' : 'jpeg'
      const bytes = kind === 'pdf' ? pdf() : jpeg({ width: 413, height: 531 })
      const stored = await storeFile(ctx, { ownerId: life.id, name: `paper.${kind}`, bytes, accept: question.accept })
      if (!stored.ok) throw new Error(`the file for ${name} is not taken`)
      return [[name, `${stored.value.id}|${kind}|${stored.value.bytes}|${stored.value.name}`]]
    }),
  )
  return Object.fromEntries(fields.flat())
}

/** Every office goes through its queue, one case after the other, and does with each what is planned. */
async function decideAll(world: NationWorld, open: readonly Going[], faults: string[]): Promise<void> {
  const byId = new Map(open.map((one) => [one.id, one]))
  const waiting = await inParts(open, (one) => look(world, one))
  const offices = new Set(
    waiting.flatMap(({ state, officeId }) => (state === 'in-review' && officeId ? [officeId] : [])),
  )
  await inParts([...offices], async (officeId) => {
    const officer = world.officerAt(officeId)
    for (;;) {
      const next = await transact(officer, nextCase)
      if (!next) return
      const one = byId.get(next.id)
      if (!one) throw new Error(`${officeId} has a case that is not of this walk`)
      const fault = await decideOne(officer, one).catch(describe)
      if (fault) {
        faults.push(`${nameOf(one.planned)}: cannot be decided: ${fault}`)
        return
      }
    }
  })
}

async function decideOne(officer: Context, { id, planned, wasReturned }: Going): Promise<undefined> {
  const doing = planned.doing ?? { kind: 'grant' }
  const given = doing.kind === 'grant' || wasReturned ? ({ kind: 'grant' } as const) : { ...doing, note: '' }
  await transact(officer, (ctx) => decide(ctx, { id, given }))
}

function fail(one: Going, error: unknown, faults: string[]): void {
  one.done = true
  faults.push(`${nameOf(one.planned)}: ${describe(error)}`)
}

/** How a journey should end. */
function endsOf(world: NationWorld, { planned }: Going): readonly string[] {
  const granted = definitionOf(world, planned).collect ? ['collected'] : ['granted']
  if (planned.end.kind === 'stopped' || planned.end.kind === 'refused') return ['refused']
  return planned.doing?.kind === 'refuse' ? ['refused'] : granted
}

function nameOf({ serviceId, life, end, doing }: Planned): string {
  const how = doing
    ? `${doing.kind}${'code' in doing ? ` ${doing.code}` : ''}`
    : 'code' in end
      ? `${end.kind} ${end.code}`
      : end.kind
  return `${serviceId} (${life.given}, ${how})`
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.message}${'code' in error ? ` ${String(error.code)}` : ''}` : String(error)
}
