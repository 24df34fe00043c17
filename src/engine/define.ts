/**
 * How a nation writes its services: `defineService` in full, `defineReference` in fifteen lines. Bound to the nation's
 * registers, they make the compiler catch a misspelt register, operation, field, question or fact.
 */
import { namesIn } from './conditions.ts'
import type {
  Check,
  Condition,
  Definition,
  FactSource,
  InputMap,
  Issue,
  OfficerDecision,
  Question,
} from './definition.ts'
import type { Asking, OperationPath, Reference, Registers, Requested, TypedQuestion, TypedService } from './typed.ts'

export type HolderRule = { readonly operation: string; readonly name: readonly string[] }

const whom: Question = { type: 'person', title: '', who: ['self', 'child'] }

/** What the short forms say in every service alike: in the first language, with the legal limit where a law names none. */
export type Usual = {
  readonly forWhom: string
  /** In which languages a reference can be had: the question, and its options by language, the usual one first. */
  readonly edition?: {
    readonly title: string
    readonly hint: string
    readonly options: Readonly<Record<string, string>>
  }
  /** What an officer sends anything back with. */
  readonly incomplete: string
  /** The limit that the law sets for whatever has none of its own, in working days. */
  readonly workingDays: number
}

/** Binds the vocabulary to a nation's registers, to how it names a document's holder, and to what is usual there. */
export function vocabulary<const R extends Registers, const Holder extends HolderRule>(
  registers: R,
  { holder, usual }: { holder: Holder; usual: Usual },
) {
  function defineService<
    const Questions extends Readonly<Record<string, TypedQuestion<R>>>,
    const Sources extends Readonly<Record<string, unknown>>,
  >(service: TypedService<R, Questions, Sources>): Definition {
    return service as unknown as Definition
  }

  function defineReference<
    const Path extends OperationPath<R>,
    const Asked extends string,
    const Q extends TypedQuestion<R>,
  >(reference: Reference<R, Path, Holder['name'][number]> & Asking<R, Path, Asked, Q>): Definition {
    const [register = '', operation = ''] = reference.read.split('.')
    const isTable = registers[register]?.operations[operation]?.many ?? false
    const forOthers = (reference.for ?? ['self']).some((who) => who !== 'self')
    const { names, facts } = factsOf(reference as AnyReference, holder, isTable)
    const asked = (reference as AnyReference).ask
    const questions = {
      ...(forOthers ? { whom: { ...whom, title: usual.forWhom, who: reference.for! } as Question } : {}),
      ...(asked ? { [asked.name]: asked.question } : {}),
    }
    const edition = editionOf(usual)
    const { id, agency, title, summary, words, law, fee, source, confidence } = reference
    return {
      id,
      agency,
      kind: 'reference',
      title,
      summary,
      words,
      law,
      signIn: 'low',
      for: reference.for ?? ['self'],
      facts,
      questions: { ...questions, ...edition },
      pages: pagesWith(Object.keys(questions), Object.keys(edition)),
      stop: [],
      fee,
      time: { minutes: 1 },
      decide: { by: 'rule', refuseWhen: checksOf(reference as AnyReference, isTable) },
      issue: {
        document: id,
        title,
        holder: names,
        show: isTable ? [] : reference.show,
        validDays: reference.validDays,
        bound: reference.bound ?? 'holder',
        ...(usual.edition ? { edition: editionName } : {}),
        ...(isTable ? { table: { fact: 'rows', columns: reference.show } } : {}),
      },
      keep: { draftDays: 30, decidedYears: 10 },
      confidence,
      ...(source ? { source } : {}),
    }
  }

  function defineRequest<
    const Questions extends Readonly<Record<string, TypedQuestion<R>>>,
    const Sources extends Readonly<Record<string, unknown>>,
  >(request: Requested<R, Questions, Sources, `holder-${Holder['name'][number]}`>): Definition {
    return requestOf(request as unknown as AnyRequest, { holder, usual })
  }
  return { defineService, defineReference, defineRequest }
}

const editionName = 'edition'

/** The question in which language a reference is wanted; whoever leaves it out gets the usual one. */
function editionOf({ edition }: Usual): Record<string, Question> {
  return edition ? { [editionName]: { type: 'choice', ...edition, optional: true } } : {}
}

/** A page a question, and what is beside the matter on the last of them. */
function pagesWith(names: readonly string[], beside: readonly string[]): Definition['pages'] {
  const pages = names.map((name) => ({ ask: [name] }))
  if (beside.length === 0) return pages
  return [...pages.slice(0, -1), { ask: [...(pages.at(-1)?.ask ?? []), ...beside] }]
}

/** A request as the short form writes it, its names no longer checked by the compiler. */
export type AnyRequest = Pick<
  Definition,
  'id' | 'agency' | 'kind' | 'title' | 'summary' | 'words' | 'law' | 'fee' | 'confidence'
> &
  Partial<
    Pick<Definition, 'formerly' | 'facts' | 'known' | 'stop' | 'tell' | 'local' | 'source' | 'signIn' | 'for'>
  > & {
    readonly ask: Readonly<Record<string, Question>>
    readonly when?: Readonly<Record<string, Condition>>
    readonly workingDays?: number | 'unknown'
    readonly checks?: OfficerDecision['checks']
    readonly returns?: OfficerDecision['returns']
    readonly refusals?: OfficerDecision['refusals']
    readonly refuseWhen?: readonly Check[]
    readonly gives: Given
  }
type Given = {
  readonly document?: string
  readonly show?: readonly string[]
  readonly table?: Issue['table']
  readonly validDays?: number
  readonly bound?: Issue['bound']
  readonly thing?: string
  readonly at?: string
  readonly says?: string
}

/** Writes a request out in full: a page a question, the holder's name, and what is usual. */
function requestOf(request: AnyRequest, { holder, usual }: { holder: HolderRule; usual: Usual }): Definition {
  const { ask, when = {}, workingDays, checks, returns, refusals, refuseWhen, gives, ...given } = request
  const names = holder.name.map((field) => `holder-${field}`)
  const named = holder.name.map((field, i): [string, FactSource] => [
    names[i]!,
    { from: `${holder.operation}.${field}` },
  ])
  const issue = gives.document === undefined ? {} : { issue: issueOf(request, names) }
  return {
    signIn: 'low',
    for: ['self'],
    stop: [],
    ...given,
    facts: { ...Object.fromEntries(named), ...given.facts },
    questions: ask,
    pages: Object.keys(ask).map((name) => ({ ask: [name], ...(when[name] ? { when: when[name] } : {}) })),
    time: refuseWhen ? { minutes: 1 } : typeof workingDays === 'number' ? { workingDays } : 'unknown',
    decide: refuseWhen
      ? { by: 'rule', refuseWhen }
      : {
          by: 'officer',
          workingDays: typeof workingDays === 'number' ? workingDays : usual.workingDays,
          checks: checks ?? [],
          returns: returnsOf(request, usual),
          refusals: refusals ?? [],
        },
    ...issue,
    ...(gives.thing && gives.at ? { collect: { thing: gives.thing, at: gives.at } } : {}),
    ...(gives.says ? { granted: gives.says } : {}),
    keep: { draftDays: 30, decidedYears: 10 },
  }
}

function issueOf({ id, gives }: AnyRequest, holder: readonly string[]): Issue {
  const { document = '', show = [], table, validDays = 1, bound = 'holder' } = gives
  return { document: id, title: document, holder, show, validDays, bound, ...(table ? { table } : {}) }
}

/** Its own returns, and the usual one, which asks anew whatever changes neither the fee nor the place nor the time. */
function returnsOf({ ask, fee, local, returns = [] }: AnyRequest, { incomplete }: Usual): OfficerDecision['returns'] {
  const priced = fee === 'unknown' ? [] : fee.flatMap(({ when }) => namesIn(when))
  const fixed = new Set([...priced, ...(local ? [local.at] : [])])
  const asks = Object.entries(ask).flatMap(([name, { type }]) =>
    fixed.has(name) || ['person', 'slot', 'office', 'register', 'reading'].includes(type) ? [] : [name],
  )
  return asks.length === 0 ? returns : [...returns, { code: 'incomplete', say: incomplete, asks }]
}

type AnyReference = Pick<Reference<Registers, string, string>, 'none' | 'disagree' | 'emptyIsAnswer'> & {
  readonly ask?: { readonly name: string; readonly question: Question; readonly fills: InputMap }
  readonly read: string
  readonly show: readonly string[]
  readonly agree?: Readonly<Record<string, string | undefined>>
}

function factsOf(
  reference: AnyReference,
  holder: HolderRule,
  isTable: boolean,
): { names: string[]; facts: Record<string, FactSource> } {
  const names = holder.name.map((field) => `holder-${field}`)
  const filled = reference.ask ? { with: reference.ask.fills } : {}
  const facts: Record<string, FactSource> = Object.fromEntries(
    holder.name.map((field, i): [string, FactSource] => [names[i]!, { from: `${holder.operation}.${field}` }]),
  )
  if (isTable) facts.rows = { rows: reference.read, ...filled }
  else for (const field of reference.show) facts[field] = { from: `${reference.read}.${field}`, ...filled }
  for (const [field, ofHolder] of Object.entries(reference.agree ?? {})) {
    facts[field] ??= { from: `${reference.read}.${field}`, ...filled }
    facts[`${field}-agrees`] = { same: [`holder-${ofHolder}`, field] }
  }
  return { names, facts }
}

function checksOf(reference: AnyReference, isTable: boolean): Check[] {
  const none: Check = {
    when: { [isTable ? 'rows' : reference.show[0]!]: { known: false } },
    code: 'no-record',
    ...reference.none,
  }
  const checks = reference.emptyIsAnswer ? [] : [none]
  const disagree = Object.keys(reference.agree ?? {}).map(
    (field): Check => ({
      when: { [`${field}-agrees`]: false },
      code: `${field}-disagrees`,
      ...(reference.disagree ?? reference.none),
    }),
  )
  return [...checks, ...disagree]
}
