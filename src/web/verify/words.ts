/** The words of the check page for each language, as little of them as says the same: most facts are called alike everywhere. */
import { recordOf } from '#engine'
import { inLanguage, type Language } from '#kernel'
import type { PackedWords } from '#verify'
import type { Edge } from '../edge.ts'

/** The texts of the page, by their beginnings. */
const texts = /^(verify\.|apply\.purpose-)/

/** Everything that is said in one language of documents and receipts. */
export function packWords({ base, nation }: Edge, language: Language): PackedWords {
  const { services } = base.outside.catalogue
  const words = { ...nation.words[nation.country.languages[0]!.code], ...nation.words[language] }
  const named = [...services.flatMap((service) => labelsOf(service, nation, language)), paymentReceipt(words)]
  const labels = commonest(named)
  const own = Object.fromEntries(
    named.flatMap(({ type, labels: theirs }) => {
      const others = Object.entries(theirs).filter(([key, label]) => labels[key] !== label)
      return others.length > 0 ? [[type, Object.fromEntries(others)] as const] : []
    }),
  )
  return {
    language,
    timeZone: nation.country.timeZone,
    texts: Object.fromEntries(Object.entries(words).filter(([key]) => texts.test(key))),
    titles: Object.fromEntries(named.map(({ type, title }) => [type, title])),
    labels,
    own,
    agencies: Object.fromEntries(nation.agencies.map(({ id, name }) => [id, inLanguage(name, language)])),
  }
}

type Named = { readonly type: string; readonly title: string; readonly labels: Readonly<Record<string, string>> }
type Service = Edge['base']['outside']['catalogue']['services'][number]

/** What a service's document is called, and its facts; a fact of a register is called as the register calls it. */
function labelsOf({ definition, in: localised }: Service, nation: Edge['nation'], language: Language): Named[] {
  const { issue } = definition
  if (!issue) return []
  const inTheirs = localised[language] ?? definition
  const facts = Object.fromEntries(issue.show.filter((name) => name in definition.facts).map((name) => [name, '0']))
  const rows = recordOf({ ...definition, questions: {} }, { facts }, nation).rows
  const asked = Object.entries(inTheirs.questions).filter(([name]) => issue.show.includes(name))
  return [
    {
      type: issue.document,
      title: inTheirs.issue?.title ?? issue.title,
      labels: Object.fromEntries([
        ...rows.map(({ key, label }) => [key, inLanguage(label, language)] as const),
        ...asked.map(([name, { title }]) => [name, title] as const),
      ]),
    },
  ]
}

/** The one document that no definition names. */
function paymentReceipt(words: Readonly<Record<string, string>>): Named {
  const said = (key: string) => words[`document.receipt-${key}`] ?? key
  const labels = Object.fromEntries(['service', 'number', 'invoice', 'total', 'paid'].map((key) => [key, said(key)]))
  return { type: 'payment-receipt', title: said('title'), labels }
}

function commonest(named: readonly Named[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { labels } of named)
    for (const [key, label] of Object.entries(labels)) {
      const of = counts.get(key) ?? new Map<string, number>()
      counts.set(key, of.set(label, (of.get(label) ?? 0) + 1))
    }
  return Object.fromEntries(
    [...counts].map(([key, of]) => [key, [...of].reduce((most, one) => (one[1] > most[1] ? one : most))[0]]),
  )
}
