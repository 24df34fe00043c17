import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { country } from '../../test/republic.ts'
import { buildIndex, foldText, search, stemOf } from './search.ts'

const rule = country.search
const index = buildIndex(
  [
    { id: 'permit', title: 'Boat permit', words: ['sailing', 'photograph of a boat'] },
    { id: 'mooring', title: 'Mooring a boat', words: ['harbour place'] },
    { id: 'lesson', title: 'Sailing lesson', words: [] },
    { id: 'debt', title: 'Harbour debt', words: ["doesn't owe"] },
  ],
  rule,
)

function idsFor(query: string): string[] {
  return search(index, query, { limit: 10 }).hits.map(({ id }) => id)
}

test('letters that sound alike fold into one, doubled ones once, whatever their case and form', () => {
  assert.equal(foldText('PHOTO', rule), 'foto')
  assert.equal(foldText('coffee', rule), 'cofe')
  assert.equal(foldText('e\u0301', rule), foldText('\u00e9', rule))
})

test('endings come off, two at most, and three letters stay', () => {
  assert.equal(stemOf('sailings', rule), 'sail')
  assert.equal(stemOf('bings', rule), 'bing')
  assert.equal(stemOf('ring', rule), 'ring')
  assert.equal(stemOf('lassings', rule), 'lass')
})

test('the service that is asked for in its own words is surely meant', () => {
  const found = search(index, 'mooring', { limit: 10 })
  assert.deepEqual([found.hits[0]?.id, found.confident], ['mooring', true])
})

test('a word that many services share is not sure', () => {
  const found = search(index, 'boat', { limit: 10 })
  assert.equal(found.confident, false)
  assert.deepEqual(idsFor('boat').sort(), ['mooring', 'permit'])
})

test('words that mean the same find the same, in either place', () => {
  assert.deepEqual(idsFor('ship'), idsFor('boat'))
  assert.deepEqual(idsFor('vessels'), idsFor('boats'))
})

test('endings, missing letters and missing vowels do not matter', () => {
  for (const query of ['moorings', 'moring', 'mooringg']) assert.equal(idsFor(query)[0], 'mooring', query)
  for (const query of ['hrbr debts', 'harbor dbt', 'harbour deb']) assert.equal(idsFor(query)[0], 'debt', query)
})

test('a word typed to its beginning finds it', () => {
  assert.equal(idsFor('harb')[0], 'debt')
})

test('words that say nothing are left out, unless there are no others', () => {
  assert.deepEqual(idsFor('the mooring a'), idsFor('mooring'))
  assert.deepEqual(search(index, 'the', { limit: 10 }).hits, [])
})

test('one telling word in a sentence is enough, but not to be sure', () => {
  const found = search(index, 'please learn mooring today', { limit: 10 })
  assert.equal(found.hits[0]?.id, 'mooring')
  assert.equal(found.confident, false)
})

test('what the rule parts becomes a word of its own', () => {
  assert.equal(idsFor("didn't owe")[0], 'debt')
})

test('nothing is found where nothing is meant', () => {
  for (const query of ['', '   ', '!?', 'qwx zzt', '\u0000', '0']) {
    assert.deepEqual(
      search(index, query, { limit: 10 }),
      { hits: [], near: [], confident: false, understood: '' },
      query,
    )
  }
})

test('no more are found than were asked for, the best first', () => {
  const { hits } = search(index, 'boat harbour sailing', { limit: 2 })
  assert.equal(hits.length, 2)
  assert.ok(hits[0]!.score >= hits[1]!.score)
})

test('an index of nothing finds nothing', () => {
  assert.deepEqual(search(buildIndex([], rule), 'boat', { limit: 5 }).hits, [])
})

test('whatever is typed, a search ends with scores between 0 and 1 in order', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('boat', ' ', 'ing', 'ph', 'é', '😀', '\\', '(') }),
  )
  fc.assert(
    fc.property(typed, (query) => {
      const { hits, confident } = search(index, query, { limit: 10 })
      for (const [i, { score }] of hits.entries()) {
        assert.ok(score > 0 && score <= 1 + 1e-9)
        if (i > 0) assert.ok(score <= hits[i - 1]!.score)
      }
      assert.ok(!confident || hits.length > 0)
    }),
  )
})

test('the order of the words does not matter', () => {
  const word = fc.constantFrom('boat', 'harbour', 'sailing', 'debt', 'the', 'qwx')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const scores = (list: string[]) =>
        search(index, list.join(' '), { limit: 10 })
          .hits.map(({ id, score }) => `${id} ${score.toFixed(9)}`)
          .sort()
      assert.deepEqual(scores(words), scores([...words].reverse()))
    }),
  )
})

test('a name the whole index bears and an entry that is named twice are found once', () => {
  const twice = buildIndex([{ id: 'a', title: 'Boat', words: ['boat', 'ship'] }], rule)
  assert.deepEqual(
    search(twice, 'boat', { limit: 5 }).hits.map(({ id, score }) => [id, Math.round(score * 100)]),
    [['a', 100]],
  )
})
