import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '#kernel'
import { checkGiven, fromHex, linkOf, openPack, openWords, type PackedWords, readPdf, sheetOf } from '#verify'
import { askAt, cookieOf, posted, proofOf, takeReference } from '../../../test/asking.ts'
import { startWhole } from '../../../test/platform.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { words } = platform.nation
const visitor = await platform.visitorAs('Сарангэрэл')
const own = async (path: string) => bytesOf(await ask(path, { headers: { cookie: cookieOf(visitor) } }))
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())
const pdf = await own(`${await takeReference(visitor, 'id-card-reference')}/pdf`)

const root = fromHex((await (await ask('/verify/root')).text()).trim())
const pack = openPack(await bytesOf(await ask('/verify/pack')), root)
const read = readPdf(pdf, pack.keyList)
assert.equal(read.kind, 'whole')
const credential = read.kind === 'whole' ? read.credential : ''
const now = systemClock.now()

test('whoever took the lists along finds a document genuine by itself, as PDF, as text and as link', () => {
  for (const given of [pdf, credential, linkOf(credential, platform.origin)])
    assert.equal(checkGiven(given, pack, now).verdict, 'genuine')
})

test('the words of every language name the type, the agency and each fact of a document', async () => {
  for (const [prefix, code] of [
    ['', 'mn'],
    ['/en', 'en'],
    ['/kk', 'kk'],
  ] as const) {
    const packed = (await (await ask(`${prefix}/verify/words`)).json()) as PackedWords
    assert.equal(packed.language, code)
    const { heading, lines, title } = sheetOf(checkGiven(credential, pack, now), openWords(packed, now))
    assert.equal(title, words[code]!['verify.genuine-title'])
    assert.notEqual(heading, 'id-card-reference')
    assert.ok(
      lines.every(({ label }) => /\p{L}/u.test(label) && !/[a-z][A-Z]|\./.test(label)),
      JSON.stringify(lines),
    )
  }
})

test('the link in a QR leads to the check page in the language that was chosen, and carries nothing to the platform', async () => {
  for (const path of ['/V', '/v']) assert.equal((await ask(path)).headers.get('location'), '/verify')
  const chosen = await ask('/V', { headers: { cookie: 'language=en' } })
  assert.equal(chosen.headers.get('location'), '/en/verify')
  const strange = await ask('/V', { headers: { cookie: 'language=//evil.example' } })
  assert.equal(strange.headers.get('location'), '/verify')
})

test('the file to take along runs its one script and its one style, and reaches nobody', async () => {
  const response = await ask('/en/verify/verify.html')
  const text = await response.text()
  const policy =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1]?.replaceAll('&#39;', "'") ?? ''
  assert.match(policy, /^default-src 'none'/)
  assert.doesNotMatch(policy, /connect-src|unsafe|https?:/)
  for (const [tag, start] of [
    ['script', '<script type="module">'],
    ['style', '<style>'],
  ] as const) {
    const within = text.slice(text.indexOf(start) + start.length, text.indexOf(`</${tag}>`))
    const hash = createHash('sha256').update(within).digest('base64')
    assert.ok(policy.includes(`${tag}-src 'sha256-${hash}'`), tag)
  }
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment/)
  assert.ok(text.length < 300_000, `${text.length} letters`)
})

test('without script a receipt of the log is checked by the platform', async () => {
  const path = await proofOf(visitor)
  let receipt = ''
  for (let tries = 0; tries < 100 && !receipt.startsWith('c2sp.org/tlog-proof@'); tries++, await sleep(200))
    receipt = Buffer.from(await own(path)).toString('utf8')
  for (const [text, key] of [
    [receipt, 'verify.receipt-in-log-title'],
    [receipt.replaceAll('\n', '\r\n'), 'verify.receipt-in-log-title'],
    [receipt.replace(/^index .*$/m, 'index 0'), 'verify.receipt-not-in-log-title'],
  ] as const) {
    const page = await (await ask('/en/verify', posted({ text }))).text()
    assert.ok(page.includes(`<h1>${words.en![key]}</h1>`), key)
  }
  assert.equal(
    checkGiven(receipt, openPack(await bytesOf(await ask('/verify/pack')), root), systemClock.now()).verdict,
    'in-log',
  )
})

describe('programs:', () => {
  const check = async (body: BodyInit, type?: string) => {
    const response = await ask('/api/verify', {
      method: 'POST',
      body,
      ...(type ? { headers: { 'content-type': type } } : {}),
    })
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    return { status: response.status, said: isJson ? ((await response.json()) as Record<string, unknown>) : undefined }
  }
  const form = new FormData()
  form.set('file', new File([pdf], 'a.pdf', { type: 'application/pdf' }))
  const ways: readonly (readonly [what: string, body: BodyInit, type?: string])[] = [
    ['a text in JSON', JSON.stringify({ text: credential }), 'application/json'],
    ['a text', credential, 'text/plain'],
    ['a PDF', pdf, 'application/pdf'],
    ['a form with a file', form],
  ]
  for (const [what, body, type] of ways)
    test(`${what} is answered with what it comes to`, async () => {
      const { status, said } = await check(body, type)
      assert.equal(status, 200)
      assert.equal(said?.verdict, 'genuine')
    })

  test('what is nothing to check is refused, and not repeated', async () => {
    for (const [body, type] of [
      ['', 'application/json'],
      ['{"text":', 'application/json'],
      ['{"text":7}', 'application/json'],
      ['null', 'application/json'],
      ['a=b', 'application/x-www-form-urlencoded'],
      ['x', 'multipart/form-data'],
    ] as const)
      assert.equal((await check(body, type)).status, 400, `${type} ${body}`)
    assert.equal((await check(new Uint8Array(6_000_001), 'application/pdf')).status, 413)
  })

  test('a changed document says nothing of anybody', async () => {
    const { said } = await check(`${credential.slice(0, -1)}0`, 'text/plain')
    assert.deepEqual(said, { kind: 'document', verdict: 'changed' })
  })
})
