/** A graph as Turtle (W3C, RDF 1.1 Turtle). */
import { type Graph, prefixes, statementsOf, type Term, type Thing } from './thing.ts'

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

export function writeTurtle(graph: Graph): string {
  const heading = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`)
  return `${heading.join('')}\n${Array.from(graph.values(), written).join('\n')}`
}

function written(thing: Thing): string {
  const statements = statementsOf(thing).map(([property, terms]) => `${property} ${terms.map(writtenTerm).join(', ')}`)
  return `<${thing.iri}> a ${[thing.is.join(', '), ...statements].join(' ;\n  ')} .\n`
}

function writtenTerm(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`
  if ('text' in term) return `${quoted(term.text)}@${term.language}`
  return term.type ? `${quoted(term.value)}^^${term.type}` : quoted(term.value)
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]/gu, (sign) => escapes[sign] ?? `\\u${hexOf(sign)}`)}"`
}

function hexOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()
}
