/** The way through a definition's questions: which pages there are, what was answered, and where it stops. */
import { type Checked, good, type Issue } from '#kernel'
import { holds, type State } from './conditions.ts'
import type { Answer, Answers, Definition, Form, Page, Question } from './definition.ts'
import { kinds } from './questions/index.ts'
import type { Asking, Given, QuestionKind } from './questions/kind.ts'

/** The pages whose condition holds, in order. */
export function pagesOf(definition: Definition, state: State): Page[] {
  return definition.pages.filter((page) => holds(page.when, state))
}

/** The questions of all pages, in order, by name. */
export function questionsOf(definition: Definition): [name: string, question: Question][] {
  return definition.pages.flatMap(({ ask }) =>
    ask.map((name): [string, Question] => [name, definition.questions[name]!]),
  )
}

/** The usual answers, where nobody is asked: for oneself, and for the last years. */
export function usualForm(definition: Pick<Definition, 'questions'>, today: string): Form {
  const to = Number(today.slice(0, 4))
  const years = Object.entries(definition.questions).flatMap(([name, question]) =>
    question.type === 'yearSpan'
      ? [
          [`${name}-from`, String(Math.max(question.earliest, to - (question.yearsMost ?? usualYears) + 1))],
          [`${name}-to`, String(to)],
        ]
      : [],
  )
  return { ...initialForm(definition), ...Object.fromEntries(years) }
}

const usualYears = 5

/** What a form holds before anything is answered: it is for oneself, where that is one of the choices. */
export function initialForm({ questions }: Pick<Definition, 'questions'>): Form {
  const forSelf = Object.entries(questions).filter(
    ([, question]) => question.type === 'person' && question.who.includes('self'),
  )
  return Object.fromEntries(forSelf.map(([name]) => [name, 'self']))
}

/** Checks one answer by its question's kind. */
export function parseAnswer(
  question: Question,
  name: string,
  { form, given }: { form: Form; given: Given },
): Checked<Answer> {
  const kind = kinds[question.type] as unknown as { parse: (asking: Asking<Question>) => Checked<Answer> }
  return kind.parse({ question, name, form, given })
}

/** An answer as people read it. */
export function showAnswer(
  question: Question,
  name: string,
  { answer, given }: { answer: Answer; given: Given },
): string {
  const kind = kinds[question.type] as unknown as {
    show: (answer: Answer, asking: Omit<Asking<Question>, 'form'>) => string
  }
  return kind.show(answer, { question, name, given })
}

/** The form fields a question is sent in. */
export function fieldsOf(question: Question, name: string): readonly string[] {
  return (kinds[question.type] as QuestionKind<Question['type']>).fields(name)
}

/**
 * Checks a whole form: the answers of every page that is reached, or everything there is to put right. What stands on
 * pages that are not reached is dropped, so an answer the person took back never decides anything.
 */
export function answersFrom(definition: Definition, form: Form, given: Given): Checked<Answers> {
  const answers: Record<string, Answer> = {}
  const issues: Issue[] = []
  for (const page of definition.pages) {
    if (!holds(page.when, { answers, facts: {} })) continue
    for (const name of page.ask) {
      const parsed = parseAnswer(definition.questions[name]!, name, { form, given })
      if (parsed.ok) answers[name] = parsed.value
      else issues.push(...parsed.issues)
    }
  }
  return issues.length > 0 ? { ok: false, issues } : good(answers)
}
