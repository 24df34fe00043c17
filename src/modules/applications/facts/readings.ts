/** Asking registers what a definition needs to know of whom an application is about: all at once, none held up by another. */
import type { Service } from '#catalogue'
import { type Answers, type FactRow, inputsFor, type Read, type Records, readKey, restsOn } from '#engine'
import { ask } from '#exchange'
import type { Person } from '#identity'
import { Outage } from '#kernel'
import type { Context } from '#platform'
import type { Application, Source } from '../application.ts'

const self = 'self'

export type Case = { readonly application: Application; readonly service: Service; readonly person: Person }
export type Said = {
  readonly records: Records
  readonly sources: readonly Source[]
  /** Those that were not made: their register did not answer, or they rest on what is not checked. */
  readonly missing: readonly Read[]
}

/** What a reading is for: an officer looks, or a document is written. */
type Asking = Case & { readonly reads: readonly Read[]; readonly purpose: 'review' | 'document' }

/** Makes these readings; what rests on an answer that was typed and not checked is not read. */
export async function makeReadings(ctx: Context, asking: Asking): Promise<Said> {
  const { reads, application } = asking
  const answers = await Promise.all(
    reads.map((read) => (restsOn(read, application.unchecked) ? undefined : unlessDown(readOne(ctx, asking, read)))),
  )
  const records: Record<string, readonly FactRow[] | null> = {}
  const sources: Source[] = []
  for (const [i, read] of reads.entries()) {
    const answer = answers[i]
    if (!answer) continue
    records[readKey(read)] = answer.state === 'found' ? answer.rows : null
    sources.push({ register: read.register, operation: read.operation, at: answer.at.toISOString() })
  }
  return { records, sources, missing: reads.filter((_, i) => !answers[i]) }
}

/** What was asked, or nothing where the register does not answer. */
export function unlessDown<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof Outage) return undefined
    throw error
  })
}

function readOne(ctx: Context, { application, service, person, purpose }: Asking, read: Read) {
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

/** The sources of one reading after the other, the later ones in the place of those of the same operation. */
export function sourcesWith(before: readonly Source[], later: readonly Source[]): Source[] {
  const isLater = ({ register, operation }: Source) =>
    later.some((one) => one.register === register && one.operation === operation)
  return [...before.filter((one) => !isLater(one)), ...later]
}
