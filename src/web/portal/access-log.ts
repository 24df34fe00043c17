/** Who read my data, when and what for, line by line from the committed receipts, each with its proof. */

import type { Nation } from '#engine'
import { citizenOf } from '#identity'
import { html, isUuid, Refusal } from '#kernel'
import { proofOf, type Receipt, receiptOf, receiptsOf } from '#transparency'
import { emptyState, type PageContent, type View } from '#ui'
import { contextOf, idIn, type RouteAdder, show, viewOf } from '../edge.ts'
import { timeText } from '../format.ts'
import { routes } from '../routes.ts'
import { readsInWords } from './reads-in-words.ts'

const perPage = 20

export const accessLogRoutes: RouteAdder = (app, { edge }) => {
  app.get(routes.accessLog, async (c) => {
    const ctx = contextOf(c)
    const before = c.req.query('before')
    const receipts = await receiptsOf(ctx, citizenOf(ctx.actor), {
      limit: perPage + 1,
      ...(before && isUuid(before) ? { before } : {}),
    })
    const view = await viewOf(c)
    const titles = (id: string) => ctx.outside.catalogue.byId(id)?.in[view.language]?.title ?? id
    return show(c, view, accessPage(view, { receipts, nation: edge.nation, titles }))
  })

  app.get(routes.accessProof(':id'), async (c) => {
    const ctx = contextOf(c)
    const id = idIn(c, new Refusal('transparency/not-found'))
    await receiptOf(ctx, { id, personId: citizenOf(ctx.actor) })
    const proof = await proofOf(ctx, id)
    if (!proof) throw new Refusal('transparency/not-yet')
    return c.body(JSON.stringify(proof, null, 1), 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="proof.json"',
      'Cache-Control': 'no-store',
    })
  })
}

function accessPage(
  view: View,
  given: { receipts: readonly Receipt[]; nation: Nation; titles: (id: string) => string },
): PageContent {
  const { t, language } = view
  const { nation, titles } = given
  const receipts = given.receipts.slice(0, perPage)
  return {
    title: t('me.access-title'),
    back: { href: view.url(routes.me), label: t('frame.back') },
    main: html`<h1>${t('me.access-title')}</h1>
      <p class="lead">${t('me.access-lead')}</p>
      ${receipts.length === 0 && emptyState({ title: t('me.access-empty') })}
      <ol class="timeline">${receipts.map((receipt) => {
        const [read] = readsInWords([{ ...receipt, many: false, inputs: {} }], { nation, language, t })
        return html`<li>
          <p class="hint"><time datetime="${receipt.at.toISOString()}">${timeText(receipt.at, language, nation.country)}</time></p>
          <p><b>${read!.what}</b><br>${read!.from}</p>
          <p>${t('me.access-what')}: ${read!.fields}</p>
          <p>${t('me.access-why')}: ${titles(receipt.service)} · ${t(`apply.purpose-${receipt.purpose}`)}</p>
          <p>${t('me.access-who')}: ${t(receipt.actorKind === 'citizen' ? 'me.access-you' : 'me.access-platform')}</p>
          <p class="hint">${t('me.access-proof')}: ${
            receipt.index === null
              ? t('me.access-soon')
              : html`<a href="${view.url(routes.accessProof(receipt.id))}">${t('me.access-number', { index: receipt.index })}</a>`
          }</p>
        </li>`
      })}</ol>
      ${given.receipts.length > perPage && html`<p><a href="${view.url(`${routes.accessLog}?before=${receipts.at(-1)!.id}`)}">${t('me.older')}</a></p>`}`,
  }
}
