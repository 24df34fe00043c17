import type { Form, Nation } from '#engine'
import type { Person } from '#identity'
import { html, type Issue, inLanguage, type Markup } from '#kernel'
import { letterMost, type Taken, type ToTake } from '#petitions'
import {
  button,
  type Choice,
  checkboxes,
  errorSummary,
  form as formOf,
  noticeBanner,
  radios,
  select,
  summaryList,
  textarea,
  textField,
  type View,
} from '#ui'
import { textOf } from '../../form.ts'
import { dateText } from '../../format.ts'
import { routes } from '../../routes.ts'
import type { OfficePage } from '../frame.ts'
import { kindTitle, officeName, petitionsOf, subjectTitle } from './words.ts'

type Asked = { readonly form: Form; readonly issues: readonly Issue[]; readonly nation: Nation }

/** What a clerk asks a caller, all on one page, in the order one speaks. */
export function callerPage(view: View, asked: Asked): OfficePage {
  const { t } = view
  const { form, issues } = asked
  return {
    ...frameOf(view),
    error: issues.length > 0,
    main: html`${errorSummary(view, issues)}
      <h1>${t('petition-office.new')}</h1>
      ${formOf(view, {
        action: view.url(routes.officePetitionNew),
        fields: html`<input type="hidden" name="key" value="${textOf(form, 'key')}">
          ${textField({ name: 'caller', label: t('petition-office.caller'), hint: t('petition-office.caller-hint'), error: errorAt(view, issues, 'caller'), value: textOf(form, 'caller'), width: 'medium', autocomplete: 'off', maxlength: 20 })}
          ${choices(view, asked)}
          ${textarea({ name: 'text', label: t('petition-office.said'), hint: t('petition-office.text-hint', { most: letterMost }), error: errorAt(view, issues, 'text'), value: textOf(form, 'text'), rows: 8 })}
          ${checkboxes({ name: 'public', label: t('petition-office.publishing'), options: [{ value: 'yes', label: t('petition-office.public-yes') }], values: [textOf(form, 'public')] })}
          ${button({ label: t('petition-office.read-back') })}`,
      })}`,
  }
}

function choices(view: View, { form, issues, nation }: Asked): Markup {
  const { t, language } = view
  const { kinds, subjects } = petitionsOf(nation)
  const named = (
    list: readonly { id: string; title: Choice['label'] | Readonly<Record<string, string>> }[],
  ): Choice[] =>
    list.map(({ id, title }) => ({ value: id, label: typeof title === 'string' ? title : inLanguage(title, language) }))
  const agencies = nation.agencies.filter(({ offices, into }) => offices.length > 0 && !into)
  return html`${radios({ name: 'kind', label: t('petition-office.kind'), error: errorAt(view, issues, 'kind'), value: textOf(form, 'kind') || undefined, options: named(kinds) })}
    ${select({ name: 'subject', label: t('petition-office.subject'), error: errorAt(view, issues, 'subject'), value: textOf(form, 'subject'), empty: t('frame.choose'), options: named(subjects) })}
    ${select({ name: 'place', label: t('petition-office.place'), error: errorAt(view, issues, 'place'), value: textOf(form, 'place'), empty: t('frame.choose'), options: placesOf(nation, view) })}
    ${select({ name: 'agency', label: t('petition-office.agency'), hint: t('petition-office.agency-hint'), error: errorAt(view, issues, 'agency'), value: textOf(form, 'agency'), empty: t('frame.choose'), options: agencies.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) })) })}`
}

/** Places of the second level under the province they lie in. */
function placesOf({ divisions }: Nation, { language }: View): Choice[] {
  const provinces = divisions.filter(({ level }) => level === 1)
  return provinces.flatMap((province) =>
    divisions
      .filter(({ level, code }) => level === 2 && code.startsWith(province.code))
      .map(({ code, name }) => ({
        value: code,
        label: inLanguage(name, language),
        group: inLanguage(province.name, language),
      })),
  )
}

type ReadBack = {
  readonly form: Form
  readonly person: Person
  readonly given: ToTake
  readonly officeId: string
  readonly nation: Nation
}

/** What will be taken in, for the clerk to read out; nothing is kept before the caller says yes. */
export function readBackPage(view: View, shown: ReadBack): OfficePage {
  const { t, language } = view
  const { form, person, given, officeId, nation } = shown
  const place = nation.divisions.find(({ code }) => code === given.place)
  const hidden = ['key', 'caller', 'kind', 'subject', 'place', 'agency', 'text', 'public'].map(
    (name) => html`<input type="hidden" name="${name}" value="${textOf(form, name)}">`,
  )
  const again = (step: 'send' | 'change') =>
    formOf(view, {
      action: view.url(routes.officePetitionNew),
      fields: html`${hidden}<input type="hidden" name="step" value="${step}">
        ${button({ label: t(`petition-office.call-${step}`), ...(step === 'change' ? { kind: 'secondary' } : {}) })}`,
    })
  return {
    ...frameOf(view),
    title: t('petition-office.read-back'),
    main: html`<h1>${t('petition-office.read-back')}</h1>
      <p class="lead">${t('petition-office.read-back-note')}</p>
      ${summaryList([
        { label: t('petition-office.caller-name'), value: person.name },
        { label: t('petition-office.kind'), value: kindTitle(nation, given.kind, view) },
        { label: t('petition-office.subject'), value: subjectTitle(nation, given.subject, view) },
        { label: t('petition-office.place'), value: place ? inLanguage(place.name, language) : '–' },
        { label: t('petition-office.office'), value: officeName(nation, officeId, view) },
        { label: t('petition-office.said'), value: given.text },
        {
          label: t('petition-office.publishing'),
          value: t(given.isPublic ? 'petition-office.may-publish' : 'petition-office.not-publish'),
        },
      ])}
      ${again('send')}${again('change')}`,
  }
}

/** The number to read out, until when it is answered, and that it comes by text message. */
export function takenPage(view: View, { taken, nation }: { taken: Taken; nation: Nation }): OfficePage {
  const { t, language } = view
  const { number, dueOn, officeId } = taken
  return {
    ...frameOf(view),
    title: t('petition-office.taken', { number }),
    main: html`<h1>${t('petition-office.taken', { number })}</h1>
      ${noticeBanner({ kind: 'success', title: t('petition-office.taken-by-sms') })}
      ${summaryList([
        { label: t('petition-office.number'), value: html`<b class="code long">${number}</b>` },
        { label: t('petition-office.until'), value: dateText(dueOn.replaceAll('.', '-'), language) },
        { label: t('petition-office.office'), value: officeName(nation, officeId, view) },
      ])}
      ${button({ label: t('petition-office.new'), href: view.url(routes.officePetitionNew), kind: 'secondary' })}`,
  }
}

function frameOf(view: View): Omit<OfficePage, 'main'> {
  const { t } = view
  return {
    title: t('petition-office.new'),
    at: 'petitions',
    back: { href: view.url(routes.officePetitions), label: t('petition-office.title') },
  }
}

function errorAt({ t }: View, issues: readonly Issue[], field: string): string | undefined {
  const issue = issues.find((one) => one.field === field)
  return issue && t(issue.code, issue.params)
}
