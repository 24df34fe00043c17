/** Starting: from the command to the first page, on a new data folder and on one that is there; memory before any load. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { memoryOf, memoryOfPostgres, startOwn } from '../own-platform.ts'
import { type Row, repeated } from '../row.ts'
import type { Setting } from '../setting.ts'

const settleMs = 3000

/** Seconds until the first page is there whole. */
async function firstPage(dataDir: string): Promise<number> {
  const began = performance.now()
  const platform = await startOwn(dataDir, ['bin/boot.js', 'start'])
  try {
    const page = await fetch(platform.origin)
    await page.text()
    if (page.status !== 200) throw new Error(`the first page answers ${page.status}`)
    return (performance.now() - began) / 1000
  } finally {
    await platform.stop()
  }
}

async function startFirst({ folder }: Setting) {
  let round = 0
  const figures = await repeated(async () => {
    const dataDir = join(folder, `first-${round++}`)
    try {
      return await firstPage(dataDir)
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
  return { unit: 's', figures }
}

async function startAgain({ folder }: Setting) {
  const dataDir = join(folder, 'again')
  await firstPage(dataDir)
  return { unit: 's', figures: await repeated(() => firstPage(dataDir)) }
}

async function memoryIdle(setting: Setting) {
  const { origin, pid, postgresPid } = await setting.platform()
  await (await fetch(origin)).text()
  await sleep(settleMs)
  const postgres = memoryOfPostgres(postgresPid).toFixed(0)
  return {
    unit: 'MB',
    figures: [memoryOf(pid).now],
    note: `with the simulators in it; PostgreSQL apart ${postgres} MB`,
  }
}

export const rows: readonly Row[] = [
  { name: 'start-first', target: { atMost: 30 }, measure: startFirst },
  { name: 'start-again', target: { atMost: 5 }, measure: startAgain },
  { name: 'memory-idle', target: { atMost: 200 }, measure: memoryIdle },
]
