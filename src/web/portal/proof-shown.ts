/** In words: where a line stands in a log, and who outside saw it there. */
import type { Country } from '#engine'
import { html, type Markup } from '#kernel'
import type { placeOf } from '#transparency'
import { noticeBanner, type View } from '#ui'
import { witnessName } from '#verify'
import { timeText } from '../format.ts'

type Place = Awaited<ReturnType<typeof placeOf>>

/** The place and the witnesses, or that it still waits for them. */
export function proofShown({ t, language }: View, place: Place, country: Country): Markup {
  if (!place)
    return noticeBanner({ kind: 'info', title: t('log.proof-waits'), body: html`<p>${t('log.proof-waits-note')}</p>` })
  const { index, seen } = place
  return html`<p class="lead">${t('log.proof-place', { index })}</p>
    ${seen.length === 0 && html`<p>${t('log.nobody-sees')}</p>`}
    ${
      seen.length > 0 &&
      html`<p>${t('log.proof-seen', { count: seen.length })}</p>
        <ul>${seen.map(({ witness, at }) => html`<li>${witnessName(t, witness)}, <time datetime="${new Date(at * 1000).toISOString()}">${timeText(new Date(at * 1000), language, country)}</time></li>`)}</ul>`
    }`
}
