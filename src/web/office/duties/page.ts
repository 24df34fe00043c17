import type { Agency, Nation, PublishingDuties } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import { countsIn, type DutyShown, type Publication } from '#openness'
import { button, details, errorSummary, form, noticeBanner, table, textarea, textField, type View } from '#ui'
import { timeText } from '../../format.ts'
import { itemName, publicationShown, stateTag, whenShown, whereShown } from '../../open/duties/items.ts'
import { routes } from '../../routes.ts'
import type { OfficePage } from '../frame.ts'
import { fieldIn, type Wrong } from './given.ts'

type Shown = {
  readonly agency: Agency
  readonly places: readonly DutyShown[]
  readonly history: readonly Publication[]
  readonly rules: PublishingDuties
  readonly nation: Nation
  readonly today: string
  readonly wrong: Wrong | undefined
}

const order = ['late', 'never', 'published', 'nothing', 'not-sourced'] as const
const historyShown = 50

/** What is late first; each item with the form by which it is entered anew. */
export function dutiesPage(view: View, shown: Shown): OfficePage {
  const { t, language, url } = view
  const { agency, places, rules, wrong } = shown
  const counts = countsIn(places)
  const named = places
    .filter(({ duty }) => duty)
    .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
  return {
    title: t('duty.office-title'),
    at: 'duties',
    width: 'wide',
    error: wrong !== undefined,
    main: html`${
      wrong &&
      errorSummary(
        view,
        wrong.issues.map((one) => ({ ...one, field: fieldIn(wrong.duty, one.field) })),
      )
    }
      <h1>${t('duty.office-title')}</h1>
      <p class="lead">${inLanguage(agency.name, language)}</p>
      ${
        counts.late + counts.never > 0
          ? noticeBanner({
              kind: counts.late > 0 ? 'warning' : 'info',
              title: t('duty.office-late', { late: counts.late, never: counts.never }),
            })
          : noticeBanner({ kind: 'success', title: t('duty.office-well') })
      }
      <p>${t('duty.rule', { law: rules.law.act, refresh: rules.refreshDays, change: rules.changeDays })}</p>
      ${named.map((one) => itemShown(view, shown, one))}
      ${history(view, shown)}
      <p><a href="${url(routes.openAgency(agency.id))}">${t('duty.as-seen')}</a></p>`,
  }
}

function itemShown(view: View, shown: Shown, one: DutyShown): Markup {
  const { agency, nation } = shown
  return html`<section><h2>${itemName(view, one)} ${stateTag(view, one.state)}</h2>
    ${(one.known || one.publication) && html`<p>${whereShown(view, one, agency)}<br>${whenShown(view, one, nation)}</p>`}
    ${one.known ? html`<p class="hint">${view.t('duty.by-itself')}</p>` : entry(view, shown, one)}</section>`
}

function entry(view: View, { today, wrong }: Shown, { duty, publication }: DutyShown): Markup {
  const { t, url } = view
  const id = duty!.id
  const own = wrong?.duty === id ? wrong : undefined
  const given = own?.given ?? {
    title: publication?.title ?? '',
    link: publication?.link ?? '',
    said: publication?.said ?? '',
    publishedOn: today,
    changedOn: '',
  }
  const field = (name: keyof typeof given) => {
    const issue = own?.issues.find((one) => one.field === name)
    return {
      name: fieldIn(id, name),
      label: t(`duty.field-${name}`),
      value: given[name],
      error: issue && t(issue.code),
    }
  }
  const body = form(view, {
    action: url(routes.officeDutyPublication(id)),
    fields: html`${textField({ ...field('title'), maxlength: 200 })}
      ${textField({ ...field('link'), hint: t('duty.hint-link'), maxlength: 500 })}
      ${textarea({ ...field('said'), rows: 3, hint: t('duty.hint-said') })}
      ${textField({ ...field('publishedOn'), width: 'medium', hint: t('duty.hint-day', { day: today }) })}
      ${textField({ ...field('changedOn'), width: 'medium', hint: t('duty.hint-change') })}
      ${button({ label: t('duty.enter') })}`,
  })
  return details({ summary: t('duty.enter-anew'), body, open: own !== undefined })
}

/** Everything that was entered, newest first; what counts can be taken back. */
function history(view: View, { history, rules, nation }: Shown): Markup | undefined {
  const { t, url, language } = view
  if (history.length === 0) return undefined
  const nameOf = (id: string) => inLanguage(rules.items.find((one) => one.id === id)?.title ?? {}, language) || id
  return html`<section class="named-table"><h2>${t('duty.history', { count: history.length })}</h2>
    ${table({
      caption: t('duty.history', { count: history.length }),
      columns: ['entered', 'item', 'where', 'back'].map((column) => t(`duty.head-${column}`)),
      rows: history.slice(0, historyShown).map((one) => [
        timeText(one.enteredAt, language, nation.country),
        nameOf(one.duty),
        publicationShown(one),
        one.takenBackAt
          ? timeText(one.takenBackAt, language, nation.country)
          : form(view, {
              action: url(routes.officeDutyWithdrawal(one.id)),
              fields: html`<button class="link" type="submit">${t('duty.take-back')}<span class="unseen"> ${one.title}</span></button>`,
            }),
      ]),
    })}</section>`
}
