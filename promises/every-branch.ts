import { openDatabase } from '#platform'
import { type Branch, takersOf, type Walked, walkBranches } from '../test/cases/branches.ts'
import { rowsWithoutEntry } from '../test/logs/entry-coverage.ts'
import { startWhole } from '../test/platform.ts'
import type { Promised, Run } from './promise.ts'

const screensMost = 7

/** A promise that walks all branches of a service: in the country's first language, in the long form in every one. */
export function promiseOf(
  branches: readonly Branch[],
  { serviceId, ...promise }: Pick<Promised, 'name' | 'says'> & { serviceId: string },
): Promised {
  return {
    ...promise,
    limit: `all as defined, ≤ ${screensMost} screens beside the questions`,
    measure: async ({ full, note }) => {
      const platform = await startWhole()
      try {
        const languages = platform.nation.country.languages.map(({ code }) => code)
        const takerOf = takersOf(platform)
        const walked: Walked[] = []
        for (const language of full ? languages : languages.slice(0, 1))
          walked.push(...(await walkBranches({ platform, serviceId, language, hurries: !full, takerOf }, branches)))
        const database = openDatabase({ url: platform.databaseUrl, connectionsMax: 1 })
        const { missing } = await rowsWithoutEntry(database).finally(database.close)
        for (const one of missing) note(one)
        return judged(walked, { note, untold: missing.length })
      } finally {
        await platform.stop()
      }
    },
  }
}

/** A line for each branch, and whether all of them went as they should. */
function judged(
  walked: readonly Walked[],
  { note, untold }: { note: Run['note']; untold: number },
): { figure: string; kept: boolean } {
  for (const { name, screens, questions, seconds, notices, faults } of walked) {
    const size = `${screens - questions} screens and ${questions} questions in ${seconds.toFixed(1)} s, ${notices} notices`
    note(`${name.padEnd(28)} ${size}${faults.length > 0 ? `: ${faults.join(', ')}` : ''}`)
  }
  const most = (of: (one: Walked) => number) => Math.max(...walked.map(of))
  const right = walked.filter(({ faults }) => faults.length === 0).length
  const screens = most((one) => one.screens - one.questions)
  const questions = most((one) => one.questions)
  const seconds = most((one) => one.seconds).toFixed(1)
  return {
    figure: `${right} of ${walked.length} branches, ${screens} screens and ${questions} questions in ${seconds} s at most${untold > 0 ? `, ${untold} rows without an entry in the log` : ''}`,
    kept: right === walked.length && screens <= screensMost && untold === 0,
  }
}
