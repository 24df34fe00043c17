/** What the promise takes of two parsers that bring no types. */
declare module 'n3' {
  import type { DatasetCore, Quad } from '@rdfjs/types'

  export class Parser {
    constructor(options?: { readonly format?: string; readonly baseIRI?: string })
    parse(text: string): Quad[]
  }
  export class Store implements DatasetCore {
    constructor(quads?: readonly Quad[])
    readonly size: number
    add(quad: Quad): this
    delete(quad: Quad): this
    has(quad: Quad): boolean
    match(...given: Parameters<DatasetCore['match']>): DatasetCore
    [Symbol.iterator](): Iterator<Quad>
  }
}

declare module 'jsonld' {
  const jsonld: {
    /** The triples of a document as N-Quads. */
    readonly toRDF: (document: object, options: { readonly format: 'application/n-quads' }) => Promise<string>
  }
  export default jsonld
}
