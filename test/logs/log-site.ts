/** Logs of a test context behind HTTP, as the platform hands them out; whoever tests can put other bytes in their place. */
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Context, openKeyStore } from '#platform'
import { checkpointOf, policyTextOf } from '#transparency'
import { type LogName, readTilePath } from '#verify'
import { nation } from '../../mongolia/index.ts'
import { type TestWorld, testContext } from '../harness.ts'

type Change = (path: string, bytes: Uint8Array) => Uint8Array | undefined
export type LogSite = {
  readonly world: TestWorld
  readonly url: string
  /** What is handed out in the place of what is there; nothing for a path that is not there. */
  readonly change: (change: Change | undefined) => void
  /** Every path that was asked for and is there. */
  readonly asked: Set<string>
  readonly close: () => Promise<void>
}

/** Starts a site over a context of its own, in which nobody has to witness. */
export async function startLogSite(): Promise<LogSite> {
  let ctx: Context | undefined
  let change: Change | undefined
  const asked = new Set<string>()
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const answer = async () => {
      const bytes = ctx && (await bytesAt(ctx, path))
      const given = bytes && change ? change(path, bytes) : bytes
      if (given) asked.add(path)
      response.writeHead(given ? 200 : 404).end(given)
    }
    answer().catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const keys = openKeyStore(mkdtempSync(join(tmpdir(), 'keys-')))
  const world = await testContext({ nation, outside: { keys, site: { publicUrl: url, demo: true } } })
  ctx = world.ctx
  return {
    world,
    url,
    asked,
    change: (given) => {
      change = given
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await world.close()
    },
  }
}

async function bytesAt(ctx: Context, path: string): Promise<Uint8Array | undefined> {
  if (path === '/log/policy') return Buffer.from(await policyTextOf(ctx))
  const [, log, rest = ''] = /^\/log\/(\w+)\/(.*)$/.exec(path) ?? []
  if (rest === 'checkpoint') return textBytes(await checkpointOf(ctx, log as LogName))
  const place = readTilePath(rest)
  return place && ctx.outside.tiles.read(log as LogName, place)
}

function textBytes(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : Buffer.from(text)
}
