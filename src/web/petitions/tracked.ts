/** How far a petition is, for anybody who has its number and code: until when and who has it, and nothing of what it says. */
import { dateIn, html, inLanguage } from '#kernel'
import { dueDayOf, type TrackedPetition } from '#petitions'
import { button, type PageContent, summaryList, type View } from '#ui'
import { type C, contextOf } from '../edge.ts'
import { dateText, dayText, timeText } from '../format.ts'
import { officeWords } from '../portal/applications/words.ts'
import { routes } from '../routes.ts'
import { stageOf } from './own/load.ts'
import { stageTitle } from './own/page.ts'

/** The page that tells it. */
export function trackedPage(c: C, view: View, found: TrackedPetition): PageContent {
  const { t, url, language } = view
  const { nation, base } = c.var.edge
  const { timeZone } = nation.country
  const now = base.clock.now()
  const title = stageTitle(view, stageOf({ petition: found, now }))
  const kind = nation.petitions?.kinds.find(({ id }) => id === found.kind)
  const office = officeWords(nation, found.officeId, language)?.name ?? ''
  const dueOn = dayText(view, dueDayOf(contextOf(c), found), dateIn(timeZone, now))
  const rows = [
    { label: t('application.station-sent'), value: dateText(dateIn(timeZone, found.takenInAt), language) },
    ...(found.state === 'open' ? [{ label: t('petition.check-by'), value: dueOn }] : []),
    { label: t('petition.answers-whom'), value: office },
  ]
  return {
    title,
    back: { href: url(routes.track), label: t('track.title') },
    main: html`<p class="caption">${kind && inLanguage(kind.title, language)} · ${found.number}</p>
      <h1>${title}</h1>
      ${summaryList(rows)}
      <p class="hint">${t('track.at', { time: timeText(now, language, nation.country) })}</p>
      <p>${t('track.more')} <a href="${url(routes.petitions)}">${t('petition.title')}</a></p>
      ${button({ label: t('track.another'), href: url(routes.track), kind: 'secondary' })}`,
  }
}
