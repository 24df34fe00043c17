import { attributes, html, type Markup } from '#kernel'
import { described, type FieldFrame, fieldFrame, group } from './form.ts'

type TextProps = FieldFrame & {
  readonly value?: string
  readonly type?: 'text' | 'tel' | 'email' | 'search'
  readonly inputmode?: 'numeric' | 'tel' | 'email' | 'text'
  readonly autocomplete?: string
  readonly width?: 'short' | 'medium' | 'full'
  readonly maxlength?: number
}

export function textField(props: TextProps): Markup {
  const { name, value, type = 'text', inputmode, autocomplete, width = 'full', maxlength } = props
  const input = html`<input class="input ${width}" id="field-${name}"${attributes({ name, type, value, inputmode, autocomplete, maxlength, spellcheck: 'false' })}${described(props)}>`
  return fieldFrame(props, input)
}

export function textarea(props: FieldFrame & { value?: string; rows?: number }): Markup {
  const { name, value = '', rows = 5 } = props
  return fieldFrame(
    props,
    html`<textarea class="input" id="field-${name}"${attributes({ name, rows })}${described(props)}>${value}</textarea>`,
  )
}

type PartsProps = FieldFrame & {
  readonly parts: readonly {
    readonly name: string
    readonly label: string
    readonly value?: string
    readonly width: 'two' | 'four'
    readonly wrong?: boolean
  }[]
}

function parts(props: PartsProps): Markup {
  return group(
    props,
    html`<div class="parts">${props.parts.map(
      ({ name, label, value, width, wrong }) => html`<div><label for="field-${name}">${label}</label>
      <input class="input ${width}${wrong ? ' bad' : ''}" id="field-${name}"${attributes({ name, value, inputmode: 'numeric', type: 'text', autocomplete: 'off', 'aria-invalid': wrong ? 'true' : undefined })}></div>`,
    )}</div>`,
  )
}

type Labels<Part extends string> = Readonly<Record<Part, string>>

/** A date as people write it: year, month, day. `wrong` is the field the error is about. */
export function dateFields(
  props: FieldFrame & {
    labels: Labels<'year' | 'month' | 'day'>
    values?: Partial<Labels<'year' | 'month' | 'day'>>
    wrong?: string | undefined
  },
): Markup {
  const { name, labels, values = {}, wrong } = props
  return parts({
    ...props,
    parts: (['year', 'month', 'day'] as const).map((part) => ({
      name: `${name}-${part}`,
      label: labels[part],
      value: values[part] ?? '',
      width: part === 'year' ? 'four' : 'two',
      wrong: wrong === `${name}-${part}`,
    })),
  })
}

export function yearSpan(
  props: FieldFrame & {
    labels: Labels<'from' | 'to'>
    values?: Partial<Labels<'from' | 'to'>>
    wrong?: string | undefined
  },
): Markup {
  const { name, labels, values = {}, wrong } = props
  return parts({
    ...props,
    parts: (['from', 'to'] as const).map((part) => ({
      name: `${name}-${part}`,
      label: labels[part],
      value: values[part] ?? '',
      width: 'four',
      wrong: wrong === `${name}-${part}`,
    })),
  })
}

type FileProps = FieldFrame & {
  readonly accept: string
  readonly capture?: boolean
  /** The file that is there already, before another is chosen. */
  readonly chosen?: Markup | undefined
  /** The sentence that tells how small a photo was made (`{size}` in kilobytes); without it photos stay as they are. */
  readonly shrink?: string | undefined
}

export function fileUpload(props: FileProps): Markup {
  const { name, accept, capture, chosen, shrink } = props
  const how = { name, accept, capture: capture ? 'environment' : undefined, 'data-shrink': shrink }
  return fieldFrame(
    props,
    html`${chosen}<input class="file" type="file" id="field-${name}"${attributes(how)}${described(props)}>`,
  )
}
