/** Asks a server over HTTP as fast as it answers, from a process of its own; both sides of a ratio are asked by it. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type LoadRequest = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Each `{uuid}` in it becomes a new one in every request. */
  readonly body?: string
}
export type LoadOrder = {
  readonly port: number
  readonly connections: number
  readonly ms: number
  /** At most so many, if that is sooner. */
  readonly most?: number
  /** Each connection walks through them, beginning at its own number. */
  readonly requests: readonly LoadRequest[]
}
export type LoadReport = {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  /** How many answers had each status. */
  readonly statuses: Readonly<Record<string, number>>
}
export type Load = {
  /** Throws when an answer was neither a page nor a redirect. */
  readonly run: (order: LoadOrder) => Promise<LoadReport>
  readonly stop: () => Promise<void>
}

export function startLoad(): Load {
  const worker = fork(fileURLToPath(new URL('load-worker.ts', import.meta.url)), { stdio: 'inherit' })
  return {
    run: async (order) => {
      worker.send(order)
      const report = await answerOf(worker)
      const failed = Object.entries(report.statuses).filter(([status]) => !/^[23]/.test(status))
      if (failed.length > 0) throw new Error(`answers with other statuses: ${JSON.stringify(report.statuses)}`)
      return report
    },
    stop: async () => {
      const ended = once(worker, 'exit')
      worker.disconnect()
      await ended
    },
  }
}

function answerOf(worker: ChildProcess): Promise<LoadReport> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the process that makes the load ended'))
    worker.once('exit', ended)
    worker.once('message', (report) => {
      worker.off('exit', ended)
      resolve(report as LoadReport)
    })
  })
}
