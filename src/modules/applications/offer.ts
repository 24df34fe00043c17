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
  type Option,
  officeOptions,
  optionReadsOf,
  optionsFrom,
  parseAnswer,
  type Read,
  readKey,
  readsBeforeAsking,
} from '#engine'
import { ask } from '#exchange'
import type { Person } from '#identity'
import { type Checked, dateIn, good, Outage } from '#kernel'
import type { Context } from '#platform'
import type { Source } from './application.ts'
import { slotOptions } from './appointment/options.ts'
import type { KnownBefore, OptionsRead } from './drafts/draft.ts'
import { samenessOf } from './sameness.ts'
import { subjectOf } from './take-up/read-facts.ts'

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
  const read = await readOptions(ctx, { service, person })
  const engineGiven = await givenFor(ctx, service, { options: read.options, form })
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
 * and the times that are free at the one that was chosen.
 */
export async function givenFor(
  ctx: Context,
  service: Service,
  { options, form }: { options: OptionsRead['options']; form: Form },
): Promise<Given> {
  const { nation } = ctx.outside
  const { country, divisions } = nation
  const offices = officeOptions(nation, service.definition, { language: country.languages[0]!.code })
  const today = dateIn(country.timeZone, ctx.clock.now())
  const given = { country, divisions, today, options: { ...offices, ...options } }
  return { ...given, options: { ...given.options, ...(await slotOptions(ctx, service, { form, given })) } }
}

/** Asks for the options of every question that takes them from a register. */
export async function readOptions(ctx: Context, asked: { service: Service; person: Person }): Promise<OptionsRead> {
  const options: Record<string, Option[]> = {}
  let [problem, missing]: [OptionsRead['problem'], OptionsRead['missing']] = [undefined, undefined]
  for (const read of optionReadsOf(asked.service.definition, ctx.outside.nation.country)) {
    const { question, register, optional } = read
    const rows = await unlessDown(rowsFor(ctx, { ...asked, read }))
    options[question] = [...(options[question] ?? []), ...optionsFrom(read, rows ?? [])]
    if (!rows && optional) missing = register
    else if (!optional && options[question].length === 0) problem ??= { kind: rows ? 'none' : 'down', register }
  }
  return { options, problem, missing }
}

/**
 * Asks the registers, before anything else is typed, what needs no answer to be asked: about the person, or the child
 * they chose; nothing while it is not said which. Of a register that does not answer the facts are missing, and that is said.
 */
export async function knownFor(
  ctx: Context,
  asked: { service: Service; person: Person; form: Form; given: Given },
): Promise<KnownBefore | undefined> {
  const { service, person } = asked
  const whom = whomIn(asked)
  if (whom === undefined) return undefined
  const subject = subjectOf({ whom }, person)
  const reads = readsBeforeAsking(service.definition, ctx.outside.nation.registers)
  const answers = await Promise.all(
    reads.map((read) => unlessDown(readBefore(ctx, { service, person, subject, read }))),
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

/** Whom a form is for by now: oneself, or a child if the register named them; nothing while that is not said. */
export function whomIn({ service, form, given }: { service: Service; form: Form; given: Given }): string | undefined {
  const question = service.definition.questions.whom
  if (question?.type !== 'person') return self
  const whom = parseAnswer(question, 'whom', { form, given })
  return whom.ok && typeof whom.value === 'string' ? whom.value : undefined
}

function unlessDown<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof Outage) return undefined
    throw error
  })
}

function readBefore(
  ctx: Context,
  { service, person, subject, read }: { service: Service; person: Person; subject: string; read: Read },
) {
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
    ...(law ? { law } : {}),
  })
}

async function rowsFor(
  ctx: Context,
  { service, person, read }: { service: Service; person: Person; read: ReturnType<typeof optionReadsOf>[number] },
) {
  const answer = await ask(ctx, {
    personId: person.id,
    registerNumber: person.registerNumber,
    register: read.register,
    operation: read.operation,
    fields: read.fields,
    service: service.id,
    purpose: 'options',
    once: true,
    ...(service.definition.law[0] ? { law: service.definition.law[0].act } : {}),
  })
  return answer.state === 'found' ? answer.rows : []
}
