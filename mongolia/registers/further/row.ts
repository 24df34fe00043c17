/**
 * An operation of the national exchange that no service asks yet, as one row: its code and name, what people call it, what
 * finds the record, and the fields of its answer by name. What a field is called and what it holds stands once, in the
 * glossary; `field=entry` takes another entry of it. When a service needs the operation, it is described in the register's
 * own file instead.
 */
import type { Field, Operation, RecordKey, Terms } from '#engine'
import { countOf } from './glossary/counts.ts'
import { glossary } from './glossary/index.ts'

export type Entry = Field & { readonly en: string }
type Options = Partial<Terms> & { readonly inputs?: readonly string[]; readonly many?: true }
export type Row = readonly [
  code: `WS${number}`,
  name: string,
  title: string,
  en: string,
  by: RecordKey,
  fields: string,
  options?: Options,
]
export type Further = Readonly<Record<string, Row>>

/** The operation a row stands for. */
export function operationOf([code, name, title, , by, fields, options]: Row): Operation {
  const described = fieldsOf(fields).map(([field, { title, type }]): [string, Field] => [field, { title, type }])
  return { code, name, title, ...(by === 'person' ? {} : { by }), ...options, fields: Object.fromEntries(described) }
}

/** A row's words in English, by path below its register: the operation's own and each field's. */
export function wordsOf(key: string, [, , , en, , fields]: Row): [path: string, text: string][] {
  return [[key, en], ...fieldsOf(fields).map(([field, entry]): [string, string] => [`${key}.${field}`, entry.en])]
}

function fieldsOf(fields: string): [name: string, entry: Entry][] {
  return fields.split(/\s+/).map((one) => {
    const [name = '', entry = name] = one.split('=')
    const found = glossary[entry] ?? countOf(entry)
    if (!found) throw new Error(`the glossary of registers has no field ${entry}`)
    return [name, found]
  })
}
