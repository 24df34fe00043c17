/** A graph as JSON-LD 1.1: the prefixes as its context, and the things in one list. */
import { type Graph, prefixes, statementsOf, type Term, type Thing } from './thing.ts'

export function writeJsonLd(graph: Graph): string {
  const things = Array.from(graph.values(), (thing) => JSON.stringify(written(thing)))
  return `{"@context":${JSON.stringify(prefixes)},"@graph":[\n${things.join(',\n')}\n]}\n`
}

function written(thing: Thing) {
  const statements = statementsOf(thing).map(([property, terms]) => [property, terms.map(writtenTerm)] as const)
  return { '@id': thing.iri, '@type': thing.is, ...Object.fromEntries(statements) }
}

function writtenTerm(term: Term) {
  if ('iri' in term) return { '@id': term.iri }
  if ('text' in term) return { '@value': term.text, '@language': term.language }
  return term.type ? { '@value': term.value, '@type': term.type } : { '@value': term.value }
}
