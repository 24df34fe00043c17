/**
 * `npx e-mongolia-verify FILE|TEXT|- [--pack FOLDER|URL] [--root HEX] [--save-pack FOLDER] [--language CODE] [--json]`:
 * checks a PDF, the text of a QR, a receipt or a statement without asking anybody; of two statements also whether the later
 * one goes on where the earlier one stood. Ends with 0 when it is genuine, 1 when it is not, 2 when
 * that cannot be told.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Answer, checkGiven, checkPair, openPack, openWords, type Sheet, sheetOf } from '#verify'
import { fetchDesk, readDesk, saveDesk } from './verify/desk-folder.ts'

const usage =
  'Say what to check: e-mongolia-verify FILE|TEXT|- [LATER-STATEMENT] --pack FOLDER|URL [--root HEX] [--save-pack FOLDER] [--language CODE] [--json]'
const bytesMost = 12_000_000
const unsure = 2
const holding: readonly Answer['verdict'][] = ['genuine', 'in-log', 'complete', 'continued']
const untold: readonly Answer['verdict'][] = ['unknown-status', 'not-witnessed', 'begun', 'unproved', 'gap']

try {
  process.exitCode = await main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = unsure
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pack: { type: 'string' },
      root: { type: 'string' },
      'save-pack': { type: 'string' },
      language: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
    },
  })
  const { pack, root, language, json } = values
  if (!pack || positionals.length > 2 || (positionals.length === 0 && !values['save-pack'])) throw new Error(usage)
  const desk = /^https?:/.test(pack) ? await fetchDesk(pack, language) : readDesk(pack)
  if (root && root.toLowerCase() !== desk.root)
    throw new Error('These lists are of another root than the one you trust.')
  const opened = openPack(desk.pack, Buffer.from(desk.root, 'hex'))
  if (values['save-pack']) saveDesk(values['save-pack'], desk)
  if (positionals.length === 0) return 0
  const now = new Date()
  const [one, other] = positionals.map(givenBy)
  const answer = other === undefined ? checkGiven(one!, opened, now) : checkPair([one!, other], opened)
  console.log(json ? JSON.stringify(answer, plain, 2) : written(sheetOf(answer, openWords(desk.words, now))))
  return codeOf(answer)
}

function givenBy(argument: string): Uint8Array | string {
  if (argument !== '-' && !existsSync(argument)) return argument
  const bytes = readFileSync(argument === '-' ? 0 : argument)
  if (bytes.length > bytesMost) throw new Error('That is more than any document of ours.')
  return bytes
}

function codeOf({ verdict }: Answer): number {
  if (holding.includes(verdict)) return 0
  return untold.includes(verdict) ? unsure : 1
}

function plain(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
}

function written({ title, note, heading, lines, table, compare, ages }: Sheet): string {
  const width = Math.max(0, ...lines.map(({ label }) => label.length))
  return [
    `${title}. ${note}`,
    ...(heading ? ['', heading] : []),
    ...lines.map(({ label, value }) => `  ${label.padEnd(width)}  ${value}`),
    ...(table ? ['', table.columns.join(' | '), ...table.rows.map((row) => row.join(' | '))] : []),
    ...(compare ? ['', compare] : []),
    ...(ages.length > 0 ? ['', ...ages.map(({ text }) => text)] : []),
  ]
    .map(withoutControls)
    .join('\n')
}

/** A document says nothing to the terminal itself. */
function withoutControls(line: string): string {
  return line.replace(/\p{Cc}/gu, '')
}
