import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type ScriptedServer, scriptedServer } from '../../test/contracts/scripted-server.ts'
import { type SmsCentre, startSmsCentre } from './server.ts'

const secret = 'a secret for tests only'

let platform: ScriptedServer
let centre: SmsCentre
before(async () => {
  platform = await scriptedServer((_, response) => response.writeHead(200).end())
  centre = await startSmsCentre({ inboundUrl: () => `${platform.url}/sms/inbound`, secret })
})
beforeEach(() => {
  platform.seen.length = 0
  platform.answer = (_, response) => response.writeHead(200).end()
})
after(async () => {
  await centre.close()
  await platform.close()
})

function forms(): URLSearchParams[] {
  return platform.seen.map(({ body }) => new URLSearchParams(body.toString()))
}

test('what a phone sends is carried to the platform, with its number and the secret', async () => {
  assert.equal(await centre.sendFrom('88112202', { to: '1414', text: '123456' }), true)
  const [form] = forms()
  assert.deepEqual(
    ['from', 'to', 'text', 'secret'].map((name) => form!.get(name)),
    ['+97688112202', '1414', '123456', secret],
  )
})

test('each message has an identifier of its own', async () => {
  for (let i = 0; i < 3; i++) await centre.sendFrom('88112202', { to: '1414', text: '123456' })
  assert.equal(new Set(forms().map((form) => form.get('id'))).size, 3)
})

test('a platform that fails is tried three times, with the same identifier', async () => {
  platform.answer = (_, response) => response.writeHead(platform.seen.length < 3 ? 503 : 200).end()
  assert.equal(await centre.sendFrom('88112202', { to: '1414', text: '123456' }), true)
  assert.equal(platform.seen.length, 3)
  assert.equal(new Set(forms().map((form) => form.get('id'))).size, 1)
})

test('a platform that stays down gets no fourth try, and the sender is told', async () => {
  platform.answer = (_, response) => response.destroy()
  assert.equal(await centre.sendFrom('88112202', { to: '1414', text: '123456' }), false)
  assert.equal(platform.seen.length, 3)
})

test('a phone keeps what it got and what it sent, and nobody else’s', async () => {
  await centre.sendFrom('99112201', { to: '1414', text: 'код' })
  assert.deepEqual(
    centre.messagesOf('99112201').map(({ text, sent }) => [text, sent]),
    [['код', true]],
  )
  assert.deepEqual(centre.messagesOf('99112299'), [])
})

test('an address it does not have is not found', async () => {
  for (const path of ['/', '/cgi-bin/other']) {
    const answer = await fetch(centre.url + path, { method: 'POST', body: new URLSearchParams({ password: secret }) })
    await answer.body?.cancel()
    assert.equal(answer.status, 404)
  }
})
