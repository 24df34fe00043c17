import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { objectStream, pdf } from '../../test/sent-files.ts'
import { cleanPdf } from './sent-pdf.ts'

const unsafe = 'question.file-unsafe'
const script = '5 0 << /S /JavaScript /JS (app.alert(1)) >>'

function answerTo(bytes: Buffer): string {
  const found = cleanPdf(bytes)
  return typeof found === 'string' ? found : 'taken'
}

test('an ordinary paper comes out as it went in, in plain objects and in object streams', () => {
  for (const bytes of [
    pdf(),
    pdf(objectStream('5 0 << /Type /Page >>')),
    pdf(objectStream('', '/Filter [ /FlateDecode ]')),
  ])
    assert.deepEqual(cleanPdf(bytes), bytes)
})

test('a paper that was signed is taken, whose signature stands before an object stream', () => {
  const signature = '<< /Type /Sig /Filter /Adobe.PPKLite /Contents <00> >>'
  assert.equal(answerTo(pdf(signature, objectStream('5 0 << /Type /Page >>'))), 'taken')
})

test('what hangs on after the end stays behind', () => {
  for (const after of ['PK\x03\x04', '<html>', '\n\n\n'])
    assert.deepEqual(cleanPdf(Buffer.concat([pdf(), Buffer.from(after)])), pdf())
})

test('a paper that is cut off or has no end is not whole', () => {
  for (let length = 5; length < pdf().length - 1; length++)
    assert.equal(answerTo(pdf().subarray(0, length)), 'question.file-broken', `after ${length} bytes`)
})

const hostile: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['a script', pdf('<< /S /JavaScript /JS (app.alert(1)) >>')],
  ['a script in escaped letters', pdf('<< /S /J#61v#61Script /JS (x) >>')],
  ['a script all in escaped letters', pdf('<< /S /#4a#61#76#61#53#63#72#69#70#74 >>')],
  ['the scripts of a document by name', pdf('<< /Names << /JavaScript 9 0 R >> >>')],
  ['a program to start', pdf('<< /S /Launch /F (cmd.exe) >>')],
  ['a name that ends with the dictionary', pdf('<</S/Launch>>')],
  ['a file inside', pdf('<< /Type /EmbeddedFile >>\nstream\nPK\nendstream')],
  ['the files of a document by name', pdf('<< /Names << /EmbeddedFiles 9 0 R >> >>')],
  ['a film with a player', pdf('<< /Subtype /RichMedia >>')],
  ['a lock', pdf('<< >>\nendobj\ntrailer << /Encrypt 9 0 R >>')],
  ['a script in an object stream', pdf(objectStream(script))],
  [
    'a script in an object stream whose type is escaped',
    pdf(Buffer.from(objectStream(script).toString('latin1').replace('ObjStm', 'Obj#53tm'), 'latin1')),
  ],
  ['a script in the second object stream', pdf(objectStream('5 0 << >>'), objectStream(script))],
  [
    'an object stream that is deflated and then written as digits',
    pdf(objectStream('', '/Filter [/FlateDecode /ASCIIHexDecode]', deflateSync(Buffer.from('2f4c61756e6368>')))),
  ],
  ['one whose filter stands elsewhere', pdf(objectStream(script, '/Filter 9 0 R'))],
  ['one with a second filter', pdf(objectStream(script, '/Filter /FlateDecode /Filter /LZWDecode'))],
  [
    'one whose bytes are shuffled by a predictor',
    pdf(objectStream(script, '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>')),
  ],
  [
    'one that is cut off',
    pdf(objectStream('', '/Filter /FlateDecode', deflateSync(Buffer.from(script)).subarray(0, 20))),
  ],
  [
    'one that ends inside itself',
    pdf(objectStream('', '/Filter /FlateDecode', deflateSync(Buffer.from(`endstream ${script}`), { level: 0 }))),
  ],
  ['one behind a stream that never ends', pdf('<< >>\nstream\nx', objectStream(script))],
  [
    'one behind a string that looks like a stream',
    pdf(Buffer.from(objectStream(script).toString('latin1').replace('/N 1', '/N 1 /X (stream\n)'), 'latin1')),
  ],
  ['one that unpacks to more than anybody reads', pdf(objectStream(' '.repeat(20_000_001)))],
  ['a thousand and one of them', pdf(...Array<Buffer>(1001).fill(objectStream('5 0 << >>')))],
]

describe('refused as unsafe:', () => {
  for (const [what, bytes] of hostile) test(what, () => assert.equal(answerTo(bytes), unsafe))
})

test('a name that only begins like a forbidden one, and a word without its stroke, are harmless', () => {
  for (const body of ['<< /LaunchPad 1 >>', '(JavaScript)', '<< /EncryptMetadata true >>'])
    assert.equal(answerTo(pdf(body)), 'taken', body)
})
