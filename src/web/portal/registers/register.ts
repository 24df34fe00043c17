import type { Service } from '#catalogue'
import { type Nation, type Operation, placeOf, termsOf } from '#engine'
import { html, type Markup } from '#kernel'
import { details, factList, type PageContent, table, type View } from '#ui'
import { dateText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { agencyName, registerName } from './list.ts'
import { dayBars, type RegisterSeen, shareText, spanText, stateTag } from './state.ts'

const daysCompared = 7
const servicesShown = 100

type Given = { readonly nation: Nation; readonly services: readonly Service[] }

/** One register: how it answers, what it gives out and by which law, who asks it, and whether both sides' books agree. */
export function registerPage(view: View, seen: RegisterSeen, { nation, services }: Given): PageContent {
  const { t, language } = view
  const { register, month } = seen
  const title = registerName(view, register, nation)
  const operations = Object.entries(register.operations)
  return {
    title,
    width: 'page',
    back: { href: view.url(routes.registers), label: t('register.title') },
    main: html`<h1>${title}</h1>
      <p class="lead"><a href="${view.url(routes.agency(register.agency))}">${agencyName(view, register.agency, nation)}</a></p>
      ${factList([
        { label: t('register.column-state'), value: stateTag(view, seen) },
        ...(month
          ? [
              { label: t('register.column-answered'), value: shareText(month.answered / month.asked, language) },
              { label: t('register.column-usual'), value: spanText(view, month.medianMs) },
              { label: t('register.column-slow'), value: spanText(view, month.slowMs) },
              { label: t('register.column-days'), value: dayBars(view, month) },
            ]
          : []),
      ])}
      <h2>${t('register.gives', { count: operations.length })}</h2>
      <p>${t('register.gives-note')}</p>
      ${operations.map(([key, operation]) => operationDetails(view, { seen, key, operation, nation }))}
      ${askedBy(view, register.id, services)}
      <h2>${t('register.books')}</h2>
      <p>${t('register.books-note')}</p>
      ${books(view, seen)}`,
  }
}

type Shown = { seen: RegisterSeen; key: string; operation: Operation; nation: Nation }

function operationDetails(view: View, { seen, key, operation, nation }: Shown): Markup {
  const { t, language } = view
  const { register } = seen
  const words = nation.registerTranslations[language] ?? {}
  const terms = termsOf(register, operation)
  const fields = Object.entries(operation.fields).map(
    ([field, { title }]) => words[`${register.id}.${key}.${field}`] ?? title,
  )
  return details({
    summary: words[`${register.id}.${key}`] ?? operation.title,
    body: factList([
      { label: t('register.fields'), value: fields.join(', ') },
      { label: t('register.sensitivity'), value: t(`register.sensitivity-${terms.sensitivity}`) },
      { label: t('register.law'), value: terms.law?.act ?? t('register.law-unknown') },
      { label: t('register.found-by'), value: t(`register.by-${operation.by ?? 'person'}`) },
      { label: t('register.fresh'), value: freshText(view, terms.freshMinutes) },
      {
        label: t('register.code'),
        value: operation.assumed ? t('register.assumed') : `${operation.code} ${operation.name}`,
      },
    ]),
  })
}

function freshText({ t }: View, minutes: number): string {
  if (minutes === 0) return t('register.fresh-never')
  return minutes < 1440
    ? t('register.fresh-minutes', { minutes })
    : t('register.fresh-days', { days: Math.round(minutes / 1440) })
}

/** The services that ask it. */
function askedBy(view: View, register: string, services: readonly Service[]): Markup | undefined {
  const { t } = view
  const asking = services.filter(({ definition }) =>
    Object.values(definition.facts).some((source) => placeOf(source)?.register === register),
  )
  if (asking.length === 0) return undefined
  const shown = asking.slice(0, servicesShown)
  return details({
    summary: t('register.asked-by', { count: asking.length }),
    body: html`<ul>${shown.map((service) => html`<li><a class="roomy" href="${view.url(routes.service(service.id))}">${service.in[view.language]!.title}</a></li>`)}</ul>`,
  })
}

function books(view: View, { compared }: RegisterSeen): Markup {
  const { t, language } = view
  if (compared.length === 0) return html`<p class="hint">${t('register.books-none')}</p>`
  return table({
    columns: ['day', 'ours', 'theirs', 'differences'].map((column) => t(`register.column-${column}`)),
    rows: compared
      .slice(0, daysCompared)
      .map(({ day, ours, theirs, differences }) => [
        dateText(day, language),
        String(ours),
        String(theirs),
        String(differences),
      ]),
  })
}
