/** The log's proofs are checked as the rest of the world checks them: by the public vectors of transparency-dev/merkle. */
import { readFileSync } from 'node:fs'
import { runVectors } from '#verify'
import type { Promised } from './promise.ts'

const vectors = new URL('../test/vectors/', import.meta.url)
/** How many the public set holds: a file that went missing must not make the rest look whole. */
const vectorsAll = 518

export const promise: Promised = {
  name: 'log-vectors',
  says: 'Every public test vector of a Merkle log comes out as it must, those that must fail among them.',
  limit: `${vectorsAll} of ${vectorsAll}`,
  measure: async ({ note }) => {
    const { passed, total, failed } = runVectors((name) => readFileSync(new URL(name, vectors), 'utf8'))
    for (const name of failed) note(`failed: ${name}`)
    return { figure: `${passed} of ${total}`, kept: passed === vectorsAll && total === vectorsAll }
  },
}
