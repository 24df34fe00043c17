/**
 * Where reports lie: a folder a receipt, named by a slow hash of its number, in it sealed files of three sizes. Nothing here
 * can be read by who keeps it, and no file tells a time finer than a day.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, type Clock, day } from '#kernel'
import { writeDurably } from './durable.ts'
import { answersCount } from './sealing/letter.ts'

export type Letter = { readonly acknowledgement: Uint8Array; readonly sealed: Uint8Array }
export type BoxSummary = {
  readonly id: string
  readonly day: string
  readonly letters: number
  readonly answers: number
}
export type Boxes = {
  readonly put: (id: string, letter: Letter) => void
  /** Whether there is room for one more letter in all, and in this box. */
  readonly hasRoom: (id: string) => boolean
  /** What the reporter is given: that it lies there, then the last answers. */
  readonly answersOf: (id: string) => Uint8Array[] | undefined
  readonly list: (after: string) => BoxSummary[]
  readonly read: (id: string) => { readonly letters: Uint8Array[]; readonly ownCopies: Uint8Array[] } | undefined
  readonly answer: (id: string, answer: BodyAnswer) => boolean
}
export type BodyAnswer = {
  readonly forReporter: Uint8Array
  readonly ownCopy: Uint8Array
  /** It is the last: the box goes when the reporter had time to read it. */
  readonly closes: boolean
}
type Place = { readonly folder: string; readonly clock: Clock; readonly bytesMost: number; readonly boxesMost: number }
type Kind = 'letter' | 'answer' | 'own-copy'

const lettersMost = 20
const answersMost = 99
const listedMost = 100
/** After its end a box stays for so long. */
const keptDays = 90
const closedName = 'closed'
const acknowledgementName = 'acknowledgement'
const idShape = /^[0-9a-f]{64}$/

/** Opens the store in a folder, and clears away what was closed long ago. */
export function openBoxes({ folder, clock, bytesMost, boxesMost }: Place): Boxes {
  const root = join(folder, 'boxes')
  mkdirSync(root, { recursive: true, mode: 0o700 })
  sweep(root, clock)
  const taken = sizeOf(root)
  const today = () => new Date(Math.floor(clock.now().getTime() / day) * day)
  const boxOf = (id: string) => (idShape.test(id) && existsSync(join(root, id)) ? join(root, id) : undefined)

  function add(id: string, name: string, bytes: Uint8Array): void {
    const box = join(root, id)
    if (!existsSync(box)) {
      mkdirSync(box, { mode: 0o700 })
      taken.boxes++
    }
    writeDurably(join(box, `${name}.part`), bytes)
    renameSync(join(box, `${name}.part`), join(box, name))
    taken.bytes += bytes.length
    for (const path of [join(box, name), box, root]) utimesSync(path, today(), today())
  }

  return {
    put: (id, { acknowledgement, sealed }) => {
      const there = boxOf(id) ? namesIn(join(root, id), 'letter') : []
      const mark = createHash('sha256').update(sealed).digest('hex').slice(0, 16)
      if (there.some((name) => name.endsWith(mark))) return // put away before a crash
      if (there.length === 0) add(id, acknowledgementName, acknowledgement)
      add(id, `${nameOf('letter', there.length)}-${mark}`, sealed)
    },
    hasRoom: (id) => {
      const box = boxOf(id)
      if (taken.bytes >= bytesMost || (!box && taken.boxes >= boxesMost)) return false
      return !box || namesIn(box, 'letter').length < lettersMost
    },
    answersOf: (id) => {
      const box = boxOf(id)
      if (!box) return undefined
      const last = namesIn(box, 'answer').slice(1 - answersCount)
      return [acknowledgementName, ...last].map((name) => readFileSync(join(box, name)))
    },
    list: (after) =>
      readdirSync(root)
        .filter((id) => idShape.test(id) && id > after)
        .sort()
        .slice(0, listedMost)
        .map((id) => summaryOf(join(root, id), id)),
    read: (id) => {
      const box = boxOf(id)
      const all = (kind: Kind) => namesIn(box!, kind).map((name) => readFileSync(join(box!, name)))
      return box ? { letters: all('letter'), ownCopies: all('own-copy') } : undefined
    },
    answer: (id, { forReporter, ownCopy, closes }) => {
      const box = boxOf(id)
      const count = box ? namesIn(box, 'answer').length : answersMost
      if (count >= answersMost) return false
      add(id, nameOf('own-copy', count), ownCopy)
      add(id, nameOf('answer', count), forReporter)
      if (closes) add(id, closedName, new Uint8Array(0))
      return true
    },
  }
}

function nameOf(kind: Kind, before: number): string {
  return `${kind}-${String(before + 1).padStart(2, '0')}`
}

function namesIn(box: string, kind: Kind): string[] {
  return readdirSync(box)
    .filter((name) => name.startsWith(`${kind}-`) && !name.endsWith('.part'))
    .sort()
}

function summaryOf(box: string, id: string): BoxSummary {
  const [letters, answers] = [namesIn(box, 'letter').length, namesIn(box, 'answer').length]
  return { id, day: statSync(box).mtime.toISOString().slice(0, 10), letters, answers }
}

function sweep(root: string, clock: Clock): void {
  const before = addDays(clock.now().toISOString().slice(0, 10), -keptDays)
  for (const id of readdirSync(root)) {
    const closed = statSync(join(root, id, closedName), { throwIfNoEntry: false })
    if (closed && closed.mtime.toISOString().slice(0, 10) < before) rmSync(join(root, id), { recursive: true })
  }
}

function sizeOf(root: string): { bytes: number; boxes: number } {
  const boxes = readdirSync(root)
  const files = boxes.flatMap((id) => readdirSync(join(root, id)).map((name) => join(root, id, name)))
  return { boxes: boxes.length, bytes: files.reduce((sum, path) => sum + statSync(path).size, 0) }
}
