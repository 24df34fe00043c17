/** Linked data as the rest of the world reads it: parsed and validated by tools that are not ours. */
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { shapesInTurtle } from './cpsv-ap.ts'

export function parseTurtle(text: string): Store {
  return new Store(new Parser({ format: 'text/turtle' }).parse(text))
}

export async function parseJsonLd(text: string): Promise<Store> {
  const document = JSON.parse(text) as object
  return new Store(new Parser({ format: 'application/n-quads' }).parse(await toQuads(document)))
}

function toQuads(document: object): Promise<string> {
  return jsonld.toRDF(document, { format: 'application/n-quads' })
}

/** How many triples one of both holds and the other does not. */
export function differences(one: Store, other: Store): number {
  const missing = (from: Store, at: Store) => [...from].filter((quad) => !at.has(quad)).length
  return missing(one, other) + missing(other, one)
}

/** What breaks the profile, a line each. */
export async function violationsIn(data: Store, shapes = shapesInTurtle()): Promise<string[]> {
  const { results } = await new SHACLValidator(parseTurtle(shapes)).validate(data)
  return results.map(({ focusNode, path, sourceConstraintComponent, value }) =>
    [focusNode, path, sourceConstraintComponent, value]
      .map((term) => (term as { value?: string } | null)?.value ?? '')
      .join(' '),
  )
}
