/**
 * `npm test`: brings the system's tools, starts one PostgreSQL for all, and runs every test, types and style among them;
 * `npm test -- PATH…` runs those alone. The test runner's own count closes the output.
 */
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findTestServer } from '../test/server.ts'
import { installTools, type ToolName, toolPath, tools } from '../test/system-tools.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = '{bin,src,mongolia,simulators,test,promises,bench}'
const atOnce = 2
const testMsMax = 15 * 60_000

/** `HAS_CHROMIUM` and so on: the path of each tool there is. */
function toolFlags(): Record<string, string> {
  const found = (Object.keys(tools) as ToolName[]).map((name) => [`HAS_${name}`, toolPath(name)])
  return Object.fromEntries(found.filter(([, path]) => path))
}

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
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

try {
  installTools((line) => console.log(line))
  const given = process.argv.slice(2)
  const files = given.length > 0 ? given : globSync(`${folders}/**/*.test.ts`, { cwd: root }).sort(longestFirst)
  process.exitCode = await runTests(files, { ...toolFlags(), TEST_DATABASE_URL: await findTestServer() })
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
