/** What was done about an application, line by line from the log, each with its proof. */
import { applicationOf } from '#applications'
import { citizenOf } from '#identity'
import { html, Refusal } from '#kernel'
import { type EntryShown, entriesAbout, placeOf, provedUpTo, receiptTextOf } from '#transparency'
import { emptyState } from '#ui'
import { type C, contextOf, idIn, type RouteAdder, show, viewOf } from '../../edge.ts'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { proofShown } from '../proof-shown.ts'
import { textFile } from '../reads/proof.ts'

const linesMost = 100

export const proofRoutes: RouteAdder = (app, { edge }) => {
  const { country } = edge.nation

  app.get(routes.applicationProofs(':id'), async (c) => {
    const { application, entries } = await ownEntries(c)
    const proved = await provedUpTo(contextOf(c), 'case')
    const newest = entries.find(({ index }) => index !== null && index < proved)
    const place = newest && (await placeOf(contextOf(c), newest.id))
    const view = await viewOf(c, 'applications')
    const { t, url, language } = view
    const line = ({ id, did, at, index }: EntryShown) => html`<li>
      <p class="hint"><time datetime="${at.toISOString()}">${timeText(at, language, country)}</time></p>
      <p><b>${said(t, did)}</b></p>
      <p class="hint">${t('me.access-proof')}: ${
        index === null || index >= proved
          ? t('me.access-soon')
          : html`<a href="${url(routes.applicationProof(application.id, id))}">${t('me.access-number', { index })}</a>`
      }</p></li>`
    return show(c, view, {
      title: t('log.application-title'),
      back: { href: url(routes.application(application.id)), label: t('frame.back') },
      main: html`<p class="caption">${application.number}</p><h1>${t('log.application-title')}</h1>
        <p class="lead">${t('log.application-lead')}</p>
        ${entries.length === 0 && emptyState({ title: t('log.application-none') })}
        <ol class="timeline">${entries.map(line)}</ol>
        ${entries.length > 0 && html`<h2>${t('log.application-newest')}</h2>${proofShown(view, place, country)}`}
        <p>${t('log.proof-check')} <a href="${url(routes.verify)}">${t('log.check')}</a></p>`,
    })
  })

  app.get(routes.applicationProof(':id', ':entry'), async (c) => {
    const { entries } = await ownEntries(c)
    const entry = entries.find(({ id }) => id === c.req.param('entry'))
    if (!entry) throw new Refusal('transparency/not-found')
    const text = await receiptTextOf(contextOf(c), entry.id)
    if (!text) throw new Refusal('transparency/not-yet')
    return textFile(c, { text, name: 'receipt.tlog-proof' })
  })
}

/** What the log has of the application in the address; of somebody else's as little as of one that does not exist. */
async function ownEntries(c: C) {
  const ctx = contextOf(c)
  const personId = citizenOf(ctx.actor)
  const id = idIn(c, new Refusal('applications/not-found'))
  const application = await applicationOf(ctx, { id, personId })
  return { application, entries: await entriesAbout(ctx, { about: id, personId, limit: linesMost }) }
}

/** What was done, in words; another step of the platform's where there are none for it. */
function said(t: (key: string) => string, did: string): string {
  const known = told.find((one) => one === did.slice(did.indexOf('.') + 1))
  return t(`log.did-${known ?? 'other'}`)
}

const told = [
  ...['submitted', 'payment-asked', 'paid', 'queued', 'returned', 'answered', 'granted', 'refused', 'sent-to-print'],
  ...['made-ready', 'handed-over', 'withdrawn', 'expired', 'assigned', 'recused', 'released', 'decided'],
  ...['decision-undone', 'escalated', 'message-sent', 'facts-pending', 'facts-arrived', 'waiting', 'code-renewed'],
  ...['wrong-code', 'booked', 'appointment-cancelled', 'invoice-raised', 'invoice-opened', 'invoice-cancelled'],
  ...['payment-recorded', 'refund-asked', 'refunded'],
]
