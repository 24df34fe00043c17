import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { isAlive } from '../src/platform/folder-lock.ts'

const program = fileURLToPath(new URL('../bin/start.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'start-test-'))
const children: ChildProcess[] = []
after(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

type Ran = { child: ChildProcess; told: () => string; ended: Promise<number | null> }

function run(environment: Record<string, string>, command: readonly string[] = [program]): Ran {
  const env = { PATH: process.env.PATH ?? '', PORT: '0', DATA_DIR: join(folder, 'data'), ...environment }
  const child = spawn(process.execPath, command, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let told = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      told += chunk
    })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, told: () => told, ended }
}

/** Waits for the address that is printed when all is ready. */
async function ready({ child, told }: Ran): Promise<string> {
  for (;;) {
    const url = /^ {2}(http:\S+)$/m.exec(told())?.[1]
    if (url) return url
    assert.equal(child.exitCode, null, told())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function postgresOf(data: string): number {
  return Number(readFileSync(join(folder, data, 'postgres/pg/postmaster.pid'), 'utf8').split('\n')[0])
}

describe('npm start', () => {
  test('prints one address and whom to sign in as, and stops in good order', async () => {
    const start = run({})
    const url = await ready(start)
    assert.equal((await fetch(url)).status, 200)
    assert.match(
      start.told(),
      /^Database .*\n\w+ .* services.*\n(?:Reports .*\n)?Outside .*\n(?:Reports .*\n)?Platform .*\n/,
    )
    assert.match(start.told(), new RegExp(`${url}/demo/phone`))
    assert.ok(
      start
        .told()
        .split('\n')
        .filter((line) => /^ {2}\S+ {2}\d{8} /.test(line)).length >= 10,
    )

    const postgres = postgresOf('data')
    start.child.kill('SIGTERM')
    assert.equal(await start.ended, 0)
    assert.equal(isAlive(postgres), false)
    assert.equal(existsSync(join(folder, 'data/postgres/start.lock')), false)
  })

  test('ends with its server when whoever started it is killed', async () => {
    const script = `const child = require('node:child_process').spawn(process.execPath, ['${program}'],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }); console.log('child ' + child.pid)`
    const start = run({ DATA_DIR: join(folder, 'left') }, ['-e', script])
    await ready(start)
    const pids = [Number(/child (\d+)/.exec(start.told())?.[1]), postgresOf('left')]
    assert.ok(pids.every(isAlive))
    start.child.kill('SIGKILL')
    await start.ended // its output closes when the last of them is gone
    assert.equal(pids.some(isAlive), false)
  })
})

describe('npm start says in one sentence, with exit code 1,', () => {
  async function fails(environment: Record<string, string>, sentence: RegExp): Promise<void> {
    const start = run(environment)
    assert.equal(await start.ended, 1, start.told())
    const lines = start.told().trim().split('\n')
    assert.match(lines.at(-1) ?? '', sentence)
    assert.doesNotMatch(start.told(), /^ {4}at /m)
  }

  test('that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await fails({ PORT: String(port) }, new RegExp(`^Port ${port} is in use: .*PORT`))
    other.close()
  })

  test('that the data folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    await fails({ DATA_DIR: join(folder, 'file/data') }, /is not a folder: set DATA_DIR/)
    if (process.getuid?.() === 0) await fails({ DATA_DIR: '/sys/data' }, /cannot be written: set DATA_DIR/)
  })

  test('that the data folder is in use', async () => {
    const first = run({ DATA_DIR: join(folder, 'twice') })
    await ready(first)
    await fails({ DATA_DIR: join(folder, 'twice') }, /in use by another start \(process \d+\)/)
    first.child.kill('SIGTERM')
    assert.equal(await first.ended, 0)
  })

  test('that the database is down', async () => {
    await fails(
      { DATABASE_URL: 'postgres://127.0.0.1:9/none' },
      /127\.0\.0\.1:9\/none\) does not answer: .*DATABASE_URL/,
    )
  })

  test('that a variable is wrong', async () => {
    await fails({ PORT: 'many' }, /^PORT is "many": it must be a number/)
  })

  test('that there is no nation in the folder', async () => {
    await fails({ NATION: join(folder, 'nowhere') }, /^There is no nation in .*: set NATION/)
  })
})
