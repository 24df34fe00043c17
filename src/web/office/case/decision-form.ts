/**
 * The decision: what it is, why by a reason of the definition, and what the citizen will read. Everything is there without
 * script; the stylesheet shows what belongs to the decision that is chosen.
 */
import { type Decision, noteMost, undoMs } from '#applications'
import type { OfficerDecision } from '#engine'
import { attributes, html, type Issue, type Markup, nothing, second } from '#kernel'
import { button, form, noticeBanner, radios, textarea, type View } from '#ui'
import { routes } from '../../routes.ts'
import type { CaseShown } from './page.ts'

const kinds = ['grant', 'return', 'refuse'] as const
const smsMost = 70

export function decisionForm(view: View, shown: CaseShown): Markup {
  const { t } = view
  const { application, definition, issues } = shown
  if (definition.decide.by !== 'officer') return nothing
  const chosen = textIn(shown, 'kind')
  return form(view, {
    action: view.url(routes.officeDecision(application.id)),
    fields: html`<div class="decision" id="decision">
      ${radios({
        name: 'kind',
        label: t('office.decision'),
        error: errorAt(view, issues, 'kind'),
        value: chosen === '' ? undefined : chosen,
        options: kinds.map((value) => ({
          value,
          label: t(`office.${value}`),
          hint: t(value === 'grant' && shown.isHeld ? 'office.grant-held' : `office.${value}-hint`),
        })),
      })}
      <div class="when-return">${returnReasons(view, shown, definition.decide)}</div>
      <div class="when-refuse">${refusalReasons(view, shown, definition.decide)}</div>
      <div class="when-note">${textarea({ name: 'note', label: t('office.note'), hint: t('office.note-hint', { most: noteMost }), error: errorAt(view, issues, 'note'), value: textIn(shown, 'note'), rows: 2 })}</div>
      ${smsPreview(view, shown)}
      ${button({ label: t('office.decide'), id: 'decide' })}
    </div>`,
  })
}

function errorAt({ t }: View, issues: readonly Issue[], field: string): string | undefined {
  const issue = issues.find((one) => one.field === field)
  return issue && t(issue.code, issue.params)
}

function textIn({ form }: CaseShown, name: string): string {
  const value = form[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** A reason is the sentence the citizen reads; under it the questions it may ask, all of them unless some are taken out. */
function returnReasons(view: View, shown: CaseShown, { returns }: OfficerDecision): Markup {
  const { t } = view
  const { definition, issues } = shown
  const error = errorAt(view, issues, 'return-code')
  const isBack = textIn(shown, 'kind') !== ''
  return html`<fieldset class="field${error ? ' wrong' : ''}"><legend>${t('office.return-reason')}</legend>
    ${error && html`<p class="error">${error}</p>`}
    ${returns.map(
      ({ code, say, asks }, i) => html`<div class="reason">
        <div class="choice"><input id="${i === 0 ? 'field-return-code' : `return-${code}`}"${attributes({ type: 'radio', name: 'return-code', value: code, checked: textIn(shown, 'return-code') === code })}>
          <label for="${i === 0 ? 'field-return-code' : `return-${code}`}">${say}</label></div>
        <fieldset class="asks"><legend>${t('office.asks')}</legend>${asks.map((name) => {
          const id = `asks-${code}-${name}`
          const checked = !isBack || [shown.form[`asks-${code}`] ?? []].flat().includes(name)
          return html`<div><input id="${id}"${attributes({ type: 'checkbox', name: `asks-${code}`, value: name, checked })}> <label for="${id}">${definition.questions[name]?.title ?? name}</label></div>`
        })}</fieldset>
      </div>`,
    )}
  </fieldset>`
}

/** A no names its law, says why, and the way on. */
function refusalReasons(view: View, shown: CaseShown, { refusals }: OfficerDecision): Markup {
  const { t } = view
  return radios({
    name: 'refuse-code',
    label: t('office.refuse-reason'),
    error: errorAt(view, shown.issues, 'refuse-code'),
    value: textIn(shown, 'refuse-code') || undefined,
    options: refusals.map(({ code, say, remedy, law }) => ({
      value: code,
      label: say,
      hint: `${[law.act, law.article].filter(Boolean).join(', ')}. ${remedy}`,
    })),
  })
}

/** The text message as the citizen gets it, in their language. */
function smsPreview(view: View, { citizen, application, person }: CaseShown): Markup {
  const { t } = view
  const { number } = application
  const { title } = citizen
  const texts = {
    grant: citizen.t('sms.application-granted', { title, number }),
    return: citizen.t('sms.application-returned', { number }),
    refuse: citizen.t('sms.application-refused', { title, number }),
  }
  return html`<div class="sms"><h3>${t('office.sms')}</h3>
    ${kinds.map(
      (kind) => html`<div class="when-${kind}"><p class="sms-kind">${t(`office.${kind}`)}</p>
        <blockquote lang="${person.language}" data-sms="${kind}">${texts[kind]}</blockquote>
        <p class="hint">${t('office.sms-letters', { count: texts[kind].length, most: smsMost })}</p></div>`,
    )}</div>`
}

/** A decision that has not taken effect: it can be taken back here too. */
export function undoBanner(view: View, { id, kind }: Decision): Markup {
  const { t } = view
  return noticeBanner({
    kind: 'info',
    title: t(`office.did-${kind}`),
    body: html`<p>${t('office.undo-note', { seconds: undoMs / second })}</p>${form(view, {
      action: view.url(routes.officeWithdrawal(id)),
      fields: html`${button({ label: t('office.undo'), kind: 'secondary' })} <kbd class="key">Z</kbd>`,
    })}`,
  })
}
