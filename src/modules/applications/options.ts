/** The choices that registers give for the questions of a service: asked for all at once. */
import type { Service } from '#catalogue'
import { type FactRow, type Option, type OptionRead, optionReadsOf, optionsFrom } from '#engine'
import { ask } from '#exchange'
import type { Person } from '#identity'
import type { Context } from '#platform'
import { type Budget, within } from './budget.ts'
import type { OptionsRead } from './drafts/draft.ts'
import { unlessDown } from './facts/readings.ts'

type Asking = {
  readonly service: Service
  readonly person: Person
  /** Somebody waits at the screen, for so long. */
  readonly budget?: Budget
  /** Only for these questions. */
  readonly only?: readonly string[]
  readonly applicationId?: string
}

/**
 * Asks for the options of every question that takes them from a register; where one does not answer in time, the answer
 * may be typed.
 */
export async function readOptions(ctx: Context, asking: Asking): Promise<OptionsRead> {
  const { service, only, budget } = asking
  const all = optionReadsOf(service.definition, ctx.outside.nation.country)
  const reads = all.filter(({ question }) => !only || only.includes(question))
  const rows = await Promise.all(
    reads.map((read) =>
      budget
        ? within(budget, (withinMs) => rowsFor(ctx, { ...asking, read, withinMs }))
        : unlessDown(rowsFor(ctx, { ...asking, read })),
    ),
  )
  const options: Record<string, Option[]> = {}
  const typed: Record<string, string> = {}
  let problem: OptionsRead['problem']
  for (const [i, read] of reads.entries()) {
    const { question, register, optional } = read
    options[question] = [...(options[question] ?? []), ...optionsFrom(read, rows[i] ?? [])]
    if (!rows[i]) typed[question] = register
    else if (!optional && options[question].length === 0) problem ??= { kind: 'none', register }
  }
  return { options, typed, problem }
}

type Reading = Asking & { readonly read: OptionRead; readonly withinMs?: number }

async function rowsFor(
  ctx: Context,
  { service, person, read, withinMs, applicationId }: Reading,
): Promise<readonly FactRow[]> {
  const law = service.definition.law[0]?.act
  const answer = await ask(ctx, {
    personId: person.id,
    registerNumber: person.registerNumber,
    register: read.register,
    operation: read.operation,
    fields: read.fields,
    service: service.id,
    purpose: 'options',
    once: true,
    ...(withinMs === undefined ? {} : { withinMs }),
    ...(applicationId ? { applicationId } : {}),
    ...(law ? { law } : {}),
  })
  return answer.state === 'found' ? answer.rows : []
}
