import type { Application } from '#applications'
import { html, type Markup } from '#kernel'
import { button, emptyState, errorSummary, form, table, textField, type View } from '#ui'
import { routes } from '../routes.ts'
import type { OfficePage } from './frame.ts'

/** A thing with the little that is needed to find it: its number and a given name. */
export type HandedOver = { readonly application: Application; readonly name: string; readonly thing: string }
type Shown = {
  readonly printing: readonly HandedOver[]
  readonly ready: readonly HandedOver[]
  /** The one whose code was wrong. */
  readonly wrong: string | undefined
  readonly leads: boolean
}

const wrongCode = 'refusal.applications/wrong-code'

/** Two lists: what has not arrived yet, and what lies here ready. */
export function handoverPage(view: View, shown: Shown): OfficePage {
  const { t } = view
  const { printing, ready, wrong } = shown
  return {
    title: t('office.handover'),
    at: 'handover',
    width: 'wide',
    error: wrong !== undefined,
    main: html`${errorSummary(view, wrong ? [{ field: `code-${wrong}`, code: wrongCode }] : [])}
      <h1>${t('office.handover')}</h1>
      <section aria-labelledby="ready"><h2 id="ready">${t('office.ready', { count: ready.length })}</h2>
        ${ready.length === 0 ? emptyState({ title: t('office.ready-none') }) : readyList(view, shown)}</section>
      <section aria-labelledby="printing"><h2 id="printing">${t('office.printing', { count: printing.length })}</h2>
        ${printing.length === 0 ? emptyState({ title: t('office.printing-none') }) : printingForm(view, printing)}</section>`,
  }
}

function readyList(view: View, { ready, wrong, leads }: Shown): Markup {
  const { t } = view
  return table({
    columns: [t('office.number'), t('office.whose'), t('office.thing'), t('office.hand-over')],
    rows: ready.map(({ application, name, thing }) => [
      html`<span data-row tabindex="-1">${application.number}</span>`,
      name,
      thing,
      html`${form(view, {
        action: view.url(routes.officeCollection(application.id)),
        fields: html`<div class="code-row">${codeField(view, { id: application.id, wrong })}${button({ label: t('office.give'), kind: 'secondary' })}</div>`,
      })}${leads && renewal(view, application.id)}`,
    ]),
  })
}

function codeField({ t }: View, { id, wrong }: { id: string; wrong: string | undefined }): Markup {
  const error = wrong === id ? t(wrongCode) : undefined
  const field = textField({
    name: `code-${id}`,
    label: t('office.code'),
    error,
    inputmode: 'numeric',
    autocomplete: 'off',
    width: 'short',
    maxlength: 8,
  })
  return field
}

function renewal(view: View, id: string): Markup {
  return form(view, {
    action: view.url(routes.officeCollectCode(id)),
    fields: html`<button class="link" type="submit">${view.t('office.new-code')}</button>`,
  })
}

function printingForm(view: View, printing: readonly HandedOver[]): Markup {
  const { t } = view
  return form(view, {
    action: view.url(routes.officeReady),
    fields: html`${table({
      columns: [t('office.arrived'), t('office.whose'), t('office.thing'), t('office.one-by-one')],
      rows: printing.map(({ application, name, thing }) => [
        html`<input type="checkbox" name="id" value="${application.id}" id="id-${application.id}" data-row> <label for="id-${application.id}">${application.number}</label>`,
        name,
        thing,
        button({ label: t('office.make-ready'), kind: 'secondary', name: 'only', value: application.id }),
      ]),
    })}${button({ label: t('office.make-ready-all') })}`,
  })
}
