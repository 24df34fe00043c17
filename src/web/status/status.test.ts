import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { fromHex, openKeyList, openStatusList } from '#verify'
import { askAt, takeReference } from '../../../test/asking.ts'
import { startWhole } from '../../../test/platform.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
await takeReference(await platform.visitorAs('Сарангэрэл'), 'id-card-reference')

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())
const root = fromHex((await (await ask('/verify/root')).text()).trim())
const keyList = openKeyList(await bytesOf(await ask('/verify/keys')), root)

test('the list of keys is signed by the root, small, and not sent again to whoever has it', async () => {
  const first = await ask('/verify/keys')
  assert.ok((await bytesOf(first)).length < 50_000)
  const etag = first.headers.get('etag')!
  assert.equal((await ask('/verify/keys', { headers: { 'if-none-match': etag } })).status, 304)
  assert.deepEqual(
    keyList.keys.map(({ agency, use }) => `${agency} ${use}`),
    [' status', 'ubeg qr', 'ubeg seal'],
  )
})

test('the lists of what was revoked are there for scripts of any site, in the form that is asked for', async () => {
  const { status_lists: lists } = (await (await ask('/status')).json()) as { status_lists: string[] }
  assert.deepEqual(
    lists.map((list) => new URL(list).pathname),
    ['/status/1'],
  )
  const cwt = await ask('/status/1', { headers: { accept: 'application/statuslist+cwt' } })
  assert.equal(cwt.headers.get('content-type'), 'application/statuslist+cwt')
  assert.equal(cwt.headers.get('access-control-allow-origin'), '*')
  assert.equal(openStatusList(await bytesOf(cwt), keyList.keys).list, 1)
  const jwt = await ask('/status/1')
  assert.equal(jwt.headers.get('content-type'), 'application/statuslist+jwt')
  assert.equal((await jwt.text()).split('.').length, 3)
  for (const none of ['2', '0', '01', 'x', '9999999999']) assert.equal((await ask(`/status/${none}`)).status, 404)
})

test('everyone sees whose keys there are and how long they wait, and where each stands in the log', async () => {
  const page = await (await ask('/en/open/keys')).text()
  assert.ok(page.includes(platform.nation.words.en!['keys.wait-none']!))
  const [path] = /\/en\/open\/keys\/[0-9a-f]{16}/.exec(page)!
  const one = await ask(path)
  assert.equal(one.status, 200)
  assert.match(await one.text(), /its place|Its place/)
  assert.equal((await ask('/open/keys/0000')).status, 404)
})

test('that no document stands on no case is a figure to be watched', async () => {
  assert.match(await (await ask('/metrics')).text(), /^documents_unfounded 0$/m)
})
