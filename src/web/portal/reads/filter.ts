/** Which readings somebody asks for: read from the address, as a form that needs no script. */
import { addDays, endOfDay, html, isUuid, type Markup } from '#kernel'
import { type ReaderKind, type ReadingFilter, readerKinds } from '#transparency'
import { button, type Choice, details, form, select, type View } from '#ui'
import type { C } from '../../edge.ts'
import { routes } from '../../routes.ts'

/** As it stands in the address; what cannot be read is as if it were not there. */
export type Asked = {
  readonly who: ReaderKind | ''
  readonly agency: string
  readonly from: string
  readonly to: string
  readonly case: string
}

export function askedIn(c: C): Asked {
  const given = (name: string) => c.req.query(name) ?? ''
  const date = (name: string) => (isDate(given(name)) ? given(name) : '')
  return {
    who: readerKinds.find((kind) => kind === given('who')) ?? '',
    agency: /^[\w-]{1,60}$/.test(given('agency')) ? given('agency') : '',
    from: date('from'),
    to: date('to'),
    case: isUuid(given('case')) ? given('case') : '',
  }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}

/** The same for the log; whose officers and services an agency's are, the caller finds out. */
export function filterOf(
  asked: Asked,
  { timeZone, readers }: Pick<ReadingFilter, 'readers'> & { timeZone: string },
): ReadingFilter {
  return {
    ...(asked.who && { who: asked.who }),
    ...(asked.from && { from: endOfDay(timeZone, addDays(asked.from, -1)) }),
    ...(asked.to && { to: endOfDay(timeZone, asked.to) }),
    ...(asked.case && { applicationId: asked.case }),
    ...(asked.agency && { readers }),
  }
}

/** Whether each reading stands by itself: whoever asks for their own or for a case wants to see all of it. */
export function isApart({ who, case: application }: Asked): boolean {
  return application !== '' || who === 'me' || who === 'platform'
}

/** The same question again, for the next page or the download. */
export function queryOf(asked: Asked, more: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries({ ...asked, ...more }).filter(([, value]) => value !== '')
  return given.length > 0 ? `?${new URLSearchParams(given)}` : ''
}

type Offered = { readonly agencies: readonly Choice[]; readonly cases: readonly Choice[] }

export function filterForm(view: View, asked: Asked, { agencies, cases }: Offered): Markup {
  const { t } = view
  const everybody = { empty: t('me.filter-all') }
  const who = readerKinds.map((value) => ({ value, label: t(`me.filter-${value}`) }))
  const fields = html`
    ${select({ name: 'who', label: t('me.access-who'), options: who, value: asked.who, ...everybody })}
    ${select({ name: 'agency', label: t('me.filter-agency'), options: agencies, value: asked.agency, ...everybody })}
    ${select({ name: 'case', label: t('me.filter-case'), options: cases, value: asked.case, ...everybody })}
    <div class="reads-days">${dayField('from', t('me.filter-from'), asked.from)}${dayField('to', t('me.filter-to'), asked.to)}</div>
    ${button({ label: t('me.filter-show'), kind: 'secondary' })}
    ${queryOf(asked) && html`<p><a href="${view.url(routes.accessLog)}">${t('me.filter-none')}</a></p>`}`
  const asForm = form(view, { action: view.url(routes.accessLog), method: 'get', fields })
  return html`<div class="reads-filter">${details({ summary: t('me.filter'), body: asForm })}</div>`
}

function dayField(name: string, label: string, value: string): Markup {
  return html`<div class="field"><label for="field-${name}">${label}</label>
    <input class="input medium" type="date" id="field-${name}" name="${name}" value="${value}"></div>`
}
