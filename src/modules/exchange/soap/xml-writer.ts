/** Writes XML: names are checked, everything else is escaped, what XML cannot hold is not written. */

const nameOf = /^[A-Za-z_][\w.-]{0,127}(?::[A-Za-z_][\w.-]{0,127})?$/
/** Control characters and halves of pairs have no place in XML 1.0, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** XML that is ready to stand inside an element. */
export type Xml = { readonly xml: string }
export type XmlContent = string | readonly Xml[]

/** Whether XML can hold these characters. */
export function isWritable(text: string): boolean {
  return text.isWellFormed() && !unwritable.test(text)
}

/** An element with its attributes around text or other elements. */
export function element(name: string, content: XmlContent, attributes: Readonly<Record<string, string>> = {}): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${checked(key)}="${escaped(value)}"`)
  const inner = typeof content === 'string' ? escaped(content) : content.map(({ xml }) => xml).join('')
  const head = `${checked(name)}${written.join('')}`
  return { xml: inner === '' ? `<${head}/>` : `<${head}>${inner}</${name}>` }
}

/** The bytes of a document with this root. */
export function documentOf({ xml }: Xml): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`, 'utf8')
}

function checked(name: string): string {
  if (!nameOf.test(name)) throw new Error('a name that XML does not allow')
  return name
}

function escaped(text: string): string {
  if (!isWritable(text)) throw new Error('characters that XML cannot hold')
  return text.replace(/[&<>"\t\n\r]/g, (letter) => escapes[letter]!)
}
