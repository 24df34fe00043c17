import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startWhole } from '../../../test/platform.ts'
import { Visitor } from '../../../test/visitor.ts'
import { routes } from '../routes.ts'

const platform = await startWhole()
after(() => platform.stop())
const { sms, push } = platform.simulators
const her = await platform.visitorAs('Сарангэрэл')
const page = routes.alertSubscription

const chosen = (text: string) =>
  [...text.matchAll(/<input[^>]*type="checkbox" name="places" value="(\w+)" checked/g)].map(([, value]) => value)
const gotBy = (phone: string) => sms.messagesOf(phone).filter(({ sent }) => !sent)

async function answerTo(phone: string, text: string): Promise<string> {
  const before = gotBy(phone).length
  assert.equal(await sms.sendFrom(phone, { to: platform.nation.country.shortCode, text }), true)
  for (let looks = 0; looks < 400 && gotBy(phone).length === before; looks++)
    await new Promise((resolve) => setTimeout(resolve, 25))
  return gotBy(phone).at(-1)?.text ?? ''
}

test('whoever is not signed in reads how to ask by text message, and that browsers need script', async () => {
  const { text, status } = await new Visitor(platform.origin).open(page)
  assert.equal(status, 200)
  assert.match(text, /<b>ТҮХЭЭ \p{L}+<\/b>/u)
  assert.match(text, /<noscript><p>[^<]*скрипт/)
})

test('a telephone without an account is told that it subscribed; a code to sign in is still read as one', async () => {
  assert.match(await answerTo('95112233', 'ТҮХЭЭ АРХАНГАЙ'), /^Архангай/)
  const other = await platform.visitorAs('Айгүл')
  assert.equal((await other.open(routes.me)).status, 200)
})

test('a person chooses places and a soum by its name, finds them again, and ends it all', async () => {
  await her.open(page)
  const saved = await her.submit(page, {
    places: '67',
    part: 'архангай хайрхан',
    hazards: 'flood',
    least: '1',
    sms: 'yes',
  })
  assert.equal(saved.path, `${page}?saved=yes`)
  assert.equal(chosen(saved.text).length, 2)
  assert.ok(chosen(saved.text).includes('67'))
  const ended = await her.post(
    page,
    new URLSearchParams({ csrf: /name="csrf" value="([^"]+)"/.exec(saved.text)![1]!, end: 'yes' }),
  )
  assert.deepEqual(chosen(ended.text), [])
})

test('a soum there is not, or more than once, is asked for again and nothing typed is lost', async () => {
  for (const part of ['Атлантис', 'Баян-Өндөр']) {
    await her.open(page)
    const { status, text } = await her.submit(page, { places: '67', part })
    assert.equal(status, 422)
    assert.match(text, /href="#field-part"/)
    assert.ok(text.includes(`value="${part}"`))
    assert.deepEqual(chosen(text), ['67'])
  }
})

test('a browser is taken with its own address and keys, and not with others', async () => {
  const guest = new Visitor(platform.origin)
  const { endpoint, p256dh, auth } = push.subscribe(platform.platform.ctx.outside.push!.publicKey)
  const send = (fields: Record<string, string>) =>
    guest.post(routes.alertBrowser, new URLSearchParams({ endpoint, p256dh, auth, places: '65', ...fields }))
  assert.equal((await send({})).status, 204)
  assert.equal((await send({ p256dh: 'AAAA' })).status, 400)
  assert.equal((await send({ endpoint: 'http://127.0.0.1:1/x' })).status, 422)
  assert.equal((await send({ places: '99' })).status, 422)
  assert.equal((await send({ end: 'yes' })).status, 204)
})
