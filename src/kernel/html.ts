/**
 * Markup by tagged template: what is put in is escaped unless it is markup already, so forgetting is safe.
 * Values may be text, numbers, markup, lists of these, or nothing (`undefined`, `null`, `false` print nothing).
 */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

export type Printable = Markup | string | number | false | null | undefined | readonly Printable[]

/** The markup of a template, everything put into it escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  let out = strings[0]!
  for (let i = 0; i < values.length; i++) out += print(values[i]) + strings[i + 1]!
  return new Markup(out)
}

/** Markup that somebody else made safe (a prepared icon, a rendered QR). Never for anything a person typed. */
export function trusted(markup: string): Markup {
  return new Markup(markup)
}

export const nothing = new Markup('')

/** Attributes as ` name="value"`; `true` prints the name alone, `false` and `undefined` print nothing. */
export function attributes(given: Readonly<Record<string, string | number | boolean | undefined>>): Markup {
  let out = ''
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue
    out += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`
  }
  return new Markup(out)
}

function print(value: Printable): string {
  if (value instanceof Markup) return value.text
  if (value === undefined || value === null || value === false) return ''
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  let out = ''
  for (const item of value) out += print(item)
  return out
}

const special = /[&<>"'`]/
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Text as it may stand in markup and in quoted attributes. */
export function escapeText(text: string): string {
  return special.test(text) ? text.replace(/[&<>"'`]/g, (character) => entities[character]!) : text
}
