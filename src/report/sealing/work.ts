/**
 * A little work before anything is taken (hashcash with SHA-256): it costs a phone a second or two, and whoever would flood
 * the channel as much for each report. It stands in for looking at addresses, which nobody does here.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { joined, utf8 } from './bytes.ts'

const counterBytes = 4
/** So many are tried before the page may draw again. */
const atOnce = 2000

/** Whether `counter` solves the challenge: its hash begins with so many zero bits. */
export function isSolved(challenge: string, counter: number, bits: number): boolean {
  return zeroBits(sha256(withCounter(utf8(challenge), counter))) >= bits
}

/** Tries counters until one solves the challenge; `pause` lets others go on in between. */
export async function solve(challenge: string, bits: number, pause: () => Promise<void>): Promise<number> {
  const bytes = withCounter(utf8(challenge), 0)
  const place = new DataView(bytes.buffer, bytes.length - counterBytes)
  for (let counter = 0; ; counter++) {
    place.setUint32(0, counter)
    if (zeroBits(sha256(bytes)) >= bits) return counter
    if (counter % atOnce === atOnce - 1) await pause()
  }
}

function withCounter(challenge: Uint8Array, counter: number) {
  const bytes = joined(challenge, new Uint8Array(counterBytes))
  new DataView(bytes.buffer, bytes.length - counterBytes).setUint32(0, counter)
  return bytes
}

function zeroBits(hash: Uint8Array): number {
  const at = hash.findIndex((byte) => byte !== 0)
  return at < 0 ? hash.length * 8 : at * 8 + Math.clz32(hash[at]!) - 24
}
