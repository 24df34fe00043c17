/** What the state answered, for everyone: the answers in words for everybody, and how many, how soon. */
import type { Nation, PetitionKind, PetitionSubject } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import { type AnsweredCount, type Published, peopleLeast } from '#petitions'
import { button, emptyState, form, noticeBanner, type PageContent, select, table, tag, type View } from '#ui'
import { dateText } from '../../format.ts'
import { agencyName } from '../../portal/applications/words.ts'
import { routes } from '../../routes.ts'
import { petitionsOf } from '../new/choice.ts'

export type Filter = {
  readonly kind?: PetitionKind | undefined
  readonly subject?: PetitionSubject | undefined
  readonly month?: string | undefined
}
export type Answered = {
  readonly nation: Nation
  readonly filter: Filter
  readonly months: readonly string[]
  readonly counts: readonly AnsweredCount[]
  readonly answers: readonly Published[]
  /** In which time the day of an answer is told. */
  readonly dayOf: (at: Date) => string
}

const rowsMost = 100

/** The page with its filters. */
export function answeredPage(view: View, shown: Answered): PageContent {
  const { t, url } = view
  const { answers, counts } = shown
  return {
    title: t('petition.answers-title'),
    width: 'page',
    back: { href: url(routes.petitions), label: t('petition.title') },
    main: html`<h1>${t('petition.answers-title')}</h1>
      <p class="lead">${t('petition.answers-lead')}</p>
      ${view.demo && noticeBanner({ kind: 'info', title: t('petition.demo') })}
      ${filters(view, shown)}
      ${counts.length > 0 && countsTable(view, shown)}
      <h2>${t('petition.answers-published')}</h2>
      ${answers.length === 0 ? emptyState({ title: t('petition.answers-none') }) : html`<ol class="messages">${answers.map((answer) => answerRow(view, shown, answer))}</ol>`}
      <p class="hint">${t('petition.answers-few', { least: peopleLeast })}</p>
      <p><a href="${url(fileAddress(shown.filter))}">${t('petition.answers-csv')}</a></p>`,
  }
}

/** The filter as it stands in an address, in one order. */
export function searchOf({ kind, subject, month }: Filter): string {
  const fields = [
    ...(kind ? [['kind', kind.id]] : []),
    ...(subject ? [['subject', subject.id]] : []),
    ...(month ? [['month', month]] : []),
  ]
  return fields.length === 0 ? '' : `?${new URLSearchParams(fields)}`
}

function fileAddress(filter: Filter): string {
  return `${routes.petitionsAnsweredCsv}${searchOf(filter)}`
}

function filters(view: View, { nation, filter, months }: Answered): Markup {
  const { t, url, language } = view
  const { kinds, subjects } = petitionsOf(nation)
  const named = (list: typeof kinds | typeof subjects) =>
    list.map(({ id, title }) => ({ value: id, label: inLanguage(title, language) }))
  const field = (name: keyof Filter, label: string, options: { value: string; label: string }[], value = '') =>
    select({ name, label: t(label), empty: t('petition.answers-all'), options, value })
  return form(view, {
    action: url(routes.petitionsAnswered),
    method: 'get',
    fields: html`${field('subject', 'petition.column-subject', named(subjects), filter.subject?.id)}
      ${field('kind', 'petition.column-kind', named(kinds), filter.kind?.id)}
      ${field(
        'month',
        'petition.column-month',
        months.map((value) => ({ value, label: value })),
        filter.month,
      )}
      ${button({ label: t('petition.answers-show'), kind: 'secondary' })}`,
  })
}

function countsTable(view: View, shown: Answered): Markup {
  const { t } = view
  const columns = ['month', 'kind', 'subject', 'agency', 'answered', 'on-time', 'median'] as const
  const rows = shown.counts.slice(0, rowsMost)
  return table({
    caption: t('petition.answers-counts'),
    columns: columns.map((column) => t(`petition.column-${column}`)),
    rows: rows.map(({ month, kind, subject, agencyId, petitions, onTime, medianDays }) => [
      ...[
        month,
        ...titlesOf(view, shown, { kind, subject }),
        agencyName(shown.nation, { agency: agencyId }, view.language),
      ],
      ...[petitions, `${Math.round((100 * onTime) / petitions)} %`, medianDays],
    ]),
  })
}

function answerRow(view: View, shown: Answered, answer: Published): Markup {
  const { t, language } = view
  const { nation, dayOf } = shown
  const { asked, answered, agencyId, outcome, writers, at } = answer
  const [kind = '', subject = ''] = titlesOf(view, shown, answer)
  const found = petitionsOf(nation)
    .kinds.find(({ id }) => id === answer.kind)
    ?.outcomes.find(({ id }) => id === outcome)
  const how = found && tag({ label: inLanguage(found.title, language), kind: found.no ? 'warning' : 'info' })
  const who =
    typeof writers === 'number' ? t('petition.answers-asked', { count: writers }) : t(`petition.answers-${writers}`)
  const agency = agencyName(nation, { agency: agencyId }, language)
  return html`<li class="message"><h3>${asked}</h3><p>${answered}</p>
    <p class="hint">${how} ${[kind, subject, who, agency, dateText(dayOf(at), language)].join(' · ')}</p></li>`
}

function titlesOf({ language }: View, { nation }: Answered, of: { kind: string; subject: string }): string[] {
  const { kinds, subjects } = petitionsOf(nation)
  const [kind, subject] = [kinds.find(({ id }) => id === of.kind), subjects.find(({ id }) => id === of.subject)]
  return [kind, subject].map((one) => (one ? inLanguage(one.title, language) : ''))
}
