import { html, type Markup } from '#kernel'

export type BarProps = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly bars: readonly {
    readonly name: string
    readonly value: number
    /** The value as it is printed. */
    readonly text: string
  }[]
}

/** Bars from zero on, each with its name and value as text beside it, so that nobody needs to see their length. */
export function barFigure({ id, title, description, bars }: BarProps): Markup {
  const longest = Math.max(0, ...bars.map(({ value }) => value))
  return html`<figure class="bars" aria-labelledby="${id}-title"><figcaption><b id="${id}-title">${title}</b> <span class="hint">${description}</span></figcaption>
    <ul>${bars.map(({ name, value, text }) => html`<li><span>${name}</span> <b>${text}</b><svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><rect class="bar-ground" width="1000" height="10"/><rect class="bar" width="${longest > 0 ? Math.round((1000 * value) / longest) : 0}" height="10"/></svg></li>`)}</ul></figure>`
}
