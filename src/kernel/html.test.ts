import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { attributes, escapeText, html, nothing, type Printable, trusted } from './html.ts'

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '`', '&', '=', '/', ' ', 'a', ';', '#', '\u0000', '\n') }),
  fc.constantFrom('<script>alert(1)</script>', '" onload="x', "'><img src=x onerror=y>", '&lt;b&gt;', '-->'),
)

function unescaped(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' }
  return text.replace(/&([^;]+);/g, (_, name: string) => entities[name] ?? assert.fail(`unknown entity ${name}`))
}

test('nothing that was typed leaves its place in the text or in an attribute, and all of it can be read there', () => {
  fc.assert(
    fc.property(typed, typed, (first, second) => {
      const { text } = html`<p title="${first}">${second}</p>`
      const [, attribute, inner] = /^<p title="([^"<>'`]*)">([^"<>'`]*)<\/p>$/.exec(text) ?? assert.fail(text)
      assert.equal(unescaped(attribute!), first)
      assert.equal(unescaped(inner!), second)
    }),
    { numRuns: 500 },
  )
})

test('a list is no way round the escaping, however deep', () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 5 }), (texts) => {
      const deep: Printable = [texts, [[texts]]]
      assert.equal(unescaped(html`${deep}`.text), [...texts, ...texts].join(''))
      assert.doesNotMatch(html`${deep}`.text, /[<>"'`]/)
    }),
  )
})

test('markup passes as it is, also within markup and lists', () => {
  const row = (name: string) => html`<li>${name}</li>`
  assert.equal(html`<ul>${[row('a'), row('<b>')]}</ul>`.text, '<ul><li>a</li><li>&lt;b&gt;</li></ul>')
  assert.equal(`${html`<p>${trusted('<svg/>')}</p>`}`, '<p><svg/></p>')
})

test('what only looks like markup is escaped', () => {
  const impostor = { text: '<b>' } as unknown as string
  assert.throws(() => html`${impostor}`, TypeError)
  assert.equal(html`${String({ text: '<b>' })}`.text, '[object Object]')
})

test('numbers are printed, nought among them; nothing prints nothing', () => {
  assert.equal(html`${0} ${-1.5}`.text, '0 -1.5')
  assert.equal(html`[${undefined}${null}${false}${nothing}${''}${[]}]`.text, '[]')
})

test('attributes say true by their name and false by their absence, and escape the rest', () => {
  assert.equal(attributes({ disabled: true, hidden: false, id: undefined, size: 0 }).text, ' disabled size="0"')
  fc.assert(
    fc.property(typed, (value) => {
      const [, inner] = /^ title="([^"<>'`]*)"$/.exec(attributes({ title: value }).text) ?? assert.fail(value)
      assert.equal(unescaped(inner!), value)
    }),
  )
})

test('text without special letters stays as it is', () => {
  assert.equal(escapeText('Өргөө 12/3'), 'Өргөө 12/3')
  assert.equal(escapeText('a&b'), 'a&amp;b')
})
