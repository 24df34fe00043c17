/**
 * Every signature that was given, written down before it leaves: which key, the digest of what was signed, when. A file a
 * month, only ever added to; each line is chained to the one before, so that one taken out is missed. Whoever holds
 * documents against it sees whether a key signed more than was issued.
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Clock } from '#kernel'

export type Signature = { readonly name: string; readonly sha256: string }
export type JournalLine = Signature & { readonly n: number; readonly at: string; readonly chain: string }
export type Journal = {
  /** Resolves when the line is on the disk. */
  readonly write: (signature: Signature) => Promise<void>
  readonly close: () => Promise<void>
}
/** Where the journal stands; `month` is the file it is in, so that a clock put back does not reorder it. */
type End = { n: number; chain: string; month: string }
type Waiting = Signature & { readonly done: () => void; readonly failed: (cause: unknown) => void }

const isMonth = /^signatures-\d{4}-\d{2}\.jsonl$/
/** Longer than a few lines. */
const tailBytes = 8192
const beginning: End = { n: 0, chain: '', month: '' }

/** Opens the journal in `folder` where it ended; half a line of a process that was killed is taken off. */
export function openJournal(folder: string, { clock }: { clock: Clock }): Journal {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const end = lastOf(folder)
  let waiting: Waiting[] = []
  let writing: Promise<void> | undefined
  let file: { readonly path: string; readonly handle: FileHandle } | undefined

  async function fileOf(path: string): Promise<FileHandle> {
    if (file?.path === path) return file.handle
    await file?.handle.close()
    file = { path, handle: await open(path, 'a', 0o600) }
    return file.handle
  }
  /** After a disk that was full: what is there counts, and half a line is taken off. */
  async function startOver(): Promise<void> {
    await file?.handle.close().catch(() => undefined)
    file = undefined
    try {
      Object.assign(end, lastOf(folder))
    } catch {
      // it is as it was, and the next to write fails again
    }
  }
  /** All that wait are written at once: the disk is waited for once, however many they are. */
  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        const at = clock.now().toISOString()
        const month = `signatures-${at.slice(0, 7)}.jsonl`
        if (month > end.month) end.month = month
        const handle = await fileOf(join(folder, end.month))
        await handle.appendFile(batch.map((one) => lineAfter(end, { ...one, at })).join(''))
        await handle.datasync()
        for (const { done } of batch) done()
      } catch (cause) {
        for (const { failed } of batch) failed(cause)
        await startOver()
      }
    }
    writing = undefined
  }
  return {
    write: ({ name, sha256 }) =>
      new Promise((done, failed) => {
        waiting.push({ name, sha256, done, failed })
        writing ??= Promise.resolve().then(writeAll)
      }),
    close: async () => {
      await writing
      await file?.handle.close()
    },
  }
}

function lineAfter(end: End, { name, sha256, at }: Signature & { at: string }): string {
  end.n += 1
  end.chain = chained(end.chain, { n: end.n, at, name, sha256 })
  return `${JSON.stringify({ n: end.n, at, name, sha256, chain: end.chain })}\n`
}

function chained(previous: string, { n, at, name, sha256 }: Omit<JournalLine, 'chain'>): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, n, at, name, sha256]))
    .digest('hex')
}

function monthsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => isMonth.test(file))
    .sort()
}

/** The end of the newest file, of which only the last lines are read: it may be very long. */
function lastOf(folder: string): End {
  for (const month of monthsIn(folder).reverse()) {
    const path = join(folder, month)
    const last = lastLine(path)
    if (!last) continue
    const { n, chain } = JSON.parse(last) as JournalLine
    return { n, chain, month }
  }
  return { ...beginning }
}

function lastLine(path: string): string | undefined {
  const { size } = statSync(path)
  const from = Math.max(0, size - tailBytes)
  const tail = Buffer.alloc(size - from)
  const file = openSync(path, 'r')
  readSync(file, tail, 0, tail.length, from)
  closeSync(file)
  const whole = tail.lastIndexOf('\n') + 1
  if (whole < tail.length) truncateSync(path, from + whole)
  return tail.subarray(0, whole).toString().trimEnd().split('\n').at(-1)
}

export type Counts = { readonly signatures: ReadonlyMap<string, number>; readonly total: number }

/** How many signatures each key gave; throws where a line was changed, taken out or put in. */
export async function countSignatures(folder: string): Promise<Counts> {
  const signatures = new Map<string, number>()
  const end = { ...beginning }
  for (const month of monthsIn(folder)) {
    for await (const text of createInterface({ input: createReadStream(join(folder, month)) })) {
      const line = JSON.parse(text) as JournalLine
      const chain = chained(end.chain, line)
      if (line.n !== end.n + 1 || line.chain !== chain)
        throw new Error(`the journal of signatures was changed at line ${end.n + 1} (${month})`)
      Object.assign(end, { n: line.n, chain })
      signatures.set(line.name, (signatures.get(line.name) ?? 0) + 1)
    }
  }
  return { signatures, total: end.n }
}
