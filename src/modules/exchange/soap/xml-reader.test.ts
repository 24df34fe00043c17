import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readXml, type XmlElement, XmlRefused, xmlBytesMax } from './xml-reader.ts'
import { documentOf, element, isWritable } from './xml-writer.ts'

const read = (text: string | Buffer): XmlElement => readXml(Buffer.from(text as string))
const refusedAs = (fault: string, text: string | Buffer) =>
  assert.throws(
    () => read(text),
    (error) => error instanceof XmlRefused && error.fault === fault,
  )
const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)

test('elements, attributes and their namespaces are read, also behind a byte order mark', () => {
  const root = read(
    '\ufeff<?xml version="1.0"?><x:a xmlns:x="urn:x" x:b="1" c="2"><d><![CDATA[<&]]>é</d><!-- no --></x:a>\n',
  )
  assert.deepEqual([root.namespace, root.name, root.text], ['urn:x', 'a', ''])
  assert.deepEqual(
    [root.attributes.get('{urn:x}b'), root.attributes.get('c'), root.children[0]!.text],
    ['1', '2', '<&é'],
  )
})

test('comment injection: a comment within a value does not cut it', () => {
  assert.equal(read('<a>one<!-- -->two</a>').text, 'onetwo')
})

test('depth of 32 is read, one more is not', () => {
  assert.equal(read(nested(32)).name, 'a')
  refusedAs('depth', nested(33))
})

test('a hundred thousand nodes are read, one more is not, elements, attributes and comments alike', () => {
  const filled = (count: number) => `<r>${'<a/>'.repeat(count)}</r>`
  assert.equal(read(filled(99_999)).children.length, 99_999)
  refusedAs('nodes', filled(100_000))
  refusedAs('nodes', `<r>${'<a b=""/>'.repeat(50_000)}</r>`)
  refusedAs('nodes', `<r>${'<!---->'.repeat(100_000)}</r>`)
})

test('a million bytes are read, one more is not', () => {
  const filled = (bytes: number) => `<a>${'x'.repeat(bytes - 7)}</a>`
  assert.equal(read(filled(xmlBytesMax)).text.length, xmlBytesMax - 7)
  refusedAs('too-large', filled(xmlBytesMax + 1))
})

test('what is refused repeats nothing of what stood there', () => {
  for (const text of ['<a>УХ91052824', '<a b="УХ91052824" b=""/>', '<!DOCTYPE УХ91052824><a/>', '<?УХ91052824 ?><a/>'])
    assert.throws(
      () => read(text),
      (error: Error) => !`${error.message}${error.stack}`.includes('91052824'),
    )
})

test('whatever can be written is read again as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }), (text, attribute) => {
      if (!isWritable(text) || !isWritable(attribute))
        return assert.throws(() => element('a', text, { b: attribute }), /cannot hold/)
      const root = read(documentOf(element('a', [element('b', text, { c: attribute })])))
      assert.deepEqual([root.children[0]!.text, root.children[0]!.attributes.get('c')], [text, attribute])
    }),
  )
})

test('a name that XML does not allow is not written', () => {
  for (const name of ['', 'a b', '<a', 'a>', '1a', 'a:b:c', 'a/']) assert.throws(() => element(name, ''), /name/)
})
