/** What a simulated register is told to be like, and what each member wrote down of the messages that passed. */
export const moods = [
  'up',
  'down',
  'hang',
  'slow',
  'malformed',
  'wrong-hash',
  'wrong-echo',
  'redirect',
  'huge',
  'fault-client',
  'fault-server',
  // answers about somebody else, with values of other types, under another interface
  'wrong',
  'wrong-types',
  'changed',
  // what is signed is another question's, other bytes, of another time, by somebody else, or nothing
  'replayed',
  'altered',
  'clock',
  'wrong-key',
  'unsigned',
  // an answer that never ends, one of thirty megabytes, one in another alphabet
  'loris',
  'vast',
  'charset',
] as const
export type Mood = (typeof moods)[number]

/** A message as the member that answered it wrote it down. */
export type Noted = {
  readonly id: string
  readonly register: string
  /** The operation's code. */
  readonly code: string
  readonly at: Date
  readonly requestHash: string
  /** Of the answer's bytes, in hexadecimal. */
  readonly responseSha256: string
}

export type Switchboard = {
  readonly moodOf: (register: string) => Mood
  readonly setMood: (register: string, mood: Mood) => void
  /** How long a register that is slow takes, in milliseconds. */
  readonly slowMs: () => number
  readonly setSlowMs: (ms: number) => void
  readonly note: (message: Noted) => void
  readonly noted: () => readonly Noted[]
  /** Changes what was written down, as somebody would who has something to hide. */
  readonly rewrite: (change: (messages: readonly Noted[]) => readonly Noted[]) => void
}

/** So many messages are remembered; the oldest go first. */
const notedMax = 200_000

export function openSwitchboard(): Switchboard {
  const moods = new Map<string, Mood>()
  const messages: Noted[] = []
  let slowMs = 1000
  return {
    moodOf: (register) => moods.get(register) ?? 'up',
    setMood: (register, mood) => moods.set(register, mood),
    slowMs: () => slowMs,
    setSlowMs: (ms) => {
      slowMs = ms
    },
    note: (message) => {
      if (messages.length >= notedMax) messages.splice(0, notedMax / 10)
      messages.push(message)
    },
    noted: () => messages,
    rewrite: (change) => void messages.splice(0, messages.length, ...change([...messages])),
  }
}
