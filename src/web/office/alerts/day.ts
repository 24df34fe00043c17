/** A day's figures: entered beside yesterday's, in fields or as a file; looked at and confirmed by somebody else. */
import { abroad, confirmDay, dayOf, enterDay, hazardOf, overviewOf, returnDay, today } from '#alerts'
import type { Form } from '#engine'
import { officerOf } from '#identity'
import { addDays, isUuid, Refusal } from '#kernel'
import { transact } from '#platform'
import { type C, goTo, type RouteAdder } from '../../edge.ts'
import { readForm, readFormWithFile, textOf } from '../../form.ts'
import { routes } from '../../routes.ts'
import { officersBy } from '../desk-parts.ts'
import { officeContextOf, officeView } from '../edge.ts'
import { showOffice } from '../frame.ts'
import { orTell } from '../stopped.ts'
import { csvIn, rowsIn } from './day-given.ts'
import { dayPage, type Tried } from './day-page.ts'

const bytesMost = 100_000
const judgedMost = 200

export const officeDayRoutes: RouteAdder = (app) => {
  app.get(
    routes.officeDay(':hazard', ':day'),
    orTell((c) => showDay(c)),
  )
  app.post(routes.officeDay(':hazard', ':day'), orTell(takeIn))
  app.post(
    routes.officeDayAnswer(':hazard', ':day'),
    orTell(async (c) => {
      const ctx = officeContextOf(c)
      const { hazard, day } = dayIn(c)
      const fields = await readForm(c)
      const ids = idsIn(fields)
      if (textOf(fields, 'did') !== 'return') {
        await transact(ctx, (ctx) => confirmDay(ctx, ids))
        return goTo(c, routes.officeDay(hazard, day))
      }
      const returned = await transact(ctx, (ctx) => returnDay(ctx, { ids, answer: textOf(fields, 'answer') }))
      return returned.ok ? goTo(c, routes.officeDay(hazard, day)) : showDay(c, { fields, issues: returned.issues })
    }),
  )
}

async function takeIn(c: C): Promise<Response> {
  const ctx = officeContextOf(c)
  const { hazard, day } = dayIn(c)
  const sent = await readFormWithFile(c, bytesMost)
  const { places, kinds } = await entryOf(c, textOf(sent.fields, 'place'))
  const rows = rowsIn(sent, { nation: c.var.edge.nation, places, kinds })
  const csv = csvIn(sent)
  if (!rows.ok) return showDay(c, { fields: sent.fields, csv, issues: rows.issues })
  const [isSure, because] = [textOf(sent.fields, 'sure') === 'yes', textOf(sent.fields, 'because')]
  const via = csv ? 'csv' : 'form'
  const entered = await transact(ctx, (ctx) => enterDay(ctx, { hazard, day, rows: rows.value, via, isSure, because }))
  if (!entered.ok) return showDay(c, { fields: sent.fields, csv, issues: entered.issues, isDoubt: entered.isDoubt })
  return goTo(c, routes.officeDay(hazard, day))
}

async function showDay(c: C, tried?: Tried): Promise<Response> {
  const ctx = officeContextOf(c)
  const { hazard, day } = dayIn(c)
  const overview = await overviewOf(ctx)
  const { places, kinds, choice } = await entryOf(c, c.req.query('place') ?? textOf(tried?.fields ?? {}, 'place'))
  const [whole, view] = await Promise.all([dayOf(ctx, { hazard, day }), officeView(c)])
  const waiting = overview.waiting.filter((one) => one.hazard === hazard && one.day === day)
  const officers = await officersBy(
    ctx,
    waiting.map(({ enteredBy }) => enteredBy),
  )
  const shown = { hazard: hazardOf(ctx, hazard), day: whole, places, kinds, choice, waiting, officers, tried }
  const { nation } = c.var.edge
  const page = dayPage(view, { ...shown, nation, officerId: officerOf(ctx.actor).officerId })
  return showOffice(c, view, page, tried ? 422 : 200)
}

/** What this officer may enter: their own place; an authority the country, those from abroad and one place they chose. */
async function entryOf(c: C, chosen: string) {
  const ctx = officeContextOf(c)
  const { hazard: id } = dayIn(c)
  const { figures } = hazardOf(ctx, id)
  if (!figures) throw new Refusal('alerts/no-hazard')
  const { figurePlaces, hazards } = await overviewOf(ctx)
  if (figurePlaces.length === 0) throw new Refusal('alerts/not-yours')
  const isAuthority = hazards.includes(id)
  const own = isAuthority ? ['', abroad] : figurePlaces.filter((place) => place !== '')
  const places = isAuthority && figurePlaces.includes(chosen) && chosen !== '' ? [chosen] : own
  return { places, kinds: figures.counts, choice: isAuthority ? figurePlaces.filter((place) => place !== '') : [] }
}

function dayIn(c: C): { hazard: string; day: string } {
  const { hazard = '', day = '' } = c.req.param() as { hazard?: string; day?: string }
  const ctx = officeContextOf(c)
  hazardOf(ctx, hazard)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day
  if (!isDay || day > today(ctx)) throw new Refusal('alerts/not-found')
  return { hazard, day }
}

function idsIn(fields: Form): string[] {
  const given = fields.id
  return (Array.isArray(given) ? given : [given])
    .filter((id): id is string => typeof id === 'string' && isUuid(id))
    .slice(0, judgedMost)
}
