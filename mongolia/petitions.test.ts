import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addressAbout,
  addressInPlaceOf,
  addressOf,
  choiceIn,
  nextAsked,
  placeOf,
} from '../src/web/petitions/new/choice.ts'
import { nation } from './index.ts'
import { petitions } from './petitions.ts'

const { kinds, subjects } = petitions

test('every subject leads to an agency that has an office, in the capital too', () => {
  const hasOffice = (id: string) => (nation.agencies.find((agency) => agency.id === id)?.offices.length ?? 0) > 0
  for (const { id, route } of subjects)
    if (route.in !== 'asked') assert.ok(hasOffice(route.agency) && hasOffice(route.capital ?? route.agency), id)
})

test('a service that is a petition leads to where it is written, and every other stays what it is', () => {
  const ids = new Set(nation.services.map(({ definition }) => definition.id))
  for (const [service, { kind, subject }] of Object.entries(petitions.inPlaceOf)) {
    assert.ok(ids.has(service), service)
    if (kind) assert.ok(kinds.some(({ id }) => id === kind))
    if (subject) assert.ok(subjects.some(({ id }) => id === subject))
  }
  assert.equal(addressInPlaceOf(nation, 'state-petition'), '/petitions')
  const late = '/petitions/new?kind=complaint&subject=no-answer'
  assert.equal(addressInPlaceOf(nation, 'petition-delay-complaint'), late)
  assert.equal(addressInPlaceOf(nation, 'driving-licence'), undefined)
})

test('kinds and subjects are named once, in every language, and a message’s words are told apart', () => {
  for (const list of [kinds, subjects]) assert.equal(new Set(list.map(({ id }) => id)).size, list.length)
  for (const { title } of [...kinds, ...subjects]) assert.deepEqual(Object.keys(title), ['mn', 'en', 'kk'])
  const words = kinds.flatMap(({ smsWord }) => smsWord ?? [])
  assert.equal(new Set(words).size, words.length)
})

test('where it happened is asked as far as it matters, and no further', () => {
  const asked = (query: string) => {
    const given = new URLSearchParams(query)
    return nextAsked(
      nation,
      choiceIn(nation, (name) => given.get(name) ?? undefined),
    )
  }
  const cases: readonly (readonly [query: string, asked: string | undefined])[] = [
    ['', 'kind'],
    ['kind=unknown', 'kind'],
    ['kind=complaint', 'subject'],
    ['kind=complaint&subject=officer', 'agency'],
    ['kind=complaint&subject=officer&agency=hek', undefined],
    ['kind=complaint&subject=officer&agency=teg', 'province'],
    ['kind=complaint&subject=officer&agency=teg&province=67', undefined],
    ['kind=complaint&subject=officer&agency=teg&province=11', 'place'],
    ['kind=complaint&subject=road', 'province'],
    ['kind=complaint&subject=road&province=67', undefined],
    ['kind=complaint&subject=road&province=11', undefined],
    ['kind=complaint&subject=electricity', 'province'],
    ['kind=complaint&subject=waste&province=67', 'place'],
    ['kind=complaint&subject=waste&province=67&place=1101', 'place'],
    ['kind=complaint&subject=waste&province=67&place=6701', undefined],
    ['kind=complaint&subject=other', undefined],
  ]
  for (const [query, expected] of cases) assert.equal(asked(query), expected, query)
})

test('the choices stand in the address as they were made, and a complaint about an application begins with its kind', () => {
  const query = 'kind=proposal&subject=waste&province=67&place=6701'
  const given = new URLSearchParams(query)
  const choice = choiceIn(nation, (name) => given.get(name) ?? undefined)
  assert.equal(addressOf(choice), `/petitions/new?${query}`)
  assert.equal(placeOf(choice)?.code, '6701')
  assert.equal(placeOf({ ...choice, province: nation.divisions.find(({ code }) => code === '11') })?.code, '11')
  assert.match(addressAbout(nation, 'x') ?? '', /kind=complaint&subject=service&application=x$/)
})
