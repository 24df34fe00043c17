/**
 * A newcomer's two commands, `git clone` and `npm start`: from a fresh clone of HEAD with an empty data folder to the
 * first page, and the same again when everything is there.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Promised } from './promise.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
/** With everything to fetch, install and make; most of it is the network. */
const firstSMax = 120
const againSMax = 5
const lookEveryMs = 25

export const promise: Promised = {
  name: 'two-commands',
  says: 'A fresh clone shows its first page after npm start alone, and a later start takes seconds.',
  limit: `first page ≤ ${firstSMax} s with all to install, ≤ ${againSMax} s again`,
  measure: async ({ full, note }) => {
    const folder = mkdtempSync(join(tmpdir(), 'two-commands-'))
    try {
      execFileSync('git', ['clone', '--quiet', root, join(folder, 'clone')])
      note('cloned')
      const first = await startOnce(folder)
      note(`first page after ${seconds(first)}`)
      const again: number[] = []
      for (let i = 0; i < (full ? 5 : 1); i++) again.push(await startOnce(folder))
      const slowest = Math.max(...again)
      const kept = first <= firstSMax * 1000 && slowest <= againSMax * 1000
      return { figure: `first page ${seconds(first)}, again ${seconds(slowest)}`, kept }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Milliseconds from `npm start` to the first page; then it is stopped in good order. */
async function startOnce(folder: string): Promise<number> {
  const port = await freePort()
  const environment = Object.entries(process.env).filter(([name]) => !/^(npm_|DATABASE_URL|NODE_|INIT_CWD)/.test(name))
  const env = { ...Object.fromEntries(environment), PORT: String(port), DATA_DIR: join(folder, 'data') }
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: join(folder, 'clone'),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let told = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      told += chunk
    })
  const ended = once(child, 'close') // when the last process of the group is gone
  try {
    while (!(await answers(`http://127.0.0.1:${port}/`))) {
      if (child.exitCode !== null) throw new Error(`npm start ended by itself:\n${told}`)
      if (performance.now() - began > 2 * firstSMax * 1000) throw new Error(`no page came:\n${told}`)
      await sleep(lookEveryMs)
    }
    return performance.now() - began
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGINT') // as Ctrl-C does
    await ended
  }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined)
  await answer?.body?.cancel()
  return answer?.status === 200
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
