/**
 * What the drawn things are to somebody who cannot see them: a tree of headings, paragraphs, tables and figures beside
 * the pages (ISO 32000-1 §14.7, 14.8), each leaf naming the marked parts of the pages that belong to it.
 */
import type { ObjectList } from './objects.ts'
import { textString } from './strings.ts'

export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'Span'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Form'

export type Attributes = {
  /** Said instead of a figure. */
  readonly alt?: string
  /** The text that outlines stand for. */
  readonly actualText?: string
  readonly language?: string
  readonly scope?: 'Row' | 'Column'
  /** Where a figure stands: left, bottom, right, top. */
  readonly box?: Box
}
export type Box = readonly [number, number, number, number]

export type Element = {
  readonly role: Role
  readonly attributes: Attributes
  readonly parts: (Element | Run)[]
}

/** Operators that were drawn one after the other for the same element, or for none: then they are decoration. */
export type Run = { readonly element: Element | undefined; readonly operators: string[] }

/** An annotation that belongs to an element: what it is but for its place in the tree, and its object where that is fixed. */
export type Annotation = {
  readonly element: Element
  readonly page: number
  readonly dictionary: string
  readonly object?: number
}

/** The operators of a page, each run marked with what it belongs to; `marks` learns which number it got. */
export function markedContent(runs: readonly Run[], marks: Map<Run, number>): string {
  let next = 0
  return runs
    .map((run) => {
      const { element, operators } = run
      const body = operators.join('\n')
      if (!element) return `/Artifact BMC\n${body}\nEMC`
      marks.set(run, next)
      return `/${element.role} <</MCID ${next++}>> BDC\n${body}\nEMC`
    })
    .join('\n')
}

type Tagged = {
  readonly root: Element
  readonly pages: readonly { readonly object: number; readonly runs: readonly Run[] }[]
  readonly marks: ReadonlyMap<Run, number>
  readonly annotations: readonly (Annotation & { readonly object: number })[]
}

/** Writes the tree and the way back from each marked part to its element; returns the root's object. */
export function writeStructure(objects: ObjectList, tagged: Tagged): number {
  const rootObject = objects.reserve()
  const places = placesOf(tagged)
  const numbers = new Map<Element, number>()
  const annotationOf = new Map(tagged.annotations.map((one) => [one.element, one]))

  const write = (element: Element, parent: number): number => {
    const object = objects.reserve()
    numbers.set(element, object)
    const kids = element.parts.map((part) => {
      if ('role' in part) return `${write(part, object)} 0 R`
      const { page, mark } = places.get(part)!
      return `<</Type/MCR/Pg ${page} 0 R/MCID ${mark}>>`
    })
    const annotation = annotationOf.get(element)
    if (annotation)
      kids.push(`<</Type/OBJR/Pg ${tagged.pages[annotation.page]!.object} 0 R/Obj ${annotation.object} 0 R>>`)
    objects.put(object, `<</Type/StructElem/S/${element.role}/P ${parent} 0 R${said(element)}/K[${kids.join(' ')}]>>`)
    return object
  }
  const document = write(tagged.root, rootObject)

  const byPage = tagged.pages.map(({ runs }) => runs.flatMap(({ element }) => (element ? [numbers.get(element)!] : [])))
  const references = byPage.map((list, i) => `${i} [${list.map((one) => `${one} 0 R`).join(' ')}]`)
  const ofAnnotations = tagged.annotations.map(({ element }, i) => `${byPage.length + i} ${numbers.get(element)} 0 R`)
  const parents = objects.add(`<</Nums[${[...references, ...ofAnnotations].join('\n')}]>>`)
  const next = byPage.length + ofAnnotations.length
  objects.put(
    rootObject,
    `<</Type/StructTreeRoot/K[${document} 0 R]/ParentTree ${parents} 0 R/ParentTreeNextKey ${next}>>`,
  )
  return rootObject
}

function placesOf({ pages, marks }: Tagged): Map<Run, { page: number; mark: number }> {
  const places = new Map<Run, { page: number; mark: number }>()
  for (const { object, runs } of pages)
    for (const run of runs) if (run.element) places.set(run, { page: object, mark: marks.get(run)! })
  return places
}

function said({ attributes: { alt, actualText, language, scope, box } }: Element): string {
  return [
    alt === undefined ? '' : `/Alt ${textString(alt)}`,
    actualText === undefined ? '' : `/ActualText ${textString(actualText)}`,
    language === undefined ? '' : `/Lang (${language})`,
    scope === undefined ? '' : `/A<</O/Table/Scope/${scope}>>`,
    box === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox[${box.map(Math.round).join(' ')}]>>`,
  ].join('')
}
