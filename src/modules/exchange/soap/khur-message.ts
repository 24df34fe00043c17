/** The question and the answer of a KHUR operation as XML: `request` with `auth` and keys, `return` with result and echo. */
import type { KhurDomain } from './khur-domains.ts'
import { childOf, type XmlElement } from './xml-reader.ts'
import { element, isWritable, type Xml } from './xml-writer.ts'

type Texts = Readonly<Record<string, string>>
/** Who the operation is asked for, and who asks in an office, where somebody does. */
export type KhurAuth = { readonly citizen?: Texts; readonly operator?: Texts }
export type KhurResult = {
  readonly requestId: string
  readonly resultCode: number
  /** The question as it was understood. */
  readonly request: Texts
  readonly response: unknown
}

const xsiNil = '{http://www.w3.org/2001/XMLSchema-instance}nil'
const inputName = /^[A-Za-z_]\w{0,63}$/

/** Whether these keys and inputs can be written at all. */
export function isAskable(given: Texts): boolean {
  return Object.entries(given).every(([name, value]) => inputName.test(name) && name !== 'auth' && isWritable(value))
}

/** The question: `auth` first, then keys and inputs. */
export function questionOf(
  operation: string,
  { namespace, auth, given }: Pick<KhurDomain, 'namespace'> & { auth: KhurAuth; given: Texts },
): Xml {
  const parties = (['citizen', 'operator'] as const).flatMap((party) =>
    auth[party] ? [element(party, elementsOf(auth[party]))] : [],
  )
  const request = element('request', [element('auth', parties), ...elementsOf(given)])
  return element(`k:${operation}`, [request], { 'xmlns:k': namespace })
}

function elementsOf(texts: Texts): Xml[] {
  return Object.entries(texts).map(([name, value]) => element(name, value))
}

/** What stands in a `return`; nothing where it is none. */
export function readResult(answer: XmlElement): KhurResult | undefined {
  const given = childOf(answer, 'return')
  const code = given && childOf(given, 'resultCode')?.text.trim()
  if (!given || code === undefined || !/^\d{1,6}$/.test(code)) return undefined
  const request = childOf(given, 'request')
  const response = childOf(given, 'response')
  return {
    requestId: childOf(given, 'requestId')?.text.trim() ?? '',
    resultCode: Number(code),
    request: request ? textsOf(request) : {},
    response: response ? dataOf(response) : null,
  }
}

/** The elements that hold nothing but text, by name; of several with one name none. */
export function textsOf(of: XmlElement): Record<string, string> {
  const found = [...byName(of)].filter(([, all]) => all.length === 1 && all[0]!.children.length === 0)
  return Object.fromEntries(found.map(([name, [only]]) => [name, only!.text]))
}

function byName(of: XmlElement): Map<string, XmlElement[]> {
  const found = new Map<string, XmlElement[]>()
  for (const child of of.children) {
    const same = found.get(child.name)
    if (same) same.push(child)
    else found.set(child.name, [child])
  }
  return found
}

/**
 * An element as data: text, nothing where it says so, a record by names; what comes several times is a list. An element
 * with `listData` and nothing else is that list, also of one: XML does not tell a list of one from a thing.
 */
function dataOf(of: XmlElement): unknown {
  if (/^(true|1)$/.test(of.attributes.get(xsiNil) ?? '')) return null
  if (of.children.length === 0) return of.text
  if (of.children.every(({ name }) => name === 'listData')) return of.children.map(dataOf)
  return Object.fromEntries(
    [...byName(of)].map(([name, all]) => [name, all.length === 1 ? dataOf(all[0]!) : all.map(dataOf)]),
  )
}
