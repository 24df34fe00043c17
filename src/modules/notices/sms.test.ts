import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { startSmsCentre } from '../../../simulators/sms-centre/server.ts'
import { linesOf, type ScriptedServer, scriptedServer } from '../../../test/contracts/scripted-server.ts'
import { smsContract } from '../../../test/contracts/sms.ts'
import { openSmsGateway } from './sms.ts'

const secret = 'a secret for tests only'
const outage = { name: 'Outage', code: 'notices/sms-unreachable' }

smsContract('the Kannel adapter and the simulated centre', async () => {
  const centre = await startSmsCentre({ inboundUrl: () => '', secret })
  return {
    port: openSmsGateway({ url: centre.url, secret, from: '1414' }),
    stranger: openSmsGateway({ url: centre.url, secret: 'another secret', from: '1414' }),
    got: (phone) => centre.messagesOf(phone).map(({ text }) => text),
    setFailing: centre.setFailing,
    grant: centre.grant,
    close: centre.close,
  }
})

let server: ScriptedServer
before(async () => {
  server = await scriptedServer((_, response) => response.writeHead(202).end('0: Accepted for delivery'))
})
beforeEach(() => {
  server.seen.length = 0
})
after(() => server.close())

function send(url = server.url): Promise<void> {
  return openSmsGateway({ url, secret, from: '1414' }).send({ id: randomUUID(), to: '88112202', text: 'Сарангэрэл' })
}

test('neither number, text nor secret stands in the URL or a header', async () => {
  await send()
  const [seen] = server.seen
  assert.deepEqual([seen!.method, seen!.url], ['POST', '/cgi-bin/sendsms'])
  assert.deepEqual(linesOf(seen!, 'content-type'), ['application/x-www-form-urlencoded;charset=UTF-8'])
  for (const private_ of ['88112202', 'Сарангэрэл', encodeURIComponent('Сарангэрэл'), secret])
    assert.ok(!seen!.rawHeaders.join('\n').includes(private_))
  const form = new URLSearchParams(seen!.body.toString())
  assert.deepEqual(
    [form.get('to'), form.get('text'), form.get('coding'), form.get('charset')],
    ['88112202', 'Сарангэрэл', '2', 'UTF-8'],
  )
})

test('whatever the centre answers but "accepted" is an outage', async () => {
  const { answer } = server
  try {
    for (const status of [400, 403, 404, 500, 503]) {
      server.answer = (_, response) => response.writeHead(status).end()
      await assert.rejects(send(), outage, `${status}`)
    }
    server.answer = (_, response) => response.destroy()
    await assert.rejects(send(), outage)
  } finally {
    server.answer = answer
  }
  await assert.rejects(send('http://127.0.0.1:9'), outage)
})

test('SSRF by redirect: the text is not carried elsewhere', async () => {
  const other = await scriptedServer((_, response) => response.writeHead(202).end())
  const { answer } = server
  server.answer = (_, response) => response.writeHead(307, { location: other.url }).end()
  try {
    await assert.rejects(send(), outage)
    assert.equal(other.connections(), 0)
  } finally {
    server.answer = answer
    await other.close()
  }
})

test('an outage tells neither number nor text', async () => {
  await assert.rejects(send('http://127.0.0.1:9'), (error: Error) => {
    assert.doesNotMatch(`${error.stack} ${(error.cause as Error).stack}`, /88112202|Сарангэрэл/)
    return true
  })
})
