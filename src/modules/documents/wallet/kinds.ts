/**
 * What can be put into a wallet: each document a service gives, by its type, with its words in every language; and those the
 * nation also has as an ISO/IEC 18013-5 mdoc. Follows from the nation alone, so it is the same for everybody.
 */
import { type Definition, fieldOf, type MobileDocument, type Nation } from '#engine'
import type { Localised } from '#kernel'
import type { CopyForm } from './wallet.ts'

export type WalletKind = {
  /** The type of the document. */
  readonly type: string
  readonly agency: string
  readonly title: Localised
  readonly rows: readonly { readonly key: string; readonly label: Localised }[]
  readonly table: boolean
  readonly mobile: MobileDocument | undefined
}
/** A way to have it: what a wallet names when it asks, which is also the scope. */
export type WalletForm = { readonly id: string; readonly form: CopyForm; readonly kind: WalletKind }

const mobileEnd = '.mdoc'
const made = new WeakMap<Nation, ReadonlyMap<string, WalletKind>>()

/** All kinds by type. */
export function walletKinds(nation: Nation): ReadonlyMap<string, WalletKind> {
  const known = made.get(nation)
  if (known) return known
  const kinds = new Map<string, WalletKind>()
  for (const { definition, translations } of nation.services) {
    const { issue } = definition
    if (!issue || kinds.has(issue.document)) continue
    kinds.set(issue.document, {
      type: issue.document,
      agency: definition.agency,
      title: inAll(nation, issue.title, (language) => translations[language]?.['issue.title']),
      rows: issue.show.map((key) => ({ key, label: labelOf(definition, key, { nation, translations }) })),
      table: issue.table !== undefined,
      mobile: nation.mobileDocuments?.[issue.document],
    })
  }
  made.set(nation, kinds)
  return kinds
}

/** The kind of a document's type, if a service gives such documents. */
export function kindOfType(nation: Nation, type: string): WalletKind | undefined {
  return walletKinds(nation).get(type)
}

/** The agencies that give documents which are had as an mdoc too. */
export function mobileAgencies(nation: Nation): string[] {
  const kinds = [...walletKinds(nation).values()].filter(({ mobile }) => mobile)
  return [...new Set(kinds.map(({ agency }) => agency))]
}

/** The forms a kind comes in. */
export function formsOf(kind: WalletKind): WalletForm[] {
  const card: WalletForm = { id: kind.type, form: 'dc+sd-jwt', kind }
  return kind.mobile ? [card, { id: `${kind.type}${mobileEnd}`, form: 'mso_mdoc', kind }] : [card]
}

/** The form a wallet means. */
export function formById(nation: Nation, id: string): WalletForm | undefined {
  const kind = kindOfType(nation, id.endsWith(mobileEnd) ? id.slice(0, -mobileEnd.length) : id)
  return kind && formsOf(kind).find((form) => form.id === id)
}

/** The forms a scope names, if there is each and all are of one kind. */
export function formsIn(nation: Nation, scope: string): WalletForm[] {
  const forms = scope.split(' ').map((id) => formById(nation, id))
  const whole = forms.filter((form) => form !== undefined)
  return whole.length === forms.length && new Set(whole.map(({ kind }) => kind)).size === 1 ? whole : []
}

type Words = {
  readonly nation: Nation
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>
}

function labelOf(definition: Definition, key: string, { nation, translations }: Words): Localised {
  const question = definition.questions[key]
  if (!question) return fieldOf(definition, key, nation).label
  return inAll(nation, question.title, (language) => translations[language]?.[`questions.${key}.title`])
}

/** A text of the country's first language with what it is in the others. */
function inAll({ country }: Nation, first: string, other: (language: string) => string | undefined): Localised {
  const [own, ...others] = country.languages.map(({ code }) => code)
  const translated = others.flatMap((language): [string, string][] => {
    const text = other(language)
    return text ? [[language, text]] : []
  })
  return { [own!]: first, ...Object.fromEntries(translated) }
}
