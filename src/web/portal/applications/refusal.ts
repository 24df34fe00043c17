/** Why it was refused: the sentence, the law, the way to put it right, and who keeps the record. */
import { notThereCode } from '#applications'
import { type Facts, fillReason, type Law, type Reason, reasonOf } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import { noticeBanner, type View } from '#ui'
import { dateText } from '../../format.ts'
import { routes } from '../../routes.ts'
import type { Shown } from './load.ts'
import { stageTitles } from './stage.ts'

/** The reason of a no, and what to do now. */
export function refusalBanner(view: View, shown: Shown, said: Facts = {}): Markup {
  const { t, language } = view
  const { application, definition, decision, nation } = shown
  const found =
    application.refusalCode === notThereCode ? notThere(view) : reasonOf(definition, application.refusalCode ?? '')
  const facts = inWords(said, language)
  const reason = found && fillReason(found, { answers: application.answers, facts })
  const instead = reason?.instead
  const agency = nation.agencies.find(({ id }) => id === definition.agency)
  const law = lawOf(shown)
  return html`${noticeBanner({
    kind: 'warning',
    title: reason?.say ?? t(stageTitles.declined),
    body: html`
    ${decision?.note && html`<p>${t('application.officer-note')}: ${decision.note}</p>`}
    <h3>${t('application.what-now')}</h3>
    ${reason?.remedy && html`<p>${reason.remedy}</p>`}
    ${instead && html`<p><a href="${view.url(routes.service(instead))}">${t('application.instead')}</a></p>`}
    ${law && html`<p><b>${t('application.law')}:</b> ${[law.act, law.article].filter(Boolean).join(', ')}</p>`}
    ${
      agency &&
      html`<p><b>${t('application.owner')}:</b> ${inLanguage(agency.name, language)}
      ${agency.phone && html`<br>${t('application.owner-call', { phone: agency.phone })}`}</p>`
    }`,
  })}`
}

/** What was typed while a register was away is not in it: no mistake of the register, and quickly put right. */
function notThere({ t }: View): Reason {
  return { say: t('application.not-listed'), remedy: t('application.not-listed-remedy') }
}

/** The law a no rests on: the reason's own, or the service's. */
function lawOf({ application, definition }: Shown): Law | undefined {
  const { decide, law } = definition
  const reasons: readonly { code: string; law?: Law }[] = decide.by === 'rule' ? decide.refuseWhen : decide.refusals
  return reasons.find(({ code }) => code === application.refusalCode)?.law ?? law[0]
}

const calendarDate = /^\d{4}-\d\d-\d\d$/

/** Dates that registers gave, as people write them. */
function inWords(facts: Facts, language: string): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && calendarDate.test(value) ? dateText(value, language) : value,
    ]),
  )
}
