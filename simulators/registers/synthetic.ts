/**
 * Made-up records of a register: for one person and operation the same every time. An operation's answer is written as a
 * share of the people who have a record, and what stands in it.
 */
import { createHash } from 'node:crypto'
import { type Draw, seeded } from '../population/seeded.ts'
import type { Answered, Asked, Row } from './answers.ts'

export type Answers = Readonly<Record<string, (asked: Asked) => Answered>>

export type Made = Draw & {
  /** So many digits, as text. */
  readonly digits: (count: number) => string
  /** A day within the years given, both included. */
  readonly day: (fromYear: number, toYear: number) => string
  /** Money, a multiple of the step. */
  readonly money: (least: number, most: number, step?: number) => number
}
type Fill = (draw: Made, asked: Asked) => Row

function drawFor({ life }: Asked, code: string): Made {
  return drawOf(`${life.registerNumber}/${code}`)
}

/** Draws of what a text names: for the same text the same. */
export function drawOf(text: string): Made {
  const seed = createHash('sha256').update(text).digest().readInt32LE() || 1
  const draw = seeded(seed)
  for (let warm = 0; warm < 8; warm++) draw.whole(0, 1)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    ...draw,
    digits: (count) => Array.from({ length: count }, () => draw.whole(0, 9)).join(''),
    day: (from, to) => `${draw.whole(from, to)}-${two(draw.whole(1, 12))}-${two(draw.whole(1, 28))}`,
    money: (least, most, step = 1000) => draw.whole(Math.ceil(least / step), Math.floor(most / step)) * step,
  }
}

/** A record that this share of the people has; or that those have of whom `share` says so. */
export function record(code: string, share: number | ((asked: Asked) => boolean), fill: Fill): Answers {
  return {
    [code]: (asked) => {
      const draw = drawFor(asked, code)
      const isThere = typeof share === 'number' ? draw.chance(share) : share(asked)
      return isThere ? fill(draw, asked) : undefined
    },
  }
}

/** One to `most` rows, for those who have any. */
export function list(code: string, share: number | ((asked: Asked) => boolean), most: number, fill: Fill): Answers {
  return {
    [code]: (asked) => {
      const draw = drawFor(asked, code)
      const isThere = typeof share === 'number' ? draw.chance(share) : share(asked)
      return isThere ? Array.from({ length: draw.whole(1, most) }, () => fill(draw, asked)) : undefined
    },
  }
}

/** Rows that are owed, gone once they are paid, and the operation that is told of the payment (`amount`, `invoice`). */
export function debts(code: string, { pay, amount, owed }: { pay: string; amount: string; owed: Answers }): Answers {
  const key = ({ life }: Asked) => `${code}/${life.registerNumber}`
  const open = (asked: Asked) => (asked.paid?.has(key(asked)) ? undefined : owed[code]!(asked))
  return {
    [code]: open,
    [pay]: (asked) => {
      const { inputs, paid } = asked
      const invoice = inputs.invoice ?? ''
      const heard = paid?.get(key(asked))
      if (heard !== undefined) return { success: heard === invoice }
      const rows = [open(asked) ?? []].flat() as Row[]
      const sum = rows.reduce((sum, row) => sum + Number(row[amount]), 0)
      if (sum === 0 || Number(inputs.amount) !== sum) return { success: false }
      paid?.set(key(asked), invoice)
      return { success: true }
    },
  }
}

/** An operation that takes what it is told; the same told again is the same. */
export function takes(code: string): Answers {
  return { [code]: () => ({ success: true }) }
}
