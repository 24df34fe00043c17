import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sessionOf } from '#identity'
import { storeFile } from '#platform'
import { askAt, cookieOf } from '../../../test/asking.ts'
import { startWhole } from '../../../test/platform.ts'
import { jpeg, pdf, phoneExif, png } from '../../../test/sent-files.ts'
import { routes } from '../routes.ts'
import { fileResponse } from './files.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { ctx } = platform.platform
const [owner, other] = [await platform.visitorAs('Сарангэрэл'), await platform.visitorAs('Айгүл')]
const { personId } = (await sessionOf(ctx, owner.cookies.get('session')!))!
const as = (visitor: typeof owner) => ({ headers: { cookie: cookieOf(visitor) } })

/** The address of a file of the owner's. */
async function stored(name: string, bytes: Buffer): Promise<string> {
  const found = await storeFile(ctx, { ownerId: personId, name, bytes, accept: ['pdf', 'jpeg', 'png'] })
  assert.ok(found.ok)
  return routes.file(found.value.id)
}

describe('a file', () => {
  for (const [name, bytes, type, how] of [
    ['a.jpg', jpeg(), 'image/jpeg', 'inline'],
    ['a.png', png(), 'image/png', 'inline'],
    ['a.pdf', pdf(), 'application/pdf', 'attachment'],
  ] as const)
    test(`of ${type} is shown to its owner, can run nothing and is kept nowhere`, async () => {
      const response = await ask(await stored(name, bytes), as(owner))
      const header = (header: string) => response.headers.get(header)
      assert.equal(response.status, 200)
      assert.equal(header('content-type'), type)
      assert.equal(header('content-disposition'), `${how}; filename*=UTF-8''${name}`)
      assert.match(header('content-security-policy') ?? '', /^default-src 'none';.*\bsandbox$/)
      assert.equal(header('x-content-type-options'), 'nosniff')
      assert.equal(header('cache-control'), 'no-store')
      assert.equal(header('cross-origin-resource-policy'), 'same-origin')
      assert.deepEqual(Buffer.from(await response.arrayBuffer()), bytes)
    })

  test('tells nobody where it was taken', async () => {
    const response = await ask(await stored('a.jpg', jpeg({ extra: [phoneExif()] })), as(owner))
    assert.equal(Buffer.from(await response.arrayBuffer()).includes('47.9184N'), false)
  })

  test('is not found by another person, and asks nobody in particular to sign in', async () => {
    const path = await stored('a.png', png())
    const nowhere = routes.file(ctx.ids.uuid())
    const [theirs, none] = await Promise.all([path, nowhere].map((one) => ask(one, as(other))))
    assert.deepEqual([theirs!.status, none!.status], [404, 404])
    const id = (one: string) => one.split('/').at(-1)!
    assert.equal((await theirs!.text()).replaceAll(id(path), ''), (await none!.text()).replaceAll(id(nowhere), ''))
    const nobody = await ask(path)
    assert.equal(nobody.status, 303)
    assert.match(nobody.headers.get('location') ?? '', /^\/sign-in/)
  })

  test('is not found under an address that was tampered with', async () => {
    const path = await stored('a.png', png())
    for (const tampered of [
      path.toUpperCase(),
      `${path}0`,
      path.slice(0, -1),
      `${path}%00`,
      `${path}'--`,
      '/files/..%2f',
    ])
      assert.equal((await ask(tampered, as(owner))).status, 404, tampered)
  })
})

test('whatever its name, the header that carries it has one line and no other part', () => {
  for (const name of [
    'Зураг 1.jpg',
    "a'; filename=evil.html; x='.png",
    'a\r\nSet-Cookie: x=1.png',
    '(*)"\\.png',
    '😀.png',
  ]) {
    const { headers } = fileResponse({ kind: 'png', name, content: png() })
    const [, value = ''] = /^inline; filename\*=UTF-8''([\w.~!%-]+)$/.exec(headers.get('content-disposition')!) ?? []
    assert.equal(decodeURIComponent(value), name)
  }
})
