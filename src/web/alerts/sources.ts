/** Where something is known from: named, linked where it stands on the web, and how surely it is known. */
import type { Source } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import type { View } from '#ui'

/** A source in one line. */
export function sourceLine(
  { t, language }: Pick<View, 't' | 'language'>,
  { name, url, licence, confidence, note }: Source,
): Markup {
  const title = inLanguage(name, language)
  const more = [licence, t(`alerts.confidence-${confidence}`), note && inLanguage(note, language)].filter(Boolean)
  return html`${url ? html`<a href="${url}" rel="external noopener">${title}</a>` : title} · ${more.join(' · ')}`
}

/** Each source once, in the order it was first met, and the number a row has for it. */
export function numbered(sources: readonly (Source | null)[]): {
  all: readonly Source[]
  numberOf: (one: Source | null) => number
} {
  const keyOf = (one: Source) => JSON.stringify(one)
  const all = [...new Map(sources.flatMap((one) => (one ? [[keyOf(one), one] as const] : [])))]
  return {
    all: all.map(([, one]) => one),
    numberOf: (one) => (one ? all.findIndex(([key]) => key === keyOf(one)) + 1 : 0),
  }
}
