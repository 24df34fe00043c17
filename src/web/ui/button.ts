import { attributes, html, type Markup } from '#kernel'
import { icon } from './icon.ts'

export type ButtonProps = {
  readonly label: string
  readonly kind?: 'primary' | 'secondary' | 'warning'
  /** With a place to go it is a link that looks like a button. */
  readonly href?: string
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  readonly id?: string
  readonly icon?: string
}

/** The one thing to do on a page, or beside it the other thing. */
export function button({
  label,
  kind = 'primary',
  href,
  type = 'submit',
  name,
  value,
  id,
  icon: sign,
}: ButtonProps): Markup {
  const shown = html`${sign && icon(sign)}<span>${label}</span>`
  if (href) return html`<a class="button ${kind}"${attributes({ href, id })}>${shown}</a>`
  return html`<button class="button ${kind}"${attributes({ type, name, value, id })}>${shown}</button>`
}
