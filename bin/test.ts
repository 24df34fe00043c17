/**
 * `npm test`: brings the system's tools, starts one PostgreSQL for all, and runs every test, types and style among them;
 * `npm test -- PATH…` runs those alone. The test runner's own count closes the output.
 */
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findTestServer } from '../test/server.ts'
import { installTools } from '../test/system-tools.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = '{bin,src,mongolia,simulators,test,promises,bench,watch}'
const atOnce = 2
const testMsMax = 15 * 60_000
const runMsMax = 30 * 60_000

/** The stories take longest: begun first, they end before the others do. */
function longestFirst(one: string, other: string): number {
  const place = (file: string) => (file.startsWith('test/stories/') ? 0 : 1)
  return place(one) - place(other) || one.localeCompare(other)
}

function runTests(files: readonly string[], env: Record<string, string>): Promise<number> {
  const options = ['--test', `--test-concurrency=${atOnce}`, `--test-timeout=${testMsMax}`]
  const child = spawn(process.execPath, [...options, ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    detached: true, // a group of its own, so that whatever a test started ends with it
  })
  const end = (signal: NodeJS.Signals) => process.kill(-child.pid!, signal)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(signal))
  const late = setTimeout(() => {
    console.error(`The tests did not end within ${runMsMax / 60_000} minutes: something holds one of them.`)
    end('SIGKILL')
  }, runMsMax)
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(late)
      resolve(code ?? 1)
    }),
  )
}

try {
  installTools((line) => console.log(line))
  const given = process.argv.slice(2)
  const files = given.length > 0 ? given : globSync(`${folders}/**/*.test.ts`, { cwd: root }).sort(longestFirst)
  process.exitCode = await runTests(files, { TEST_DATABASE_URL: await findTestServer() })
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
