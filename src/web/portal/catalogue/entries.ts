/**
 * Long lists that can be gone through: entries in the order of the alphabet, under headings, with links to jump by. All
 * are alike, so they carry no signs, and a phone shows more of them at once.
 */
import { html, type Language, type Markup } from '#kernel'
import type { View } from '#ui'

export type Entry = { readonly title: string; readonly href: string; readonly note: string }
export type Group = { readonly title: string; readonly entries: readonly Entry[] }

/** What is gone through at a glance needs no headings. */
const glanceMost = 30

/** Entries under the letter they begin with; few of them as they are. */
export function byLetter(view: View, entries: readonly Entry[]): Markup {
  const { language } = view
  if (entries.length <= glanceMost) return entryList(view, entries)
  const letters = Map.groupBy(sorted(entries, language), ({ title }) => firstLetter(title, language))
  return inGroups(
    view,
    [...letters].map(([title, entries]) => ({ title, entries })),
  )
}

/** Entries under the headings they belong to, those that hold none left out. */
export function inGroups(view: View, groups: readonly Group[]): Markup {
  const full = groups.filter(({ entries }) => entries.length > 0)
  const count = full.reduce((sum, { entries }) => sum + entries.length, 0)
  return html`${full.length > 1 && count > glanceMost && jumps(view, full)}
    ${full.map(({ title, entries }, i) => html`<section><h2 id="${anchor(i)}">${title}</h2>${entryList(view, entries)}</section>`)}`
}

function jumps({ t }: View, groups: readonly Group[]): Markup {
  return html`<nav aria-label="${t('catalogue.jump')}"><ul class="chips jumps">${groups.map(
    ({ title }, i) => html`<li><a class="chip" href="#${anchor(i)}">${title}</a></li>`,
  )}</ul></nav>`
}

function anchor(i: number): string {
  return `part-${i + 1}`
}

function entryList({ language }: View, entries: readonly Entry[]): Markup {
  return html`<ul class="service-rows two-columns">${sorted(entries, language).map(
    ({ title, href, note }) =>
      html`<li class="service-row"><span class="service-words"><a href="${href}">${title}</a><span class="hint">${note}</span></span></li>`,
  )}</ul>`
}

function sorted(entries: readonly Entry[], language: Language): Entry[] {
  return entries.toSorted((a, b) => a.title.localeCompare(b.title, language))
}

/** What stands before it says nothing: «, a quotation mark, is passed over. */
function firstLetter(title: string, language: Language): string {
  return (/[\p{L}\p{N}]/u.exec(title)?.[0] ?? '').toLocaleUpperCase(language)
}
