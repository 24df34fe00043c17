import { attributes, html, type Markup } from '#kernel'
import { type Choice, grouped } from './choices.ts'
import { type FieldFrame, group } from './form.ts'

type SlotsProps = FieldFrame & {
  /** Each under its day. */
  readonly options: readonly Choice[]
  readonly value?: string | undefined
  /** How many are free on a day, in words. */
  readonly count: (free: number) => string
}

/** Free times day by day, the chosen one's day or else the first open; works without script. */
export function slots(props: SlotsProps): Markup {
  const { options, value, count } = props
  const days = grouped(options)
  const chosen = days.find(([, members]) => members.some((one) => one.value === value)) ?? days[0]
  let first = 0
  const shown = days.map(([name, members]) => {
    const from = first
    first += members.length
    return html`<details class="details"${attributes({ open: name === chosen?.[0] })}>
      <summary>${name} <span class="hint">${count(members.length)}</span></summary>
      <div class="slots" role="group"${attributes({ 'aria-label': name })}>${members.map((one, i) => time(props, one, from + i))}</div>
    </details>`
  })
  return group(props, html`<div class="slot-days">${shown}</div>`)
}

function time({ name, value: chosen }: SlotsProps, { value, label }: Choice, at: number): Markup {
  const id = at === 0 ? `field-${name}` : `field-${name}-${at + 1}`
  const box = attributes({ type: 'radio', name, value, checked: value === chosen })
  return html`<div class="choice"><input id="${id}"${box}><label for="${id}">${label}</label></div>`
}
