import { decisionsOn, messagesOn, openCase, stepsOf, titleIn } from '#applications'
import type { Form } from '#engine'
import { type Issue, Refusal } from '#kernel'
import { type C, idIn } from '../../edge.ts'
import { officersBy } from '../desk-parts.ts'
import { officeContextOf, officeView } from '../edge.ts'
import { showOffice } from '../frame.ts'
import { casePage } from './page.ts'

export const noSuchCase = (): Refusal => new Refusal('applications/not-found')

/** Opens the case of the address, which leaves a receipt; with what there is to put right when a form came back. */
export async function showCase(
  c: C,
  { issues = [], form = {} }: { issues?: readonly Issue[]; form?: Form } = {},
): Promise<Response> {
  const ctx = officeContextOf(c)
  const opened = await openCase(ctx, idIn(c, noSuchCase()))
  const { application, service, person } = opened
  const [view, decisions, messages, steps] = await Promise.all([
    officeView(c),
    decisionsOn(ctx, application),
    messagesOn(ctx, application),
    stepsOf(ctx, application),
  ])
  const officers = await officersBy(ctx, [
    ...decisions.map(({ officerId }) => officerId),
    ...messages.map(({ officerId }) => officerId),
    ...steps.map(({ byOfficer }) => byOfficer),
  ])
  const { nation, translators } = c.var.edge
  const shown = {
    ...opened,
    nation,
    definition: service.in[view.language] ?? service.definition,
    now: ctx.clock.now(),
    history: { decisions, messages, steps, officers },
    citizen: { t: translators[person.language] ?? view.t, title: titleIn(service, person.language) },
    issues,
    form,
  }
  return showOffice(c, view, casePage(view, shown), issues.length > 0 ? 422 : 200)
}
