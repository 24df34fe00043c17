/** What was decided, done and written so far; officers by their number. */
import { messageMost } from '#applications'
import { reasonOf } from '#engine'
import { html, type Markup, nothing } from '#kernel'
import { button, details, form, textarea, type View } from '#ui'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import type { CaseShown } from './page.ts'

export function historyOf(view: View, shown: CaseShown): Markup {
  const { t } = view
  return html`${decisionsShown(view, shown)}
    ${messagesShown(view, shown)}
    ${details({ summary: t('office.steps'), body: stepsShown(view, shown) })}`
}

/** An officer as others know them, or who else did it. */
function whoDid({ t }: View, { history }: CaseShown, officerId: string | null): string {
  const officer = officerId ? history.officers.get(officerId) : undefined
  return officer ? t('office.officer', { number: officer.number }) : ''
}

function decisionsShown(view: View, shown: CaseShown): Markup {
  const { t, language } = view
  const { history, nation, definition } = shown
  const past = history.decisions.filter(({ doneAt }) => doneAt)
  if (past.length === 0) return nothing
  const why = (code: string | null) =>
    code === null
      ? undefined
      : (definition.decide.by === 'officer' && definition.decide.returns.find((one) => one.code === code)?.say) ||
        reasonOf(definition, code)?.say
  return html`<h3>${t('office.decided-before')}</h3>
    <ol class="timeline">${past.map(
      ({ officerId, kind, code, note, decidedAt }) => html`<li>
        <p class="hint">${timeText(decidedAt, language, nation.country)} · ${whoDid(view, shown, officerId)}</p>
        <p><b>${t(`office.did-${kind}`)}</b> ${why(code)}</p>${note !== '' && html`<p>${note}</p>`}</li>`,
    )}</ol>`
}

function messagesShown(view: View, shown: CaseShown): Markup {
  const { t, language } = view
  const { history, nation, application, person } = shown
  return html`<h3>${t('office.messages')}</h3>
    ${
      history.messages.length > 0 &&
      html`<ol class="messages">${history.messages.map(
        ({ text, at, fromKind, officerId }) => html`<li class="message"><p>${text}</p>
          <p class="hint">${timeText(at, language, nation.country)} · ${fromKind === 'officer' ? whoDid(view, shown, officerId) : person.name}</p></li>`,
      )}</ol>`
    }
    ${details({
      summary: t('office.write'),
      body: form(view, {
        action: view.url(routes.officeMessages(application.id)),
        fields: html`${textarea({ name: 'text', label: t('office.message'), hint: t('office.message-hint', { most: messageMost }), rows: 3 })}
          ${button({ label: t('office.send'), kind: 'secondary' })}`,
      }),
    })}`
}

function stepsShown(view: View, shown: CaseShown): Markup {
  const { t, language } = view
  const { history, nation, application } = shown
  const sent = html`<li><p class="hint">${timeText(application.submittedAt, language, nation.country)}</p><p>${t('office.step-submitted')}</p></li>`
  return html`<ol class="timeline">${sent}${history.steps.map(
    ({ verb, at, byOfficer }) => html`<li>
      <p class="hint">${[timeText(at, language, nation.country), whoDid(view, shown, byOfficer)].filter(Boolean).join(' · ')}</p>
      <p>${t(`office.step-${verb}`)}</p></li>`,
  )}</ol>`
}
