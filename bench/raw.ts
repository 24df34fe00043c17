import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { RawAnswer } from './raw-server.ts'

/** A raw server that answers as this address does, byte for byte. */
export type RawServer = { readonly port: number; readonly answerLike: (url: string) => Promise<void> }

/** Headers `node:http` writes itself. */
const written = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

export async function startRaw(): Promise<RawServer & { stop: () => Promise<void> }> {
  const child: ChildProcess = fork(fileURLToPath(new URL('raw-server.ts', import.meta.url)), { stdio: 'inherit' })
  const [port] = (await once(child, 'message')) as [number]
  return {
    port,
    answerLike: async (url) => {
      child.send(await seen(url))
      await once(child, 'message')
    },
    stop: async () => {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

async function seen(url: string): Promise<RawAnswer> {
  const [response] = (await once(get(url, { headers: browserHeaders }), 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  if (response.statusCode !== 200) throw new Error(`${url} answers ${response.statusCode}`)
  const headers: string[] = []
  for (let i = 0; i < response.rawHeaders.length; i += 2) {
    const [name, value] = response.rawHeaders.slice(i, i + 2) as [string, string]
    if (!written.has(name.toLowerCase())) headers.push(name, value)
  }
  return { headers, body: Buffer.concat(parts).toString('base64') }
}

/** What browsers send and answers depend on. */
export const browserHeaders = { 'Accept-Encoding': 'gzip, deflate, br', 'Accept-Language': 'mn', Accept: 'text/html' }
