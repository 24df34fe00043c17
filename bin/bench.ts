/** `npm run bench`: every row of the table in one run; `-- NAME…` those whose names begin so, `--full` with larger numbers. */
import { loadRows, measureRows } from '../bench/runner.ts'
import { openSetting } from '../bench/setting.ts'

const given = process.argv.slice(2)
const setting = openSetting({ full: given.includes('--full') })
let stopping: Promise<void> | undefined
function stop(): Promise<void> {
  stopping ??= setting.stop()
  return stopping
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stop().then(() => process.exit(1)))

try {
  const rows = await loadRows(given.filter((word) => !word.startsWith('--')))
  await measureRows(rows, { setting, print: (line) => console.log(line) })
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  await stop()
}
