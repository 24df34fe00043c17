/** A page that asks for a time when there is none to choose: none is free, or there is no network to see which are. */
import { html, type Markup } from '#kernel'
import { button, form, noticeBanner, type PageContent, type View } from '#ui'
import { backFrom, type Drawn, stepUrl, whereOf, windowTitle } from './frame.ts'

/** The question of a step that has no time to offer, if it is one. */
export function emptySlot({ step, definition, given }: Drawn): string | undefined {
  return step.page?.ask.find(
    (name) => definition.questions[name]?.type === 'slot' && (given.options[name] ?? []).length === 0,
  )
}

/** Says why no time can be chosen, and the way on; what was filled in is kept, an earlier choice among it. */
export function emptySlotPage(view: View, shown: Drawn, name: string): PageContent {
  const { t } = view
  const { title } = shown.definition.questions[name]!
  const why = shown.offline ? 'journey.slot-offline' : 'journey.slot-none'
  return {
    title: windowTitle(view, title),
    back: backFrom(view, shown),
    main: html`
      ${whereOf(view, shown)}
      <h1>${title}</h1>
      ${noticeBanner({ kind: 'info', title: t(`${why}-title`), body: html`<p>${t(why)}</p>` })}
      ${form(view, {
        action: stepUrl(view, shown, shown.step),
        fields: html`<input type="hidden" name="${name}" value="${String(shown.form[name] ?? '')}">
          <div class="actions">
            ${wayOn(view, shown, name)}
            ${button({ label: t('journey.leave'), kind: 'secondary', name: 'leave', value: 'yes' })}
          </div>`,
      })}`,
  }
}

/** Another office; without a network, the same page again. */
function wayOn(view: View, shown: Drawn, name: string): Markup | undefined {
  const { t } = view
  const { definition, progress, step, offline } = shown
  if (offline) return button({ label: t('journey.slot-look-again'), href: stepUrl(view, shown, step) })
  const question = definition.questions[name]!
  const office = progress.steps.find(({ page }) => question.type === 'slot' && page?.ask.includes(question.at))
  return office && button({ label: t('journey.slot-office'), href: stepUrl(view, shown, office) })
}
