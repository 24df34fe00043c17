/** Draws that are the same on every machine: a 32-bit xorshift; good enough for made-up people, and for nothing else. */
export type Draw = {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  readonly one: <Item>(list: ArrayLike<Item>) => Item
  readonly chance: (share: number) => boolean
}

export function seeded(seed: number): Draw {
  let state = seed | 0
  function next(): number {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  return {
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    one: (list) => list[Math.floor(next() * list.length)]!,
    chance: (share) => next() < share,
  }
}

/** One number of 32 bits out of several, so that neighbours have nothing in common; never 0, which draws nothing. */
export function mixed(...numbers: readonly number[]): number {
  let hash = 0x9e3779b9
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash >>> 0 || 1
}

/** Draws for one thing among many, named by numbers. */
export function drawFor(...numbers: readonly number[]): Draw {
  return seeded(mixed(...numbers))
}

/** The same numbers from 0 in another order: `ordinal` to its place among `size`, each place once. */
export function scattered(ordinal: number, { size, salt }: { size: number; salt: number }): number {
  return (ordinal * stepFor(size, salt) + (salt % size)) % size // below 2^53 as long as there are below ten thousand million
}

const primes = [100_003, 200_003, 300_007, 400_009, 500_009, 600_011, 700_001, 800_011]

/** A step that meets every place of `size` before it comes back. */
function stepFor(size: number, salt: number): number {
  const first = salt % primes.length
  for (let i = 0; i < primes.length; i++) {
    const prime = primes[(first + i) % primes.length]!
    if (size % prime !== 0) return prime
  }
  throw new Error(`no step meets all of ${size}`)
}
