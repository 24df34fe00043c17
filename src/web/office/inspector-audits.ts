/** Readings drawn by lot, for the lead of an office that is not the reader's: what, when, by which law; not of whom. */
import type { Catalogue } from '#catalogue'
import type { Nation } from '#engine'
import { leadOf } from '#identity'
import { html, type Markup, Refusal } from '#kernel'
import { type AuditShown, auditsFor, judgeAudit } from '#oversight'
import { transact } from '#platform'
import { button, emptyState, form, radios, summaryList, type View } from '#ui'
import { type C, goTo, idIn, type RouteAdder } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { routes } from '../routes.ts'
import { officeContextOf, officeView } from './edge.ts'
import { showOffice } from './frame.ts'
import { readingRows } from './inspector-page.ts'
import { orTell } from './stopped.ts'

const audited = ['justified', 'unjustified'] as const

export const auditRoutes: RouteAdder = (app) => {
  app.get(routes.officeAudits, orTell(showAudits))
  app.post(
    routes.officeAuditFinding(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      leadOf(ctx.actor)
      const receiptId = idIn(c, new Refusal('oversight/not-found'))
      const given = textOf(await readForm(c), 'finding')
      const finding = audited.find((one) => one === given)
      if (!finding) throw new Refusal('oversight/not-found')
      await transact(ctx, (ctx) => judgeAudit(ctx, { receiptId, finding }))
      return goTo(c, routes.officeAudits)
    }),
  )
}

async function showAudits(c: C): Promise<Response> {
  const ctx = officeContextOf(c)
  const [audits, view] = [await auditsFor(ctx), await officeView(c)]
  const { t } = view
  const known = { nation: c.var.edge.nation, catalogue: ctx.outside.catalogue }
  return showOffice(c, view, {
    at: 'audits',
    title: t('oversight.audits'),
    main: html`<h1>${t('oversight.audits')}</h1><p class="lead">${t('oversight.audits-lead')}</p>
      ${audits.length === 0 && emptyState({ title: t('oversight.none') })}
      ${audits.map((audit) => auditShown(view, audit, known))}`,
  })
}

function auditShown(
  view: View,
  { receipt, receiptId }: AuditShown,
  known: { nation: Nation; catalogue: Catalogue },
): Markup {
  const { t, url } = view
  const options = audited.map((value) => ({ value, label: t(`oversight.finding-${value}`) }))
  const fields = html`${radios({ name: 'finding', label: t('oversight.finding'), options })} ${button({ label: t('oversight.clear') })}`
  return html`<section>${summaryList(readingRows(view, receipt, known))}
    ${form(view, { action: url(routes.officeAuditFinding(receiptId)), fields })}</section>`
}
