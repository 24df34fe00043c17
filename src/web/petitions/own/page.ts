/** One petition: how it stands as a sentence with its day, its way, the answer, and what its person can do. */
import { html, inLanguage, type Markup, minute, Refusal } from '#kernel'
import { ownPetitionFile } from '#petitions'
import { noticeBanner, type PageContent, relayLine, type View } from '#ui'
import { contextOf, idIn, type RouteAdder, show, viewOf } from '../../edge.ts'
import { dayText } from '../../format.ts'
import { withDate } from '../../portal/applications/words.ts'
import { fileResponse } from '../../portal/files.ts'
import { routes } from '../../routes.ts'
import { loadOpened, type Shown, type Stage, stageOf } from './load.ts'
import { actions, answers, belonging, letter, term } from './sections.ts'
import { dayIn, stationsOf } from './stations.ts'

export const pageRoutes: RouteAdder = (app) => {
  app.get(routes.petition(':id'), async (c) => {
    const shown = await loadOpened(c)
    const view = await viewOf(c, 'help')
    return show(c, view, petitionPage(view, shown))
  })

  app.get(routes.petitionFile(':id', ':fileId'), async (c) => {
    const id = idIn(c, new Refusal('petitions/not-found'))
    return fileResponse(await ownPetitionFile(contextOf(c), { id, fileId: c.req.param('fileId') ?? '' }))
  })
}

const titles: Readonly<Record<Stage, string>> = {
  open: 'petition.state-open',
  late: 'petition.state-late',
  answered: 'petition.state-answered',
  withdrawn: 'petition.state-withdrawn',
}

/** What each stage is called. */
export function stageTitle({ t }: Pick<View, 't'>, stage: Stage): string {
  return t(titles[stage])
}

function petitionPage(view: View, shown: Shown): PageContent {
  const { t, url } = view
  const { petition } = shown
  const stage = stageOf(shown)
  const title = stageTitle(view, stage)
  return {
    title,
    back: { href: url(routes.petitions), label: t('petition.title') },
    main: html`${isJustSent(shown) && sentBanner(view, shown)}
      <p class="caption">${captionOf(view, shown)}</p>
      <h1>${title}</h1>
      <p class="lead" role="status">${leadOf(view, shown, stage)}</p>
      ${answers(view, shown)}
      ${relayLine(stationsOf(view, shown))}
      ${(stage === 'open' || stage === 'late') && term(view, shown, stage)}
      ${letter(view, shown)}
      ${belonging(view, shown)}
      ${petition.state === 'open' && actions(view, shown)}`,
  }
}

/** Kind, subject and number, above every page of it. */
export function captionOf(
  { language }: View,
  { kind, subject, petition }: Pick<Shown, 'kind' | 'subject' | 'petition'>,
) {
  return [inLanguage(kind.title, language), inLanguage(subject.title, language), petition.number].join(' · ')
}

/** How long its page says first that it has arrived. */
const justMs = 10 * minute

function isJustSent({ petition, now, steps }: Shown): boolean {
  return petition.state === 'open' && steps.length === 1 && now.getTime() - petition.takenInAt.getTime() < justMs
}

function sentBanner({ t }: View, { petition }: Shown): Markup {
  const body = html`<p>${t('petition.sent-note')}</p>`
  return noticeBanner({ kind: 'success', title: t('petition.sent-banner', { number: petition.number }), body })
}

function leadOf(view: View, { petition, dueOn, today, ...shown }: Shown, stage: Stage): Markup | string {
  const { t } = view
  if (stage === 'withdrawn') return t('petition.lead-withdrawn')
  if (stage !== 'answered')
    return withDate(view, stage === 'late' ? 'petition.lead-late' : 'petition.lead-open', {
      date: dayText(view, dueOn, today),
    })
  const date = petition.answeredAt ? dayIn(view, { ...shown, today }, petition.answeredAt) : ''
  return withDate(view, 'petition.lead-answered', { date })
}
