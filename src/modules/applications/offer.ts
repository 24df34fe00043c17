/**
 * What stands before sending: the options registers give for the questions, whether the answers are complete, whether
 * the person already holds a document that says the same and still holds, and what registers know of whom it is for.
 */
import type { Service } from '#catalogue'
import { type Document, findValid } from '#documents'
import {
  type Answers,
  answersFrom,
  type FactRow,
  type Form,
  factsSoFar,
  type Given,
  type Nation,
  nationOptions,
  parseAnswer,
  type Read,
  readKey,
  readsBeforeAsking,
  typedIn,
} from '#engine'
import { ask } from '#exchange'
import type { Person } from '#identity'
import { type Checked, dateIn, good } from '#kernel'
import type { Context } from '#platform'
import type { Source } from './application.ts'
import { slotOptions } from './appointment/options.ts'
import { type Budget, pageBudget, within } from './budget.ts'
import type { KnownBefore, OptionsRead } from './drafts/draft.ts'
import { subjectOf } from './facts/readings.ts'
import { readOptions } from './options.ts'
import { readingOptions } from './reading-options.ts'
import { samenessOf } from './sameness.ts'

declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
  }
}

export type Offer = OptionsRead & {
  readonly given: Given
  readonly answers: Checked<Answers>
  /** The newest document that would say the same. */
  readonly valid: Document | undefined
}

/** Reads what the questions need and checks what was answered so far. Reads registers, so never inside a transaction. */
export async function offerFor(ctx: Context, given: { service: Service; person: Person; form: Form }): Promise<Offer> {
  const { service, person, form } = given
  const read = await readOptions(ctx, { service, person, budget: pageBudget() })
  const engineGiven = await givenFor(ctx, service, { ...read, form })
  const answers = answersFrom(service.definition, form, engineGiven)
  const hasQuestions = Object.keys(service.definition.questions).length > 0
  const known = hasQuestions ? answers : good({})
  const { today } = engineGiven
  const valid = known.ok
    ? await findValid(ctx, { personId: person.id, sameness: samenessOf(service.definition, known.value), on: today })
    : undefined
  return { ...read, given: engineGiven, answers, valid }
}

/**
 * What answers are checked against: the country's rules, the day, the options that registers gave, the offices there are,
 * the times that are free at the one that was chosen, and the readings of whoever asks.
 */
export async function givenFor(
  ctx: Context,
  service: Service,
  { options, typed, form }: Pick<OptionsRead, 'options' | 'typed'> & { form: Form },
): Promise<Given> {
  const { nation } = ctx.outside
  const { country, divisions } = nation
  const offices = nationOptions(nation, service.definition, { language: country.languages[0]!.code })
  const today = dateIn(country.timeZone, ctx.clock.now())
  const given = { country, divisions, today, options: { ...offices, ...options }, typed }
  const [slots, readings] = await Promise.all([
    slotOptions(ctx, service, { form, given }),
    readingOptions(ctx, service, form),
  ])
  return { ...given, options: { ...given.options, ...slots, ...readings } }
}

/**
 * Asks the registers, before anything else is typed, what needs no answer to be asked: about the person, or the child
 * they chose; nothing while it is not said which. Of a register that does not answer the facts are missing, and that is said.
 */
export async function knownFor(
  ctx: Context,
  asked: { service: Service; person: Person; form: Form; given: Given; budget: Budget },
): Promise<KnownBefore | undefined> {
  const { service, person } = asked
  const whom = whomIn(asked)
  if (whom === undefined) return undefined
  const subject = subjectOf({ whom }, person)
  const reads = readsBeforeAsking(service.definition, ctx.outside.nation.registers)
  const answers = await Promise.all(
    reads.map((read) =>
      within(asked.budget, (withinMs) => readBefore(ctx, { service, person, subject, read, withinMs })),
    ),
  )
  const records: Record<string, readonly FactRow[] | null> = {}
  const sources: Source[] = []
  for (const [i, read] of reads.entries()) {
    const answer = answers[i]
    if (!answer) continue
    records[readKey(read)] = answer.state === 'found' ? answer.rows : null
    sources.push({ register: read.register, operation: read.operation, at: answer.at.toISOString() })
  }
  const missing = [...new Set(reads.filter((_, i) => !answers[i]).map(({ register }) => register))]
  const facts = factsSoFar(service.definition, { records, today: asked.given.today })
  return { whom, facts, sources, missing, at: ctx.clock.now() }
}

const self = 'self'

/**
 * Whom a form is for by now: oneself, or a child if the register named them; nothing while that is not said, or was typed
 * and no register has confirmed it: nobody's data is read because somebody typed their number.
 */
export function whomIn({ service, form, given }: { service: Service; form: Form; given: Given }): string | undefined {
  const question = service.definition.questions.whom
  if (question?.type !== 'person') return self
  const whom = parseAnswer(question, 'whom', { form, given })
  if (!whom.ok || typeof whom.value !== 'string') return undefined
  return typedIn(service.definition, { whom: whom.value }, given).includes('whom') ? undefined : whom.value
}

type Before = {
  readonly service: Service
  readonly person: Person
  readonly subject: string
  readonly read: Read
  readonly withinMs: number
}

function readBefore(ctx: Context, { service, person, subject, read, withinMs }: Before) {
  const { register, operation, fields } = read
  const law = service.definition.law[0]?.act
  return ask(ctx, {
    personId: person.id,
    registerNumber: subject,
    register,
    operation,
    fields,
    service: service.id,
    purpose: 'form',
    once: true,
    withinMs,
    ...(law ? { law } : {}),
  })
}
