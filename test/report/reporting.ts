/** A report server on a folder of its own, and somebody who reports to it as the script in the page does. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settableClock } from '#kernel'
import { type BodyDesk, openBodyDesk } from '../../bin/reports/desk.ts'
import { bodyKeysIn } from '../../simulators/anti-corruption/reports.ts'
import { type Reports, startReports } from '../../src/report/index.ts'
import { bytesOfHex } from '../../src/report/sealing/bytes.ts'
import { type Answer, deposit, openAnswers } from '../../src/report/sealing/letter.ts'
import { keysOf, newReceipt } from '../../src/report/sealing/receipt.ts'
import { solve } from '../../src/report/sealing/work.ts'
import { readBodySettings, readReportSettings } from '../../src/report/settings.ts'
import { slowHash } from '../../src/report/slow-hash.ts'

const nation = fileURLToPath(new URL('../../mongolia', import.meta.url))
/** Real work, and little of it: what it costs a phone is not what a test asks. */
const workBits = 4

export type Reporting = {
  readonly reports: Reports
  readonly desk: BodyDesk
  readonly folder: string
  readonly clock: ReturnType<typeof settableClock>
  readonly stop: () => Promise<void>
}

/** Starts it; the body's keys lie beside its folder. */
export async function startReporting(environment: Readonly<Record<string, string>> = {}): Promise<Reporting> {
  const root = mkdtempSync(join(tmpdir(), 'reporting-'))
  const { publicFile, privateFile } = bodyKeysIn(root)
  const folder = join(root, 'reports')
  const clock = settableClock('2026-11-26T10:17:42Z')
  const settings = readReportSettings(
    { PORT: '0', REPORT_KEY_FILE: publicFile, REPORT_DIR: folder, ...environment },
    { nation },
  )
  const reports = await startReports({ settings, clock, workBits })
  const desk = openBodyDesk(readBodySettings({ REPORT_URL: reports.url, REPORT_PRIVATE_KEY_FILE: privateFile }))
  const stop = async () => {
    await reports.stop()
    rmSync(root, { recursive: true, force: true })
  }
  return { reports, desk, folder, clock, stop }
}

/** What the page brings for the script. */
export async function placeOf(url: string) {
  const page = await (await fetch(`${url}/`)).text()
  const [, key = '', salt = ''] = /data-key="(\w+)" data-salt="(\w+)"/.exec(page) ?? []
  return { key: bytesOfHex(key), salt: bytesOfHex(salt) }
}

/** Asks with work done for it. */
export async function askWorked(url: string, path: string, body: Uint8Array<ArrayBuffer>): Promise<Response> {
  const { challenge, bits } = (await (await fetch(`${url}/work`)).json()) as { challenge: string; bits: number }
  const counter = await solve(challenge, bits, async () => {})
  return fetch(`${url}${path}`, { method: 'POST', headers: { 'X-Work': `${challenge};${counter}` }, body })
}

type Letter = { readonly text: string; readonly photos?: readonly Uint8Array[]; readonly receipt?: string }

/** Sends a letter; returns the receipt. */
export async function report(url: string, { text, photos = [], receipt = newReceipt() }: Letter): Promise<string> {
  const { key, salt } = await placeOf(url)
  const keys = await keysOf(receipt, salt, slowHash)
  const { status } = await askWorked(url, '/reports', await deposit(key, keys, { text, language: 'mn', photos }))
  if (status !== 204) throw new Error(`the letter was answered ${status}`)
  return receipt
}

/** Comes back with a receipt: the bytes that came, and what of them opens. */
export async function comeBack(url: string, receipt: string): Promise<{ bytes: Uint8Array; answers: Answer[] }> {
  const { lookup, reader } = await keysOf(receipt, (await placeOf(url)).salt, slowHash)
  const answer = await askWorked(url, '/answers', lookup)
  if (answer.status !== 200) throw new Error(`the question was answered ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { bytes, answers: await openAnswers(reader, bytes) }
}
