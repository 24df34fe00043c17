/** What is taken of two parsers that bring no types; the data they hold is of the kind the validator takes. */
declare module 'n3' {
  import type Validator from 'rdf-validate-shacl'

  export type Store = ConstructorParameters<typeof Validator>[0]
  export type Quad = Store extends Iterable<infer Item> ? Item : never
  export const Store: new (quads?: readonly Quad[]) => Store
  export class Parser {
    constructor(options?: { readonly format?: string })
    parse(text: string): Quad[]
  }
}

declare module 'jsonld' {
  const jsonld: {
    /** The triples of a document as N-Quads. */
    readonly toRDF: (document: object, options: { readonly format: 'application/n-quads' }) => Promise<string>
  }
  export default jsonld
}
