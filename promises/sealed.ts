/**
 * What we seal is sound by the tools of others, and what anybody edits is never told to be genuine: by the page everyone
 * checks documents on, over HTTP.
 */
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPdf } from '../src/modules/documents/pdf/check.ts'
import { type Forge, pdfForgeries, qrForgeries } from '../test/forgeries.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import { installTools, type ToolName, toolPath, withoutTool } from '../test/system-tools.ts'
import { downloadPdf, takeReference } from '../test/take-reference.ts'
import { referencesOf, takersIn } from '../test/takers.ts'
import { homeIn, visitorOf } from '../test/whole-visits.ts'
import type { Promised, Run } from './promise.ts'

const quick = { each: 1, edits: 500 }
const long = { each: 8, edits: 10_000 }
const tools: readonly ToolName[] = ['POPPLER', 'QPDF', 'ZBAR']
const dotsPerInch = '150'

type Sealed = { readonly pdf: Buffer; readonly text: string }

export const promise: Promised = {
  name: 'sealed',
  says: 'Outside tools find every document sound, and no edited PDF or QR is ever told to be genuine.',
  limit: 'all sound, edited and accepted 0',
  measure: async ({ full, note }) => {
    installTools(note)
    for (const tool of tools) if (!toolPath(tool)) throw new Error(String(withoutTool(tool)))
    const size = full ? long : quick
    const platform = await startWhole()
    const folder = mkdtempSync(join(tmpdir(), 'sealed-'))
    try {
      const documents = await issue(platform, size.each)
      let sound = 0
      for (const [i, document] of documents.entries())
        if (await isSound(document, join(folder, String(i)), note)) sound++
      const untouched = await countGenuine(platform, documents)
      const { edited, accepted } = await forge(platform, { documents, edits: size.edits, note })
      return {
        figure: `${sound} of ${documents.length} sound, ${untouched} told genuine; edited ${edited}, accepted ${accepted}`,
        kept: sound === documents.length && untouched === documents.length && edited >= size.edits && accepted === 0,
      }
    } finally {
      await platform.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Documents of every kind, each `times`, as their holders download them, and the texts of their QRs. */
async function issue(platform: WholePlatform, times: number): Promise<Sealed[]> {
  const nextTaker = takersIn({ population: platform.simulators.population, nation: platform.nation })
  const first = platform.nation.country.languages[0]!.code
  const documents: Sealed[] = []
  for (const definition of Array.from({ length: times }, () => referencesOf(platform.nation)).flat()) {
    const { fields, ...account } = nextTaker(definition)
    const visitor = await visitorOf(platform, account)
    await takeReference(visitor, { query: definition.title, home: homeIn(platform, first), fields })
    const pdf = await downloadPdf(visitor)
    const read = readPdf(pdf)
    if (read.kind !== 'whole') throw new Error('a document that was just issued is not whole')
    documents.push({ pdf, text: read.credential })
  }
  return documents
}

/** Whether poppler, qpdf and zbar, who know nothing of us, say what we say. */
async function isSound({ pdf, text }: Sealed, path: string, note: Run['note']): Promise<boolean> {
  writeFileSync(`${path}.pdf`, pdf)
  const seals = await run(toolPath('POPPLER')!, [`${path}.pdf`])
  const structure = await run(toolPath('QPDF')!, ['--check', `${path}.pdf`])
  const picture = ['-png', '-singlefile', '-r', dotsPerInch, `${path}.pdf`, path]
  await run(join(toolPath('POPPLER')!, '../pdftoppm'), picture)
  const read = await run(toolPath('ZBAR')!, ['--raw', '-q', `${path}.png`])
  const findings = {
    pdfsig: /Signature is Valid/.test(seals.told) && /Total document signed/.test(seals.told),
    qpdf: structure.code === 0,
    zbarimg: read.told.replace(/\n$/, '') === text,
  }
  for (const [tool, holds] of Object.entries(findings)) if (!holds) note(`${tool} disagrees about a document`)
  return Object.values(findings).every(Boolean)
}

async function run(command: string, args: readonly string[]): Promise<{ code: number; told: string }> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    told += part
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? 1, told }
}

type Forging = { readonly documents: readonly Sealed[]; readonly edits: number; readonly note: Run['note'] }

/** Edits of every kind in turn, half of PDFs and half of QRs, each sent to be checked. */
async function forge(
  platform: WholePlatform,
  { documents, edits, note }: Forging,
): Promise<{ edited: number; accepted: number }> {
  const kinds = { pdf: Object.entries(pdfForgeries), text: Object.entries(qrForgeries) }
  note(`${kinds.pdf.length} ways to edit a PDF, ${kinds.text.length} a QR`)
  let [edited, accepted] = [0, 0]
  for (let turn = 0; edited < edits; turn++) {
    const genuine = documents[randomInt(documents.length)]!
    const other = documents[(documents.indexOf(genuine) + 1 + randomInt(documents.length - 1)) % documents.length]!
    const carrier = turn % 2 === 0 ? 'pdf' : 'text'
    const list: readonly (readonly [string, unknown])[] = kinds[carrier]
    const [kind, make] = list[Math.floor(turn / 2) % list.length]!
    const forged = (make as Forge<Buffer | string>)(genuine[carrier], other[carrier], randomInt)
    if (
      forged.length === genuine[carrier].length &&
      Buffer.from(forged as string).equals(Buffer.from(genuine[carrier] as string))
    )
      continue
    edited++
    if (!(await isTakenForGenuine(platform, forged))) continue
    accepted++
    note(`accepted: ${carrier}, ${kind}`)
  }
  return { edited, accepted }
}

async function countGenuine(platform: WholePlatform, documents: readonly Sealed[]): Promise<number> {
  let count = 0
  for (const { pdf, text } of documents)
    if ((await isTakenForGenuine(platform, pdf)) && (await isTakenForGenuine(platform, text))) count++
  return count
}

/** What the page says to whoever stands there with it. */
async function isTakenForGenuine(platform: WholePlatform, given: Buffer | string): Promise<boolean> {
  const form = new FormData()
  if (typeof given === 'string') form.set('text', given)
  else form.set('pdf', new File([Uint8Array.from(given)], 'document.pdf', { type: 'application/pdf' }))
  const answer = await fetch(`${platform.origin}/verify`, { method: 'POST', body: form })
  const page = await answer.text()
  const { words, country } = platform.nation
  const title = (verdict: string) => words[country.languages[0]!.code]![`verify.${verdict}-title`]!
  const verdicts = ['genuine', 'changed', 'unknown-key', 'revoked', 'expired', 'unreadable']
  const told = verdicts.find((verdict) => page.includes(`<h1>${title(verdict)}</h1>`))
  if (!told) throw new Error(`a check is answered with ${answer.status} and no verdict`)
  return told === 'genuine'
}
