/**
 * A newcomer's two commands, `git clone` and `npm start`: from a fresh clone of HEAD with an empty data folder to the
 * first page and to the first document, and to the first page again when everything is there.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { nation } from '../mongolia/index.ts'
import { freePort, phoneAt } from '../test/child-platform.ts'
import { signIn } from '../test/journey.ts'
import { downloadPdf, takeReference } from '../test/take-reference.ts'
import { referencesOf } from '../test/takers.ts'
import { Visitor } from '../test/visitor.ts'
import type { Promised } from './promise.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
/** With everything to fetch, install and make; most of it is the network. */
const firstSMax = 120
const documentSMax = 60
const againSMax = 5
const lookEveryMs = 25

export const promise: Promised = {
  name: 'two-commands',
  says: 'A fresh clone gives its first document after npm start alone, and a later start takes seconds.',
  limit: `first page ≤ ${firstSMax} s with all to install, first document ≤ ${documentSMax} s after it, ≤ ${againSMax} s again`,
  measure: async ({ full, note }) => {
    const folder = mkdtempSync(join(tmpdir(), 'two-commands-'))
    try {
      execFileSync('git', ['clone', '--quiet', root, join(folder, 'clone')])
      note('cloned')
      let documentMs = 0
      const first = await startOnce(folder, async (origin) => {
        const began = performance.now()
        await takeFirstDocument(origin)
        documentMs = performance.now() - began
      })
      note(`first page after ${seconds(first)}, first document ${seconds(documentMs)} later`)
      const again: number[] = []
      for (let i = 0; i < (full ? 5 : 1); i++) again.push(await startOnce(folder))
      const slowest = Math.max(...again)
      return {
        figure: `first page ${seconds(first)}, first document ${seconds(documentMs)} after it, again ${seconds(slowest)}`,
        kept: first <= firstSMax * 1000 && documentMs <= documentSMax * 1000 && slowest <= againSMax * 1000,
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** As the first visitor does: picks a demo person and a service from the home page, and keeps the PDF. */
async function takeFirstDocument(origin: string): Promise<void> {
  const [{ name, registerNumber } = { name: '', registerNumber: '' }] = nation.people
  const references = new Map(referencesOf(nation).map(({ id, title }) => [id, title]))
  const title = nation.mostUsed.map(({ service }) => references.get(service)).find((found) => found !== undefined)!
  const visitor = new Visitor(origin)
  const enter = () => signIn(visitor, { registerNumber, phone: phoneAt(origin, name) })
  await takeReference(visitor, { query: title, home: '/', fields: {}, enter })
  await downloadPdf(visitor)
}

/** Milliseconds from `npm start` to the first page; then `visit`, and it is stopped in good order. */
async function startOnce(folder: string, visit: (origin: string) => Promise<void> = async () => {}): Promise<number> {
  const port = await freePort()
  const env = { ...newcomersEnvironment(), PORT: String(port), DATA_DIR: join(folder, 'data') }
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
  const origin = `http://127.0.0.1:${port}`
  try {
    while (!(await answers(`${origin}/`))) {
      if (child.exitCode !== null) throw new Error(`npm start ended by itself:\n${told}`)
      if (performance.now() - began > 2 * firstSMax * 1000) throw new Error(`no page came:\n${told}`)
      await sleep(lookEveryMs)
    }
    const firstPageMs = performance.now() - began
    await visit(origin)
    return firstPageMs
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGINT') // as Ctrl-C does
    await ended
  }
}

/** The machine's own environment: what npm and this repository put into ours is taken out, their Node in `PATH` too. */
function newcomersEnvironment(): Record<string, string | undefined> {
  const ours = /^(npm_|DATABASE_URL|TEST_DATABASE_URL|NODE_COMPILE_CACHE|NODE_CHANNEL|INIT_CWD)/
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !/node_modules|node-gyp-bin/.test(folder))
  const others = Object.entries(process.env).filter(([name]) => !ours.test(name))
  return { ...Object.fromEntries(others), PATH: path.join(delimiter) }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined)
  await answer?.body?.cancel()
  return answer?.status === 200
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
