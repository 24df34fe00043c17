/** What stands on the page of a petition below its sentence: answers, term, letter, and what belongs to it. */
import { dateIn, day, html, inLanguage, type Markup } from '#kernel'
import { type Letter, raiseDays } from '#petitions'
import { button, noticeBanner, serviceRow, summaryList, tag, type View } from '#ui'
import { dateText, dayText, timeText } from '../../format.ts'
import { withDate } from '../../portal/applications/words.ts'
import { routes } from '../../routes.ts'
import type { Shown, Stage } from './load.ts'
import { officeName } from './stations.ts'

/** The answers, the last one first; below it how to go on for who is not satisfied. */
export function answers(view: View, shown: Shown): Markup {
  const { letter } = shown
  return html`${letter.answers.toReversed().map((answer) => answerShown(view, shown, answer))}${further(view, shown)}`
}

function answerShown(view: View, shown: Shown, answer: Letter['answers'][number]): Markup {
  const { t, language } = view
  const outcome = shown.kind.outcomes.find(({ id }) => id === answer.outcome)
  const ground = outcome?.no?.grounds.find(({ id }) => id === answer.ground)
  const number = shown.officers.get(answer.officerId) ?? ''
  const by = t('petition.answer-by', { office: officeName(view, shown, answer.officeId), number })
  return html`<section class="answer"><h2>${t('petition.answer-title')}</h2>
    ${outcome && html`<p>${tag({ label: inLanguage(outcome.title, language), kind: outcome.no ? 'warning' : 'info' })}</p>`}
    ${paragraphs(answer.text)}
    ${ground && summaryList([{ label: t('petition.answer-ground'), value: html`${inLanguage(ground.say, language)} <span class="hint">${ground.law}</span>` }])}
    ${outcome?.no && html`<p>${inLanguage(outcome.no.appeal, language)}</p>`}
    <p class="hint">${by} · ${timeText(answer.at, language, shown.nation.country)}</p></section>`
}

function further(view: View, { petition, now }: Shown): Markup | undefined {
  const { t, url } = view
  const { state, round, answeredAt, id } = petition
  if (state !== 'answered' || !answeredAt) return undefined
  if (round === 2) return html`<p>${t('petition.object-done')}</p>`
  if (now.getTime() > answeredAt.getTime() + raiseDays * day) return undefined
  return html`<h2>${t('petition.not-satisfied')}</h2><p>${t('petition.not-satisfied-note', { days: raiseDays })}</p>
    <div class="actions">${button({ label: t('petition.object'), href: url(routes.petitionObjection(id)), kind: 'secondary' })}</div>`
}

/** The law's term, longer if it was extended, and what happens by itself when it is not kept. */
export function term(view: View, shown: Shown, stage: Stage): Markup {
  const { t, language } = view
  const { petition, kind, dueOn, today } = shown
  const date = dayText(view, dueOn, today)
  const { extendedBecause, escalated } = petition
  return html`${extendedBecause && noticeBanner({ kind: 'info', title: t('petition.extended', { date }), body: html`<p>${t('petition.extended-because', { reason: t(`petition.reason-${extendedBecause}`) })}</p>` })}
    <h2>${t('petition.term')}</h2>
    ${summaryList([
      {
        label: t('petition.term-taken-in'),
        value: dateText(dateIn(shown.nation.country.timeZone, petition.takenInAt), language),
      },
      { label: t('petition.term-law'), value: html`${date} <span class="hint">${kind.law}</span>` },
    ])}
    ${escalated !== 'overdue' && html`<h2>${t('petition.late')}</h2><ul>${stage === 'open' && html`<li>${withDate(view, 'petition.late-lead', { date })}</li>`}<li>${t('petition.late-head')}</li></ul>`}
    <p>${t('petition.late-nothing', { phone: view.helpLine })}</p>`
}

/** What was written, by the person and, where the office asked something, by the office. */
export function letter(view: View, shown: Shown): Markup {
  const { t, url, language } = view
  const { petition, letter, officers, nation } = shown
  const files = petition.fileIds.map(
    (id, at) =>
      html`<li><a href="${url(routes.petitionFile(petition.id, id))}">${t('petition.file-nth', { nth: at + 1 })}</a></li>`,
  )
  return html`<h2>${t('petition.said-title')}</h2>
    ${paragraphs(letter.text)}
    ${files.length > 0 && html`<ul>${files}</ul>`}
    ${
      letter.messages.length > 0 &&
      html`<ol class="messages">${letter.messages.map(({ officerId, text, at }) => {
        const number = officerId && officers.get(officerId)
        const from = number ? t('application.officer', { number }) : t('application.messages-you')
        return html`<li class="message">${paragraphs(text)}<p class="hint">${from} · ${timeText(at, language, nation.country)}</p></li>`
      })}</ol>`
    }`
}

/** What else there is: the application, who read it, and how to ask after it without signing in. */
export function belonging(view: View, { petition }: Shown): Markup {
  const { t, url } = view
  const row = (href: string, icon: string, title: string) => serviceRow({ href: url(href), icon, title })
  return html`<h2>${t('petition.more')}</h2>
    <ul class="service-rows">
      ${petition.applicationId && row(routes.application(petition.applicationId), 'route', t('petition.open-application'))}
      ${row(routes.accessLog, 'eye', t('frame.who-read'))}
      ${row(routes.petitionsAnswered, 'list', t('petition.answers-link'))}
    </ul>
    <h2>${t('track.without')}</h2>
    <p>${t('track.without-note')} <a href="${url(routes.track)}">${t('track.link')}</a></p>
    ${summaryList([
      { label: t('petition.number'), value: petition.number },
      { label: t('track.code'), value: petition.checkCode },
    ])}`
}

/** What its person can do while it is open. */
export function actions(view: View, { petition: { id } }: Shown): Markup {
  const { t, url } = view
  return html`<div class="actions">
    ${button({ label: t('petition.add'), href: url(routes.petitionWords(id)) })}
    ${button({ label: t('petition.withdraw'), href: url(routes.petitionWithdrawal(id)), kind: 'secondary' })}</div>`
}

/** What somebody wrote, with the lines they made. */
function paragraphs(text: string): Markup[] {
  return text.split(/\n+/).map((line) => html`<p>${line}</p>`)
}
