import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  hashOfRange,
  isBundleOf,
  openWitnessed,
  type Policy,
  readBundle,
  readPolicy,
  type TilePlace,
  tilePath,
  tileWidth,
  type Witnessed,
  widthAt,
} from '#verify'
import { startWhole, type WholePlatform } from '../../../test/platform.ts'

let platform: WholePlatform
let policy: Policy
before(async () => {
  platform = await startWhole()
  policy = readPolicy(await (await ask('/log/policy')).text())
})
after(() => platform.stop())

const ask = (path: string) => fetch(`${platform.origin}${path}`)
const tile = async (place: TilePlace) => {
  const answer = await ask(`/log/registry/${tilePath(place)}`)
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
}

/** The registry's checkpoint, once the services that were published at the start are in it. */
async function registry(): Promise<Witnessed> {
  for (;;) {
    const head = openWitnessed(await (await ask('/log/registry/checkpoint')).text(), policy)
    if (head.size > tileWidth) return head
    await sleep(50)
  }
}

test('the policy names three logs and where they are, and every checkpoint holds under it', async () => {
  assert.deepEqual(
    policy.logs.map(({ url }) => url),
    ['case', 'access', 'registry'].map((log) => `${platform.origin}/log/${log}`),
  )
  for (const { url } of policy.logs) {
    const answer = await fetch(`${url}/checkpoint`)
    assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8')
    assert.match(answer.headers.get('cache-control')!, /max-age=2/)
    assert.ok(openWitnessed(await answer.text(), policy).seen.length >= 2)
  }
})

test('the tiles that are served give the root of the checkpoint, and the bundles their leaves', async () => {
  const { size, root } = await registry()
  assert.deepEqual(await hashOfRange(tile, { size, start: 0, end: size }), Buffer.from(root))
  for (const index of [0, Math.floor((size - 1) / tileWidth)]) {
    const width = widthAt(size, { level: 0, index })
    const entries = readBundle((await tile({ level: 'entries', index, width }))!, width)
    assert.ok(isBundleOf(entries, (await tile({ level: 0, index, width }))!))
  }
})

test('a tile is kept for ever by whoever has it once; what is none is not found', async () => {
  await registry()
  const full = await ask('/log/registry/tile/0/000')
  assert.match(full.headers.get('cache-control')!, /immutable/)
  assert.equal(full.headers.get('content-type'), 'application/octet-stream')
  const none = [
    ...['registry/tile/0/999', 'registry/tile/00/000', 'registry/tile/0/000.p/256', 'registry/tile/9/000'],
    ...['other/tile/0/000', 'registry/tile/0/', 'registry/tile/', 'registry/tile/entries/x001', 'other/checkpoint'],
    ...[
      'registry/tile/..%2f..%2fkeys/log-case.key.pem',
      'registry/tile/0/%2e%2e/checkpoint',
      'registry/tile/0/000.part',
    ],
  ]
  for (const path of none) assert.equal((await ask(`/log/${path}`)).status, 404, path)
})

test('the figures say how far each log is and how long ago it was seen', async () => {
  await registry()
  const figures = await (await ask('/metrics')).text()
  assert.match(figures, /log_entries\{log="registry"\} [1-9]/)
  assert.match(figures, /log_unseen_seconds\{log="case"\} \d/)
})
