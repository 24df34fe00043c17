/** Handing over what was made: what has arrived is marked ready, and given to whoever names the code of its message. */
import { type Application, handOver, handoverAt, makeReady, renewCode } from '#applications'
import { versionOf } from '#catalogue'
import { personById } from '#identity'
import { isUuid, Refusal } from '#kernel'
import { transact } from '#platform'
import { type C, goTo, idIn, type RouteAdder } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { routes } from '../routes.ts'
import { officeContextOf, officerIn, officeView } from './edge.ts'
import { showOffice } from './frame.ts'
import { type HandedOver, handoverPage } from './handover-page.ts'
import { orTell } from './stopped.ts'

const readyMost = 50
const codeMost = 20

export const handoverRoutes: RouteAdder = (app) => {
  app.get(
    routes.officeHandover,
    orTell((c) => showHandover(c)),
  )

  app.post(
    routes.officeReady,
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const form = await readForm(c)
      const only = textOf(form, 'only')
      const ids = (only ? [only] : [form.id ?? []].flat()).filter(isUuid).slice(0, readyMost)
      for (const id of ids) await transact(ctx, (ctx) => makeReady(ctx, id))
      return goTo(c, routes.officeHandover)
    }),
  )

  app.post(
    routes.officeCollection(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const id = idIn(c, new Refusal('applications/not-found'))
      const code = textOf(await readForm(c), `code-${id}`)
        .trim()
        .slice(0, codeMost)
      const outcome = await transact(ctx, (ctx) => handOver(ctx, { id, code }))
      return outcome === 'wrong-code' ? showHandover(c, { wrong: id }) : goTo(c, routes.officeHandover)
    }),
  )

  app.post(
    routes.officeCollectCode(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const id = idIn(c, new Refusal('applications/not-found'))
      await readForm(c)
      await transact(ctx, (ctx) => renewCode(ctx, id))
      return goTo(c, routes.officeHandover)
    }),
  )
}

async function showHandover(c: C, { wrong }: { wrong?: string } = {}): Promise<Response> {
  const ctx = officeContextOf(c)
  const view = await officeView(c)
  const lists = await handoverAt(ctx)
  const named = (list: readonly Application[]): Promise<HandedOver[]> =>
    Promise.all(
      list.map(async (application) => {
        const [service, { name }] = await Promise.all([
          versionOf(ctx, c.var.edge.nation.country, application.definitionHash),
          personById(ctx, application.personId),
        ])
        const { collect } = service.in[view.language] ?? service.definition
        return { application, name, thing: collect?.thing ?? '' }
      }),
    )
  const [printing, ready] = await Promise.all([named(lists.printing), named(lists.ready)])
  const leads = officerIn(c).role === 'lead'
  const page = handoverPage(view, { printing, ready, wrong, leads })
  return showOffice(c, view, page, wrong ? 422 : 200)
}
