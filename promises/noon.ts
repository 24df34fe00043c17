/** At noon the whole country looks: the page of alerts is answered like a file, and is new as soon as something is published. */
import { setTimeout as sleep } from 'node:timers/promises'
import { browserHeaders } from '../bench/raw.ts'
import { byTurns, median } from '../bench/row.ts'
import { openSetting } from '../bench/setting.ts'
import { routes } from '../src/web/routes.ts'
import { announce, endNow } from '../test/alerts/announced.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import type { Promised, Run } from './promise.ts'

const ratioLeast = 0.75
const secondsMost = 2
const connections = 16
const roundMs = 3000
const lookEveryMs = 50
const [office, place] = ['aimag-65', '65']
/** Readers in a province, and readers who chose none. */
const readers = [{ cookie: `place=${place}` }, {}]
const pages = [routes.alerts, routes.alertsAt(place), routes.home]

export const promise: Promised = {
  name: 'noon',
  says: 'The page that says what is happening comes as fast as a file, and is new at once when something is published.',
  limit: `≥ ${ratioLeast} of a server that sends nothing else, old pages after ${secondsMost} s: 0, pages drawn twice: 0`,
  measure: async ({ full, brief, note }) => {
    const platform = await startWhole()
    try {
      const { stale, drawn } = await publishAndLook(platform, note)
      const news = `old pages ${stale}, drawn again ${drawn}`
      if (brief) return { figure: news, kept: stale + drawn === 0 }
      const ratio = await speed(full)
      return { figure: `${ratio.toFixed(2)}, ${news}`, kept: ratio >= ratioLeast && stale + drawn === 0 }
    } finally {
      await platform.stop()
    }
  },
}

/** Says something and takes it back: how many pages still said what was, and how many were not answered from memory. */
async function publishAndLook(
  { platform, origin }: WholePlatform,
  note: Run['note'],
): Promise<{ stale: number; drawn: number }> {
  const { ctx, fromMemory } = platform
  const open = async (path: string, headers: Record<string, string>) => (await fetch(origin + path, { headers })).text()
  const count = async (isNew: (text: string) => boolean) => {
    const found = await Promise.all(
      readers.flatMap((headers) =>
        pages.map((path) => sees(() => open(path, headers as Record<string, string>), isNew)),
      ),
    )
    return found.filter((seen) => !seen).length
  }
  const title = { mn: 'Уулын давааг хаав' }
  const { id } = await announce(ctx, { office, hazard: 'road', level: 'danger', place, title })
  const all = await Promise.all(
    pages.map((path) =>
      sees(
        () => open(path, { cookie: `place=${place}` }),
        (text) => text.includes(title.mn),
      ),
    ),
  )
  const header = (name: string) => ({ cookie: `place=${place}`, 'accept-encoding': 'br' })[name]
  const drawn = pages.filter((path) => !fromMemory({ method: 'GET', path, header })).length
  await endNow(ctx, { office, id })
  const late = await count(isQuiet)
  const stale = all.filter((seen) => !seen).length + late
  if (stale + drawn > 0) note(`${stale} pages were old, ${drawn} were not at hand`)
  return { stale, drawn }
}

/** Nothing in force is shown, neither above the page nor on it. */
const isQuiet = (text: string) => !/class="(?:strip"|alert at-)/.test(text)

/** Looks until it is there, as long as it may take. */
async function sees(open: () => Promise<string>, isNew: (text: string) => boolean): Promise<boolean> {
  for (const until = performance.now() + 1000 * secondsMost; performance.now() < until; await sleep(lookEveryMs))
    if (isNew(await open())) return true
  return false
}

/** How fast it is beside the bare server with the same bytes, for a reader whose province comes first. */
async function speed(full: boolean): Promise<number> {
  const setting = openSetting({ full })
  try {
    const [platform, load, raw] = [await setting.platform(), await setting.load(), await setting.raw()]
    await raw.answerLike(platform.origin + routes.alerts)
    const headers = { ...browserHeaders, Cookie: `place=${place}` }
    const ask = async (port: number) =>
      (await load.run({ port, connections, ms: roundMs, requests: [{ method: 'GET', path: routes.alerts, headers }] }))
        .perSecond
    await ask(platform.port)
    const { figures, limits } = await byTurns(
      () => ask(platform.port),
      () => ask(raw.port),
    )
    return median(figures) / median(limits)
  } finally {
    await setting.stop()
  }
}
