/**
 * What stands before sending: the options registers give for the questions, whether the answers are complete, and
 * whether the person already holds a document that says the same and still holds.
 */
import type { Service } from '#catalogue'
import { type Document, findValid } from '#documents'
import {
  type Answers,
  answersFrom,
  type Form,
  type Given,
  type Nation,
  type Option,
  optionReadsOf,
  optionsFrom,
} from '#engine'
import { ask } from '#exchange'
import type { Person } from '#identity'
import { type Checked, dateIn, good, Outage } from '#kernel'
import type { Context } from '#platform'
import { samenessOf } from './sameness.ts'

declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
  }
}

export type Offer = {
  readonly given: Given
  readonly answers: Checked<Answers>
  /** The newest document that would say the same. */
  readonly valid: Document | undefined
  /** A register that a question cannot do without: it does not answer, or has nothing to choose from. */
  readonly problem: { readonly kind: 'down' | 'none'; readonly register: string } | undefined
  /** A register that does not answer, without which some choices are missing but not all. */
  readonly missing: string | undefined
}

/** Reads what the questions need and checks what was answered so far. Reads registers, so never inside a transaction. */
export async function offerFor(ctx: Context, given: { service: Service; person: Person; form: Form }): Promise<Offer> {
  const { service, person, form } = given
  const { country, divisions } = ctx.outside.nation
  const today = dateIn(country.timeZone, ctx.clock.now())
  const { options, problem, missing } = await readOptions(ctx, { service, person })
  const engineGiven: Given = { country, divisions, today, options }
  const answers = answersFrom(service.definition, form, engineGiven)
  const hasQuestions = Object.keys(service.definition.questions).length > 0
  const known = hasQuestions ? answers : good({})
  const valid = known.ok
    ? await findValid(ctx, { personId: person.id, sameness: samenessOf(service.definition, known.value), on: today })
    : undefined
  return { given: engineGiven, answers, valid, problem, missing }
}

type OptionsRead = Pick<Offer, 'problem' | 'missing'> & Pick<Given, 'options'>

/** Asks for the options of every question that takes them from a register. */
async function readOptions(ctx: Context, asked: { service: Service; person: Person }): Promise<OptionsRead> {
  const options: Record<string, Option[]> = {}
  let [problem, missing]: [Offer['problem'], Offer['missing']] = [undefined, undefined]
  for (const read of optionReadsOf(asked.service.definition, ctx.outside.nation.country)) {
    const { question, register, optional } = read
    const rows = await rowsFor(ctx, { ...asked, read }).catch((error: unknown) => {
      if (!(error instanceof Outage)) throw error
      return undefined
    })
    options[question] = [...(options[question] ?? []), ...optionsFrom(read, rows ?? [])]
    if (!rows && optional) missing = register
    else if (!optional && options[question].length === 0) problem ??= { kind: rows ? 'none' : 'down', register }
  }
  return { options, problem, missing }
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
