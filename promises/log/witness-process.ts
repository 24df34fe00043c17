/** A witness as its operator runs it: the one file, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type WitnessProcess = { readonly url: string; readonly line: string; readonly stop: () => Promise<void> }

const program = fileURLToPath(new URL('../../watch/witness.ts', import.meta.url))

/** Starts one on a free port that watches these logs; `line` is its own in a policy. */
export async function startWitnessProcess(given: {
  name: string
  folder: string
  logs: readonly string[]
}): Promise<WitnessProcess> {
  const { name, folder, logs } = given
  const args = ['--name', `${name}.example/witness`, '--port', '0', '--data', join(folder, name)]
  const child = spawn(process.execPath, [program, ...args, ...logs.flatMap((log) => ['--log', log])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [key, url] = await firstLines(child)
  const stop = async () => {
    const gone = once(child, 'exit')
    child.kill()
    await gone
  }
  return { url, line: `witness ${name} ${key} ${url}\n`, stop }
}

async function firstLines(child: ChildProcess): Promise<[string, string]> {
  let told = ''
  for await (const part of child.stdout!.setEncoding('utf8')) {
    told += part
    const [key, url, rest] = told.split('\n')
    if (key && url && rest !== undefined) return [key, url]
  }
  throw new Error('the witness ended by itself')
}
