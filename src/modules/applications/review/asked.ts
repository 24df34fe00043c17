/**
 * Which questions a return really asks: those it names that are still reached, and those that are reached only because of
 * a new answer. Answering that nothing is wrong with a name asks for no name.
 */
import { type Answers, type Definition, holds } from '#engine'

type Asked = Pick<Definition, 'pages'>

/** The questions to answer under these answers, in the order of their pages; `before` is what was answered when it was sent. */
export function questionsAsked(
  definition: Asked,
  { asked, before, answers }: { asked: readonly string[]; before: Answers; answers: Answers },
): string[] {
  return questionsReached(definition, answers).filter((name) => asked.includes(name) || !Object.hasOwn(before, name))
}

/** The questions of the pages that are reached under these answers. */
export function questionsReached({ pages }: Asked, answers: Answers): string[] {
  return pages.filter(({ when }) => holds(when, { answers, facts: {} })).flatMap(({ ask }) => ask)
}
