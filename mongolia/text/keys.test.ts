import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { refusals as agencies } from '#agencies'
import { refusals as alerts } from '#alerts'
import { refusals as applications } from '#applications'
import { refusals as catalogue } from '#catalogue'
import { refusals as documents } from '#documents'
import { refusals as exchange } from '#exchange'
import { refusals as identity } from '#identity'
import { refusals as notices } from '#notices'
import { measures, notMeasured, refusals as openness } from '#openness'
import { refusals as oversight } from '#oversight'
import { refusals as payments } from '#payments'
import { refusals as platform } from '#platform'
import { refusals as transparency } from '#transparency'
import { refusals as vault } from '#vault'
import { nation } from '../index.ts'
import { composed, shortened, families as written } from './families.ts'

const root = fileURLToPath(new URL('../../src/', import.meta.url))
const source = globSync('**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }))

/** A measure has its words by being one. */
const ids = measures.map(({ id }) => id)
const families: typeof written = {
  ...written,
  ...{ 'open.measure-*': ids, 'open.measure-*-says': ids, 'open.measure-*-how': ids, 'open.not-yet-*': notMeasured },
}

const languages = Object.entries(nation.words)
const first = nation.words[nation.country.languages[0]!.code]!
const areas = [...new Set(Object.keys(first).map((key) => key.split('.')[0]!))].join('|')
/** What the pattern finds in the files whose path matches; modules name rights and acts in the same way as texts. */
const keys = (pattern: RegExp, files = /^(?!modules\/)/) =>
  source
    .filter(({ path }) => files.test(path))
    .flatMap(({ text }) => [...text.matchAll(pattern)].map(([, key]) => key!))

const literal = new Set(keys(new RegExp(`'((?:${areas})\\.(?![jt]s')[\\w/-]+)'`, 'g')))
const patterns = new Set(
  keys(new RegExp(`\`((?:${areas})\\.[^\`]*\\$\\{[^\`]*)\``, 'g'), /./).map((key) => key.replace(/\$\{[^}]*\}/g, '*')),
)
const members = Object.entries(families).flatMap(([family, parts]) =>
  parts.map((part) => (family === 'help.*-*' ? `help.${part}` : family.replace('*', part))),
)
const short = Object.entries(shortened).flatMap(([family, calls]) =>
  calls.flatMap(({ in: files, call }) => keys(call, files).map((part) => family.replace('*', part))),
)
const codes = [
  agencies,
  alerts,
  applications,
  catalogue,
  documents,
  exchange,
  identity,
  notices,
  openness,
  oversight,
  payments,
  platform,
  transparency,
  vault,
].flatMap((table) => Object.keys(table).map((code) => `refusal.${code}`))
const used = new Set([...literal, ...members, ...short, ...composed, ...codes])

test('every family of keys that is put together in the source is in the table', () => {
  const known = [...Object.keys(families), ...Object.keys(shortened)]
  assert.deepEqual(
    [...patterns].filter((pattern) => !known.includes(pattern)),
    [],
  )
})

test('every family of the table is still in the source', () => {
  assert.deepEqual(
    Object.keys(families).filter((family) => !patterns.has(family)),
    [],
  )
})

for (const [language, words] of languages) {
  describe(`in ${language}`, () => {
    test('every text that is asked for is there', () => {
      assert.deepEqual([...used].filter((key) => !(key in words)).sort(), [])
    })

    test('no text is there that nobody asks for', () => {
      assert.deepEqual(
        Object.keys(words)
          .filter((key) => !used.has(key))
          .sort(),
        [],
      )
    })

    test('every text names what the others name', () => {
      const named = (text = '') => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join()
      const differing = Object.keys(words).filter((key) => named(words[key]) !== named(first[key]))
      assert.deepEqual(differing, [])
    })

    test('no text is empty, begins or ends with a blank, or holds markup', () => {
      const odd = Object.entries(words).filter(
        ([, text]) => text.trim() !== text || text === '' || /<\w|&\w+;/.test(text),
      )
      assert.deepEqual(odd, [])
    })
  })
}

test('every refusal has its words', () => {
  for (const [, words] of languages)
    assert.deepEqual(
      codes.filter((key) => !words[key]),
      [],
    )
})
