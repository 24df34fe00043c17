/**
 * The ways through a definition's pages: every combination of answers that some condition can tell apart. An answer of
 * which only that it is given is known is `some`; what depends on it, or on a fact, may be so or not, and both are walked.
 */
import { holds, namesIn } from '../conditions.ts'
import type { Condition, Definition, Match, Page, Question } from '../definition.ts'
import { isRegisterOptions } from '../reads.ts'

const some: unique symbol = Symbol('an answer')
type Walked = string | boolean | null | readonly string[] | typeof some

/** One way: what is answered on it. A question that is not there was not asked. */
export type Way = Readonly<Record<string, Walked>>

/** `undefined`: it may hold or not. `unasked` are the questions it needs that this way does not ask. */
export type Verdict = { readonly truth: boolean | undefined; readonly unasked: readonly string[] }
type Questions = Pick<Definition, 'questions' | 'facts'>

export const waysMost = 5000
const may: Verdict = { truth: undefined, unasked: [] }

/** Every condition of a definition, with its path. */
export function conditionsOf({ pages, stop, fee, decide }: Definition): [path: string, when: Condition][] {
  const all: [string, Condition | undefined][] = [
    ...pages.map(({ when }, i): [string, Condition | undefined] => [`pages.${i}.when`, when]),
    ...stop.map(({ when }, i): [string, Condition] => [`stop.${i}.when`, when]),
    ...(fee === 'unknown' ? [] : fee.map(({ when }, i): [string, Condition | undefined] => [`fee.${i}.when`, when])),
    ...(decide.by === 'rule'
      ? decide.refuseWhen.map(({ when }, i): [string, Condition] => [`decide.refuseWhen.${i}.when`, when])
      : decide.checks.map(({ when }, i): [string, Condition] => [`decide.checks.${i}.when`, when])),
  ]
  return all.filter((entry): entry is [string, Condition] => entry[1] !== undefined)
}

/** Walks the pages; `note` hears how each page's condition stands whenever it is met. At most `waysMost` and one. */
export function waysThrough(definition: Definition, note: (page: number, verdict: Verdict) => void): Way[] {
  const named = new Set(conditionsOf(definition).flatMap(([, when]) => namesIn(when)))
  let ways: Way[] = [{}]
  definition.pages.forEach((page, i) => {
    ways = ways.flatMap((way) => {
      const verdict = judge(page.when, way, definition)
      note(i, verdict)
      const round = verdict.truth === true ? [] : [way]
      return verdict.truth === false ? round : [...round, ...waysOver(page, way, { named, definition })]
    })
    ways = ways.slice(0, waysMost + 1)
  })
  return ways
}

function waysOver(
  { ask }: Page,
  way: Way,
  { named, definition }: { named: ReadonlySet<string>; definition: Definition },
): Way[] {
  let ways = [way]
  for (const name of ask) {
    const question = definition.questions[name]
    if (!question) continue
    const values: Walked[] = named.has(name) ? answersTo(question) : [some]
    ways = ways.flatMap((way) => values.map((value): Way => ({ ...way, [name]: value }))).slice(0, waysMost + 1)
  }
  return ways
}

/** The answers that a condition can tell apart. */
function answersTo(question: Question): Walked[] {
  const given = givenTo(question)
  return question.optional ? [...given, question.type === 'several' ? [] : null] : given
}

function givenTo(question: Question): Walked[] {
  switch (question.type) {
    case 'yesNo':
      return [true, false]
    case 'declaration':
      return [true]
    case 'person':
      return question.who.map((who) => (who === 'self' ? who : some))
    case 'choice':
      return isRegisterOptions(question.options) ? [some] : Object.keys(question.options)
    case 'several': {
      if (isRegisterOptions(question.options)) return [some]
      const options = Object.keys(question.options)
      return [...options.map((option) => [option]), options]
    }
    default:
      return [some]
  }
}

/** How a condition stands on a way, as far as the answers tell. */
export function judge(when: Condition | undefined, way: Way, about: Questions): Verdict {
  const verdicts = Object.entries(when ?? {}).map(([name, match]): Verdict => {
    if (name === 'anyOf') return anyOf((match as readonly Condition[]).map((inner) => judge(inner, way, about)))
    return judgeOne(name, match as Match, { way, about })
  })
  if (verdicts.some(({ truth }) => truth === false)) return { truth: false, unasked: [] }
  const unasked = verdicts.flatMap(({ unasked }) => unasked)
  return { truth: verdicts.every(({ truth }) => truth === true) ? true : undefined, unasked }
}

function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.some(({ truth }) => truth === true)) return { truth: true, unasked: [] }
  const unasked = verdicts.flatMap(({ unasked }) => unasked)
  return { truth: verdicts.every(({ truth }) => truth === false) ? false : undefined, unasked }
}

function judgeOne(name: string, match: Match, { way, about }: { way: Way; about: Questions }): Verdict {
  const onlyKnown = typeof match === 'object' && 'known' in match
  if (!Object.hasOwn(way, name)) {
    const isQuestion = Object.hasOwn(about.questions, name)
    if (!isQuestion) return may
    return onlyKnown ? { truth: match.known === false, unasked: [] } : { truth: undefined, unasked: [name] }
  }
  const value = way[name]
  if (value === some) return onlyKnown ? { truth: match.known === true, unasked: [] } : may
  return { truth: holds({ [name]: match }, { answers: { [name]: value! }, facts: {} }), unasked: [] }
}
