import { attributes, html, type Markup } from '#kernel'
import { described, type FieldFrame, fieldFrame, group } from './form.ts'

export type Choice = {
  readonly value: string
  readonly label: string
  readonly hint?: string
  /** The heading it stands under in a long list. */
  readonly group?: string
}
type ChoicesProps = FieldFrame & { readonly options: readonly Choice[] }

/** One of a few, each a card as wide as the page. */
export function radios(props: ChoicesProps & { value?: string | undefined }): Markup {
  return group(props, choices(props, { type: 'radio', chosen: props.value === undefined ? [] : [props.value] }))
}

export function checkboxes(props: ChoicesProps & { values?: readonly string[] }): Markup {
  return group(props, choices(props, { type: 'checkbox', chosen: props.values ?? [] }))
}

function choices(
  { name, options }: ChoicesProps,
  { type, chosen }: { type: 'radio' | 'checkbox'; chosen: readonly string[] },
): Markup {
  return html`<div class="choices">${options.map(({ value, label, hint }, i) => {
    const id = i === 0 ? `field-${name}` : `field-${name}-${i + 1}`
    return html`<div class="choice">
      <input id="${id}"${attributes({ type, name, value, checked: chosen.includes(value), 'aria-describedby': hint ? `${id}-hint` : undefined })}>
      <label for="${id}">${label}</label>
      ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
    </div>`
  })}</div>`
}

export function select(props: ChoicesProps & { value?: string; empty: string }): Markup {
  const { name, options, value, empty } = props
  return fieldFrame(
    props,
    html`<select class="input" id="field-${name}" name="${name}"${described(props)}>
    <option value="">${empty}</option>
    ${grouped(options).map(([name, members]) => {
      const shown = members.map(
        ({ value: own, label, hint }) =>
          html`<option${attributes({ value: own, selected: own === value })}>${hint ? `${label} – ${hint}` : label}</option>`,
      )
      return name ? html`<optgroup${attributes({ label: name })}>${shown}</optgroup>` : shown
    })}
  </select>`,
  )
}

/** The options under their headings, both in the order they came. */
export function grouped(options: readonly Choice[]): [name: string, members: Choice[]][] {
  const groups = new Map<string, Choice[]>()
  for (const option of options) {
    const name = option.group ?? ''
    groups.set(name, [...(groups.get(name) ?? []), option])
  }
  return [...groups]
}

/** A statement to stand by: one box, and nothing else will do. */
export function declaration({
  name,
  label,
  hint,
  statement,
  error,
  heading,
  checked,
}: FieldFrame & { statement: string; checked?: boolean }): Markup {
  return group(
    { name, label, hint, error, heading },
    html`<div class="choices"><div class="choice">
    <input id="field-${name}"${attributes({ type: 'checkbox', name, value: 'yes', checked: checked ?? false })}>
    <label for="field-${name}">${statement}</label>
  </div></div>`,
  )
}
