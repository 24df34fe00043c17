/** A question whose choices a register does not give now: what is there is shown, and anything else may be written. */
import { html, type Markup } from '#kernel'
import { radios, textField, type View } from '#ui'

type Frame = Parameters<typeof radios>[0] & {
  /** The register that does not answer, by name. */
  readonly register: string
  readonly value: string
}

/** Choices and a place to write, under one name; without script whichever is filled counts. */
export function typedField({ t }: View, { register, options, value, ...frame }: Frame): Markup {
  const hint = t('journey.typed-hint', { register })
  if (options.length === 0)
    return textField({ ...frame, hint: frame.hint ? `${frame.hint} ${hint}` : hint, value, width: 'medium' })
  const { name } = frame
  const isListed = options.some((option) => option.value === value)
  const id = `field-${name}-typed`
  return html`${radios({
    ...frame,
    options: [...options, { value: '', label: t('journey.typed-other') }],
    value: isListed || value === '' ? value || undefined : '',
  })}
  <div class="field"><label for="${id}">${t('journey.typed-number')}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    <input class="input medium" id="${id}" name="${name}" type="text" spellcheck="false" value="${isListed ? '' : value}" aria-describedby="${id}-hint"></div>`
}
