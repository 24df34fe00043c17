/** Petitions at an office: what is to be answered, one of them, and writing one down for a caller. */
import { officeById } from '#agencies'
import type { Form } from '#engine'
import { type Issue, inLanguage, isUuid, Refusal } from '#kernel'
import {
  addTo,
  answerPetition,
  extendPetition,
  extensionReasons,
  kindOf,
  mergeableWith,
  mergePetitions,
  openPetition,
  petitionAt,
  petitionCounts,
  petitionDesk,
  petitionFile,
  routePetition,
  routingReasons,
  splitPetition,
} from '#petitions'
import { type Context, transact } from '#platform'
import { type C, goTo, idIn, type RouteAdder } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { fileResponse } from '../../portal/files.ts'
import { routes } from '../../routes.ts'
import { officersBy } from '../desk-parts.ts'
import { officeContextOf, officerIn, officeView } from '../edge.ts'
import { showOffice } from '../frame.ts'
import { orTell } from '../stopped.ts'
import { petitionDeskPage } from './desk-page.ts'
import { answerIn } from './given.ts'
import { petitionNewRoutes } from './new.ts'
import { petitionPage } from './page.ts'

const noSuch = () => new Refusal('petitions/not-found')

export const officePetitionRoutes: RouteAdder = (app, world) => {
  petitionNewRoutes(app, world)

  app.get(routes.officePetitions, orTell(showDesk))
  app.get(
    routes.officePetition(':id'),
    orTell((c) => showPetition(c)),
  )
  app.get(
    routes.officePetitionFile(':id', ':fileId'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const [id, fileId] = [idIn(c, noSuch()), c.req.param('fileId') ?? '']
      if (!isUuid(fileId)) throw new Refusal('platform/file-not-found')
      return fileResponse(await petitionFile(ctx, { id, fileId }))
    }),
  )
  answering(app, world)
  moving(app, world)
}

const answering: RouteAdder = (app) => {
  app.post(
    routes.officePetitionAnswer(':id'),
    orTell(async (c) => {
      const { ctx, id, form } = await sent(c)
      const given = answerIn(form, kindOf(ctx, (await petitionAt(ctx, id)).kind))
      if (!given.ok) return showPetition(c, { issues: given.issues, form })
      await transact(ctx, (ctx) => answerPetition(ctx, { id, given: given.value }))
      return goTo(c, routes.officePetition(id))
    }),
  )
  app.post(
    routes.officePetitionMessages(':id'),
    orTell(async (c) => {
      const { ctx, id, form } = await sent(c)
      const text = textOf(form, 'message')
      if (text.trim() === '') return showPetition(c, { issues: [wrong('message', 'petition-office.text-empty')] })
      await transact(ctx, (ctx) => addTo(ctx, { id, text }))
      return goTo(c, routes.officePetition(id))
    }),
  )
  app.post(
    routes.officePetitionExtension(':id'),
    orTell(async (c) => {
      const { ctx, id, form } = await sent(c)
      const because = extensionReasons.find((reason) => reason === textOf(form, 'extension'))
      if (!because) return showPetition(c, { issues: [wrong('extension', 'office.reason-empty')] })
      await transact(ctx, (ctx) => extendPetition(ctx, { id, because }))
      return goTo(c, routes.officePetition(id))
    }),
  )
}

const moving: RouteAdder = (app) => {
  app.post(
    routes.officePetitionRouting(':id'),
    orTell(async (c) => {
      const { ctx, id, form } = await sent(c)
      const agencyId = c.var.edge.nation.agencies.find((one) => one.id === textOf(form, 'to'))?.id
      const because = routingReasons.find((reason) => reason === textOf(form, 'routing'))
      const issues = [
        ...(agencyId ? [] : [wrong('to', 'petition-office.agency-empty')]),
        ...(because ? [] : [wrong('routing', 'office.reason-empty')]),
      ]
      if (!agencyId || !because) return showPetition(c, { issues })
      await transact(ctx, (ctx) => routePetition(ctx, { id, agencyId, because }))
      return goTo(c, routes.officePetitions)
    }),
  )
  app.post(
    routes.officePetitionMerging(':id'),
    orTell(async (c) => {
      const { ctx, id, form } = await sent(c)
      const ids = [form.with ?? []].flat().filter(isUuid)
      if (ids.length === 0) return showPetition(c, { issues: [wrong('with', 'petition-office.alike-empty')] })
      await transact(ctx, (ctx) => mergePetitions(ctx, { into: id, ids }))
      return goTo(c, routes.officePetition(id))
    }),
  )
  app.post(
    routes.officePetitionSeparation(':id'),
    orTell(async (c) => {
      const { ctx, id } = await sent(c)
      await transact(ctx, (ctx) => splitPetition(ctx, id))
      return goTo(c, routes.officePetition(id))
    }),
  )
}

const wrong = (field: string, code: string): Issue => ({ field, code })

async function sent(c: C): Promise<{ ctx: Context; id: string; form: Form }> {
  const ctx = officeContextOf(c)
  const id = idIn(c, noSuch())
  return { ctx, id, form: await readForm(c) }
}

async function showDesk(c: C): Promise<Response> {
  const ctx = officeContextOf(c)
  const [office, desk, counts, view] = await Promise.all([
    officeById(ctx, officerIn(c).officeId),
    petitionDesk(ctx, placeIn(c)),
    petitionCounts(ctx),
    officeView(c),
  ])
  const { nation } = c.var.edge
  const shown = { desk, counts, nation, now: ctx.clock.now(), office: inLanguage(office.name, view.language) }
  return showOffice(c, view, petitionDeskPage(view, shown))
}

/** Where the list goes on: after what is due at that moment, and that identifier among those due then. */
function placeIn(c: C): { dueAt: Date; id: string } | undefined {
  const [due = '', id = ''] = (c.req.query('after') ?? '').split('_')
  const dueAt = new Date(Number(due))
  return /^\d{1,15}$/.test(due) && !Number.isNaN(dueAt.getTime()) && isUuid(id) ? { dueAt, id } : undefined
}

/** Opens the petition of the address, which leaves a receipt; with what there is to put right when a form came back. */
async function showPetition(
  c: C,
  { issues = [], form = {} }: { issues?: readonly Issue[]; form?: Form } = {},
): Promise<Response> {
  const ctx = officeContextOf(c)
  const opened = await openPetition(ctx, idIn(c, noSuch()))
  const { petition, letter, person, steps } = opened
  const isLead = officerIn(c).role === 'lead'
  const isLeading = isLead && petition.state === 'open' && !petition.leadingId
  const [view, alike, officers] = await Promise.all([
    officeView(c),
    isLeading ? mergeableWith(ctx, petition) : [],
    officersBy(ctx, [
      ...letter.answers.map(({ officerId }) => officerId),
      ...letter.messages.map(({ officerId }) => officerId),
      ...steps.map(({ byOfficer }) => byOfficer),
    ]),
  ])
  const { nation, translators } = c.var.edge
  const shown = {
    ...{ ...opened, nation, now: ctx.clock.now(), officers, alike, isLead, issues, form },
    citizen: translators[person.language] ?? view.t,
  }
  return showOffice(c, view, petitionPage(view, shown), issues.length > 0 ? 422 : 200)
}
