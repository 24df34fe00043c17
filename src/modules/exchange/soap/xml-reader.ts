/**
 * Reads XML as strictly as a message between machines deserves: UTF-8, no DTD, no entities of its own, no instructions,
 * so deep, so many nodes, so many bytes. Whatever else comes is refused by a code and never half read.
 */
import { type SaxesAttributeNS, SaxesParser } from 'saxes'

export type XmlElement = {
  readonly namespace: string
  readonly name: string
  /** Attributes by name, those of a namespace as `{namespace}name`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The characters of an element without children. */
  readonly text: string
}
export type XmlFault = 'charset' | 'malformed' | 'dtd' | 'instruction' | 'depth' | 'nodes' | 'too-large'

/** XML that is not read, and why; never with a word of what stood in it. */
export class XmlRefused extends Error {
  readonly fault: XmlFault

  constructor(fault: XmlFault) {
    super(`xml-${fault}`)
    this.fault = fault
  }
}

const depthMax = 32
const nodesMax = 100_000
export const xmlBytesMax = 1_000_000

type Open = {
  namespace: string
  name: string
  attributes: Map<string, string>
  children: XmlElement[]
  text: string
}

/** The root element of these bytes; throws `XmlRefused`. */
export function readXml(bytes: Uint8Array): XmlElement {
  if (bytes.length > xmlBytesMax) throw new XmlRefused('too-large')
  return parse(decoded(bytes))
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw Object.assign(new XmlRefused('charset'), { cause })
  }
}

function refuse(fault: XmlFault): () => never {
  return () => {
    throw new XmlRefused(fault)
  }
}

function parse(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const above: Open[] = []
  let root: XmlElement | undefined
  let nodes = 0
  const count = () => {
    if (++nodes > nodesMax) throw new XmlRefused('nodes')
  }
  const addText = (more: string) => {
    const inside = above.at(-1)
    if (inside) inside.text += more
  }
  parser.on('error', refuse('malformed'))
  parser.on('doctype', refuse('dtd'))
  parser.on('processinginstruction', refuse('instruction'))
  parser.on('xmldecl', ({ version, encoding }) => {
    if (encoding !== undefined && !/^utf-8$/i.test(encoding)) throw new XmlRefused('charset')
    if (version !== '1.0') throw new XmlRefused('malformed')
  })
  parser.on('attribute', count)
  parser.on('comment', count)
  parser.on('opentag', ({ uri, local, attributes }) => {
    count()
    if (above.length === depthMax) throw new XmlRefused('depth')
    above.push({ namespace: uri, name: local, attributes: named(attributes), children: [], text: '' })
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = closed(above.pop()!)
    const parent = above.at(-1)
    if (parent) parent.children.push(element)
    else root = element
  })
  parser.write(text).close()
  return root ?? refuse('malformed')()
}

/** Characters beside elements are for people's texts; in a message they are a mistake, unless they only set it out. */
function closed(element: Open): XmlElement {
  if (element.children.length === 0) return element
  if (/[^ \t\r\n]/.test(element.text)) throw new XmlRefused('malformed')
  return { ...element, text: '' }
}

function named(attributes: Readonly<Record<string, SaxesAttributeNS>>): Map<string, string> {
  return new Map(Object.values(attributes).map(({ uri, local, value }) => [uri ? `{${uri}}${local}` : local, value]))
}

/** The children of this name, whatever their namespace: the exchange leaves its inner elements without one. */
function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The one child of this name, or nothing where there is none, or more than one. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  const found = childrenOf(element, name)
  return found.length === 1 ? found[0] : undefined
}
