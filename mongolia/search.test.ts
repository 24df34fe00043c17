import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, localise, type SearchResult, search, searchEntryOf } from '#engine'
import { nation } from './index.ts'
import { golden } from './search-golden.ts'
import { heldBack, meaningless } from './search-held-back.ts'

const isOften = new Set(nation.often)
const index = buildIndex(
  nation.services.map(({ definition, translations }) => {
    const others = Object.values(translations).map((words) => localise(definition, words))
    return searchEntryOf([definition, ...others], isOften.has(definition.id))
  }),
  nation.country.search,
)
type Row = readonly [query: string, service: string]

const rows: readonly Row[] = Object.entries(golden).flatMap(([service, kinds]) =>
  Object.values(kinds).flatMap((queries: readonly string[]) => queries.map((query): Row => [query, service])),
)

function found(query: string): SearchResult {
  return search(index, query, { limit: 10 })
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10
}

function measure(set: readonly Row[]) {
  const places = set.map(([query, service]) => found(query).hits.findIndex(({ id }) => id === service))
  return {
    queries: set.length,
    first: share(places.filter((place) => place === 0).length, set.length),
    amongThree: share(places.filter((place) => place >= 0 && place < 3).length, set.length),
    nothing: share(set.filter(([query]) => found(query).hits.length === 0).length, set.length),
  }
}

test('the golden set is as people type: every agency, what is asked for most, both scripts, misspelt and spoken', () => {
  const ids = new Map(nation.services.map(({ definition }) => [definition.id, definition.agency]))
  for (const id of [...Object.keys(golden), ...heldBack.map(([, service]) => service)]) assert.ok(ids.has(id), id)
  for (const id of nation.often) assert.ok(golden[id], id)
  const asked = rows.map(([, service]) => ids.get(service))
  for (const agency of new Set(ids.values())) assert.ok(asked.filter((one) => one === agency).length >= 2, agency)
  assert.ok(rows.length >= 300)
  assert.equal(new Set([...rows, ...heldBack].map(([query]) => query)).size, rows.length + heldBack.length)
  const kinds = Object.values(golden)
  const latin = kinds.flatMap(({ plain, bent, spoken }) =>
    [...plain, ...bent, ...spoken].filter((query) => /[a-z]/.test(query)),
  )
  const bent = kinds.flatMap(({ bent, spoken }) => [...bent, ...spoken])
  assert.ok(share(latin.length, rows.length) >= 40, 'Latin')
  assert.ok(share(bent.length, rows.length) >= 30, 'misspelt, inflected, spoken')
  assert.ok(heldBack.length >= 60)
})

for (const [name, set, least] of [
  ['the golden set', rows, { first: 85, amongThree: 97 }],
  ['the queries that were held back from tuning', heldBack, { first: 75, amongThree: 88 }],
] as const) {
  test(`finds what is meant by ${name}`, (t) => {
    const figures = measure(set)
    t.diagnostic(
      `${figures.queries} queries: first ${figures.first} %, among three ${figures.amongThree} %, nothing ${figures.nothing} %`,
    )
    assert.ok(figures.first >= least.first, `${figures.first} % come first`)
    assert.ok(figures.amongThree >= least.amongThree, `${figures.amongThree} % come among the first three`)
    assert.ok(figures.nothing <= 1, `${figures.nothing} % find nothing`)
  })
}

test('nobody is taken straight to a service they did not mean', () => {
  for (const [query, service] of [...rows, ...heldBack]) {
    const { confident, hits } = found(query)
    assert.ok(!confident || hits[0]?.id === service, `${query}: surely ${hits[0]?.id}`)
  }
})

for (const query of ['hayagiin lavlagaa', 'хаягийнхаа лавлагаа', 'хаягийн лавлагаа']) {
  test(`"${query}" means the address`, () => {
    assert.equal(found(query).hits[0]?.id, 'address-reference')
  })
}

for (const [query, order] of [
  ['паспорт алдсан', 'passport-order'],
  ['гадаад паспорт', 'passport-order'],
  ['jolooni unemleh sungah', 'driving-licence'],
  ['жолооны үнэмлэх', 'driving-licence'],
] as const) {
  test(`"${query}" finds what can be ordered before what can be confirmed`, () => {
    assert.equal(found(query).hits[0]?.id, order)
  })
}

test('with and without «-гүй» are told apart, in either script', () => {
  for (const query of ['гэрлэсний бүртгэлгүй', 'gerlesnii burtgelgui', 'gerlesnii burtgelgvi', 'gerlesnii burtgelguy'])
    assert.equal(found(query).hits[0]?.id, 'no-marriage-reference', query)
  assert.notEqual(found('гэрлэсний бүртгэл').hits[0]?.id, 'no-marriage-reference')
})

for (const query of meaningless) {
  test(`"${query}" is surely nothing that there is`, () => {
    const { hits, confident } = found(query)
    assert.equal(confident, false)
    assert.ok((hits[0]?.score ?? 0) < 0.75, hits[0]?.id)
  })
}

test('says how a query in Latin letters was read, and nothing where it stands in Cyrillic', () => {
  assert.equal(found('hayagiin todorhoilolt').understood, 'хаягийн тодорхойлолт')
  assert.equal(found('хаягийн тодорхойлолт').understood, '')
})

test('a title typed as it stands leads straight to its service, however near another one is', () => {
  for (const { definition, translations } of nation.services) {
    const titles = [definition.title, ...Object.values(translations).map((words) => localise(definition, words).title)]
    for (const title of titles) {
      const { hits, confident } = found(title)
      assert.deepEqual([hits[0]?.id, confident], [definition.id, true], title)
    }
  }
})
