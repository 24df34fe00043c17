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
