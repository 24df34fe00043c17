import { good } from '#kernel'
import type { Division } from '../nation.ts'
import { fieldText, type QuestionKind, wrong } from './kind.ts'

const lineMost = 200

/**
 * Where a place is: three levels of division, one after the other so that it works without script, and a line for the
 * rest. While a level is missing the mistake names its field, and the form shows that level's choices next.
 */
export const address: QuestionKind<'address'> = {
  fields: (name) => [`${name}-1`, `${name}-2`, `${name}-3`, `${name}-line`],
  parse: ({ question, name, form, given }) => {
    let parent = ''
    for (const level of [1, 2, 3] as const) {
      const choices = divisionsIn(given.divisions, level, parent)
      if (choices.length === 0) break
      const code = fieldText(form, `${name}-${level}`)
      if (code === '' && level === 1 && question.optional) return good(null)
      if (!choices.some((division) => division.code === code))
        return wrong(`${name}-${level}`, `address-${level}-empty`)
      parent = code
    }
    const line = fieldText(form, `${name}-line`).replace(/\s+/g, ' ')
    if (line === '') return wrong(`${name}-line`, 'address-line-empty')
    if (line.length > lineMost)
      return wrong(`${name}-line`, 'text-too-long', { longest: lineMost, length: line.length })
    return good({ division: parent, line })
  },
  show: (answer, { given }) => {
    const place = answer as { division: string; line: string } | null
    if (!place) return ''
    const names = given.divisions
      .filter(({ code }) => place.division.startsWith(code))
      .sort((a, b) => a.level - b.level)
    return [...names.map(({ name }) => Object.values(name)[0]), place.line].join(', ')
  },
}

/** The divisions of a level within the one of code `parent`. */
export function divisionsIn(divisions: readonly Division[], level: 1 | 2 | 3, parent: string): Division[] {
  return divisions.filter((division) => division.level === level && division.code.startsWith(parent))
}
