/** The proof of one reading, in words and as a file; and the statement that none was left out. */
import { citizenOf } from '#identity'
import { html, Refusal } from '#kernel'
import { placeOf, receiptOf, receiptTextOf, statementOf } from '#transparency'
import { button } from '#ui'
import { type C, contextOf, idIn, type RouteAdder, show, viewOf } from '../../edge.ts'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { proofShown } from '../proof-shown.ts'
import { readingsInWords } from './words.ts'

export const readProofRoutes: RouteAdder = (app, { edge }) => {
  const { country } = edge.nation

  app.get(routes.accessStatement, async (c) => {
    const ctx = contextOf(c)
    const text = await statementOf(ctx, citizenOf(ctx.actor))
    return textFile(c, { text, name: 'statement.json' })
  })

  app.get(routes.accessProof(':id'), async (c) => {
    const receipt = await ownReceipt(c)
    const text = await receiptTextOf(contextOf(c), receipt.id)
    if (!text) throw new Refusal('transparency/not-yet')
    return textFile(c, { text, name: 'receipt.tlog-proof' })
  })

  app.get(routes.accessEntry(':id'), async (c) => {
    const ctx = contextOf(c)
    const receipt = await ownReceipt(c)
    const view = await viewOf(c)
    const { t, url, language } = view
    const [place, [line]] = await Promise.all([placeOf(ctx, receipt.id), readingsInWords(ctx, view, [receipt])])
    return show(c, view, {
      title: t('log.proof-title'),
      back: { href: url(routes.accessLog), label: t('frame.back') },
      main: html`<h1>${t('log.proof-title')}</h1>
        <p><b>${line!.what}</b><br>${timeText(receipt.at, language, country)}<br>${line!.who}<br>${line!.why}</p>
        ${proofShown(view, place, country)}
        ${place && html`<p class="actions">${button({ label: t('log.proof-download'), href: url(routes.accessProof(receipt.id)), kind: 'secondary' })}</p>`}
        <p>${t('log.proof-check')} <a href="${url(routes.verify)}">${t('log.check')}</a></p>
        <p><a href="${url(routes.openLog)}">${t('log.title')}</a></p>`,
    })
  })
}

/** The person's own reading in the address; another's, and what a court keeps secret, does not exist. */
async function ownReceipt(c: C) {
  const ctx = contextOf(c)
  const id = idIn(c, new Refusal('transparency/not-found'))
  return receiptOf(ctx, { id, personId: citizenOf(ctx.actor) })
}

export function textFile(c: C, { text, name }: { text: string; name: string }): Response {
  return c.body(text, 200, {
    'Content-Type': name.endsWith('.json') ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  })
}
