/** The operations of the simulated exchange, from the nation's rows: nothing here knows one of them by name. */
import type { Field, Register } from '#engine'
import { domainOf, type KhurDomain, operationOf } from '../../../src/modules/exchange/soap/khur-domains.ts'

export type KhurOperation = {
  /** `WS100101_getCitizenIDCardInfo`. */
  readonly operation: string
  readonly code: string
  readonly register: string
  readonly domain: KhurDomain
  /** The keys and inputs it takes. */
  readonly inputs: readonly string[]
  readonly aboutPerson: boolean
  readonly many: boolean
  readonly fields: Readonly<Record<string, Field>>
}

/** Each operation by its name; those this exchange has no range of codes for are not among them. */
export function khurOperations(registers: readonly Register[]): ReadonlyMap<string, KhurOperation> {
  const all = registers.flatMap(({ id: register, operations }) =>
    Object.values(operations).flatMap(({ code, name, by = 'person', inputs = [], many = false, fields }) => {
      const domain = domainOf(code)
      if (!domain) return []
      const operation = operationOf(code, name)
      const aboutPerson = by === 'person' || by === 'civil-number'
      const taken = [...new Set(['regnum', 'civilId', ...inputs])]
      return [{ operation, code, register, domain, inputs: taken, aboutPerson, many, fields }]
    }),
  )
  return new Map(all.map((one) => [one.operation, one]))
}
