/**
 * The channel itself, for whoever reports: taking a sealed letter in, and giving what lies under a number. It answers alike
 * whether a number is known or not: the same size, after the same work.
 */
import type { Clock } from '#kernel'
import type { Boxes } from './boxes.ts'
import { openBudget, openWrongGate } from './gates.ts'
import type { Intake } from './intake.ts'
import { type Bytes, joined } from './sealing/bytes.ts'
import { answersCount, depositSizes, fillingAnswer, lookupBytes, sealedSizes } from './sealing/letter.ts'

export type Taken = 'taken' | 'busy' | 'full' | 'malformed'
export type Channel = {
  readonly take: (deposit: Bytes) => Promise<Taken>
  /** What lies under a number, or what looks like it; nothing when too many ask at once. */
  readonly answersFor: (lookup: Bytes) => Promise<Bytes | undefined>
}
type ChannelOptions = {
  readonly clock: Clock
  readonly boxes: Boxes
  readonly intake: Intake
  readonly nameOf: (lookup: Bytes) => Promise<string>
}

const letters = { perMinute: 60, most: 120 }
const questions = { perMinute: 240, most: 240 }

/** Opens the channel over its store. */
export function openChannel({ clock, boxes, intake, nameOf }: ChannelOptions): Channel {
  const mayWrite = openBudget(clock, letters)
  const mayAsk = openBudget(clock, questions)
  const wrongs = openWrongGate(clock)
  return {
    take: async (deposit) => {
      if (!isDeposit(deposit)) return 'malformed'
      if (!mayWrite()) return 'busy'
      const id = await nameOf(deposit.slice(0, lookupBytes))
      const sealedAt = lookupBytes + sealedSizes.answer
      const letter = {
        acknowledgement: deposit.subarray(lookupBytes, sealedAt),
        sealed: deposit.subarray(sealedAt),
      }
      return boxes.hasRoom(id) && intake.take(id, letter) ? 'taken' : 'full'
    },
    answersFor: async (lookup) => {
      if (!mayAsk() || !(await wrongs.pass())) return undefined
      const id = await nameOf(lookup)
      const filling = Array.from({ length: answersCount }, fillingAnswer)
      const waiting = intake.waiting(id)
      const found = boxes.answersOf(id) ?? (waiting && [waiting])
      if (!found) wrongs.wrong()
      return joined(...filling.map((one, at) => found?.[at] ?? one))
    },
  }
}

function isDeposit({ length }: Uint8Array): boolean {
  return length === depositSizes.text || length === depositSizes.photos
}
