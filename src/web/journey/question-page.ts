/** One question a page, which is its heading; a page that asks several names them under one. */
import { html, type Markup } from '#kernel'
import { button, details, errorSummary, form, type PageContent, type View } from '#ui'
import { backFrom, type Drawn, stepUrl, whereOf, windowTitle } from './frame.ts'
import { knownList } from './known-page.ts'
import { questionField, withFacts } from './question-field.ts'

export function questionPage(view: View, shown: Drawn): PageContent {
  const { t } = view
  const { definition, step, issues = [] } = shown
  const asked = step.page!.ask.map((name) => definition.questions[name]!)
  const isOne = asked.length === 1
  const title = isOne ? asked[0]!.title : t('journey.together')
  const files = asked.filter(({ type }) => type === 'file')
  const shrinks = asked.some((question) => question.type === 'file' && question.accept.includes('jpeg'))
  return {
    title: windowTitle(view, title),
    error: issues.length > 0,
    back: backFrom(view, shown),
    ...(shrinks ? { scripts: ['photo.js'] } : {}),
    main: html`
      ${errorSummary(view, issues)}
      ${whereOf(view, shown)}
      ${!isOne && html`<h1>${title}</h1>`}
      ${form(view, {
        action: stepUrl(view, shown, step),
        multipart: files.length > 0,
        fields: html`${fields(view, shown, isOne)}
          <div class="actions">
            ${button({ label: t('journey.continue') })}
            ${removals(view, shown)}
            ${button({ label: t('journey.leave'), kind: 'secondary', name: 'leave', value: 'yes' })}
          </div>`,
      })}
      ${shown.known && shown.known.rows.length > 0 && details({ summary: t('journey.known-title'), body: knownList(view, shown.known.rows) })}`,
  }
}

function fields(view: View, shown: Drawn, heading: boolean): Markup {
  const { definition, step, form: sent, given, issues = [], known } = shown
  const said = Object.fromEntries((known?.rows ?? []).map(({ name, value }) => [name, value]))
  return html`${step.page!.ask.map((name) => {
    const question = withFacts(definition.questions[name]!, said)
    const { why } = question
    return html`${questionField(view, { name, question, form: sent, given, issues, heading })}
${why && details({ summary: view.t('journey.why'), body: html`<p>${why}</p>` })}`
  })}`
}

/** A file that is not needed can be taken out again; after the button that Enter presses. */
function removals({ t }: View, { definition, step, form: sent }: Drawn): Markup {
  const removable = step.page!.ask.filter((name) => {
    const question = definition.questions[name]!
    return question.type === 'file' && question.optional && (sent[name] ?? '') !== ''
  })
  return html`${removable.map((name) =>
    button({ label: t('journey.file-remove'), kind: 'secondary', name: 'remove', value: name }),
  )}`
}
