import type { Officer } from '#agencies'
import type { Form, Nation } from '#engine'
import { html, type Issue, inLanguage, type Markup, nothing, type Translate } from '#kernel'
import type { mergeableWith, OpenedPetition } from '#petitions'
import { button, details, errorSummary, form, icon, noticeBanner, tag, textarea, type View } from '#ui'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import type { OfficePage } from '../frame.ts'
import { answerForm, extensionForm, mergingForm, routingForm, separationForm } from './forms.ts'
import { kindBy, kindTitle, leftTag, officeName, subjectTitle, untilText } from './words.ts'

export type PetitionShown = OpenedPetition & {
  readonly nation: Nation
  readonly now: Date
  readonly officers: ReadonlyMap<string, Officer>
  /** What may be merged with it, for a lead. */
  readonly alike: Awaited<ReturnType<typeof mergeableWith>>
  readonly isLead: boolean
  /** How its person reads what they will be told. */
  readonly citizen: Translate
  readonly issues: readonly Issue[]
  readonly form: Form
}

/** A petition on one screen: what was written, what is known, and the answer. */
export function petitionPage(view: View, shown: PetitionShown): OfficePage {
  const { t } = view
  const { petition, person, issues, nation, now } = shown
  const title = `${petition.number} · ${subjectTitle(nation, petition.subject, view)}`
  return {
    title,
    at: 'petitions',
    width: 'wide',
    error: issues.length > 0,
    back: { href: view.url(routes.officePetitions), label: t('petition-office.title') },
    main: html`${errorSummary(view, issues)}
      <p class="caption">${kindTitle(nation, petition.kind, view)}</p>
      <div class="desk-head"><h1>${title}</h1>
        <p class="tags">${petition.state === 'open' && leftTag(view, { nation, dueAt: petition.dueAt, now })}
          <span>${t('office.citizen', { name: person.name, number: person.registerNumber })}</span></p></div>
      <div class="case">
        <section class="case-part" aria-labelledby="part-sent" data-row tabindex="0"><h2 id="part-sent">${t('petition-office.written')}</h2>
          ${written(view, shown)}</section>
        <section class="case-part" aria-labelledby="part-known" data-row tabindex="0"><h2 id="part-known">${t('petition-office.known')}</h2>
          ${known(view, shown)}</section>
        <section class="case-part" aria-labelledby="part-decision" data-row tabindex="0"><h2 id="part-decision">${t('petition-office.answer')}</h2>
          ${work(view, shown)}</section>
      </div>`,
  }
}

function written(view: View, shown: PetitionShown): Markup {
  const { t, language } = view
  const { petition, letter, person, nation } = shown
  return html`<blockquote class="letter" lang="${person.language}">${paragraphs(letter.text)}</blockquote>
    ${petition.fileIds.map((fileId, i) => {
      const href = view.url(routes.officePetitionFile(petition.id, fileId))
      return html`<p><a href="${href}">${icon('file-text')} ${t('petition-office.file', { number: i + 1 })}</a></p>`
    })}
    ${letter.answers.map(({ officerId, text, at, outcome }) => {
      const found = kindBy(nation, petition.kind)?.outcomes.find(({ id }) => id === outcome)
      return html`<h3>${t('petition-office.answered')}: ${found && inLanguage(found.title, language)}</h3>
        <blockquote>${paragraphs(text)}</blockquote>
        <p class="hint">${timeText(at, language, nation.country)} · ${whoDid(view, shown, officerId)}</p>`
    })}
    ${
      letter.messages.length > 0 &&
      html`<h3>${t('office.messages')}</h3><ol class="messages">${letter.messages.map(
        ({ text, at, officerId }) => html`<li class="message">${paragraphs(text)}
          <p class="hint">${timeText(at, language, nation.country)} · ${officerId ? whoDid(view, shown, officerId) : person.name}</p></li>`,
      )}</ol>`
    }`
}

function paragraphs(text: string): Markup {
  return html`${text.split(/\n{2,}/).map((part) => html`<p>${part.split('\n').map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</p>`)}`
}

function whoDid({ t }: View, { officers }: PetitionShown, officerId: string | null): string {
  const officer = officerId ? officers.get(officerId) : undefined
  return officer ? t('office.officer', { number: officer.number }) : t('petition-office.platform')
}

function known(view: View, shown: PetitionShown): Markup {
  const { t, language } = view
  const { petition, merged, nation, steps, leading } = shown
  const kind = kindBy(nation, petition.kind)
  return html`<dl class="facts">
      <div><dt>${t('petition-office.until')}</dt><dd>${untilText(nation, petition.dueAt, view)}${petition.extendedBecause && html` ${tag({ kind: 'info', label: t('petition-office.extended') })}`}</dd></div>
      <div><dt>${t('petition-office.came')}</dt><dd>${timeText(petition.takenInAt, language, nation.country)} · ${t(`petition-office.channel-${petition.channel}`)}</dd></div>
      <div><dt>${t('petition-office.office')}</dt><dd>${officeName(nation, petition.officeId, view)}</dd></div>
      ${petition.excludedOffice && html`<div><dt>${t('petition-office.about')}</dt><dd>${officeName(nation, petition.excludedOffice, view)}</dd></div>`}
      <div><dt>${t('petition-office.law')}</dt><dd>${kind?.law}</dd></div>
      <div><dt>${t('petition-office.publishing')}</dt><dd>${t(petition.isPublic ? 'petition-office.may-publish' : 'petition-office.not-publish')}</dd></div>
    </dl>
    ${leading && noticeBanner({ kind: 'info', title: t('petition-office.led-by', { number: leading.number }), body: html`<p><a href="${view.url(routes.officePetition(leading.id))}">${leading.number}</a></p>` })}
    ${merged.count > 0 && noticeBanner({ kind: 'warning', title: t('petition-office.for-all', { count: merged.people }), body: html`<p>${t('petition-office.for-all-note')}</p>` })}
    ${details({
      summary: t('office.steps'),
      body: html`<ol class="timeline">${steps.map(
        ({ did, at, byOfficer, officeId }) => html`<li><p class="hint">${timeText(at, language, nation.country)}</p>
          <p>${t(`petition-office.did-${did}`)} · ${byOfficer ? whoDid(view, shown, byOfficer) : officeName(nation, officeId, view)}</p></li>`,
      )}</ol>`,
    })}`
}

/** The answer, and what else may be done while it is open. */
function work(view: View, shown: PetitionShown): Markup {
  const { t } = view
  const { petition, leading, isLead } = shown
  if (petition.state !== 'open')
    return noticeBanner({ kind: 'success', title: t(`petition-office.state-${petition.state}`) })
  if (leading) return isLead ? separationForm(view, shown) : nothing
  return html`${answerForm(view, shown)}${asking(view, shown)}${extensionForm(view, shown)}${routingForm(view, shown)}${isLead && mergingForm(view, shown)}`
}

function asking(view: View, { petition }: PetitionShown): Markup {
  const { t } = view
  return details({
    summary: t('petition-office.ask'),
    body: form(view, {
      action: view.url(routes.officePetitionMessages(petition.id)),
      fields: html`${textarea({ name: 'message', label: t('petition-office.question'), hint: t('petition-office.ask-hint'), rows: 3 })}
        ${button({ label: t('office.send'), kind: 'secondary' })}`,
    }),
  })
}
