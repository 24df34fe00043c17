/** Asking the registers what a definition needs to know of whom an application is about. */
import type { Service } from '#catalogue'
import { type Answers, type FactRow, type Facts, factsFrom, inputsFor, type Read, readKey, readsOf } from '#engine'
import { ask } from '#exchange'
import type { Person } from '#identity'
import { dateIn, Outage } from '#kernel'
import { notify } from '#notices'
import { type Context, transact } from '#platform'
import { append } from '#transparency'
import type { Application, Source } from '../application.ts'
import * as store from '../store.ts'

const self = 'self'

export type Case = { readonly application: Application; readonly service: Service; readonly person: Person }
export type Known = { readonly facts: Facts; readonly sources: readonly Source[] }

/** What a reading is for, where it is not to write the document: an officer looks; then a register that is down is no news. */
type Reading = Case & { readonly purpose?: 'review' | 'document' }

/** Asks every register the definition names; one that is down is remembered and told, and `Outage` goes on up. */
export async function readFacts(ctx: Context, given: Reading): Promise<Known> {
  const { application, service, purpose } = given
  const records: Record<string, readonly FactRow[] | null> = {}
  const sources: Source[] = []
  for (const read of readsOf(service.definition, ctx.outside.nation.registers)) {
    const answer = await readOne(ctx, given, read).catch(async (error: unknown) => {
      if (error instanceof Outage && !purpose) await tellWaiting(ctx, application, read.register)
      throw error
    })
    records[readKey(read)] = answer.state === 'found' ? answer.rows : null
    sources.push({ register: read.register, operation: read.operation, at: answer.at.toISOString() })
  }
  const today = dateIn(ctx.outside.nation.country.timeZone, ctx.clock.now())
  return { facts: factsFrom(service.definition, records, today), sources }
}

function readOne(ctx: Context, { application, service, person, purpose = 'document' }: Reading, read: Read) {
  const { holder } = ctx.outside.nation.country
  const law = service.definition.law[0]?.act
  return ask(ctx, {
    personId: person.id,
    registerNumber: subjectOf(application.answers, person),
    register: read.register,
    operation: read.operation,
    inputs: inputsFor(read.inputs, application.answers),
    fields: read.fields,
    service: service.id,
    purpose: `${read.register}.${read.operation}` === holder.operation ? 'holder' : purpose,
    applicationId: application.id,
    ...(law ? { law } : {}),
  })
}

/** Whose record is asked for: the person's own, or the child's they chose. */
export function subjectOf({ whom }: Answers, person: Person): string {
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
