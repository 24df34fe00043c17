import { html, type Markup, type Printable } from '#kernel'

export type Kpi = { readonly value: string; readonly label: string; readonly note?: Printable }

/** The few figures that matter most, side by side: the value, what it is of, and what it was before. */
export function kpiRow(kpis: readonly Kpi[]): Markup {
  return html`<dl class="kpis">${kpis.map(({ value, label, note }) => html`<div><dt>${label}</dt><dd><b>${value}</b>${note && html`<span class="hint">${note}</span>`}</dd></div>`)}</dl>`
}
