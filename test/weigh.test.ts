import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { partsOf, partsOfStyle, weigh } from './weigh.ts'

const at = new URL('http://here.test/en/')
const text = 'Үйлчилгээ '.repeat(200)
const packed = brotliCompressSync(Buffer.from(text))
const server = createServer((request, response) => {
  const takesBrotli = request.headers['accept-encoding'] === 'br'
  response.writeHead(200, takesBrotli ? { 'content-encoding': 'br' } : {}).end(takesBrotli ? packed : text)
})
before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
after(() => server.close())

test('weighs the bytes that cross the wire, and reads what they say', async () => {
  const { bytes, text: read, headerBytes } = await weigh(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  assert.equal(bytes, packed.length)
  assert.equal(read, text)
  assert.ok(headerBytes > 20)
})

test('finds all that a browser fetches by itself, and nothing a person has to click', () => {
  const page = `<link rel="preload" href="/a.woff2" as="font"><link rel="stylesheet" href="/b.css">
    <link rel="icon" href="/c.svg"><script type="module" src="/d.js"></script><img src="https://elsewhere.test/e.png">
    <img src="data:image/png;base64,AA"><svg><use href="#sign"/></svg><a href="/f">go</a><form action="/g"></form>`
  const found = partsOf(page, at).map(({ url, kind }) => `${kind} ${url.host}${url.pathname}`)
  assert.deepEqual(found, [
    'font here.test/a.woff2',
    'style here.test/b.css',
    'image here.test/c.svg',
    'script here.test/d.js',
    'image elsewhere.test/e.png',
  ])
})

test('finds the files a stylesheet names', () => {
  const style = `@font-face{src:url(/t.woff2) format("woff2")}.a{background:url("x.png")}.b{mask:url(data:,x)}`
  assert.deepEqual(
    partsOfStyle(style, at).map(({ url, kind }) => `${kind} ${url.pathname}`),
    ['font /t.woff2', 'image /en/x.png'],
  )
})
