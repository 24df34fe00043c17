/**
 * How far an application is, for anybody who has its number and code: by telephone for a grandmother, without signing in.
 * Nothing stands in an address, nobody is named, and whatever is wrong is answered in the same words.
 */
import { type Tracked, track } from '#applications'
import { versionOf } from '#catalogue'
import { dateIn, html, type Issue, type Markup } from '#kernel'
import { trackPetition } from '#petitions'
import { button, errorSummary, form, type PageContent, summaryList, textField, type View } from '#ui'
import { type C, contextOf, type RouteAdder, show, viewOf } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { dateText, dayText, timeText } from '../format.ts'
import { trackedPage } from '../petitions/tracked.ts'
import { routes } from '../routes.ts'
import { showShared } from '../show-shared.ts'
import { definitionIn } from './applications/load.ts'
import { stageOf, stageTitles } from './applications/stage.ts'
import { officeWords } from './applications/words.ts'

const numberMost = 40
const codeMost = 20
const wrong: readonly Issue[] = [{ field: 'number', code: 'track.wrong' }]

export const trackRoutes: RouteAdder = (app, { pages }) => {
  app.get(routes.track, (c) => showShared(c, pages, { tab: 'help', render: (view) => askPage(view, '', []) }))

  app.post(routes.track, async (c) => {
    const fields = await readForm(c)
    const number = textOf(fields, 'number').slice(0, numberMost)
    const code = textOf(fields, 'code').replace(/\D/g, '').slice(0, codeMost)
    const found = await track(contextOf(c), { number, code })
    const view = await viewOf(c, 'help')
    const petition = found ? undefined : await trackPetition(contextOf(c), { number, code })
    if (petition) return show(c, view, trackedPage(c, view, petition))
    if (!found) return show(c, view, askPage(view, number, wrong), 422)
    return show(c, view, await foundPage(c, view, found))
  })
}

function askPage(view: View, number: string, issues: readonly Issue[]): PageContent {
  const { t } = view
  const error = issues.length > 0 ? t('track.wrong') : undefined
  return {
    title: t('track.title'),
    error: issues.length > 0,
    main: html`${errorSummary(view, issues)}
      <h1>${t('track.title')}</h1>
      <p class="lead">${t('track.lead')}</p>
      ${form(view, {
        action: view.url(routes.track),
        fields: html`
          ${textField({ name: 'number', label: t('track.number'), hint: t('track.number-hint'), value: number, error, autocomplete: 'off' })}
          ${textField({ name: 'code', label: t('track.code'), hint: t('track.code-hint'), inputmode: 'numeric', autocomplete: 'off', width: 'medium' })}
          ${button({ label: t('track.look') })}`,
      })}`,
  }
}

async function foundPage(c: C, view: View, found: Tracked): Promise<PageContent> {
  const { t, language } = view
  const { nation, base } = c.var.edge
  const { country } = nation
  const service = await versionOf(contextOf(c), country, found.definitionHash)
  const definition = definitionIn(service, language)
  const now = base.clock.now()
  const stage = stageOf(found, { definition, now })
  const title = t(stageTitles[stage])
  return {
    title,
    back: { href: view.url(routes.track), label: t('track.title') },
    main: html`<p class="caption">${definition.title} · ${found.number}</p>
      <h1>${title}</h1>
      ${datesOf(c, view, found)}
      <p class="hint">${t('track.at', { time: timeText(now, language, country) })}</p>
      <p>${t('track.more')} <a href="${view.url(routes.applications)}">${t('application.list-title')}</a></p>
      ${button({ label: t('track.another'), href: view.url(routes.track), kind: 'secondary' })}`,
  }
}

function datesOf(c: C, view: View, found: Tracked): Markup {
  const { t, language } = view
  const { nation, base } = c.var.edge
  const { timeZone } = nation.country
  const today = dateIn(timeZone, base.clock.now())
  const isOpen = found.state === 'in-review'
  const rows = [
    ['application.station-sent', dateText(dateIn(timeZone, found.submittedAt), language)],
    ['application.term-promised', isOpen && found.promisedOn ? dayText(view, found.promisedOn, today) : ''],
    ['application.term-law', isOpen && found.dueAt ? dayText(view, dateIn(timeZone, found.dueAt), today) : ''],
    ['track.office', officeWords(nation, found.officeId, language)?.name ?? ''],
    ['track.collect', officeWords(nation, found.collectOfficeId, language)?.name ?? ''],
  ] as const
  return summaryList(rows.filter(([, value]) => value !== '').map(([key, value]) => ({ label: t(key), value })))
}
