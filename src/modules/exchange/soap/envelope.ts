/** The envelope of SOAP 1.1: one element in its body, or a fault that says whose it is. */
import { childOf, type XmlElement } from './xml-reader.ts'
import { documentOf, element, type Xml } from './xml-writer.ts'

const soap = 'http://schemas.xmlsoap.org/soap/envelope/'
const addressing = 'http://www.w3.org/2005/08/addressing'
const identifier = /^urn:uuid:([0-9a-fA-F-]{36})$/
const faultCode = /^(?:[\w.-]{1,60}:)?([A-Za-z][\w.-]{0,60})$/
/** By these the other side says that the question itself is wrong. */
const ours = /^(Client|MustUnderstand|VersionMismatch)\b/

export type Opened =
  | { readonly kind: 'body'; readonly element: XmlElement; readonly id: string | undefined }
  | { readonly kind: 'fault'; readonly code: string; readonly ours: boolean }

/** The bytes of an envelope around `body`; `id` names the message (WS-Addressing), so that no two are the same. */
export function envelopeOf(body: Xml, { id }: { id?: string } = {}): Buffer {
  const header = id && element('wsa:MessageID', `urn:uuid:${id}`, { 'xmlns:wsa': addressing })
  const parts = [...(header ? [element('soap:Header', [header])] : []), element('soap:Body', [body])]
  return documentOf(element('soap:Envelope', parts, { 'xmlns:soap': soap }))
}

/** A fault as it is sent; `code` begins with `Client` or `Server`. */
export function faultEnvelope(code: string, text: string): Buffer {
  const parts = [element('faultcode', `soap:${code}`), element('faultstring', text)]
  return envelopeOf(element('soap:Fault', parts))
}

/** What lies in an envelope; nothing where it is none. */
export function openEnvelope(root: XmlElement): Opened | undefined {
  if (root.namespace !== soap || root.name !== 'Envelope') return undefined
  const body = childOf(root, 'Body')
  const [inside, ...more] = body?.children ?? []
  if (body?.namespace !== soap || !inside || more.length > 0) return undefined
  if (inside.namespace !== soap) return { kind: 'body', element: inside, id: idOf(root) }
  if (inside.name !== 'Fault') return undefined
  const code = faultCode.exec(childOf(inside, 'faultcode')?.text.trim() ?? '')?.[1] ?? 'Unnamed'
  return { kind: 'fault', code, ours: ours.test(code) }
}

function idOf(root: XmlElement): string | undefined {
  const header = childOf(root, 'Header')
  const named = header?.children.find(({ namespace, name }) => namespace === addressing && name === 'MessageID')
  return identifier.exec(named?.text.trim() ?? '')?.[1]
}

const mediaType = /^text\/xml\s*(?:;\s*charset\s*=\s*"?([\w-]+)"?\s*)?$/i

/** Whether a content type is that of SOAP 1.1, and if so, whether its characters are those that are read. */
export function fitOf(contentType: string | undefined): 'fits' | 'charset' | 'not-soap' {
  const found = mediaType.exec(contentType?.trim() ?? '')
  if (!found) return 'not-soap'
  return (found[1] ?? 'utf-8').toLowerCase() === 'utf-8' ? 'fits' : 'charset'
}
