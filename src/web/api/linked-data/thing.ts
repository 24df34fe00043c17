/**
 * Linked data as plain values: things, and what is said of each. A thing with its statements is a set of triples with
 * one subject; the two writers beside this file put the same set into Turtle and into JSON-LD.
 */
import type { Language, Localised } from '#kernel'

export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  atu: 'http://data.europa.eu/88u/dataset/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A class, property or datatype of a vocabulary, by its prefix. */
export type Name = `${keyof typeof prefixes}:${string}`

/** What a statement says: another thing, a text in a language, or a value. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language: Language }
  | { readonly value: string; readonly type?: Name }

export type Thing = {
  readonly iri: string
  readonly is: readonly Name[]
  readonly says: Readonly<Partial<Record<Name, readonly Term[]>>>
}

/** Each thing once, by its IRI, in the order they came. */
export type Graph = ReadonlyMap<string, Thing>

export function graphOf(things: Iterable<Thing>): Graph {
  const graph = new Map<string, Thing>()
  for (const thing of things) if (!graph.has(thing.iri)) graph.set(thing.iri, thing)
  return graph
}

/** What is said of a thing, property by property; those that say nothing left out. */
export function statementsOf({ says }: Thing): [property: string, terms: readonly Term[]][] {
  return Object.entries(says).flatMap(([property, terms]) => (terms?.length ? [[property, terms]] : []))
}

/** Other things, each once; what may not stand in an IRI (RFC 3987) is written by its number. */
export function to(...iris: readonly (string | undefined)[]): Term[] {
  return [...new Set(iris)].flatMap((iri) =>
    iri === undefined ? [] : [{ iri: iri.replace(/[\p{Cc} <>"{}|^`\\]/gu, encodeURIComponent) }],
  )
}

export function value(text: string, type?: Name): Term[] {
  return [type ? { value: text, type } : { value: text }]
}

/**
 * A text in every language that has it. One that stands there in the words of the first language is left out, and so are
 * the marks that hold a line together: both are for people who read a page.
 */
export function texts(given: Localised): Term[] {
  const [first] = Object.values(given)
  return Object.entries(given).flatMap(([language, text], i) =>
    text && (i === 0 || text !== first) ? [{ text: withoutMarks(text), language }] : [],
  )
}

export function withoutMarks(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')
}
