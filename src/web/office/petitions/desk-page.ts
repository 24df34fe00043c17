import type { Nation } from '#engine'
import { html, type Markup, nothing } from '#kernel'
import type { Desk, DeskRow, PetitionCounts } from '#petitions'
import { button, emptyState, table, tag, type View } from '#ui'
import { routes } from '../../routes.ts'
import type { OfficePage } from '../frame.ts'
import { kindTitle, leftTag, officeName, subjectTitle, untilText } from './words.ts'

type Shown = {
  readonly desk: Desk
  readonly counts: PetitionCounts
  readonly nation: Nation
  readonly now: Date
  readonly office: string
}

/** What is to be answered at an office, the least time left first; for a lead what is overdue below as well. */
export function petitionDeskPage(view: View, shown: Shown): OfficePage {
  const { t } = view
  const { desk, office } = shown
  return {
    title: t('petition-office.title'),
    at: 'petitions',
    width: 'wide',
    main: html`<p class="caption">${office}</p>
      <div class="desk-head"><h1>${t('petition-office.title')}</h1>
        <p class="tags">${petitionTags(view, shown.counts)}</p>
        ${button({ label: t('petition-office.new'), href: view.url(routes.officePetitionNew), kind: 'secondary' })}</div>
      ${desk.above.length > 0 && list(view, shown, { rows: desk.above, caption: t('petition-office.above'), isAbove: true })}
      ${desk.rows.length === 0 ? emptyState({ title: t('petition-office.none') }) : list(view, shown, { rows: desk.rows, caption: t('petition-office.here') })}
      ${more(view, desk)}`,
  }
}

/** How many wait, how many are late, how many soon are. */
export function petitionTags({ t }: View, { waiting, overdue, soon }: PetitionCounts): Markup {
  return html`${tag({ kind: 'info', label: t('petition-office.count-waiting', { count: waiting }) })}
    ${tag({ kind: overdue > 0 ? 'error' : 'success', label: t('petition-office.count-late', { count: overdue }) })}
    ${tag({ kind: soon > 0 ? 'warning' : 'success', label: t('petition-office.count-soon', { count: soon }) })}`
}

type Listed = { readonly rows: readonly DeskRow[]; readonly caption: string; readonly isAbove?: boolean }

function list(view: View, { nation, now }: Shown, { rows, caption, isAbove }: Listed): Markup {
  const { t } = view
  return table({
    caption,
    columns: [
      ...[t('petition-office.number'), t('petition-office.kind'), t('petition-office.subject')],
      ...(isAbove ? [t('petition-office.office')] : []),
      t('petition-office.time'),
    ],
    rows: rows.map((row) => [
      html`<a data-row href="${view.url(routes.officePetition(row.id))}">${row.number}</a>`,
      html`${kindTitle(nation, row.kind, view)}${row.round === 2 && html` ${tag({ kind: 'warning', label: t('petition-office.again') })}`}`,
      html`${subjectTitle(nation, row.subject, view)}${row.members > 0 && html` ${tag({ kind: 'info', label: t('petition-office.with', { count: row.members }) })}`}`,
      ...(isAbove ? [officeName(nation, row.officeId, view)] : []),
      html`${leftTag(view, { nation, dueAt: row.dueAt, now })} <span class="hint">${untilText(nation, row.dueAt, view)}</span>`,
    ]),
  })
}

function more(view: View, { rows, hasMore }: Desk): Markup {
  const last = rows.at(-1)
  if (!hasMore || !last) return nothing
  const href = view.url(`${routes.officePetitions}?after=${last.dueAt.getTime()}_${last.id}`)
  return html`<p><a href="${href}">${view.t('office.later')}</a></p>`
}
