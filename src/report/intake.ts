/**
 * What came lies here first, until a moment drawn by chance; then all of it is put away together in an order drawn by chance.
 * So no file is made when a report is sent, and what is acknowledged is on the disk all the same: places in a file that was
 * there before, one taken by chance.
 */
import { randomInt } from 'node:crypto'
import { closeSync, existsSync, fdatasyncSync, openSync, readSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, day } from '#kernel'
import type { Boxes, Letter } from './boxes.ts'
import { writeAll, writeDurably } from './durable.ts'
import { sealedSizes } from './sealing/letter.ts'

export type Intake = {
  /** Takes a letter in; false when there is no place although all was put away. */
  readonly take: (id: string, letter: Letter) => boolean
  /** The acknowledgement of what still lies here. */
  readonly waiting: (id: string) => Uint8Array | undefined
  /** Puts all away now. */
  readonly putAway: () => void
  readonly stop: () => void
}
type IntakeOptions = {
  readonly folder: string
  readonly clock: Clock
  readonly boxes: Boxes
  readonly delayMs: { readonly least: number; readonly most: number }
}
type Size = 'text' | 'photos'
type Places = {
  readonly add: (bytes: Uint8Array) => boolean
  readonly all: () => { readonly bytes: Uint8Array; readonly clear: () => void }[]
  readonly close: () => void
}

const counts: Readonly<Record<Size, number>> = { text: 64, photos: 6 }
const idBytes = 32
/** Behind the identifier stands the how-manieth letter of its box it is: only among these is there an order. */
const turnAt = idBytes
const answerAt = turnAt + 1
const sealedAt = answerAt + sealedSizes.answer
const turnMost = 255
const taken = 1

type Lying = { readonly acknowledgement: Uint8Array; readonly turn: number }

/** Opens the intake in a folder; what lay there when the process ended is put away like the rest. */
export function openIntake({ folder, clock, boxes, delayMs }: IntakeOptions): Intake {
  const places = {
    text: openPlaces(join(folder, 'intake-text'), { count: counts.text, bytes: placeBytes('text'), clock }),
    photos: openPlaces(join(folder, 'intake-photos'), { count: counts.photos, bytes: placeBytes('photos'), clock }),
  }
  const lying = new Map<string, Lying>()
  let timer: NodeJS.Timeout | undefined
  const all = () => [...places.text.all(), ...places.photos.all()]

  function putAway(): void {
    clearTimeout(timer)
    timer = undefined
    const byTurn = shuffled(all()).sort((one, other) => one.bytes[turnAt]! - other.bytes[turnAt]!)
    for (const { bytes, clear } of byTurn) {
      boxes.put(idOf(bytes), { acknowledgement: bytes.subarray(answerAt, sealedAt), sealed: bytes.subarray(sealedAt) })
      clear()
    }
    lying.clear()
  }
  function wait(): void {
    timer ??= setTimeout(
      () => {
        try {
          putAway()
        } catch {
          timer = undefined // the disk is full: what lies here stays, and is tried again
          wait()
        }
      },
      randomInt(Math.ceil(delayMs.least), Math.ceil(delayMs.most) + 1),
    ).unref()
  }
  function note(bytes: Uint8Array): void {
    const [id, turn] = [idOf(bytes), bytes[turnAt]!]
    const known = lying.get(id)
    const acknowledgement = known?.acknowledgement ?? bytes.slice(answerAt, sealedAt)
    lying.set(id, { acknowledgement, turn: Math.max(turn, known?.turn ?? 0) })
    wait()
  }

  for (const { bytes } of all()) note(bytes)
  return {
    take: (id, { acknowledgement, sealed }) => {
      const of = places[sealed.length === sealedSizes.photos ? 'photos' : 'text']
      const turn = Math.min((lying.get(id)?.turn ?? -1) + 1, turnMost)
      const bytes = Buffer.concat([Buffer.from(id, 'hex'), Uint8Array.of(turn), acknowledgement, sealed])
      if (!of.add(bytes)) {
        putAway() // so many came at once that they hide each other
        if (!of.add(bytes)) return false
      }
      note(bytes)
      return true
    },
    waiting: (id) => lying.get(id)?.acknowledgement,
    putAway,
    stop: () => {
      clearTimeout(timer)
      for (const one of Object.values(places)) one.close()
    },
  }
}

function idOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, idBytes)).toString('hex')
}

function placeBytes(size: Size): number {
  return sealedAt + sealedSizes[size]
}

/** A file of equal places, each behind a byte that says whether it is taken. */
function openPlaces(path: string, { count, bytes, clock }: { count: number; bytes: number; clock: Clock }): Places {
  if (!existsSync(path)) writeDurably(path, new Uint8Array(count * (1 + bytes)))
  const file = openSync(path, 'r+')
  const at = (place: number) => place * (1 + bytes)
  const free = new Set<number>()
  for (let place = 0; place < count; place++) if (read(at(place), 1)[0] !== taken) free.add(place)
  settle()

  function read(from: number, length: number): Buffer {
    const into = Buffer.alloc(length)
    readSync(file, into, 0, length, from)
    return into
  }
  function settle(): void {
    fdatasyncSync(file)
    const today = new Date(Math.floor(clock.now().getTime() / day) * day)
    utimesSync(path, today, today)
  }
  function clear(place: number): void {
    writeAll(file, new Uint8Array(1 + bytes), at(place))
    settle()
    free.add(place)
  }
  return {
    add: (given) => {
      const place = [...free][free.size > 0 ? randomInt(free.size) : 0]
      if (place === undefined) return false
      writeAll(file, given, at(place) + 1)
      writeAll(file, Uint8Array.of(taken), at(place))
      free.delete(place) // not before: what a full disk cut off is no letter
      settle()
      return true
    },
    all: () =>
      Array.from({ length: count }, (_, place) => place)
        .filter((place) => !free.has(place))
        .map((place) => ({ bytes: read(at(place) + 1, bytes), clear: () => clear(place) })),
    close: () => closeSync(file),
  }
}

function shuffled<Item>(items: Item[]): Item[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = randomInt(at + 1)
    ;[items[at], items[other]] = [items[other]!, items[at]!]
  }
  return items
}
