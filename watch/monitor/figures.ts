/** The files of each day's figures, held against their digests in the registry: what was published once stays as it was. */
import { createHash } from 'node:crypto'
import type { Site } from './site.ts'

/** Days that are looked at, the newest: somebody who looks each day sees every one. */
const daysMost = 31
const fileMost = 20_000_000

/** Takes each file and says which is another than was published, or is gone; how many were looked at. */
export async function holdFigures(
  site: Site,
  { figures, found }: { figures: ReadonlyMap<string, string>; found: (sentence: string) => void },
): Promise<number> {
  const newest = [...figures].sort(([one], [other]) => (one < other ? 1 : -1)).slice(0, daysMost)
  for (const [day, digest] of newest) {
    const file = await site.get(`/open/days/${day}`, fileMost)
    if (!file) found(`The figures of ${day} are published in the registry and not to be had.`)
    else if (createHash('sha256').update(file).digest('hex') !== digest)
      found(`The figures of ${day} are others than were published that night.`)
  }
  return newest.length
}
