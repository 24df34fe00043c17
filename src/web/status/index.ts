/**
 * What everyone needs to check documents without us: the keys, and what holds no longer. Signed, so whoever passes them on
 * need not be believed; open to scripts of any site, since nothing in them is anybody's.
 */
import { Gauge } from 'prom-client'
import {
  type SignedStatusList,
  type StatusForm,
  signedKeyList,
  signedStatusList,
  statusLists,
  statusTtlMs,
  statusUri,
  unfoundedCount,
} from '#documents'
import { anonymous, Refusal } from '#kernel'
import { type C, contextOf, type RouteAdder } from '../edge.ts'
import { registry } from '../observe.ts'
import { routes } from '../routes.ts'

const types: Readonly<Record<StatusForm, string>> = {
  cwt: 'application/statuslist+cwt',
  jwt: 'application/statuslist+jwt',
}
const keyListType = 'application/cose; cose-type="cose-sign1"'

export const statusRoutes: RouteAdder = (app, { edge }) => {
  app.get(routes.keyList, async (c) => answer(c, await signedKeyList(contextOf(c)), { 'Content-Type': keyListType }))

  app.get(routes.statusLists, async (c) => {
    const ctx = contextOf(c)
    const lists = await statusLists(ctx)
    return c.json({ status_lists: lists.map((list) => statusUri(ctx, list)) }, 200, open)
  })

  app.get(routes.statusList(':list'), async (c) => {
    const list = /^[1-9]\d{0,8}$/.exec(c.req.param('list') ?? '')?.[0]
    const form = formFor(c.req.header('accept'))
    const signed = list && (await signedStatusList(contextOf(c), { list: Number(list), form }))
    if (!signed) throw new Refusal('web/not-found')
    return answer(c, signed, { 'Content-Type': types[form], Vary: 'Accept' })
  })
  watchUnfounded(() => unfoundedCount({ ...edge.base, actor: anonymous }))
}

const open = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': `public, max-age=${statusTtlMs / 1000}`,
}

function answer(
  c: C,
  { bytes, etag }: Omit<SignedStatusList, 'at'>,
  headers: Readonly<Record<string, string>>,
): Response {
  const all = { ...open, ...headers, ETag: etag }
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, all)
  return c.body(Uint8Array.from(bytes), 200, all)
}

/** As wallets and those they show copies to ask for it (draft-ietf-oauth-status-list-17 §8.1); whoever does not say gets a JWT. */
function formFor(accept = ''): StatusForm {
  return accept.includes(types.cwt) ? 'cwt' : 'jwt'
}

const unfounded = 'documents_unfounded'

/** Documents that were found to stand on no case: any but none is an alarm. */
function watchUnfounded(count: () => Promise<number>): void {
  registry.removeSingleMetric(unfounded)
  registry.registerMetric(
    new Gauge({
      name: unfounded,
      help: 'Documents that stand on no case',
      registers: [],
      async collect() {
        this.set(await count())
      },
    }),
  )
}
