import { attributes, html, type Issue, type Markup, nothing } from '#kernel'
import type { View } from './view.ts'

export type IssueShown = Issue

/** A form that posts to `action`, with the token that shows it is ours; never checked by the browser itself. */
export function form(
  view: View,
  {
    action,
    fields,
    multipart = false,
    method = 'post',
  }: { action: string; fields: Markup; multipart?: boolean; method?: 'post' | 'get' },
): Markup {
  const enctype = multipart ? 'multipart/form-data' : undefined
  return html`<form novalidate${attributes({ action, method, enctype })}>
    ${method === 'post' && view.csrf && html`<input type="hidden" name="csrf" value="${view.csrf}">`}
    ${fields}
  </form>`
}

/** Everything there is to put right, first on the page and focused, in the same words as at the fields. */
export function errorSummary(view: View, issues: readonly Issue[]): Markup {
  if (issues.length === 0) return nothing
  return html`<div class="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-title">
    <h2 id="error-title">${view.t('frame.errors')}</h2>
    <ul>${issues.map(({ field, code, params }) => html`<li><a href="#field-${field}">${view.t(code, params)}</a></li>`)}</ul>
  </div>`
}

export type FieldFrame = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** The question is the page's own heading. */
  readonly heading?: boolean | undefined
}

/** What surrounds one control: label, hint, error; and what the control says of itself to those who listen. */
export function fieldFrame({ name, label, hint, error, heading }: FieldFrame, control: Markup): Markup {
  const labelled = html`<label for="field-${name}">${label}</label>`
  return html`<div class="field${error ? ' wrong' : ''}">
    ${heading ? html`<h1>${labelled}</h1>` : labelled}
    ${hint && html`<p class="hint" id="hint-${name}">${hint}</p>`}
    ${error && html`<p class="error" id="error-${name}">${error}</p>`}
    ${control}
  </div>`
}

export function described({ name, hint, error }: FieldFrame): Markup {
  const ids = [hint && `hint-${name}`, error && `error-${name}`].filter(Boolean).join(' ')
  return attributes({ 'aria-describedby': ids || undefined, 'aria-invalid': error ? 'true' : undefined })
}

/** Several controls that answer one question, which is their legend and may be the page's heading. */
export function group({ name, label, hint, error, heading }: FieldFrame, controls: Markup): Markup {
  return html`<fieldset class="field${error ? ' wrong' : ''}"${described({ name, label, hint, error })}>
    ${legend({ label, heading })}
    ${hint && html`<p class="hint" id="hint-${name}">${hint}</p>`}
    ${error && html`<p class="error" id="error-${name}">${error}</p>`}
    ${controls}
  </fieldset>`
}

/** What names a group of controls. */
export function legend({ label, heading }: Pick<FieldFrame, 'label' | 'heading'>): Markup {
  return html`<legend>${heading ? html`<h1>${label}</h1>` : label}</legend>`
}
