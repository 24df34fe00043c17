/** So many at once, each in a lane of its own; the others wait in the order they came. */
export type Lanes = { readonly take: <Value>(work: (lane: number) => Promise<Value>) => Promise<Value> }

/** Opens `count` lanes, numbered from 0. */
export function openLanes(count: number): Lanes {
  const free = Array.from({ length: count }, (_, i) => count - 1 - i)
  const waiting: ((lane: number) => void)[] = []
  return {
    take: async (work) => {
      const lane = free.pop() ?? (await new Promise<number>((resolve) => waiting.push(resolve)))
      try {
        return await work(lane)
      } finally {
        const next = waiting.shift()
        if (next) next(lane)
        else free.push(lane)
      }
    },
  }
}
