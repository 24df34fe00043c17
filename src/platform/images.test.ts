import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { chunk, jpeg, phoneExif, png, pngStart, segment } from '../../test/sent-files.ts'
import { type CleanImage, cleanImage, pixelsMax, sideMax } from './images.ts'

const broken = 'question.file-broken'
const tooMany = 'question.file-too-many-pixels'

function clean(kind: 'jpeg' | 'png', bytes: Buffer): CleanImage {
  const image = cleanImage(kind, bytes)
  assert.ok(typeof image !== 'string', String(image))
  return image
}

function faultOf(kind: 'jpeg' | 'png', bytes: Buffer): string {
  const image = cleanImage(kind, bytes)
  return typeof image === 'string' ? image : 'taken'
}

/** The chunk with its last byte another. */
function spoilt(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[copy.length - 1]! ^= 1
  return copy
}

describe('a picture comes out as it went in', () => {
  test('a plain JPEG and a plain PNG, byte for byte', () => {
    assert.deepEqual(clean('jpeg', jpeg()), { bytes: jpeg(), width: 8, height: 8 })
    assert.deepEqual(clean('png', png()), { bytes: png(), width: 2, height: 2 })
  })

  test('and once more the same when it is sent again', () => {
    const once = clean('jpeg', jpeg({ extra: [phoneExif()] })).bytes
    assert.deepEqual(clean('jpeg', once).bytes, once)
  })

  test('with the restarts, stuffing and fill bytes of its scan, and the scans of a progressive one', () => {
    const scan = [0x3f, 0xff, 0x00, 0xff, 0xd0, 0x3f]
    assert.ok(clean('jpeg', jpeg({ scan })).bytes.includes(Buffer.from(scan)))
    const second = [...scan, ...segment(0xda, [1, 1, 0, 1, 63, 0]), 0x3f, 0xff]
    assert.ok(clean('jpeg', jpeg({ frame: 0xc2, scan: second })).bytes.includes(Buffer.from(second)))
  })

  test('with its palette, transparency and colours', () => {
    const parts = [chunk('gAMA', [0, 0, 1, 1]), chunk('sRGB', [0]), chunk('PLTE', [1, 2, 3]), chunk('tRNS', [0])]
    const bytes = png({ header: [8, 3, 0, 0, 0], before: parts })
    assert.deepEqual(clean('png', bytes).bytes, bytes)
  })
})

describe('what is not the picture stays behind:', () => {
  const place = '47.9184N'
  test('the place and the phone in Exif, in either order of bytes', () => {
    for (const order of ['MM', 'II'] as const) {
      const sent = jpeg({ extra: [phoneExif({ order })] })
      assert.ok(sent.includes(place))
      const { bytes } = clean('jpeg', sent)
      for (const gone of [place, 'Ph1', Buffer.from([0x88, 0x25])]) assert.equal(bytes.includes(gone), false)
    }
  })

  test('but the way it was held stays, and its sides are those that are shown', () => {
    for (let orientation = 1; orientation <= 8; orientation++) {
      for (const order of ['MM', 'II'] as const) {
        const sent = jpeg({ width: 16, height: 8, scan: [0x0f], extra: [phoneExif({ orientation, order })] })
        const { bytes, width, height } = clean('jpeg', sent)
        const entry = Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation])
        assert.equal(bytes.includes(entry), orientation > 1)
        assert.deepEqual([width, height], orientation >= 5 ? [8, 16] : [16, 8])
      }
    }
  })

  test('an orientation that is none, or lies outside of its list, is as if it were not said', () => {
    for (const orientation of [0, 9, 65535])
      assert.deepEqual(clean('jpeg', jpeg({ extra: [phoneExif({ orientation })] })).bytes, jpeg())
    for (const tiff of ['', 'MM', 'MM\0*\xff\xff\xff\xff', 'MM\0*\0\0\0\x08', 'MM\0*\0\0\0\x08\xff\xff\x01\x12'])
      assert.deepEqual(clean('jpeg', jpeg({ extra: [segment(0xe1, `Exif\0\0${tiff}`)] })).bytes, jpeg())
  })

  for (const [what, extra] of [
    ['a page of HTML in a comment', segment(0xfe, '<html><script>alert(1)</script>')],
    ['XMP', segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>')],
    ['a colour profile', segment(0xe2, 'ICC_PROFILE\0\x01\x01')],
    ['Photoshop’s notes', segment(0xed, 'Photoshop 3.0\0')],
    ['a thumbnail', segment(0xe0, 'JFXX\0\x10\xff\xd8\xff\xd9')],
  ] as const)
    test(`${what} in a JPEG`, () => assert.deepEqual(clean('jpeg', jpeg({ extra: [extra] })).bytes, jpeg()))

  for (const [type, body] of [
    ['tEXt', 'Comment\0<script>'],
    ['zTXt', 'a\0\0'],
    ['iTXt', 'XML:com.adobe.xmp\0'],
    ['eXIf', 'MM\0*'],
    ['iCCP', 'a\0\0'],
    ['tIME', ''],
    ['acTL', '\0\0\0\x02\0\0\0\0'],
    ['fdAT', '\0\0\0\x01'],
  ] as const)
    test(`${type} in a PNG`, () => assert.deepEqual(clean('png', png({ before: [chunk(type, body)] })).bytes, png()))

  for (const after of ['PK\x03\x04 a zip', '<html>', '%PDF-1.7', '\xff\xd8\xff'])
    test(`what hangs on after the end: ${after.slice(0, 5)}`, () => {
      assert.deepEqual(clean('jpeg', jpeg({ after })).bytes, jpeg())
      assert.deepEqual(clean('png', png({ after })).bytes, png())
    })
})

describe('a bomb of pixels is refused by its header, with no picture behind it:', () => {
  for (const [width, height, answer] of [
    [sideMax, Math.floor(pixelsMax / sideMax), 'taken'],
    [sideMax + 1, 1, tooMany],
    [1, sideMax + 1, tooMany],
    [sideMax, Math.floor(pixelsMax / sideMax) + 1, tooMany],
    [65_535, 65_535, tooMany],
    [0, 8, broken],
    [8, 0, broken],
  ] as const)
    test(`${width} × ${height} is ${answer}`, () => {
      assert.equal(faultOf('jpeg', jpeg({ width, height })), answer)
      assert.equal(faultOf('png', png({ width, height })), answer)
    })

  test('sides of four thousand million, which multiply past what numbers hold', () => {
    assert.equal(faultOf('png', png({ width: 0xffffffff, height: 0xffffffff })), tooMany)
    assert.equal(faultOf('png', png({ width: 0xffffffff, height: 0xffffffff, data: [] })), tooMany)
  })

  test('a JPEG whose second header is the large one, or that is drawn over a hundred times', () => {
    const large = segment(0xc0, [8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0])
    assert.equal(faultOf('jpeg', jpeg({ scan: [0x3f, ...large, 0x3f] })), broken)
    const scans = (count: number) => Array.from({ length: count }, () => [0x3f, ...segment(0xda, [1, 1, 0, 1, 63, 0])])
    assert.equal(faultOf('jpeg', jpeg({ frame: 0xc2, scan: [...scans(99).flat(), 0x3f] })), 'taken')
    assert.equal(faultOf('jpeg', jpeg({ frame: 0xc2, scan: [...scans(100).flat(), 0x3f] })), broken)
  })
})

const header = [0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0]
const hostile: readonly (readonly [what: string, kind: 'jpeg' | 'png', bytes: Buffer])[] = [
  ['a JPEG that is a page after its first bytes', 'jpeg', Buffer.from('\xff\xd8\xff<html><script>', 'latin1')],
  ['a JPEG without a picture', 'jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
  ['a JPEG without a scan', 'jpeg', Buffer.concat([jpeg().subarray(0, 20), Buffer.from([0xff, 0xd9])])],
  ['a JPEG of an empty scan', 'jpeg', jpeg({ scan: [] })],
  ['a JPEG of a kind no browser shows', 'jpeg', jpeg({ frame: 0xc9 })],
  ['a lossless JPEG', 'jpeg', jpeg({ frame: 0xc3 })],
  ['a segment that claims more than there is', 'jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1])],
  ['a segment shorter than its own length', 'jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 1, 0xff, 0xd9])],
  ['a segment nobody knows', 'jpeg', jpeg({ extra: [segment(0xf0, 'x')] })],
  ['a restart outside of a scan', 'jpeg', jpeg({ extra: [Buffer.from([0xff, 0xd0])] })],
  ['millions of empty segments', 'jpeg', jpeg({ extra: Array<Buffer>(10_001).fill(segment(0xfe, [])) })],
  ['a PNG without IHDR', 'png', Buffer.concat([pngStart, chunk('IDAT', 'x'), chunk('IEND')])],
  ['a PNG with two', 'png', png({ before: [chunk('IHDR', header)] })],
  ['a PNG without pixels', 'png', png({ data: [] })],
  ['a PNG whose IHDR is short', 'png', Buffer.concat([pngStart, chunk('IHDR', [0, 0]), chunk('IDAT'), chunk('IEND')])],
  ['a PNG of three bits', 'png', png({ header: [3, 0, 0, 0, 0] })],
  ['a PNG of a colour type that is none', 'png', png({ header: [8, 5, 0, 0, 0] })],
  ['a PNG packed in another way', 'png', png({ header: [8, 0, 1, 0, 0] })],
  ['a wrong checksum', 'png', png({ data: [spoilt(chunk('IDAT', 'x'))] })],
  [
    'an IDAT that claims two thousand million bytes',
    'png',
    png({ data: [Buffer.from('\x7f\xff\xff\xffIDATx', 'latin1')] }),
  ],
  ['an IDAT that claims four', 'png', png({ data: [Buffer.from('\xff\xff\xff\xffIDATx', 'latin1')] })],
  ['a chunk every reader has to know and none does', 'png', png({ before: [chunk('CgBI', '1234')] })],
  ['a chunk whose name is none', 'png', png({ before: [chunk('<p>1', '')] })],
]

describe('refused:', () => {
  for (const [what, kind, bytes] of hostile) test(what, () => assert.equal(faultOf(kind, bytes), broken))

  test('a picture that is cut off, wherever', () => {
    for (const [kind, bytes] of [
      ['jpeg', jpeg({ extra: [phoneExif()] })],
      ['png', png()],
    ] as const)
      for (let length = 8; length < bytes.length; length++)
        assert.equal(faultOf(kind, bytes.subarray(0, length)), broken, `${kind} after ${length} bytes`)
  })
})

test('whatever the bytes, the answer is a picture that passes again or a word, and never an exception', () => {
  const change = fc.array(fc.tuple(fc.nat({ max: 400 }), fc.integer({ min: 0, max: 255 })), { maxLength: 4 })
  const from = fc.constantFrom(
    ['jpeg', jpeg({ extra: [phoneExif(), segment(0xfe, 'x')] })] as const,
    ['png', png({ before: [chunk('tEXt', 'a\0b')] })] as const,
  )
  fc.assert(
    fc.property(from, change, ([kind, whole], changes) => {
      const bytes = Buffer.from(whole)
      for (const [at, value] of changes) bytes[at % bytes.length] = value
      const image = cleanImage(kind, bytes)
      if (typeof image !== 'string') assert.deepEqual(cleanImage(kind, image.bytes), image)
    }),
  )
})
