/** Everything once more before it is sent: answers, what registers said, what it costs, when it will be ready. */
import { typedIn, versionOf } from '#engine'
import { html, type Markup } from '#kernel'
import { button, details, form, type PageContent, summaryList, type View } from '#ui'
import { answerText } from './answer-text.ts'
import { backFrom, type Drawn, stepUrl, whereOf } from './frame.ts'
import { money } from './known.ts'
import { knownFacts, unconfirmedWhom } from './known-page.ts'
import { dotted } from './stops.ts'

export function checkPage(view: View, shown: Drawn): PageContent {
  const { t } = view
  const { step, draft, known } = shown
  const title = t('journey.check-title')
  const hasKnown = (known && known.rows.length + known.missing.length > 0) || unconfirmedWhom(shown) !== undefined
  return {
    title,
    back: backFrom(view, shown),
    main: html`
      ${whereOf(view, shown)}
      <h1>${title}</h1>
      ${answers(view, shown)}
      ${hasKnown && details({ summary: t('journey.known-title'), body: knownFacts(view, shown) })}
      ${cost(view, shown)}
      ${promise(view, shown)}
      <p>${t('journey.declare')}</p>
      ${form(view, {
        action: stepUrl(view, shown, step),
        fields: html`<input type="hidden" name="key" value="${draft.id}">
          <input type="hidden" name="seen" value="${versionOf(draft)}">
          ${button({ label: actOf(view, shown) })}`,
      })}`,
  }
}

function answers(view: View, shown: Drawn): Markup | undefined {
  const { definition, progress, given } = shown
  const typed = typedIn(definition, progress.answers, given)
  const rows = progress.steps.flatMap((step) =>
    (step.page?.ask ?? []).map((name) => {
      const question = definition.questions[name]!
      return {
        label: question.title,
        value: html`${answerText(view, question, { name, answer: progress.answers[name], given })}${
          typed.includes(name) &&
          html` <span class="hint">${view.t('journey.typed-checked', { register: given.typed?.[name] ?? '' })}</span>`
        }`,
        action: { href: stepUrl(view, shown, step), label: view.t('journey.change') },
      }
    }),
  )
  return rows.length > 0 ? summaryList(rows) : undefined
}

/** What it costs, line by line where there are several; an amount that is not known yet is not told as nothing. */
function cost({ t }: View, { fee, given }: Drawn): Markup | undefined {
  const { sign } = given.country.currency
  if (fee === undefined || fee === 'unknown') return undefined
  if (fee === 'later') return html`<h2>${t('journey.cost')}</h2><p>${t('journey.cost-later')}</p>`
  const lines = fee.lines.map(({ label, amount }) => ({ label, value: money(amount, sign) }))
  const total = { label: t('journey.total'), value: html`<b>${money(fee.total, sign)}</b>` }
  return html`<h2>${t('journey.cost')}</h2>
    ${fee.total === 0 ? html`<p>${t('service.free')}</p>` : summaryList(lines.length > 1 ? [...lines, total] : lines)}`
}

/** When it will be ready if it is sent now, and on what that rests. */
function promise({ t }: View, { promise: promised, fee }: Drawn): Markup | undefined {
  if (!promised) return undefined
  const isPaid = typeof fee === 'object' && fee.total > 0
  const { days, basis, cases } = promised
  return html`<h2>${t('journey.promise')}</h2>
    <p><b>${t(isPaid ? 'journey.promise-paid' : 'journey.promise-sent', { date: dotted(promised.on) })}</b>
    <span class="hint">${t(`journey.promise-by-${basis}`, { days, cases })}</span></p>`
}

/** The button names the act. */
function actOf({ t }: View, { fee, given }: Drawn): string {
  if (typeof fee !== 'object' || fee.total === 0) return t('journey.send')
  return t('journey.send-and-pay', { amount: money(fee.total, given.country.currency.sign) })
}
