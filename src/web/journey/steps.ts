/**
 * The way through a service's pages: which steps there are, which are done, where one goes on. Decided from the draft
 * alone, so that the server and a phone without a network lead through the same pages.
 */
import {
  type Answers,
  type Definition,
  type Draft,
  type Form,
  fieldsOf,
  formOf,
  type Given,
  holds,
  initialForm,
  type Page,
  parseAnswer,
  type State,
  withAnswers,
} from '#engine'
import type { Issue } from '#kernel'

/** `known` shows what registers said, `check` everything before it is sent; all others ask, by their first question. */
export type Step = { readonly name: string; readonly page?: Page }

export type Progress = {
  readonly answers: Answers
  readonly steps: readonly Step[]
  /** The names of the steps whose questions are not answered. */
  readonly open: ReadonlySet<string>
}

const known: Step = { name: 'known' }
const check: Step = { name: 'check' }
/** Stands for an answer that will be given: there, and equal to nothing. */
const toCome = '\u0000'

/**
 * Whether a service needs no journey: a rule decides, it costs nothing, and there is one question at most. Such a one is
 * had on a single page.
 */
export function isOnePage({ decide, fee, pages, known }: Definition): boolean {
  const isFree = fee === 'unknown' || fee.every(({ amount }) => amount === 0)
  return decide.by === 'rule' && isFree && pages.length <= 1 && !known?.length
}

/** The steps there are by what was answered: whom it is for, what is known of them, the questions, the check. */
export function stepsOf(definition: Definition, { answers }: Pick<State, 'answers'>): Step[] {
  const assumed: Record<string, Answers[string]> = { ...answers }
  const asking: Step[] = []
  for (const page of definition.pages) {
    if (!holds(page.when, { answers: assumed, facts: {} })) continue
    for (const name of page.ask) assumed[name] ??= Object.hasOwn(answers, name) ? null : toCome
    asking.push({ name: page.ask[0]!, page })
  }
  const isWhom = ({ page }: Step) => asksWhom(definition, page)
  return [
    ...asking.filter(isWhom),
    ...(definition.known?.length ? [known] : []),
    ...asking.filter((step) => !isWhom(step)),
    check,
  ]
}

/** Whether a page asks whom the service is for: everything else depends on it. */
export function asksWhom({ questions }: Pick<Definition, 'questions'>, page: Page | undefined): boolean {
  return page?.ask.some((name) => questions[name]?.type === 'person') ?? false
}

/** What a draft has answered by now. A question that may be left empty is answered once its page was sent. */
export function progressOf(definition: Definition, draft: Draft, given: Given): Progress {
  const form = formFrom(definition, draft)
  const answers: Record<string, Answers[string]> = {}
  const open = new Set<string>()
  for (const page of definition.pages) {
    if (!holds(page.when, { answers, facts: {} })) continue
    for (const name of page.ask) {
      const question = definition.questions[name]!
      const wasSent = fieldsOf(question, name).some((field) => Object.hasOwn(draft.fields, field))
      const parsed = parseAnswer(question, name, { form, given })
      if (wasSent && parsed.ok) answers[name] = parsed.value
      else open.add(page.ask[0]!)
    }
  }
  return { answers, steps: stepsOf(definition, { answers }), open }
}

/** The draft as a form, with what holds before anything is answered. */
export function formFrom(definition: Definition, draft: Draft): Form {
  return { ...initialForm(definition), ...formOf(draft) }
}

/** Where somebody goes on who comes back: at what is known, until a question after it was answered. */
export function entryStep({ steps, open }: Progress): Step {
  const knownAt = steps.findIndex(({ name }) => name === known.name)
  const isPast = steps.slice(knownAt + 1).some(({ page, name }) => page && !open.has(name))
  if (knownAt < 0 || isPast) return firstOpen({ steps, open }) ?? check
  return firstOpen({ steps: steps.slice(0, knownAt), open }) ?? known
}

/** The first step before this one that is not answered: nobody gets ahead of it. */
export function openBefore({ steps, open }: Progress, step: Step): Step | undefined {
  const at = steps.findIndex(({ name }) => name === step.name)
  return firstOpen({ steps: steps.slice(0, Math.max(at, 0)), open })
}

/** The step to go on to: the next that is open, then any before, then the check. */
export function stepAfter({ steps, open }: Progress, step: Step): Step {
  const at = steps.findIndex(({ name }) => name === step.name)
  return firstOpen({ steps: [...steps.slice(at + 1), ...steps.slice(0, Math.max(at, 0))], open }) ?? check
}

function firstOpen({ steps, open }: Pick<Progress, 'steps' | 'open'>): Step | undefined {
  return steps.find(({ page, name }) => page && open.has(name))
}

export type Answering = {
  readonly definition: Definition
  readonly draft: Draft
  readonly step: Step
  /** What the page sent. */
  readonly form: Form
  readonly given: Given
  /** When, in ISO 8601. */
  readonly at: string
}
export type Answered = {
  readonly draft: Draft
  readonly issues: readonly Issue[]
  /** Where to go on; nothing while there is something to put right. */
  readonly next: Step | undefined
}

/** Takes the answer of a step into the draft, right or wrong, and says what is to be put right or where to go on. */
export function answerStep({ definition, draft, step, form, given, at }: Answering): Answered {
  const asked = step.page?.ask ?? []
  const fields = asked.flatMap((name) => fieldsOf(definition.questions[name]!, name))
  const answered = fields.length === 0 ? draft : withAnswers(draft, fields, form, at)
  const issues = asked.flatMap((name) => {
    const parsed = parseAnswer(definition.questions[name]!, name, { form: formOf(answered), given })
    return parsed.ok ? [] : parsed.issues
  })
  if (issues.length > 0) {
    const isUnasked = issues.every(({ field }) => form[field] === undefined && field !== fields[0] && isPart(field))
    return isUnasked ? { draft: answered, issues: [], next: step } : { draft: answered, issues, next: undefined }
  }
  const progress = progressOf(definition, answered, given)
  const isNewWhom = asksWhom(definition, step.page) && !isSameWhom()
  const toKnown = isNewWhom && progress.steps.some(({ name }) => name === known.name)
  return { draft: answered, issues, next: toKnown ? known : stepAfter(progress, step) }

  function isSameWhom(): boolean {
    const before = progressOf(definition, draft, given).answers
    return asked.every((name) => before[name] === progress.answers[name])
  }
  /** An address is asked level by level: a level that was not on the page yet is no mistake, it comes next. */
  function isPart(field: string): boolean {
    return asked.some((name) => definition.questions[name]!.type === 'address' && field.startsWith(`${name}-`))
  }
}
