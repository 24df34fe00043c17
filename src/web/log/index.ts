/**
 * The logs as static files (C2SP tlog-tiles) and the policy by which their checkpoints are believed. What was given out once
 * never changes, but for the newest checkpoint; a mirror or a monitor needs nothing else.
 */
import { Gauge } from 'prom-client'
import { Refusal } from '#kernel'
import { checkpointOf, logStates, policyTextOf } from '#transparency'
import { type LogName, logs, readTilePath } from '#verify'
import { type C, contextOf, type RouteAdder } from '../edge.ts'
import { registry } from '../observe.ts'
import { routes } from '../routes.ts'

const plainText = 'text/plain; charset=utf-8'
const aMoment = 'public, max-age=2'
const forEver = 'public, max-age=31536000, immutable'

export const logRoutes: RouteAdder = (app, { edge }) => {
  app.get(routes.logPolicy, async (c) =>
    c.text(await policyTextOf(edge.base), 200, { 'Content-Type': plainText, 'Cache-Control': aMoment }),
  )
  app.get(routes.logCheckpoint(':log'), async (c) => {
    const note = await checkpointOf(contextOf(c), logIn(c))
    if (!note) throw new Refusal('web/not-found')
    return c.text(note, 200, { 'Content-Type': plainText, 'Cache-Control': aMoment })
  })
  app.get(routes.logTile(':log', '*'), async (c) => {
    const log = logIn(c)
    const place = readTilePath(c.req.path.slice(c.req.path.indexOf('/tile/') + 1))
    const bytes = place && (await edge.base.outside.tiles.read(log, place))
    if (!bytes) throw new Refusal('web/not-found')
    return c.body(Uint8Array.from(bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Cache-Control': forEver,
    })
  })
  watchLogs(() => logStates({ ...edge.base, actor: { kind: 'anonymous' } }))
}

function logIn(c: C): LogName {
  const log = logs.find((name) => name === c.req.param('log'))
  if (!log) throw new Refusal('web/not-found')
  return log
}

/** How far each log is and how long ago witnesses last saw it, looked up whenever the figures are asked for. */
function watchLogs(statesOf: () => ReturnType<typeof logStates>): void {
  for (const [name, help] of Object.entries(figures)) {
    registry.removeSingleMetric(name)
    registry.registerMetric(
      new Gauge({
        name,
        help,
        labelNames: ['log'],
        registers: [],
        async collect() {
          for (const state of await statesOf())
            this.set({ log: state.log }, figureIn[name as keyof typeof figures](state))
        },
      }),
    )
  }
}

type State = Awaited<ReturnType<typeof logStates>>[number]
const figures = {
  log_entries: 'Entries with a place',
  log_witnessed_entries: 'Entries that enough witnesses have seen',
  log_unseen_seconds: 'Time since enough witnesses last saw the log',
} as const
const figureIn: Readonly<Record<keyof typeof figures, (state: State) => number>> = {
  log_entries: ({ size }) => size,
  log_witnessed_entries: ({ witnessedSize }) => witnessedSize,
  log_unseen_seconds: ({ unseenMs }) => unseenMs / 1000,
}
