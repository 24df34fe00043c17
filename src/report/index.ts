/**
 * Reports of bribery or pressure, without a name: a server of its own with its own origin and store, in a process that has
 * no way to the platform's database. What arrives is sealed to the anti-corruption body's key; addresses, browsers and times
 * finer than a day are neither kept nor printed, and a failure is told to the one who asks and to nobody else.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, minute, systemClock } from '#kernel'
import { type Fetch, listen, StartFailure } from '#platform'
import { openAssets } from '#ui'
import { openBoxes } from './boxes.ts'
import { openChannel } from './channel.ts'
import { openDesk } from './desk.ts'
import { writeDurably } from './durable.ts'
import { openWorkGate } from './gates.ts'
import { reportHeaders } from './headers.ts'
import { openIntake } from './intake.ts'
import { loadReportNation } from './nation.ts'
import { openPages } from './pages/pages.ts'
import { openReporters } from './reporters.ts'
import { reportRoutes } from './routes.ts'
import type { ReportSettings } from './settings.ts'
import { openBoxNames } from './slow-hash.ts'

export type Reports = {
  readonly url: string
  /** Puts away what lies in the intake, without waiting for its time. */
  readonly putAway: () => void
  readonly stop: () => Promise<void>
}
export type ReportOptions = { readonly settings: ReportSettings; readonly clock?: Clock; readonly workBits?: number }

const saltBytes = 16
/** A megabyte over a slow line. */
const requestMs = 5 * minute

/** Starts the report server. */
export async function startReports({ settings, clock = systemClock, workBits }: ReportOptions): Promise<Reports> {
  const { folder, bodyKey, onionUrl } = settings
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const nation = await loadReportNation(settings.nation)
  const assets = await openAssets({ nationFolder: nation.folder, only: ['report'] })
  const boxes = openBoxes({ ...settings, clock })
  const intake = openIntake({ folder, clock, boxes, delayMs: settings.delayMs })
  const channel = openChannel({ clock, boxes, intake, nameOf: openBoxNames(saltIn(folder, 'store-salt')) })
  const salt = saltIn(folder, 'receipt-salt')
  const pages = openPages({ ...settings, nation, assets, salt })
  const reporters = openReporters({ ...settings, clock, channel, pages, salt, work: openWorkGate(clock, workBits) })
  const desk = openDesk({ clock, boxes, bodyKey })

  let headers = reportHeaders({ onionUrl, url: settings.url })
  const fetch: Fetch = async (request) => {
    const { pathname } = new URL(request.url)
    const answer = await (pathname.startsWith(reportRoutes.desk)
      ? desk(request, pathname)
      : reporters(request, pathname)
    ).catch(() => new Response(null, { status: 503 })) // what went wrong would tell of who it happened to
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
    return answer
  }
  const server = await listenAt(settings, fetch)
  const url =
    settings.url || `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${server.port}`
  headers = reportHeaders({ onionUrl, url })
  const stop = async () => {
    await server.stop()
    intake.stop()
  }
  return { url, putAway: intake.putAway, stop }
}

/** Listens, at another free port where any will do. */
async function listenAt({ host, port, anyPort }: ReportSettings, fetch: Fetch) {
  try {
    return await listen({ host, port, fetch, requestMs })
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error
    if (anyPort) return listen({ host, port: 0, fetch, requestMs })
    throw new StartFailure('report-port', `The report server cannot listen at ${host}:${port}: set REPORT_PORT.`, {
      cause: error,
    })
  }
}

/** What receipts and boxes of this place are hashed with; made once. */
function saltIn(folder: string, name: string): Uint8Array<ArrayBuffer> {
  const path = join(folder, name)
  if (!existsSync(path)) writeDurably(path, randomBytes(saltBytes))
  return new Uint8Array(readFileSync(path))
}
