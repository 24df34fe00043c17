/** One case on an officer's desk: what was sent, what registers say, what is decided; and giving it back. */
import { openCaseFile, recusalReasons, recuse, sendMessage } from '#applications'
import { isUuid, Refusal } from '#kernel'
import { transact } from '#platform'
import { goTo, idIn, type RouteAdder } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { fileResponse } from '../../portal/files.ts'
import { routes } from '../../routes.ts'
import { officeContextOf } from '../edge.ts'
import { orTell } from '../stopped.ts'
import { decisionRoutes } from './decision.ts'
import { noSuchCase, showCase } from './show.ts'

export const caseRoutes: RouteAdder = (app, world) => {
  decisionRoutes(app, world)

  app.get(
    routes.officeCase(':id'),
    orTell((c) => showCase(c)),
  )

  app.get(
    routes.officeCaseFile(':id', ':fileId'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const id = idIn(c, noSuchCase())
      const fileId = c.req.param('fileId') ?? ''
      if (!isUuid(fileId)) throw new Refusal('platform/file-not-found')
      return fileResponse(await openCaseFile(ctx, { id, fileId }))
    }),
  )

  app.post(
    routes.officeMessages(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const id = idIn(c, noSuchCase())
      const text = textOf(await readForm(c), 'text')
      await transact(ctx, (ctx) => sendMessage(ctx, { id, text }))
      return goTo(c, routes.officeCase(id))
    }),
  )

  app.post(
    routes.officeRecusal(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const id = idIn(c, noSuchCase())
      const given = textOf(await readForm(c), 'because')
      const because = recusalReasons.find((reason) => reason === given)
      if (!because) return showCase(c, { issues: [{ field: 'because', code: 'office.reason-empty' }] })
      await transact(ctx, (ctx) => recuse(ctx, { id, because }))
      return goTo(c, routes.office)
    }),
  )
}
