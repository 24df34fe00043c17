import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { askWorked, comeBack, placeOf, report, startReporting } from '../../test/report/reporting.ts'
import { random } from './sealing/bytes.ts'
import { answersCount, deposit, depositSizes, sealedSizes } from './sealing/letter.ts'
import { keysOf, newReceipt } from './sealing/receipt.ts'
import { solve } from './sealing/work.ts'
import { slowHash } from './slow-hash.ts'

const reporting = await startReporting()
const { reports, desk, folder } = reporting
const { url } = reports
after(() => reporting.stop())

const filesIn = (at: string) =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
const formTo = (path: string, fields: Record<string, string>) =>
  fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams(fields) })

describe('a report', () => {
  test('comes to the body, is answered, answered again and closed, by the receipt alone', async () => {
    const receipt = await report(url, { text: 'Мөнгө нэхсэн', photos: [random(2000)] })
    assert.deepEqual((await comeBack(url, receipt)).answers.at(-1)?.standing, 'received')
    assert.deepEqual(await desk.list(), [], 'it lies among others for a while')

    reports.putAway()
    const [box] = await desk.list()
    assert.equal(box?.day, '2026-11-26')
    const { letters } = await desk.read(box!.id)
    assert.deepEqual([letters[0]?.text, letters[0]?.photos[0]?.length], ['Мөнгө нэхсэн', 2000])

    await desk.answer(box!.id, { standing: 'asked', text: 'Хаана?' })
    assert.deepEqual(
      (await comeBack(url, receipt)).answers.map(({ text }) => text),
      ['', 'Хаана?'],
    )
    await report(url, { text: 'Тэнд', receipt })
    reports.putAway()
    const again = await desk.read(box!.id)
    assert.deepEqual(
      again.letters.map((letter) => letter?.text),
      ['Мөнгө нэхсэн', 'Тэнд'],
    )
    assert.deepEqual(again.answers, [{ standing: 'asked', text: 'Хаана?', after: 1 }])

    await desk.answer(box!.id, { standing: 'closed', text: 'Баярлалаа' })
    assert.equal((await comeBack(url, receipt)).answers.at(-1)?.standing, 'closed')
  })

  test('is taken from a browser without script, and read there', async () => {
    const written = await (await formTo('/reports', { text: 'Шахсан' })).text()
    const receipt = /class="code receipt">([\d ]{19})</.exec(written)![1]!
    const seen = await (await formTo('/en/answers', { receipt })).text()
    assert.match(seen, /It has not been read yet/)
    assert.match(await (await formTo('/en/reports', { text: 'more', receipt })).text(), /was received/)
    reports.putAway()
    const boxes = await Promise.all((await desk.list()).map(({ id }) => desk.read(id)))
    assert.ok(boxes.some(({ letters }) => letters.map((letter) => letter?.text).join() === 'Шахсан,more'))
  })

  test('that is empty, too long or under no receipt is told so on the page', async () => {
    assert.equal((await formTo('/reports', { text: ' ' })).status, 422)
    assert.equal((await formTo('/reports', { text: 'x'.repeat(15_001) })).status, 422)
    assert.equal((await formTo('/answers', { receipt: '12' })).status, 422)
    const unknown = await formTo('/en/answers', { receipt: newReceipt() })
    assert.match(await unknown.text(), /No report was found/)
  })
})

describe('attack: whoever', () => {
  test('tries a receipt that is none gets an answer of the same size, in which nothing opens', async () => {
    const known = await comeBack(url, await report(url, { text: 'a' }))
    const unknown = await comeBack(url, newReceipt())
    assert.equal(unknown.bytes.length, answersCount * sealedSizes.answer)
    assert.equal(unknown.bytes.length, known.bytes.length)
    assert.deepEqual(unknown.answers, [])
    for (let at = 0; at < unknown.bytes.length; at += sealedSizes.answer)
      assert.equal(unknown.bytes[at + 31]! & 0x80, known.bytes[at + 31]! & 0x80, 'a key of the curve')
  })

  test('takes the store away finds no text, no receipt, no number, three sizes and no time finer than a day', async () => {
    const receipt = await report(url, { text: 'КАНАР canary' })
    const { lookup } = await keysOf(receipt, (await placeOf(url)).salt, slowHash)
    reports.putAway()
    const boxes = filesIn(join(folder, 'boxes'))
    assert.ok(boxes.length > 0)
    for (const path of filesIn(folder)) {
      const bytes = readFileSync(path)
      for (const secret of ['КАНАР', 'canary', receipt, Buffer.from(lookup), Buffer.from(lookup).toString('hex')])
        assert.ok(!bytes.includes(secret) && !path.includes(String(secret)), path)
    }
    const sizes = new Set(boxes.map((path) => statSync(path).size))
    assert.deepEqual(
      [...sizes].filter((size) => size !== 0 && !Object.values(sealedSizes).includes(size as never)),
      [],
    )
    for (const path of [...boxes, join(folder, 'boxes'), join(folder, 'intake-text')])
      assert.equal(statSync(path).mtimeMs % 86_400_000, 0, path)
  })

  test('sends without work, with another’s work, or twice with the same is sent away', async () => {
    const { key, salt } = await placeOf(url)
    const bytes = await deposit(key, await keysOf(newReceipt(), salt, slowHash), { text: '', language: '', photos: [] })
    const send = (work: string) => fetch(`${url}/reports`, { method: 'POST', headers: { 'X-Work': work }, body: bytes })
    assert.equal((await fetch(`${url}/reports`, { method: 'POST', body: bytes })).status, 403)
    assert.equal((await send('9999999999999.0.x.y;1')).status, 403)
    const first = await askWorked(url, '/reports', bytes)
    assert.equal(first.status, 204)
    const { challenge, bits } = (await (await fetch(`${url}/work`)).json()) as { challenge: string; bits: number }
    const counter = await solve(challenge, bits, async () => {})
    assert.equal((await send(`${challenge};${counter}`)).status, 204)
    assert.equal((await send(`${challenge};${counter}`)).status, 403)
  })

  test('has a browser on their own page send a form reports nothing in its name', async () => {
    reports.putAway()
    const before = (await desk.list()).length
    for (const site of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': site, 'content-type': 'application/x-www-form-urlencoded' }
      assert.equal((await fetch(`${url}/reports`, { method: 'POST', headers, body: 'text=x' })).status, 404)
    }
    reports.putAway()
    assert.equal((await desk.list()).length, before)
  })

  test('sends what has another size is sent away', async () => {
    for (const length of [0, depositSizes.text - 1, depositSizes.photos + 1])
      assert.equal((await askWorked(url, '/reports', random(length))).status, 400, String(length))
  })

  test('has no key of the body gets nothing at its desk', async () => {
    const token = Buffer.from(await (await fetch(`${url}/desk/tokens`, { method: 'POST' })).arrayBuffer())
    for (const bearer of ['', 'x.y', token.toString('latin1').replace(/[^\x21-\x7e]/g, ''), '9999999999999.AAAA'])
      for (const path of ['/desk/boxes', `/desk/boxes/${'0'.repeat(64)}`])
        assert.equal((await fetch(url + path, { headers: { authorization: `Bearer ${bearer}` } })).status, 401)
  })

  test('looks at headers finds no cookie, nothing kept, nothing told to others', async () => {
    for (const path of ['/', '/receipt', '/nowhere', '/work', '/desk/boxes', '/assets/none']) {
      const { headers } = await fetch(url + path)
      assert.equal(headers.get('set-cookie'), null, path)
      assert.equal(headers.get('cache-control'), 'no-store', path)
      assert.equal(headers.get('referrer-policy'), 'no-referrer', path)
      assert.match(headers.get('content-security-policy')!, /^default-src 'none'; script-src 'self';/, path)
    }
    const page = await (await fetch(`${url}/`)).text()
    assert.deepEqual([...page.matchAll(/(?:src|href)="(https?:[^"]*)"/g)], [])
  })
})

test('pages stand in every language, with no word missing', async () => {
  for (const path of ['/', '/receipt', '/en/', '/en/receipt', '/kk/', '/kk/receipt']) {
    const answer = await fetch(url + path)
    assert.equal(answer.status, 200, path)
    const shown = (await answer.text()).replaceAll(/src="[^"]*"/g, '')
    assert.deepEqual(shown.match(/\b(?:report|frame)\.[a-z][\w-]+/g) ?? [], [], path)
  }
})
