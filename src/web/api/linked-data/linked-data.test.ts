import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { profile } from '../../../../test/catalogue/cpsv-ap.ts'
import { differences, parseJsonLd, parseTurtle, violationsIn } from '../../../../test/catalogue/linked-data.ts'
import { formFor } from './index.ts'
import { writeJsonLd } from './json-ld.ts'
import { graphOf, type Name, type Term, type Thing, texts, to, value } from './thing.ts'
import { writeTurtle } from './turtle.ts'

const at = (name: string) => `https://example.test/data#${name}`
const concept: Thing = { iri: at('concept'), is: ['skos:Concept'], says: {} }

describe('what is written is read back as it was, in both forms:', () => {
  for (const [what, text] of [
    ['quotes', 'a "quoted" word and a \'single\' one'],
    ['backslashes', 'C:\\new\\table \\u0041 \\"'],
    ['lines', 'one\ntwo\r\nthree\tfour'],
    ['signs that control', 'a\u0000b\u0007c\u001fd\u007fe\u0085f'],
    ['markup', '</script><script>alert(1)</script><!--'],
    ['letters of any plane', 'Өвөр ᠮᠣᠩ 𝔘 👩‍👩‍👧'],
    ['what looks like a comment, a prefix or an end', '# x . ; , @prefix a: <b> . """'],
    ['nothing', ''],
  ] as const) {
    test(what, async () => {
      const graph = graphOf([
        {
          iri: at('thing'),
          is: ['cv:Output'],
          says: { 'dct:title': [{ text, language: 'aa' }], 'dct:identifier': value(text) },
        },
      ])
      const turtle = parseTurtle(writeTurtle(graph))
      assert.equal(differences(turtle, await parseJsonLd(writeJsonLd(graph))), 0)
      assert.deepEqual([...turtle].map(({ object }) => object.value).slice(1), [text, text])
    })
  }

  test('an address with what may not stand in one', async () => {
    const graph = graphOf([
      {
        iri: at('thing'),
        is: ['cv:Cost', 'cv:Output'],
        says: { 'foaf:page': to('https://example.test/a b<c>"{d}|\\^`\n> .') },
      },
    ])
    const turtle = parseTurtle(writeTurtle(graph))
    assert.equal(differences(turtle, await parseJsonLd(writeJsonLd(graph))), 0)
    assert.equal(turtle.size, 3)
  })
})

test('a text that a language does not have is not given out as being in it', () => {
  assert.deepEqual(texts({ aa: 'boat', bb: 'boat', cc: 'ship', dd: '' }), [
    { text: 'boat', language: 'aa' },
    { text: 'ship', language: 'cc' },
  ])
})

test('the marks that hold a line together are not part of a text', () => {
  assert.deepEqual(texts({ aa: '32\u00a0500 2-\u2060r' }), [{ text: '32 500 2-r', language: 'aa' }])
})

describe('the profile catches', () => {
  const output = (says: Thing['says']): Thing => ({ iri: at('output'), is: ['cv:Output'], says })
  const whole = { 'dct:identifier': value('1'), 'dct:title': texts({ aa: 'Licence' }) }
  const faults = async (says: Thing['says']) =>
    (await violationsIn(parseTurtle(writeTurtle(graphOf([output(says), concept]))))).length

  test('nothing in a thing that keeps it', async () => assert.equal(await faults(whole), 0))
  for (const [what, says] of [
    ['a property that is missing', { ...whole, 'dct:title': [] }],
    ['one that stands too often', { ...whole, 'dct:identifier': [...value('1'), ...value('2')] }],
    ['a text without its language', { ...whole, 'dct:title': value('Licence') }],
    ['something of another class', { ...whole, 'dct:language': to(concept.iri) }],
  ] as const satisfies readonly (readonly [string, Readonly<Record<string, readonly Term[]>>])[]) {
    test(what, async () => assert.equal(await faults(says), 1))
  }

  test('a required property of any class of it', async () => {
    for (const [name, properties] of Object.entries(profile)) {
      const required = Object.values(properties).filter(({ min }) => min).length
      const prefixed = name as Name
      if (!/^(cpsv|cv|dcat|foaf):/.test(name)) continue
      const bare = graphOf([{ iri: at('bare'), is: [prefixed], says: {} }])
      assert.equal((await violationsIn(parseTurtle(writeTurtle(bare)))).length, required, name)
    }
  })
})

describe('linked data is for those who ask for it before JSON:', () => {
  for (const [accept, form] of [
    [undefined, undefined],
    ['', undefined],
    ['*/*', undefined],
    ['application/json', undefined],
    ['text/html,application/xhtml+xml,*/*;q=0.8', undefined],
    ['text/turtle', 'text/turtle'],
    ['application/ld+json', 'application/ld+json'],
    ['text/turtle, application/json', undefined],
    ['text/turtle, application/json;q=0.9', 'text/turtle'],
    ['text/turtle;q=0.5, application/ld+json', 'application/ld+json'],
    ['text/turtle, */*;q=0.1', 'text/turtle'],
    ['TEXT/TURTLE ; q=1', 'text/turtle'],
    ['text/turtle;q=0', undefined],
    ['text/turtle;q=x', undefined],
    ['constructor', undefined],
    ['__proto__, toString', undefined],
  ] as const) {
    test(`${accept} → ${form}`, () => assert.equal(formFor(accept), form))
  }
})
