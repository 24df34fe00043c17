import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { askAt, cookieOf, posted, takeReference } from '../../../test/asking.ts'
import { startWhole } from '../../../test/platform.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { words, country } = platform.nation
const visitor = await platform.visitorAs('Сарангэрэл')
const path = await takeReference(visitor, 'id-card-reference')
const pdf = Buffer.from(await (await ask(`${path}/pdf`, { headers: { cookie: cookieOf(visitor) } })).arrayBuffer())

function upload(bytes: Uint8Array<ArrayBuffer> | string, name = 'a.pdf', type = 'application/pdf'): RequestInit {
  const form = new FormData()
  form.set('text', '')
  form.set('pdf', new File([bytes], name, { type }))
  return { method: 'POST', body: form }
}

async function headingOf(init: RequestInit): Promise<{ status: number; heading: string; text: string }> {
  const response = await ask('/en/verify', init)
  const text = await response.text()
  return { status: response.status, heading: /<h1>([^<]*)<\/h1>/.exec(text)?.[1] ?? '', text }
}
const said = (key: string) => words.en![key]!.replaceAll('’', '&#39;')

test('the document as it came is genuine, whoever checks it, and in both languages', async () => {
  const { status, heading } = await headingOf(upload(Uint8Array.from(pdf)))
  assert.equal(status, 200)
  assert.equal(heading, said('verify.genuine-title'))
  const mongolian = await (await ask('/verify', upload(Uint8Array.from(pdf)))).text()
  assert.ok(mongolian.includes(words.mn!['verify.genuine-title']!))
})

const bomb = `%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Length 99999999999 /Filter [${'/FlateDecode '.repeat(2000)}] >>\nstream\n`
const files: readonly { what: string; init: () => RequestInit; verdict: string }[] = [
  { what: 'a text that calls itself a PDF', init: () => upload('hello'), verdict: 'unreadable' },
  { what: 'a picture', init: () => upload('\x89PNG\r\n\x1a\n', 'a.png', 'image/png'), verdict: 'unreadable' },
  { what: 'a PDF of somebody else', init: () => upload('%PDF-1.4\n%%EOF'), verdict: 'unreadable' },
  {
    what: 'a page with script',
    init: () => upload('<script>alert(1)</script>', 'a.html', 'text/html'),
    verdict: 'unreadable',
  },
  { what: 'a PDF that claims huge lengths', init: () => upload(`${bomb}/ETSI.CAdES.detached`), verdict: 'changed' },
  {
    what: 'a PDF whose seal claims a range without end',
    init: () => upload('%PDF-1.7 record.json /ByteRange [0 9999999999 9999999999 9999999999] /Contents <00>'),
    verdict: 'changed',
  },
  {
    what: 'four megabytes of nothing behind a PDF’s first line',
    init: () => upload(`%PDF-${'\0'.repeat(4_000_000)}`),
    verdict: 'unreadable',
  },
  {
    what: 'the document with a byte more',
    init: () => upload(Uint8Array.from(Buffer.concat([pdf, Buffer.from('\n')]))),
    verdict: 'changed',
  },
  {
    what: 'the document cut in half',
    init: () => upload(Uint8Array.from(pdf.subarray(0, pdf.length / 2))),
    verdict: 'changed',
  },
]

describe('what is put in as a file:', () => {
  for (const { what, init, verdict } of files) {
    test(`${what} is ${verdict}`, async () => {
      const { status, heading, text } = await headingOf(init())
      assert.equal(status, 200)
      assert.equal(heading, said(`verify.${verdict}-title`))
      assert.doesNotMatch(text, /<script>alert|<dl class="summary"/)
    })
  }

  test('every byte that is turned makes it another document', async () => {
    for (let at = 100; at < pdf.length; at += Math.ceil(pdf.length / 25)) {
      const turned = Uint8Array.from(pdf)
      turned[at]! ^= 1
      const { heading } = await headingOf(upload(turned))
      assert.notEqual(heading, said('verify.genuine-title'), `byte ${at}`)
    }
  })

  test('more than there may be is refused with a page', async () => {
    const { status, heading } = await headingOf(upload(new Uint8Array(7_000_000)))
    assert.equal(status, 413)
    assert.equal(heading, said('refusal.web/too-large'))
  })

  test('a name that points elsewhere is never used', async () => {
    const { status } = await headingOf(upload('x', '../../../../etc/passwd\0.pdf'))
    assert.equal(status, 200)
  })
})

const texts: Readonly<Record<string, string>> = {
  'a word': 'hello',
  'an address': 'https://evil.example/?a=b',
  'only the beginning': country.qrPrefix,
  'the beginning twice': country.qrPrefix.repeat(2),
  'the beginning and letters of another alphabet': `${country.qrPrefix}абв🐎`,
  'the beginning and five thousand letters': `${country.qrPrefix}${'A'.repeat(5000)}`,
  'nested without end': `${country.qrPrefix}${'C'.repeat(4999)}`,
  script: '"><script>alert(1)</script>',
}

describe('what is put in as text:', () => {
  for (const [what, text] of Object.entries(texts)) {
    test(`${what} is no document`, async () => {
      const found = await headingOf(posted({ text }))
      assert.equal(found.status, 200)
      assert.ok(
        ['unreadable', 'changed', 'unknown-key'].some((verdict) => found.heading === said(`verify.${verdict}-title`)),
      )
      assert.doesNotMatch(found.text, /<script>alert/)
    })
  }

  test('nothing at all is a mistake that says what to put in, twice', async () => {
    for (const text of ['', '   \n\t ']) {
      const found = await headingOf(posted({ text }))
      assert.equal(found.status, 422)
      assert.match(found.text, /<title>Error: /)
      assert.equal(found.text.split(said('verify.empty')).length - 1, 2)
    }
  })
})
