/** Reads what a register answered: checks its shape and types, and keeps only the fields that were asked for. */

import { z } from 'zod'
import type { FactRow, Field } from '#engine'
import { Outage } from '#kernel'
import type { StoredOperation } from './store.ts'

const rowsMax = 1000
const envelope = z.object({ resultCode: z.number(), response: z.unknown() })
const found = 0
const none = 1

/** Where a protocol knows only text, a number and a yes are read from it as its schema writes them. */
const written = (form: RegExp) => z.string().max(30).regex(form).transform(Number)
const shapes: Readonly<Record<Field['type'], z.ZodType<string | number | boolean>>> = {
  text: z.union([z.string().max(2000), z.number()]).transform(String),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/)
    .transform((value) => value.slice(0, 10)),
  number: z.union([z.number(), written(/^[-+]?\d{1,15}(\.\d{1,10})?$/)]),
  money: z.union([z.number().int(), written(/^[-+]?\d{1,15}(\.0+)?$/)]),
  yesNo: z.union([z.boolean(), z.enum(['true', '1', 'false', '0']).transform((value) => /^(true|1)$/.test(value))]),
}

/** The rows of an answer, or nothing when the register has no record; an answer of another shape is an outage. */
export function readAnswer(
  body: unknown,
  operation: StoredOperation,
  fields: readonly string[],
): FactRow[] | undefined {
  const answer = envelope.safeParse(body)
  if (!answer.success || ![found, none].includes(answer.data.resultCode)) throw new Outage('exchange/malformed')
  if (answer.data.resultCode === none) return undefined
  const rows = operation.many
    ? z.array(z.record(z.string(), z.unknown())).max(rowsMax)
    : z.record(z.string(), z.unknown()).transform((row) => [row])
  const listed = rows.safeParse(answer.data.response === '' ? (operation.many ? [] : {}) : answer.data.response)
  if (!listed.success) throw new Outage('exchange/malformed')
  if (listed.data.some((row) => isOfAnotherInterface(row, operation, fields))) throw new Outage('exchange/changed')
  return listed.data.map((row) => onlyFields(row, operation, fields))
}

/** It has none of the fields that were asked for and others that nobody described: not a record with gaps. */
function isOfAnotherInterface(row: object, operation: StoredOperation, fields: readonly string[]): boolean {
  const names = Object.keys(row)
  return !names.some((name) => fields.includes(name)) && names.some((name) => !Object.hasOwn(operation.fields, name))
}

function onlyFields(row: Record<string, unknown>, operation: StoredOperation, fields: readonly string[]): FactRow {
  return Object.fromEntries(
    fields.map((field) => {
      const value = row[field]
      if (value === undefined || value === null || value === '') return [field, null]
      const parsed = shapes[operation.fields[field]!.type].safeParse(value)
      if (!parsed.success) throw new Outage('exchange/malformed')
      return [field, parsed.data]
    }),
  )
}
