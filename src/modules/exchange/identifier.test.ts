import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { requestHash, servicePath } from './identifier.ts'

const sha512 = (bytes: string | Buffer) => createHash('sha512').update(bytes).digest()
const asked = {
  method: 'POST',
  path: '/r1/MN/GOV/1001/civil/WS1',
  headers: [
    ['X-Road-Client', 'MN/GOV/0001/platform'],
    ['Connection', 'keep-alive'],
    ['X-Road-Id', 'id-1'],
    ['User-Agent', 'somebody'],
  ],
  requestId: 'r-1',
} as const

test('the hash is that of a verb, a path and the headers of the message on a line each, and of the body', () => {
  const head =
    'POST\r\n/r1/MN/GOV/1001/civil/WS1\r\nX-Road-Client:MN/GOV/0001/platform\r\nX-Road-Id:id-1\r\nx-road-request-id:r-1\r\n'
  const body = Buffer.from('{}')
  assert.equal(requestHash({ ...asked, body }), sha512(Buffer.concat([sha512(head), sha512(body)])).toString('base64'))
  assert.equal(requestHash({ ...asked, body: Buffer.alloc(0) }), sha512(head).toString('base64'))
})

test('an identifier is taken exactly when all of it is in the alphabet', () => {
  const allowed = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'()+,-.=?")
  for (let code = 0; code < 0x500; code++) {
    const letter = String.fromCodePoint(code)
    const path = () => servicePath(['a', `b${letter}`])
    if (allowed.has(letter)) assert.equal(decodeURIComponent(path().split('/')[3]!), `b${letter}`)
    else assert.throws(path, /does not allow/, `${code}`)
  }
})

test('no identifiers make a path of more or fewer parts than they are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }), (parts) => {
      let path: string
      try {
        path = servicePath(parts)
      } catch {
        return
      }
      const url = new URL(path, 'http://127.0.0.1')
      assert.deepEqual(url.pathname.split('/').slice(2).map(decodeURIComponent), parts)
      assert.equal(url.search + url.hash, '')
    }),
  )
})
