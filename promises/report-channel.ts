/**
 * Whoever reports bribery stays unknown: somebody with an address, a browser name and words of their own writes by form, in a
 * real browser and in pieces; then every byte that the report server and the platform printed or stored (files, PostgreSQL
 * with its write-ahead log) is searched for them. The body must have read it all, and a wrong receipt must look like a right one.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openBodyDesk } from '../bin/reports/desk.ts'
import { bodyKeysIn } from '../simulators/anti-corruption/reports.ts'
import { newReceipt } from '../src/report/sealing/receipt.ts'
import { readBodySettings } from '../src/report/settings.ts'
import { noBrowser } from '../test/browser.ts'
import { startChild } from '../test/child-platform.ts'
import { comeBack, report } from '../test/report/reporting.ts'
import type { Promised, Run } from './promise.ts'
import { writeInBrowser } from './reporting/in-browser.ts'
import { canaries, liveAsStranger } from './reporting/stranger.ts'
import { oddFiles, tracesOf } from './reporting/traces.ts'

const program = fileURLToPath(new URL('../bin/reports.ts', import.meta.url))
/** A few milliseconds: nobody hides here. */
const delayMinutes = '0.0005'
const lookEveryMs = 50
const waitMs = 30_000

export const promise: Promised = {
  name: 'report-channel',
  says: 'Who reports bribery leaves no address, browser or word in any log or file, and only the body reads it.',
  limit: 'traces 0, files of another size or with a time 0, unread 0, wrong receipts told apart 0',
  measure: async ({ brief, note }) => (brief || noBrowser ? besideNothing(note) : besidePlatform(note)),
}

type Place = { readonly url: string; readonly dataDir: string; readonly told: () => string }

/** The report server alone. */
async function besideNothing(note: Run['note']) {
  const dataDir = mkdtempSync(join(tmpdir(), 'report-channel-'))
  const env = {
    ...{ PATH: process.env.PATH ?? '', PORT: '0', REPORT_DELAY_MINUTES: delayMinutes },
    ...{ REPORT_KEY_FILE: bodyKeysIn(dataDir).publicFile, REPORT_DIR: join(dataDir, 'reports') },
  }
  const child = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const gone = once(child, 'exit')
  let told = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (told += chunk))
  try {
    const [message] = (await once(child, 'message')) as [{ url: string }]
    return await judge({ url: message.url, dataDir, told: () => told }, { inBrowser: false, note })
  } finally {
    child.kill('SIGTERM')
    await gone
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Beside the whole platform, with a browser. */
async function besidePlatform(note: Run['note']) {
  const child = await startChild({ LOG_LEVEL: 'debug', REPORT_URL: '', REPORT_DELAY_MINUTES: delayMinutes })
  try {
    const url = /^Reports +(http\S+)$/m.exec(child.told())?.[1]
    if (!url) throw new Error('the report server did not say where it is')
    const place = { url, dataDir: child.dataDir, told: child.told }
    return await judge(place, { inBrowser: true, note, platform: child.origin })
  } finally {
    await child.stop()
  }
}

type How = { readonly inBrowser: boolean; readonly note: Run['note']; readonly platform?: string }

async function judge(place: Place, { inBrowser, note, platform = '' }: How) {
  const { url, dataDir } = place
  const receipts = [await liveAsStranger(url), await report(url, { text: canaries.word, photos: [new Uint8Array(9)] })]
  const written = inBrowser ? await writeInBrowser(platform) : undefined
  if (written) receipts.push(written.receipt)
  const expected = receipts.length
  const privateFile = bodyKeysIn(dataDir).privateFile
  const desk = openBodyDesk(readBodySettings({ REPORT_URL: url, REPORT_PRIVATE_KEY_FILE: privateFile }))
  const boxes = await arrived(desk, expected)
  const letters = await Promise.all(boxes.map(({ id }) => desk.read(id)))
  const read = letters.filter(({ letters: [first] }) => first?.text === canaries.word).length
  await desk.answer(boxes[0]!.id, { standing: 'asked', text: canaries.word })

  const [known, unknown] = [await comeBack(url, receipts[1]!.replaceAll(' ', '')), await comeBack(url, newReceipt())]
  const apart = Number(known.bytes.length !== unknown.bytes.length) + Number(unknown.answers.length > 0)
  const lost = Number(known.answers.length === 0)

  const words = [...Object.values(canaries), ...receipts, ...receipts.map((one) => one.replaceAll(' ', ''))]
  const inPhotos = letters.flatMap(({ letters }) => letters.flatMap((letter) => letter?.photos ?? []))
  const drawn = inPhotos.filter(([first, second]) => first === 0xff && second === 0xd8).length // a JPEG of the browser's
  const left = inPhotos.filter((bytes) => Buffer.from(bytes).includes(canaries.photo)).length
  const plain = (written?.sent ?? []).filter((bytes) => words.some((word) => bytes.includes(word))).length
  const where = { folder: dataDir, told: place.told() }
  const sees = tracesOf(['BEGIN PUBLIC KEY', 'Reports  '], where).found.length >= 2 // what is there is found
  const { found, files, bytes } = tracesOf(words, where)
  const odd = oddFiles(join(dataDir, 'reports'))
  for (const line of [...found, ...odd]) note(line)
  const unread = expected - read + lost + (inBrowser ? 1 - drawn : 0)
  const traces = found.length + left + plain
  return {
    figure: `traces ${traces} in ${files} files and ${Math.round(bytes / 1e6)} MB, odd files ${odd.length}, unread ${unread} of ${expected}, told apart ${apart}${inBrowser ? '' : ', without a browser'}`,
    kept: sees && traces === 0 && odd.length === 0 && unread === 0 && apart === 0,
  }
}

/** Waits until so many boxes lie there. */
async function arrived({ list }: ReturnType<typeof openBodyDesk>, count: number) {
  for (const until = performance.now() + waitMs; performance.now() < until; await sleep(lookEveryMs)) {
    const boxes = await list()
    if (boxes.length >= count) return boxes
  }
  throw new Error('what was sent did not come to the body')
}
