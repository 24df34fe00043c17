/**
 * The anti-corruption body of a demonstration: a pair of keys in the data folder, and the report server as a process of its
 * own that gets the public half and nothing of the platform's.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartFailure } from '#platform'
import type { Config } from '../../src/config.ts'
import { simulatedKey } from '../../src/report/settings.ts'
import type { DemoReports } from '../../src/start.ts'

const program = fileURLToPath(new URL('../../bin/reports.ts', import.meta.url))
const readyMs = 60_000
/** A demonstration does not wait long. */
const delayMinutes = '0.1'
const handedOn = ['PATH', 'NODE_COMPILE_CACHE', 'REPORT_PORT', 'REPORT_DELAY_MINUTES', 'REPORT_DIR'] as const

type Environment = Readonly<Record<string, string | undefined>>

/** The body's keys, made when they are not there yet. */
export function bodyKeysIn(dataDir: string): { readonly publicFile: string; readonly privateFile: string } {
  const privateFile = join(dataDir, ...simulatedKey)
  const publicFile = join(dirname(privateFile), 'public.pem')
  if (!existsSync(publicFile)) {
    mkdirSync(dirname(privateFile), { recursive: true, mode: 0o700 })
    const { publicKey, privateKey } = generateKeyPairSync('x25519')
    writeFileSync(privateFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    writeFileSync(publicFile, publicKey.export({ type: 'spki', format: 'pem' }))
  }
  return { publicFile, privateFile }
}

/** Starts the report server for a demonstration; resolves when it answers. */
export async function startDemoReports({
  config,
  environment,
}: {
  config: Config
  environment: Environment
}): Promise<DemoReports> {
  const { dataDir, host, port, publicUrl, nation } = config
  const keyFile = bodyKeysIn(dataDir).publicFile
  const env = {
    REPORT_DELAY_MINUTES: delayMinutes,
    REPORT_DIR: join(dataDir, 'reports'),
    ...Object.fromEntries(handedOn.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []))),
    REPORT_KEY_FILE: keyFile,
    REPORT_DEMO: 'on',
    HOST: host,
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    NATION: nation,
  }
  const child = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const gone = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
  }
  const url = await Promise.race([addressOf(child), gone.then(() => undefined)])
  if (url) return { url, keyFile, stop }
  await stop()
  throw new StartFailure('reports', 'The report server did not start: see what it printed above.')
}

async function addressOf(child: ChildProcess): Promise<string | undefined> {
  const told = once(child, 'message', { signal: AbortSignal.timeout(readyMs) }).catch(() => [])
  const [message] = (await told) as [{ url?: string }?]
  return message?.url
}
