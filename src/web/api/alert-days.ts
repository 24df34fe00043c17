/**
 * A day's figures from an office's own software: JSON or CSV under a token that the office's lead had made. What is taken
 * in waits for a second person as everything else does; the same sent again changes nothing.
 */
import { actorWithToken, type DayGivenRow, enterDay, readCsv, readRows } from '#alerts'
import { type Checked, type Issue, mistake, Refusal } from '#kernel'
import { actingAs, transact } from '#platform'
import { type C, contextOf, type RouteAdder } from '../edge.ts'
import { bodyWithin } from '../form.ts'
import { placeNamed } from '../office/alerts/day-given.ts'
import { routes } from '../routes.ts'

const bytesMost = 100_000

type Sent = {
  hazard: string
  day: string
  isSure: boolean
  because: string
  rows: Checked<DayGivenRow[]>
  via: 'csv' | 'api'
}

export const alertDayRoutes: RouteAdder = (app) => {
  app.post(routes.apiAlertDays, async (c) => {
    try {
      return await takeIn(c)
    } catch (error) {
      if (!(error instanceof Refusal) || !(error.code in answers)) throw error
      return answer(c, { refused: error.code, says: says(c, `refusal.${error.code}`) }, answers[error.code]!)
    }
  })
}

const answers: Readonly<Record<string, 401 | 403 | 404>> = {
  'alerts/no-token': 401,
  'alerts/not-yours': 403,
  'alerts/no-hazard': 404,
}

async function takeIn(c: C): Promise<Response> {
  const [, token = ''] = /^Bearer ([\w-]+)$/.exec(c.req.header('authorization') ?? '') ?? []
  const ctx = actingAs(contextOf(c), await actorWithToken(contextOf(c), token))
  const { rows, ...given } = sentIn(c, Buffer.from(await bodyWithin(c, bytesMost)).toString('utf8'))
  if (!rows.ok) return wrong(c, rows.issues, false)
  const entered = await transact(ctx, (ctx) => enterDay(ctx, { ...given, rows: rows.value }))
  if (!entered.ok) return wrong(c, entered.issues, entered.isDoubt)
  const { entered: ids, unchanged } = entered.value
  return answer(c, { entered: ids.length, unchanged, state: 'waits-for-second-person' }, 202)
}

function sentIn(c: C, text: string): Sent {
  const { nation } = c.var.edge
  if (/^text\/csv\b/i.test(c.req.header('content-type') ?? '')) {
    const { hazard = '', day = '', sure = '', because = '' } = c.req.query()
    return {
      hazard,
      day,
      isSure: sure === 'true',
      because: withoutNul(because),
      rows: readCsv(text, placeNamed(nation)),
      via: 'csv',
    }
  }
  const body = objectIn(text)
  const named = (name: string) => (typeof body?.[name] === 'string' ? withoutNul(body[name] as string) : '')
  const isRow = (row: unknown): row is Record<string, unknown> => typeof row === 'object' && row !== null
  const records = Array.isArray(body?.rows) && body.rows.every(isRow) ? body.rows : undefined
  const rows = records ? readRows(records, placeNamed(nation)) : mistake('rows', 'alert-office.nothing-given')
  return {
    hazard: named('hazard'),
    day: named('day'),
    isSure: body?.sure === true,
    because: named('because'),
    rows,
    via: 'api',
  }
}

/** No database takes it. */
const withoutNul = (text: string) => text.replaceAll('\0', '')

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined // told as a body without rows
  }
}

function wrong(c: C, issues: readonly Issue[], isDoubt: boolean): Response {
  const told = issues.map(({ field, code, params }) => ({
    field,
    code: code.split('.').at(-1),
    says: says(c, code, params),
  }))
  return answer(c, { issues: told, sureWouldDo: isDoubt }, 422)
}

function says(c: C, code: string, params?: Issue['params']): string {
  return c.var.edge.translators[c.var.language]!(code, params)
}

function answer(c: C, body: object, status: 202 | 401 | 403 | 404 | 422): Response {
  return c.json(body, status, { 'Cache-Control': 'no-store' })
}
