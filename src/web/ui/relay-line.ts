/** The relay line: stations one after the other, as the mounted post had them. It answers "where is it now, who has it?". */
import { html, type Markup } from '#kernel'

export type Station = {
  readonly label: string
  readonly note?: string
  readonly state: 'done' | 'now' | 'next' | 'late'
}

export function relayLine(stations: readonly Station[]): Markup {
  return html`<ol class="relay">${stations.map(
    ({
      label,
      note,
      state,
    }) => html`<li class="station ${state}"${state === 'now' || state === 'late' ? html` aria-current="step"` : ''}>
      <span class="station-label">${label}</span>${note && html`<span class="hint">${note}</span>`}
    </li>`,
  )}</ol>`
}

/** How far a form is: step `at` of `of`. */
export function steps({ at, of, label }: { at: number; of: number; label: string }): Markup {
  return html`<div class="steps"><p class="caption">${label}</p>
    <div class="steps-bar" aria-hidden="true">${Array.from({ length: of }, (_, i) => html`<span class="${i + 1 < at ? 'done' : i + 1 === at ? 'now' : 'next'}"></span>`)}</div>
  </div>`
}
