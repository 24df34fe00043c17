/** One agency: every place of the law's list, where it is published, since when, and what is late. */
import type { Agency, Nation, PublishingDuties } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import { countsIn, type DutyShown, type Publication } from '#openness'
import { button, details, noticeBanner, type PageContent, table, type View } from '#ui'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { demoNote, itemName, publicationShown, stateTag, whenShown, whereShown } from './items.ts'

type Shown = {
  readonly agency: Agency
  readonly places: readonly DutyShown[]
  readonly history: readonly Publication[]
  readonly rules: PublishingDuties
  readonly nation: Nation
}

export function agencyPage(view: View, shown: Shown): PageContent {
  const { t, url, language } = view
  const { agency, places, rules } = shown
  const counts = countsIn(places)
  const title = t('duty.agency-title', { agency: inLanguage(agency.name, language) })
  return {
    title,
    width: 'page',
    back: { href: url(routes.openAgencies), label: t('duty.title') },
    main: html`<h1>${title}</h1>
      <p class="lead">${t('duty.agency-lead', { published: counts.published, late: counts.late, never: counts.never })}</p>
      ${demoNote(view)}
      ${counts.late > 0 && noticeBanner({ kind: 'warning', title: t('duty.some-late', { count: counts.late }) })}
      <p>${t('duty.rule', { law: rules.law.act, refresh: rules.refreshDays, change: rules.changeDays })}</p>
      ${groups(shown).map(({ name, rows }) => groupTable(view, shown, { name, rows }))}
      ${unnamed(view, shown)}
      <h2>${t('duty.ask')}</h2>
      <p>${t('duty.ask-note')}</p>
      <p class="actions">${button({ label: t('duty.ask-button'), href: url(askPath(agency)), kind: 'secondary' })}</p>
      ${historyShown(view, shown)}
      <p><a href="${routes.openDataFile('duties', 'csv')}" download>${t('duty.csv-items')}</a></p>
      <p><a href="${url(routes.agency(agency.id))}">${t('duty.services-of')}</a></p>`,
  }
}

/** The form for whoever wants to know more, addressed to this agency. */
function askPath({ id }: Agency): string {
  return `${routes.petitionNew}?${new URLSearchParams({ kind: 'information', agency: id })}`
}

type Group = { readonly name: Readonly<Record<string, string>> | undefined; readonly rows: readonly DutyShown[] }

/** The named items under their groups; those of a group nobody names come last. */
function groups({ places, rules }: Shown): Group[] {
  const named = places.filter(({ duty }) => duty)
  const ofGroup = (id: string | undefined) => named.filter(({ duty }) => duty!.group === id)
  return [
    ...rules.groups.map(({ id, title }) => ({ name: title, rows: ofGroup(id) })),
    { name: undefined, rows: ofGroup(undefined) },
  ].filter(({ rows }) => rows.length > 0)
}

function groupTable(view: View, { agency, nation }: Shown, { name, rows }: Group): Markup {
  const { t, language } = view
  const title = name ? inLanguage(name, language) : t('duty.group-unknown')
  return html`<section class="named-table"><h2>${title}</h2>
    ${table({
      caption: title,
      columns: ['item', 'where', 'when', 'state'].map((column) => t(`duty.head-${column}`)),
      rows: rows.map((one) => [
        itemName(view, one),
        whereShown(view, one, agency),
        whenShown(view, one, nation),
        stateTag(view, one.state),
      ]),
    })}</section>`
}

/** The places whose names no source gives, so that nobody takes the list for a short one. */
function unnamed({ t }: View, { places, rules }: Shown): Markup | undefined {
  const rest = places.filter(({ duty }) => !duty)
  if (rest.length === 0) return undefined
  return html`<h2>${t('duty.unnamed', { count: rest.length })}</h2>
    <p>${t('duty.unnamed-note', { total: rules.total, named: rules.total - rest.length })}</p>
    <p>${t('duty.places', { from: rest[0]!.position, to: rest.at(-1)!.position })}</p>
    <p class="hint">${t('duty.source', { source: rules.source })}</p>`
}

function historyShown(view: View, { history, rules, nation }: Shown): Markup | undefined {
  const { t, language } = view
  if (history.length === 0) return undefined
  const nameOf = (id: string) => inLanguage(rules.items.find((one) => one.id === id)?.title ?? {}, language) || id
  return details({
    summary: t('duty.history', { count: history.length }),
    body: table({
      caption: t('duty.history', { count: history.length }),
      columns: ['entered', 'item', 'where', 'back'].map((column) => t(`duty.head-${column}`)),
      rows: history.map((one) => [
        timeText(one.enteredAt, language, nation.country),
        nameOf(one.duty),
        publicationShown(one),
        one.takenBackAt ? timeText(one.takenBackAt, language, nation.country) : '',
      ]),
    }),
  })
}
