/** Writing it, and looking at it once more before it goes. What was typed goes along in the form and nowhere else. */
import type { Nation, PetitionKind, PetitionSubject } from '#engine'
import { html, type Issue, inLanguage, isUuid, type Markup } from '#kernel'
import { letterMost } from '#petitions'
import { button, errorSummary, fileUpload, form, type PageContent, summaryList, textarea, type View } from '#ui'
import { dayText } from '../../format.ts'
import { fileText } from '../../journey/answer-text.ts'
import { officeWords } from '../../portal/applications/words.ts'
import { addressBefore, addressOf, type Choice, placeOf } from './choice.ts'
import { captionOf } from './questions.ts'

export type Written = {
  readonly key: string
  readonly text: string
  /** A stored file, as `id|kind|bytes|name`; nothing without one. */
  readonly file: string
}
export type Draft = {
  readonly nation: Nation
  readonly choice: Choice & { readonly kind: PetitionKind; readonly subject: PetitionSubject }
  /** Who would get it. */
  readonly officeId: string
  /** The day by which they would answer. */
  readonly dueOn: string
  readonly today: string
  /** The number of the application it is about. */
  readonly about?: string | undefined
  readonly written: Written
  readonly issues: readonly Issue[]
}

/** The box to write in, with who gets it above. */
export function writePage(view: View, draft: Draft): PageContent {
  const { t, url } = view
  const { choice, issues, written, about } = draft
  const wrong = (field: string) => {
    const issue = issues.find((one) => one.field === field)
    return issue ? { error: t(issue.code, issue.params) } : {}
  }
  return {
    title: t('petition.write-title'),
    error: issues.length > 0,
    back: { href: url(addressBefore(choice)), label: t('frame.back') },
    main: html`${errorSummary(view, issues)}
      <p class="caption">${captionOf(view, choice)}</p>
      <h1>${t('petition.write-title')}</h1>
      ${about && html`<p>${t('petition.about-application', { number: about })}. ${t('petition.about-application-note')}</p>`}
      <p>${t('petition.goes-to', { office: officeOf(view, draft) })}</p>
      ${form(view, {
        action: url(addressOf(choice)),
        multipart: true,
        fields: html`${along(written, 'file')}
          ${textarea({ name: 'text', label: t('petition.text'), hint: t('petition.text-hint', { most: letterMost }), value: written.text, rows: 8, ...wrong('text') })}
          ${fileUpload({ name: 'file', label: t('petition.file'), hint: t('petition.file-hint'), accept: '.pdf,.jpg,.jpeg,.png', chosen: fileThere(view, written), ...wrong('file') })}
          ${button({ label: t('petition.next'), name: 'step', value: 'check' })}`,
      })}`,
  }
}

/** Everything that is about to be sent, the day of the answer among it. */
export function checkPage(view: View, draft: Draft): PageContent {
  const { t, url, language } = view
  const { choice, written, about } = draft
  const place = placeOf(choice)
  const rows: readonly (readonly [key: string, value: Markup | string | undefined])[] = [
    ['petition.check-kind', inLanguage(choice.kind.title, language)],
    ['petition.check-subject', inLanguage(choice.subject.title, language)],
    ['petition.check-application', about],
    ['petition.check-place', place && inLanguage(place.name, language)],
    ['petition.check-to', officeOf(view, draft)],
    ['petition.check-by', dayText(view, draft.dueOn, draft.today)],
    ['petition.check-text', html`<span class="typed">${written.text}</span>`],
    ['petition.check-file', fileThere(view, written)],
  ]
  return {
    title: t('petition.check-title'),
    main: html`<p class="caption">${captionOf(view, choice)}</p>
      <h1>${t('petition.check-title')}</h1>
      ${summaryList(rows.flatMap(([key, value]) => (value ? [{ label: t(key), value }] : [])))}
      <p>${t('petition.check-seen')}</p>
      ${form(view, {
        action: url(addressOf(choice)),
        fields: html`${along(written, 'text', 'file')}
          <div class="choices"><div class="choice"><input type="checkbox" id="field-isPublic" name="isPublic" value="yes">
            <label for="field-isPublic">${t('petition.check-public')}</label></div></div>
          <div class="actions">${button({ label: t('petition.send'), name: 'step', value: 'send' })}
            ${button({ label: t('petition.change'), kind: 'secondary', name: 'step', value: 'write' })}</div>`,
      })}`,
  }
}

function along(written: Written, ...names: readonly (keyof Written)[]): Markup[] {
  return (['key', ...names] as const).map(
    (name) => html`<input type="hidden" name="${name === 'file' ? 'stored' : name}" value="${written[name]}">`,
  )
}

function officeOf({ language }: View, { nation, officeId }: Draft): string {
  return officeWords(nation, officeId, language)?.name ?? ''
}

function fileThere(view: View, { file }: Written): Markup | undefined {
  const [id = '', , bytes = '', ...name] = file.split('|')
  return isUuid(id) ? html`${fileText(view, { id, bytes: Number(bytes), name: name.join('|') })}` : undefined
}
