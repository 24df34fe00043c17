/**
 * What we seal is sound by the tools of others, and what anybody edits is never whole to whoever checks it: neither to the
 * platform nor to a browser that checks by itself.
 */
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { keyList } from '#documents'
import { type Anchors, readPdf } from '#verify'
import { pdfForgeries } from '../test/forgeries/pdf.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import { installTools } from '../test/system-tools.ts'
import { downloadPdf, takeReference } from '../test/take-reference.ts'
import { referencesOf, takersIn } from '../test/takers.ts'
import { homeIn, visitorOf } from '../test/whole-visits.ts'
import type { Promised, Run } from './promise.ts'
import { findings, needTools } from './sealed/tools.ts'

const sizes = {
  brief: { kinds: 2, each: 1, edits: 200 },
  quick: { kinds: 99, each: 1, edits: 500 },
  full: { kinds: 99, each: 4, edits: 5000 },
}

export const promise: Promised = {
  name: 'sealed',
  says: 'Outside tools find every document sound, and no edited PDF is ever taken for whole.',
  limit: 'all sound by four tools, edited and accepted 0',
  measure: async ({ full, brief, note }) => {
    installTools(note)
    needTools()
    const size = brief ? sizes.brief : full ? sizes.full : sizes.quick
    const platform = await startWhole()
    const folder = mkdtempSync(join(tmpdir(), 'sealed-'))
    try {
      const documents = await issue(platform, size)
      const anchors = await keyList(platform.platform.ctx)
      let sound = 0
      for (const pdf of documents) if (await isSound(pdf, { anchors, folder, note })) sound++
      const { edited, accepted } = await forge(documents, { anchors, edits: size.edits, note })
      return {
        figure: `${sound} of ${documents.length} sound; edited ${edited} in ${Object.keys(pdfForgeries).length} ways, accepted ${accepted}`,
        kept: sound === documents.length && edited >= size.edits && accepted === 0,
      }
    } finally {
      await platform.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Documents of these many kinds, each so many times, as their holders download them. */
async function issue(platform: WholePlatform, { kinds, each }: { kinds: number; each: number }): Promise<Buffer[]> {
  const nextTaker = takersIn({ population: platform.simulators.population, nation: platform.nation })
  const first = platform.nation.country.languages[0]!.code
  const definitions = referencesOf(platform.nation).slice(0, kinds)
  const documents: Buffer[] = []
  for (const definition of Array.from({ length: each }, () => definitions).flat()) {
    const { fields, ...account } = nextTaker(definition)
    const visitor = await visitorOf(platform, account)
    await takeReference(visitor, { query: definition.title, home: homeIn(platform, first), fields })
    documents.push(await downloadPdf(visitor))
  }
  return documents
}

type Checking = { readonly anchors: Anchors; readonly folder: string; readonly note: Run['note'] }

/** Whether we and everybody else find it sound. */
async function isSound(pdf: Buffer, { anchors, folder, note }: Checking): Promise<boolean> {
  const read = readPdf(pdf, anchors)
  if (read.kind !== 'whole' || !read.stampedAt) {
    note(`we disagree about a document: ${read.kind}`)
    return false
  }
  const found = await findings(pdf, { anchors, folder, at: read.stampedAt })
  for (const [tool, holds] of Object.entries(found)) if (!holds) note(`${tool} disagrees about a document`)
  return Object.values(found).every(Boolean)
}

type Forging = { readonly anchors: Anchors; readonly edits: number; readonly note: Run['note'] }

/** Edits of every kind in turn, each read by the machine's own cryptography and by a browser's. */
async function forge(
  documents: readonly Buffer[],
  { anchors, edits, note }: Forging,
): Promise<{ edited: number; accepted: number }> {
  const kinds = Object.entries(pdfForgeries)
  const browser = browserHands(anchors)
  let [edited, accepted] = [0, 0]
  try {
    if ((await browser.read(documents[0]!)) !== 'whole') throw new Error('a browser takes no document for whole')
    for (let turn = 0; edited < edits; turn++) {
      const at = randomInt(documents.length)
      const other = documents[(at + 1 + randomInt(documents.length - 1)) % documents.length]!
      const [kind, make] = kinds[turn % kinds.length]!
      const forged = make(documents[at]!, other, randomInt)
      if (forged.equals(documents[at]!)) continue
      edited++
      const read = [readPdf(forged, anchors).kind, await browser.read(forged)]
      if (read[0] === read[1] && read[0] !== 'whole') continue
      accepted++
      note(`accepted, or not the same to both: ${kind} (${read.join(', ')})`)
    }
  } finally {
    await browser.close()
  }
  return { edited, accepted }
}

type Hands = { readonly read: (pdf: Buffer) => Promise<string>; readonly close: () => Promise<unknown> }

function browserHands(anchors: Anchors): Hands {
  const { authorities, timestamping } = anchors
  const worker = new Worker(new URL('./sealed/hands.ts', import.meta.url), {
    execArgv: ['--conditions=browser'],
    workerData: { authorities, timestamping },
  })
  return {
    read: async (pdf) => {
      const answer = once(worker, 'message')
      worker.postMessage(Uint8Array.from(pdf))
      return (await answer)[0] as string
    },
    close: () => worker.terminate(),
  }
}
