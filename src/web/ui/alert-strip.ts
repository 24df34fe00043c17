import { html, type Markup } from '#kernel'
import { icon } from './icon.ts'

/** What is happening where somebody is, above every page while it lasts. */
export type Strip = {
  /** What it is, for those who listen. */
  readonly label: string
  readonly lines: readonly {
    readonly level: string
    /** The colour of the level. */
    readonly shade: string
    readonly icon: string
    readonly text: string
    readonly href: string
  }[]
  /** Where the others are, if there are more than fit. */
  readonly more?: { readonly label: string; readonly href: string } | undefined
}

/** A line for each alert: sign, word of the level, and a sentence that leads to what to do. */
export function alertStrip({ label, lines, more }: Strip): Markup {
  return html`<section class="strip" aria-label="${label}"><ul>${lines.map(
    ({ level, shade, icon: sign, text, href }) =>
      html`<li class="at-${shade}">${icon(sign)}<b class="level">${level}</b><a href="${href}">${text}</a></li>`,
  )}${more && html`<li><a href="${more.href}">${more.label}</a></li>`}</ul></section>`
}
