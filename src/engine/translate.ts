/** The texts of a definition that people see, by path, and the definition in another language. */
import type { Definition } from './definition.ts'
import { isRegisterOptions } from './reads.ts'

export type Text = readonly [path: string, text: string]

/** Every text people see, by its path (`questions.reason.title`). */
export function textsOf(definition: Definition): Text[] {
  const found: Text[] = [
    ['title', definition.title],
    ['summary', definition.summary],
  ]
  const add = (path: string, text: string | undefined) => text !== undefined && found.push([path, text])
  for (const [name, question] of Object.entries(definition.questions)) {
    const at = `questions.${name}`
    add(`${at}.title`, question.title)
    add(`${at}.hint`, question.hint)
    add(`${at}.why`, question.why)
    if (question.type === 'declaration') add(`${at}.statement`, question.statement)
    if ('options' in question && !isRegisterOptions(question.options)) {
      for (const [value, label] of Object.entries(question.options as Record<string, string>))
        add(`${at}.options.${value}`, label)
    }
  }
  definition.stop.forEach(({ say, remedy }, i) => {
    add(`stop.${i}.say`, say)
    add(`stop.${i}.remedy`, remedy)
  })
  if (definition.fee !== 'unknown') definition.fee.forEach(({ label }, i) => add(`fee.${i}.label`, label))
  const { decide } = definition
  if (decide.by === 'officer') {
    decide.checks.forEach(({ title }, i) => add(`decide.checks.${i}.title`, title))
    decide.returns.forEach(({ say }, i) => add(`decide.returns.${i}.say`, say))
  }
  const list =
    decide.by === 'rule' ? (['refuseWhen', decide.refuseWhen] as const) : (['refusals', decide.refusals] as const)
  list[1].forEach(({ say, remedy }, i) => {
    add(`decide.${list[0]}.${i}.say`, say)
    add(`decide.${list[0]}.${i}.remedy`, remedy)
  })
  add('issue.title', definition.issue?.title)
  add('granted', definition.granted)
  add('local.fee', definition.local?.fee)
  add('collect.thing', definition.collect?.thing)
  add('tell.refused.say', definition.tell?.refused.say)
  add('tell.refused.remedy', definition.tell?.refused.remedy)
  return found
}

/** The definition with its texts replaced by those of another language; a text that is missing stays as it was. */
export function localise(definition: Definition, words: Readonly<Record<string, string>>): Definition {
  const copy = structuredClone(definition) as unknown as Record<string, unknown>
  for (const [path] of textsOf(definition)) {
    const text = words[path]
    if (text !== undefined) put(copy, path.split('.'), text)
  }
  return copy as unknown as Definition
}

function put(target: Record<string, unknown>, [head, ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) target[head!] = text
  else put(target[head!] as Record<string, unknown>, rest, text)
}

/** The paths for which `words` has no text. */
export function missingTexts(definition: Definition, words: Readonly<Record<string, string>>): string[] {
  return textsOf(definition).flatMap(([path]) => (words[path] ? [] : [path]))
}
