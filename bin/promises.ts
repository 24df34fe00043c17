/** `npm run promises`: all in their quick form; `-- NAME…` the named ones; `--full` the long form. */
import { keepPromises, loadPromises } from '../promises/runner.ts'

const given = process.argv.slice(2)
try {
  const promises = await loadPromises(given.filter((word) => !word.startsWith('--')))
  const full = given.includes('--full')
  const print = (line: string) => console.log(line)
  const note = (line: string) => console.error(`  ${line}`)
  if ((await keepPromises(promises, { full, print, note })) > 0) process.exitCode = 1
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
