/** The questions that say who answers, one a page. They are asked of anybody: who it is matters when it is written. */
import type { Nation } from '#engine'
import { html, type Issue, inLanguage, type Markup } from '#kernel'
import { button, errorSummary, form, type Choice as Option, type PageContent, radios, select, type View } from '#ui'
import { routes } from '../../routes.ts'
import { type Asked, addressable, addressBefore, type Choice, chosenFields, petitionsOf } from './choice.ts'

type Question = {
  readonly nation: Nation
  readonly choice: Choice
  readonly asked: Asked
  /** It was asked before, and sent without an answer. */
  readonly isMissing: boolean
}

const titles: Readonly<Record<Asked, string>> = {
  kind: 'petition.what',
  subject: 'petition.ask-subject',
  agency: 'petition.ask-agency',
  province: 'petition.ask-province',
  place: 'petition.ask-place',
}

/** The page that asks it. */
export function questionPage(view: View, question: Question): PageContent {
  const { t, url } = view
  const { choice, asked, isMissing } = question
  const issues: Issue[] = isMissing ? [{ field: asked, code: 'petition.ask-missing' }] : []
  return {
    title: t(titles[asked]),
    error: isMissing,
    back: { href: url(addressBefore(choice)), label: t('frame.back') },
    main: html`${errorSummary(view, issues)}
      ${asked !== 'kind' && html`<p class="caption">${captionOf(view, choice)}</p>`}
      ${form(view, { action: url(routes.petitionNew), method: 'get', fields: fieldsOf(view, question) })}`,
  }
}

/** What is being written, and about what. */
export function captionOf({ t, language }: View, { kind, subject }: Choice): string {
  const known = [kind, subject].flatMap((one) => (one ? [inLanguage(one.title, language)] : []))
  return known.length > 0 ? known.join(' · ') : t('petition.title')
}

function fieldsOf(view: View, question: Question): Markup {
  const { t } = view
  const { choice, asked, isMissing } = question
  const frame = {
    name: asked,
    label: t(titles[asked]),
    heading: true,
    options: optionsOf(view, question),
    ...(isMissing ? { error: t('petition.ask-missing') } : {}),
  }
  const hint = asked === 'agency' ? { hint: t('petition.ask-agency-hint', { phone: view.helpLine }) } : {}
  return html`${Object.entries(chosenFields(choice)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    <input type="hidden" name="asked" value="${asked}">
    ${asked === 'kind' || asked === 'subject' ? radios(frame) : select({ ...frame, ...hint, empty: t('petition.ask-choose') })}
    ${button({ label: t('petition.next') })}`
}

function optionsOf({ t, language }: View, { nation, choice, asked }: Question): Option[] {
  const named = (value: string, name: Parameters<typeof inLanguage>[0], hint?: string): Option => ({
    value,
    label: inLanguage(name, language),
    ...(hint ? { hint } : {}),
  })
  const { kinds, subjects } = petitionsOf(nation)
  switch (asked) {
    case 'kind':
      return kinds.map(({ id, title, note, term }) =>
        named(id, title, `${inLanguage(note, language)} ${termText(t, term)}`),
      )
    case 'subject':
      return subjects.map(({ id, title }) => named(id, title))
    case 'agency':
      return addressable(nation)
        .map(({ id, name }) => named(id, name))
        .sort((one, other) => one.label.localeCompare(other.label, language))
    case 'province':
      return nation.divisions.filter(({ level }) => level === 1).map(({ code, name }) => named(code, name))
    case 'place':
      return nation.divisions
        .filter(({ level, code }) => level === 2 && code.startsWith(choice.province?.code ?? ''))
        .map(({ code, name }) => named(code, name))
  }
}

/** How long an answer may take, by the law. */
export function termText(t: View['t'], { days, by }: { days: number; by: 'calendar' | 'working' }): string {
  return t(by === 'working' ? 'petition.answered-in-working' : 'petition.answered-in', { days })
}
