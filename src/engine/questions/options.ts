import type { Options } from '../definition.ts'
import type { Given, Option } from './kind.ts'

/** The options of a question: written in the definition, or given by a register. */
export function optionsOf(options: Options, name: string, given: Given): readonly Option[] {
  if ('rows' in options && Array.isArray(options.label)) return given.options[name] ?? []
  return Object.entries(options as Record<string, string>).map(([value, label]) => ({ value, label }))
}
