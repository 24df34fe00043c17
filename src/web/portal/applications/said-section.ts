/** What registers said about an application, each with its source, its day and where to say that it is wrong; and what has not come yet. */
import { openFacts, type Pending, pendingOf } from '#applications'
import type { Facts } from '#engine'
import { html, type Markup } from '#kernel'
import type { Context } from '#platform'
import { details, noticeBanner, type View } from '#ui'
import { timeText } from '../../format.ts'
import { knownRows } from '../../journey/index.ts'
import { knownList } from '../../journey/known-page.ts'
import type { Shown } from './load.ts'
import type { Stage } from './stage.ts'
import { registerTitle } from './words.ts'

export type Said = { readonly facts: Facts | undefined; readonly awaited: readonly Pending[] }

/** While these last the page looks again every few seconds, and nothing has been decided on. */
const early: readonly Stage[] = ['submitted', 'waiting', 'document']

/** Opens what registers said, under the person's own receipt; nothing while the platform is still at it. */
export async function saidOf(ctx: Context, { application, service }: Shown, stage: Stage): Promise<Said> {
  if (early.includes(stage)) return { facts: undefined, awaited: [] }
  const [{ facts }, awaited] = await Promise.all([
    openFacts(ctx, { application, service, purpose: 'own' }),
    pendingOf(ctx, application),
  ])
  return { facts, awaited: awaited.filter(({ arrivedAt }) => !arrivedAt) }
}

/** What is fetched later, and since when; and what registers said. */
export function saidSection(view: View, shown: Shown, { facts, awaited }: Said): Markup {
  const { t } = view
  const { definition, nation, application } = shown
  const rows = knownRows(nation, definition, {
    ...{ facts: facts ?? {}, sources: application.sources ?? [], missing: awaited.map(({ register }) => register) },
    ...{ names: Object.keys(definition.facts), language: view.language },
  })
  return html`${awaited.length > 0 && awaitedBanner(view, shown, awaited)}
    ${facts && rows.length > 0 && details({ summary: t('journey.known-title'), body: knownList(view, rows) })}`
}

function awaitedBanner(view: View, { nation }: Shown, awaited: readonly Pending[]): Markup {
  const { t, language } = view
  const registers = [...new Set(awaited.map(({ register }) => register))]
  const since = (register: string) => awaited.find((one) => one.register === register)!.since
  return noticeBanner({
    kind: 'info',
    title: t('application.awaited-title'),
    body: html`<p>${t('application.awaited-note')}</p><ul>${registers.map((register) => {
      const time = timeText(since(register), language, nation.country)
      return html`<li>${t('application.awaited-since', { register: registerTitle(nation, register, language), time })}</li>`
    })}</ul>`,
  })
}
