/** Three who watch the logs of a demonstration, as unlike each other as real ones should be; two of them must have seen. */
import { join } from 'node:path'
import { type RunningWitness, startWitness } from '../../watch/witness.ts'

export type Witnesses = {
  /** What an operator would put into the policy file (C2SP tlog-policy). */
  readonly policy: string
  /** Tells them the keys of the logs they are to watch. */
  readonly watch: (logs: readonly string[]) => void
  readonly running: readonly RunningWitness[]
  readonly close: () => Promise<void>
}

const names = ['university', 'newspaper', 'bar-association'] as const
const quorum = 2

/** Starts them on free ports; what they saw lies in `folder`. */
export async function startWitnesses({ folder }: { folder: string }): Promise<Witnesses> {
  const running = await Promise.all(
    names.map((name) => startWitness({ name: `demo-${name}.example/witness`, data: join(folder, name), logs: [] })),
  )
  const lines = running.map(({ key, url }, i) => `witness demo-${names[i]} ${key} ${url}\n`)
  const members = names.map((name) => `demo-${name}`).join(' ')
  return {
    policy: `${lines.join('')}group demo-watch ${quorum} ${members}\nquorum demo-watch\n`,
    watch: (logs) => {
      for (const witness of running) witness.watch(logs)
    },
    running,
    close: async () => void (await Promise.all(running.map(({ close }) => close()))),
  }
}
