/** Who read my data, when and what for, line by line from the committed receipts, each with its proof. */

import type { Officer } from '#agencies'
import { caseRegister } from '#applications'
import type { Catalogue } from '#catalogue'
import type { Nation } from '#engine'
import { citizenOf } from '#identity'
import { html, inLanguage, isUuid, Refusal } from '#kernel'
import { proofOf, type Receipt, receiptOf, receiptsOf } from '#transparency'
import { emptyState, type PageContent, type View } from '#ui'
import { contextOf, idIn, type RouteAdder, show, viewOf } from '../edge.ts'
import { timeText } from '../format.ts'
import { officersBy } from '../office/desk-parts.ts'
import { routes } from '../routes.ts'
import { type ReadInWords, readsInWords } from './reads-in-words.ts'

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
    const byOfficers = receipts.filter(({ actorKind }) => actorKind === 'officer')
    const officers = await officersBy(
      ctx,
      byOfficers.map(({ actorId }) => actorId),
    )
    return show(
      c,
      view,
      accessPage(view, { receipts, nation: edge.nation, catalogue: ctx.outside.catalogue, officers }),
    )
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

type Log = {
  readonly receipts: readonly Receipt[]
  readonly nation: Nation
  readonly catalogue: Catalogue
  readonly officers: ReadonlyMap<string, Officer>
}

function accessPage(view: View, given: Log): PageContent {
  const { t, language } = view
  const { nation, catalogue } = given
  const receipts = given.receipts.slice(0, perPage)
  return {
    title: t('me.access-title'),
    back: { href: view.url(routes.me), label: t('frame.back') },
    main: html`<h1>${t('me.access-title')}</h1>
      <p class="lead">${t('me.access-lead')}</p>
      ${receipts.length === 0 && emptyState({ title: t('me.access-empty') })}
      <ol class="timeline">${receipts.map((receipt) => {
        const read = readOf(view, receipt, given)
        return html`<li>
          <p class="hint"><time datetime="${receipt.at.toISOString()}">${timeText(receipt.at, language, nation.country)}</time></p>
          <p><b>${read.what}</b><br>${read.from}</p>
          <p>${t('me.access-what')}: ${read.fields}</p>
          <p>${t('me.access-why')}: ${catalogue.byId(receipt.service)?.in[language]?.title ?? receipt.service} · ${t(`apply.purpose-${receipt.purpose}`)}</p>
          <p>${t('me.access-who')}: ${whoRead(view, receipt, given)}</p>
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

/** Who it was; of an officer the number. */
function whoRead({ t }: View, { actorKind, actorId }: Receipt, { officers }: Log): string {
  const officer = actorKind === 'officer' && actorId ? officers.get(actorId) : undefined
  if (officer) return t('office.officer', { number: officer.number })
  return t(actorKind === 'citizen' ? 'me.access-you' : 'me.access-platform')
}

/** What was read of a register; or an application itself, with what was answered in it. */
function readOf(
  view: View,
  receipt: Receipt,
  { nation, catalogue, officers }: Log,
): Pick<ReadInWords, 'what' | 'from' | 'fields'> {
  const { t, language } = view
  if (receipt.register !== caseRegister)
    return readsInWords([{ ...receipt, many: false, inputs: {} }], { nation, language, t })[0]!
  const service = catalogue.byId(receipt.service)?.in[language]
  const agency = nation.agencies.find(({ id }) => id === service?.agency)
  const number = officers.get(receipt.actorId ?? '')?.number ?? ''
  return {
    what: t(`office.read-${receipt.operation === 'file' ? 'file' : 'case'}`, { number }),
    from: agency ? inLanguage(agency.name, language) : '',
    fields: receipt.fields.map((name) => service?.questions[name]?.title ?? name).join(' '),
  }
}
