import { type DecisionGiven, decide, noteMost, writtenNote } from '#applications'
import type { Form } from '#engine'
import { type Checked, good, mistake } from '#kernel'
import { transact } from '#platform'
import { goTo, idIn, type RouteAdder } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { routes } from '../../routes.ts'
import { officeContextOf } from '../edge.ts'
import { orTell } from '../stopped.ts'
import { noSuchCase, showCase } from './show.ts'

export const decisionRoutes: RouteAdder = (app) => {
  app.post(
    routes.officeDecision(':id'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const id = idIn(c, noSuchCase())
      const form = await readForm(c)
      const given = decisionIn(form)
      if (!given.ok) return showCase(c, { issues: given.issues, form })
      await transact(ctx, (ctx) => decide(ctx, { id, given: given.value }))
      return goTo(c, routes.office)
    }),
  )
}

/** The decision a form holds, or what is missing in it; whether it may stand is for the verb. */
function decisionIn(form: Form): Checked<DecisionGiven> {
  const kind = textOf(form, 'kind')
  const note = textOf(form, 'note')
  if (writtenNote(note).length > noteMost) return mistake('note', 'office.note-long', { most: noteMost })
  if (kind === 'grant') return good({ kind })
  if (kind === 'refuse') {
    const code = textOf(form, 'refuse-code')
    return code ? good({ kind, code, note }) : mistake('refuse-code', 'office.reason-empty')
  }
  if (kind !== 'return') return mistake('kind', 'office.decision-empty')
  const code = textOf(form, 'return-code')
  if (!code) return mistake('return-code', 'office.reason-empty')
  const questions = [form[`asks-${code}`] ?? []].flat()
  return questions.length > 0 ? good({ kind, code, questions, note }) : mistake('return-code', 'office.asks-empty')
}
