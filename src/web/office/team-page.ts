import type { Officer } from '#agencies'
import { type OfficeLoad, releaseReasons } from '#applications'
import type { Nation } from '#engine'
import { html, type Markup } from '#kernel'
import { button, details, emptyState, form, noticeBanner, select, table, tag, type View } from '#ui'
import { timeText } from '../format.ts'
import { routes } from '../routes.ts'
import { countTags, timeLeft, timeTag } from './desk-parts.ts'
import type { OfficePage } from './frame.ts'

type Shown = {
  readonly load: OfficeLoad
  readonly officers: readonly Officer[]
  /** What is asked for, case by case as they lie. */
  readonly titles: readonly string[]
  readonly holders: ReadonlyMap<string, Officer>
  /** Who is looking. */
  readonly officerId: string
  /** How much of what their agency has to publish is late. */
  readonly late: number
  readonly now: Date
  readonly nation: Nation
}

/** How much each has, and what is due next, wherever it lies. */
export function teamPage(view: View, shown: Shown): OfficePage {
  const { t } = view
  const { load, late } = shown
  return {
    title: t('office.team'),
    at: 'team',
    width: 'wide',
    main: html`<h1>${t('office.team')}</h1>
      <p class="tags">${countTags(view, load)}
        ${tag({ kind: 'info', label: t('office.on-desks', { count: load.onDesks }) })}</p>
      ${late > 0 && noticeBanner({ kind: 'warning', title: t('duty.office-alarm', { count: late }), body: html`<p><a href="${view.url(routes.officeDuties)}">${t('duty.office-title')}</a></p>` })}
      ${officersTable(view, shown)}
      ${load.lying.length === 0 ? emptyState({ title: t('office.none-waits') }) : lyingTable(view, shown)}`,
  }
}

function officersTable(view: View, { officers, load, officerId }: Shown): Markup {
  const { t } = view
  return table({
    caption: t('office.officers'),
    columns: [t('office.officer-number'), t('office.name'), t('office.cases'), t('office.new-key')],
    rows: officers.map(({ id, number, name }) => [
      number,
      name,
      load.desks.find((desk) => desk.officerId === id)?.cases ?? 0,
      id === officerId
        ? ''
        : form(view, {
            action: view.url(routes.officeOffer(id)),
            fields: html`<button class="link" type="submit">${t('office.offer-key')}<span class="unseen"> ${number}</span></button>`,
          }),
    ]),
  })
}

function lyingTable(view: View, { load, titles, holders, now, nation }: Shown): Markup {
  const { t } = view
  const last = load.lying.at(-1)
  return html`${table({
    caption: t('office.deadlines'),
    columns: [t('office.number'), t('office.service'), t('office.left'), t('office.with')],
    rows: load.lying.map((application, i) => {
      const holder = application.officerId ? holders.get(application.officerId) : undefined
      const due = application.dueAt ? timeText(application.dueAt, view.language, nation.country) : ''
      return [
        html`<span data-row tabindex="-1">${application.number}</span>`,
        titles[i]!,
        html`${timeTag(view, timeLeft(nation, application, now))} <span class="hint">${due}</span>`,
        holder
          ? html`${t('office.officer', { number: holder.number })}${release(view, application.id)}`
          : t('office.nobody'),
      ]
    }),
  })}
  ${load.hasMore && last?.dueAt && html`<p><a href="${view.url(`${routes.officeTeam}?after=${last.dueAt.getTime()}_${last.id}`)}">${t('office.later')}</a></p>`}`
}

function release(view: View, id: string): Markup {
  const { t } = view
  return details({
    summary: t('office.release'),
    body: form(view, {
      action: view.url(routes.officeRelease(id)),
      fields: html`${select({
        name: `because-${id}`,
        label: t('office.reason'),
        options: releaseReasons.map((value) => ({ value, label: t(`office.release-${value}`) })),
        empty: t('frame.choose'),
      })}${button({ label: t('office.release'), kind: 'secondary' })}`,
    }),
  })
}

/** The code a colleague enrols a key with, once: it is shown here and nowhere again. */
export function codePage(view: View, { officer, code }: { officer: Officer; code: string }): OfficePage {
  const { t } = view
  return {
    title: t('office.code-title', { number: officer.number }),
    at: 'team',
    back: { href: view.url(routes.officeTeam), label: t('office.team') },
    main: html`<h1>${t('office.code-title', { number: officer.number })}</h1>
      <p class="code long">${code.replace(/(\d{4})(?=\d)/g, '$1 ')}</p>
      <p>${t('office.code-note')}</p>`,
  }
}
