/** The answer as the exchange gives it: an identifier of its own, a result, the question once more, and what was found. */
import { element, type Xml } from '../../../src/modules/exchange/soap/xml-writer.ts'
import type { Answered } from '../answers.ts'
import type { KhurOperation } from './operations.ts'

const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

export type Answer = {
  readonly requestId: string
  readonly resultCode: number
  readonly says: string
  /** Keys and inputs as they came. */
  readonly request: Readonly<Record<string, string>>
  readonly response?: Answered
}

/** The answer of this operation as XML; values that are not of their field's type are left out, as nothing. */
export function answerXml({ operation, domain, fields }: KhurOperation, answer: Answer): Xml {
  const { requestId, resultCode, says, request, response } = answer
  const row = (of: Readonly<Record<string, unknown>>) =>
    Object.entries(fields).flatMap(([name, { type }]) => valueXml(name, type, of[name]))
  const data = Array.isArray(response)
    ? response.map((of) => element('listData', row(of)))
    : row((response ?? {}) as Readonly<Record<string, unknown>>)
  const parts = [
    element(
      'request',
      Object.entries(request).map(([name, value]) => element(name, value)),
    ),
    element('requestId', requestId),
    ...(response === undefined ? [] : [element('response', data)]),
    element('resultCode', String(resultCode)),
    element('resultMessage', says),
  ]
  const attributes = { 'xmlns:k': domain.namespace, 'xmlns:xsi': xsi }
  return element(`k:${operation}Response`, [element('return', parts)], attributes)
}

const formOf: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}/,
  number: /^-?\d+(\.\d+)?$/,
  money: /^-?\d+$/,
  yesNo: /^(true|false)$/,
}

function valueXml(name: string, type: string, value: unknown): Xml[] {
  if (value === undefined) return []
  const text = value === null ? '' : String(value)
  const form = formOf[type]
  if (text === '' || (form && !form.test(text))) return [element(name, [], { 'xsi:nil': 'true' })]
  return [element(name, type === 'date' ? text.slice(0, 10) : text)]
}
