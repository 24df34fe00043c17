/** The agencies' registers for everyone to see: whether each answers and how quickly, and what it gives out by which law. */
import { type Availability, availabilityOf, reconciledDays } from '#exchange'
import { anonymous, Refusal } from '#kernel'
import type { Context } from '#platform'
import type { RouteAdder } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { showShared } from '../../show-shared.ts'
import { registersPage } from './list.ts'
import { registerPage } from './register.ts'
import type { RegisterSeen } from './state.ts'

const daysShown = 30
const anHour = 1 / 24
const csvType = 'text/csv; charset=utf-8'

export const registerRoutes: RouteAdder = (app, { edge, pages }) => {
  const ctx: Context = { ...edge.base, actor: anonymous }

  app.get(routes.registers, async (c) => {
    const seen = await seenRegisters(ctx)
    return showShared(c, pages, { render: (view) => registersPage(view, seen, edge.nation) })
  })

  app.get(routes.registersCsv, async (c) => {
    const rows = (await seenRegisters(ctx)).map(({ register, month }) => [
      register.id,
      register.agency,
      month?.asked ?? 0,
      month?.answered ?? 0,
      month?.medianMs ?? '',
      month?.slowMs ?? '',
    ])
    const head = 'register,agency,asked_30_days,answered_30_days,half_within_ms,95_of_100_within_ms'
    const text = [head, ...rows.map((row) => row.join(','))].join('\r\n')
    return c.body(`${text}\r\n`, 200, { 'Content-Type': csvType, 'Cache-Control': 'public, max-age=60' })
  })

  app.get(routes.register(':id'), async (c) => {
    const found = (await seenRegisters(ctx)).find(({ register }) => register.id === c.req.param('id'))
    if (!found) throw new Refusal('web/not-found')
    const { services } = ctx.outside.catalogue
    return showShared(c, pages, { render: (view) => registerPage(view, found, { nation: edge.nation, services }) })
  })
}

async function seenRegisters(ctx: Context): Promise<RegisterSeen[]> {
  const [month, hour, compared] = await Promise.all([
    availabilityOf(ctx, daysShown),
    availabilityOf(ctx, anHour),
    reconciledDays(ctx, daysShown),
  ])
  const of = (list: readonly Availability[], id: string) => list.find(({ register }) => register === id)
  return ctx.outside.nation.registers.map((register) => ({
    register,
    month: of(month, register.id),
    hour: of(hour, register.id),
    compared: compared.filter((day) => day.register === register.id),
  }))
}
