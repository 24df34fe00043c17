import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { listen } from './http.ts'

const host = '127.0.0.1'
const answer = () => new Response()

test('answers with what fetch returns, and says who asks', async () => {
  const server = await listen({
    host,
    port: 0,
    fetch: (request, { address }) => new Response(`${request.method} ${address}`),
  })
  const answer = await fetch(`http://${host}:${server.port}/`)
  assert.equal(await answer.text(), 'GET 127.0.0.1')
  await server.stop()
})

test('gives what is at hand without asking fetch', async () => {
  const atHand = ({ path }: { path: string }) =>
    path === '/' ? { status: 200, headers: { 'X-From': 'hand' }, body: Buffer.from('hand') } : undefined
  const server = await listen({ host, port: 0, fetch: () => new Response('fetch'), atHand })
  assert.equal(await (await fetch(`http://${host}:${server.port}/`)).text(), 'hand')
  assert.equal(await (await fetch(`http://${host}:${server.port}/other`)).text(), 'fetch')
  await server.stop()
})

test('finishes the request under way before it stops', async () => {
  const taken = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  const server = await listen({
    host,
    port: 0,
    fetch: async () => {
      taken.resolve()
      await goOn.promise
      return new Response('done')
    },
  })
  const answer = fetch(`http://${host}:${server.port}/`)
  await taken.promise
  const stopped = server.stop()
  await assert.rejects(fetch(`http://${host}:${server.port}/`))
  goOn.resolve()
  assert.equal(await (await answer).text(), 'done')
  await stopped
})

test('a port in use is told in a sentence, and the same port is fine once free', async () => {
  const other = createServer().listen(0, host)
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await assert.rejects(listen({ host, port, fetch: answer }), {
    code: 'start/port-in-use',
    message: new RegExp(`^Port ${port} is in use: .*PORT`),
  })
  other.close()
  await once(other, 'close')
  await (await listen({ host, port, fetch: answer })).stop()
})

test('an address this machine does not have is told in a sentence', async () => {
  await assert.rejects(listen({ host: '192.0.2.1', port: 0, fetch: answer }), {
    code: 'start/host-unknown',
    message: /correct HOST/,
  })
})
