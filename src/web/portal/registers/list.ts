import type { Nation } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import { noticeBanner, type PageContent, table, type View } from '#ui'
import { routes } from '../../routes.ts'
import { byLetter } from '../catalogue/entries.ts'
import { dayBars, type RegisterSeen, type State, shareText, spanText, stateOf, stateTag } from './state.ts'

/** What people look for first: what does not answer. */
const order: readonly State[] = ['down', 'shaky', 'up', 'unasked']

export function registersPage(view: View, seen: readonly RegisterSeen[], nation: Nation): PageContent {
  const { t } = view
  const asked = seen.filter(({ month }) => month)
  const unasked = seen.filter(({ month }) => !month)
  const ill = seen.filter((one) => ['down', 'shaky'].includes(stateOf(one)))
  const sorted = asked.toSorted((one, other) => order.indexOf(stateOf(one)) - order.indexOf(stateOf(other)))
  return {
    title: t('register.title'),
    width: 'page',
    back: { href: view.url(routes.home), label: t('frame.back') },
    main: html`<h1>${t('register.title')}</h1>
      <p class="lead">${t('register.lead', { count: seen.length, agencies: new Set(seen.map(({ register }) => register.agency)).size })}</p>
      ${
        ill.length > 0
          ? noticeBanner({
              kind: 'warning',
              title: t('register.some-ill', { count: ill.length }),
              body: html`<p>${t('register.ill-note')}</p>`,
            })
          : asked.length > 0 && noticeBanner({ kind: 'success', title: t('register.all-well') })
      }
      ${
        asked.length > 0 &&
        html`${table({
          columns: ['name', 'state', 'answered', 'usual', 'slow', 'days'].map((column) =>
            t(`register.column-${column}`),
          ),
          rows: sorted.map((one) => rowOf(view, one, nation)),
        })}
        <p class="hint">${t('register.how')}</p>
        <p><a href="${view.url(routes.registersCsv)}">${t('register.csv')}</a></p>`
      }
      ${
        unasked.length > 0 &&
        html`<h2>${t('register.unasked', { count: unasked.length })}</h2>
        ${byLetter(
          view,
          unasked.map(({ register }) => ({
            title: registerName(view, register, nation),
            href: view.url(routes.register(register.id)),
            note: agencyName(view, register.agency, nation),
          })),
        )}`
      }`,
  }
}

function rowOf(view: View, seen: RegisterSeen, nation: Nation): (Markup | string)[] {
  const { register, month } = seen
  const name = html`<a class="roomy" href="${view.url(routes.register(register.id))}">${registerName(view, register, nation)}</a><br><span class="hint">${agencyName(view, register.agency, nation)}</span>`
  if (!month) return [name]
  return [
    name,
    stateTag(view, seen),
    shareText(month.answered / month.asked, view.language),
    spanText(view, month.medianMs),
    spanText(view, month.slowMs),
    dayBars(view, month),
  ]
}

/** A register's name in the language that is read. */
export function registerName({ language }: View, { id, title }: RegisterSeen['register'], nation: Nation): string {
  return nation.registerTranslations[language]?.[id] ?? title
}

export function agencyName({ language }: View, id: string, { agencies }: Nation): string {
  const agency = agencies.find((one) => one.id === id)
  return agency ? inLanguage(agency.name, language) : id
}
