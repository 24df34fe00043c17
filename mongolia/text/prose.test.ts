import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { textsOf } from '#engine'
import { toolPath, withoutTool } from '../../test/system-tools.ts'
import { nation } from '../index.ts'

const { advice, agencies, bundles, country, lifeEvents, people, registers, services, words } = nation
const cyrillic = /\p{Script=Cyrillic}/u
const wordsPerSentenceMost = 12
const sentencesOf = (text: string) => text.split(/[.!?:](?:\s|$)/).filter((sentence) => cyrillic.test(sentence))
const wordsOf = (text: string) => text.match(/[\p{L}\d][\p{L}\d.-]*/gu) ?? []

/** Every text of the first language that people read, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return cyrillic.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.values(value).flatMap(textsIn)
}

const { name, platform, yesNo } = country
const texts = textsIn([
  words.mn,
  // Not the words a service is found by: they are as people type, slang and all.
  services.map(({ definition }) => [
    ...textsOf(definition).map(([, text]) => text),
    definition.law.map(({ act }) => act),
  ]),
  registers,
  lifeEvents.map(({ title, steps, automatic = [] }) => [
    title.mn,
    steps.map(({ until, only }) => [until?.mn, only?.mn]),
    automatic.map(({ mn }) => mn),
  ]),
  bundles.map(({ title, purpose }) => [title.mn, purpose.mn]),
  advice.map(({ title, say }) => [title.mn, say.map(({ mn }) => mn)]),
  people.map(({ name, story }) => [name, story.mn]),
  agencies.map(({ name, short }) => [name.mn, short.mn]),
  [name.mn, platform.mn, yesNo],
])

test('no particle stands alone at the start of a line', () => {
  const alone = new RegExp(`[ \\n](?:${country.particles.join('|')})(?![\\p{L}\\d])`, 'u')
  assert.deepEqual(
    texts.filter((text) => alone.test(text)),
    [],
  )
})

test('no amount is torn apart', () => {
  assert.deepEqual(
    texts.filter((text) => /\d \d{3}(?!\d)|\d [\p{Sc}%]/u.test(text)),
    [],
  )
})

test(`a sentence has ${wordsPerSentenceMost} words in the mean, in every part of the platform's own words`, () => {
  const byArea = Object.groupBy(Object.entries(words.mn!), ([key]) => key.split('.')[0]!)
  for (const [area, entries = []] of Object.entries(byArea)) {
    const sentences = entries.flatMap(([, text]) => sentencesOf(text))
    const mean = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0) / sentences.length
    assert.ok(mean <= wordsPerSentenceMost, `${area}: ${mean.toFixed(1)}`)
  }
})

test('no sentence is twice as long as that', () => {
  const long = texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 2 * wordsPerSentenceMost)
  assert.deepEqual(long, [])
})

const ownWords = readFileSync(new URL('../spelling.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

/** The words hunspell does not know, without what stands for something else: `{names}` and endings after them. */
function unknownWords(): string[] {
  const plain = texts.map((text) =>
    text
      .replaceAll('\u2060', '')
      .replace(/\{\w+\}(-\p{L}+)?/gu, ' ')
      .replace(/[\d%]\p{L}*(-\p{L}+)?/gu, ' '),
  )
  const { stdout } = spawnSync(toolPath('HUNSPELL')!, ['-d', 'mn_MN', '-i', 'utf-8', '-l'], {
    input: plain.join('\n'),
    encoding: 'utf8',
  })
  return [...new Set(stdout.split('\n').filter(Boolean))]
}

test('every Mongolian word is spelt as the dictionary has it, or is on our own list', {
  skip: withoutTool('HUNSPELL'),
}, () => {
  const unknown = unknownWords()
  assert.deepEqual(
    unknown.filter((word) => !ownWords.includes(word)),
    [],
  )
})

test('our own list has no word that is not needed', { skip: withoutTool('HUNSPELL') }, () => {
  const unknown = unknownWords()
  assert.deepEqual(
    ownWords.filter((word) => !unknown.includes(word)),
    [],
  )
})

test('our own list is sorted, each word once', () => {
  assert.deepEqual(ownWords, [...new Set(ownWords)].sort())
})
