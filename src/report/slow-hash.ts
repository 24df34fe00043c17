/** Argon2id by the machine's own cryptography; the browser's way gives the same. */
import { argon2 } from 'node:crypto'
import type { Bytes } from './sealing/bytes.ts'
import { type SlowHash, slowness } from './sealing/receipt.ts'

/** Hashes slowly, beside what else goes on. */
export const slowHash: SlowHash = (message, { salt, memoryKib, passes, lanes, bytes }) =>
  new Promise((resolve, reject) => {
    const how = { message, nonce: salt, parallelism: lanes, tagLength: bytes, memory: memoryKib, passes }
    argon2('argon2id', how, (error, hash) => (error ? reject(error) : resolve(hash)))
  })

const waitingMost = 50

/** The name a number's box has on disk: who took the store away would have to hash as slowly again for each guess. */
export function openBoxNames(salt: Bytes): (lookup: Bytes) => Promise<string> {
  let [before, waiting]: [Promise<unknown>, number] = [Promise.resolve(), 0]
  return async (lookup) => {
    if (waiting >= waitingMost) throw new Error('too many ask at once')
    waiting++
    const mine = before.then(() => slowHash(lookup, { salt, ...slowness }))
    before = mine.catch(() => undefined) // whoever asked is told
    try {
      return Buffer.from(await mine).toString('hex')
    } finally {
      waiting--
    }
  }
}
