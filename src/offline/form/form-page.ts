/** A page of a form as the device draws it: the platform's own, and the note that what is filled in is kept here. */
import { html, type Issue } from '#kernel'
import { noticeBanner, type PageContent, type View } from '#ui'
import { feeSoFar, type JourneyShown, journeyPage, type Step, stopAt } from '../../web/journey/index.ts'
import { progressHere } from './answer.ts'
import type { FormHere } from './packs.ts'

const self = 'self'

/** What a page of a form is drawn from, on the device. */
export function shownHere(here: FormHere, step: Step, issues: readonly Issue[] = []): JourneyShown {
  const { words, kept, given, pack } = here
  const { definition } = words
  const progress = progressHere(here)
  const isKnown = pack.known !== undefined && pack.known.whom === (progress.answers.whom ?? self)
  const facts = isKnown ? pack.known!.facts : {}
  const stopped = stopAt(definition, { progress, step, facts })
  return {
    service: { id: pack.serviceId, title: definition.title },
    definition,
    draft: kept.draft,
    step,
    given,
    issues,
    known: isKnown ? { rows: words.rows, missing: words.missing } : undefined,
    fee: feeSoFar(definition, { answers: progress.answers, facts }),
    stopped: stopped && { ...stopped, insteadTitle: words.instead[stopped.reason.instead ?? ''] },
    offline: true,
  }
}

/** The page of a step, with the note before everything else. */
export function formPage(view: View, shown: JourneyShown): PageContent {
  const { t } = view
  const content = journeyPage(view, shown)
  const awaits = !shown.known && !shown.step.page && (shown.definition.known?.length ?? 0) > 0
  const note = awaits ? `${t('offline.filling')} ${t('offline.known-later')}` : t('offline.filling')
  return { ...content, main: html`<p class="hint as-of" role="status">${note}</p>${content.main}` }
}

/** The page for a form that was never opened with a network. */
export function unknownFormPage({ t, helpLine }: View): PageContent {
  return {
    title: t('offline.title'),
    main: html`<h1>${t('offline.title')}</h1>
      ${noticeBanner({ kind: 'info', title: t('offline.missing-form') })}
      <p class="hint">${t('offline.call', { helpLine })}</p>`,
  }
}
