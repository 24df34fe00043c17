/** A log's statement of its size and root (C2SP tlog-checkpoint): the text of a signed note. */
import { fromBase64, toBase64 } from '../bytes.ts'
import type { Hash } from './merkle.ts'

export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Hash }

export function writeCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** Reads the three lines; further ones may follow. Throws on what is no checkpoint. */
export function readCheckpoint(text: string): Checkpoint {
  const [origin, size, base64] = text.split('\n')
  if (!origin || !size || !/^(0|[1-9]\d{0,15})$/.test(size) || !base64) throw new Error('no checkpoint')
  const root = fromBase64(base64)
  if (root.length !== 32 || !Number.isSafeInteger(Number(size))) throw new Error('no checkpoint')
  return { origin, size: Number(size), root }
}
