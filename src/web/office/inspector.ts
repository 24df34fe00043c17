/** The inspector's pages: odd readings by rule, one of them with its trail, and the finding that closes it. */
import { officeById } from '#agencies'
import { inspectorOf } from '#identity'
import { isUuid, Refusal } from '#kernel'
import { clearFlag, type Finding, findings, flagRules, flagsFor, lookAtFlag, openFlags } from '#oversight'
import { transact } from '#platform'
import { type C, goTo, idIn, type RouteAdder } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { routes } from '../routes.ts'
import { officersBy } from './desk-parts.ts'
import { officeContextOf, officeView } from './edge.ts'
import { showOffice } from './frame.ts'
import { flagPage, flagsPage } from './inspector-page.ts'
import { orTell } from './stopped.ts'

const notFound = () => new Refusal('oversight/not-found')

export const inspectorRoutes: RouteAdder = (app) => {
  app.get(routes.officeInspector, orTell(showFlags))
  app.get(routes.officeFlag(':id'), orTell(showFlag))
  app.post(
    routes.officeFinding(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      inspectorOf(ctx.actor)
      const id = idIn(c, notFound())
      const given = textOf(await readForm(c), 'finding')
      const finding = findings.find((one): one is Finding => one === given)
      if (!finding) throw notFound()
      await transact(ctx, (ctx) => clearFlag(ctx, { id, finding }))
      return goTo(c, routes.officeInspector)
    }),
  )
}

async function showFlags(c: C): Promise<Response> {
  const ctx = officeContextOf(c)
  inspectorOf(ctx.actor)
  const rule = flagRules.find((one) => one === c.req.query('rule'))
  const isOpen = c.req.query('state') !== 'cleared'
  const before = c.req.query('before') ?? ''
  const [flags, counts, view] = await Promise.all([
    flagsFor(ctx, { rule, isOpen, before: isUuid(before) ? before : undefined }),
    openFlags(ctx),
    officeView(c),
  ])
  const officers = await officersBy(
    ctx,
    flags.map(({ officerId }) => officerId),
  )
  return showOffice(c, view, flagsPage(view, { flags, counts, rule, isOpen, officers, nation: c.var.edge.nation }))
}

async function showFlag(c: C): Promise<Response> {
  const ctx = officeContextOf(c)
  inspectorOf(ctx.actor)
  const looked = await lookAtFlag(ctx, idIn(c, notFound()))
  const officers = await officersBy(ctx, [looked.flag.officerId, ...looked.looks.map(({ officerId }) => officerId)])
  const office = await officeById(ctx, officers.get(looked.flag.officerId)!.officeId)
  const view = await officeView(c)
  const { nation } = c.var.edge
  return showOffice(c, view, flagPage(view, { ...looked, officers, office, nation, catalogue: ctx.outside.catalogue }))
}
