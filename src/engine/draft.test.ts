import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Draft, formOf, mergeDrafts, notAfter, onlyFields, readDraft, versionOf, withAnswers } from './index.ts'

const ids = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']
const moments = ['2026-11-24T02:00:00.000Z', '2026-11-24T02:00:00.001Z', '2026-11-25T00:00:00.000Z']
const field = fc.record({
  value: fc.oneof(fc.constantFrom('', 'a', 'b'), fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })),
  at: fc.constantFrom(...moments),
})
const made: fc.Arbitrary<Draft> = fc.record({
  id: fc.constantFrom(...ids),
  serviceId: fc.constant('boat-permit'),
  definitionHash: fc.constantFrom('1', '2'),
  fields: fc.dictionary(fc.constantFrom('kind', 'crew', 'boat', 'constructor'), field),
})
const draft = made.map((one) => structuredClone(one)) // plain objects, as JSON makes them
const empty: Draft = { id: ids[0]!, serviceId: 'boat-permit', definitionHash: '1', fields: {} }

describe('drafts are merged field by field:', () => {
  test('the order does not matter', () => {
    fc.assert(fc.property(draft, draft, (a, b) => assert.deepEqual(mergeDrafts(a, b), mergeDrafts(b, a))))
  })

  test('nor which two are merged first', () => {
    fc.assert(
      fc.property(draft, draft, draft, (a, b, c) =>
        assert.deepEqual(mergeDrafts(mergeDrafts(a, b), c), mergeDrafts(a, mergeDrafts(b, c))),
      ),
    )
  })

  test('nor how often', () => {
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const once = mergeDrafts(a, b)
        assert.deepEqual(mergeDrafts(once, b), once)
        assert.deepEqual(mergeDrafts(a, once), once)
      }),
    )
  })

  test('no field is lost, and none is earlier than it was', () => {
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const { fields } = mergeDrafts(a, b)
        for (const one of [a, b])
          for (const [name, { at }] of Object.entries(one.fields)) assert.ok(fields[name]!.at >= at)
      }),
    )
  })

  test('drafts of two services are never one', () => {
    assert.throws(() => mergeDrafts(empty, { ...empty, serviceId: 'boat-lesson' }), { name: 'Bug' })
  })
})

describe('an answer written into a draft', () => {
  const [first, next] = moments as [string, string]

  test('is the form again', () => {
    const written = withAnswers(empty, ['kind', 'crew'], { kind: ['a', 'b'], crew: '3', other: 'x' }, first)
    assert.deepEqual(formOf(written), { kind: ['a', 'b'], crew: '3' })
  })

  test('that was taken away is empty from then on, on every device', () => {
    const there = withAnswers(empty, ['kind'], { kind: 'sail' }, first)
    const gone = withAnswers(there, ['kind'], {}, next)
    assert.equal(formOf(mergeDrafts(there, gone)).kind, '')
  })

  test('by a device whose clock is behind still replaces what it saw', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...moments), (before, at) => {
        const after = withAnswers(before, ['kind'], { kind: 'new' }, at)
        assert.equal(mergeDrafts(before, after).fields.kind!.value, 'new')
        assert.ok(after.fields.kind!.at >= at)
      }),
    )
  })

  test('has a bound, and nothing a database could not keep', () => {
    const long = 'а'.repeat(20_000)
    const written = withAnswers(empty, ['a', 'b', 'c'], { a: long, b: [long, 'x'], c: 'o\u0000n\ud83de' }, first)
    assert.equal((written.fields.a!.value as string).length, 10_000)
    assert.deepEqual(written.fields.b!.value, [])
    assert.equal(written.fields.c!.value, 'one')
  })

  test('beyond two hundred fields is not taken', () => {
    const names = Array.from({ length: 250 }, (_, i) => `f${i}`)
    assert.equal(Object.keys(withAnswers(empty, names, {}, first).fields).length, 200)
  })
})

test('a draft has another name as soon as anything is written in it, in whatever order it stands', () => {
  fc.assert(
    fc.property(draft, draft, (a, b) => {
      const turned = { ...a, fields: Object.fromEntries(Object.entries(a.fields).reverse()) }
      assert.equal(versionOf(turned), versionOf(a))
      assert.notEqual(versionOf(withAnswers(a, ['kind'], { kind: 'a' }, moments[0]!)), versionOf(a))
      if (JSON.stringify(mergeDrafts(a, a).fields) !== JSON.stringify(mergeDrafts(b, b).fields))
        assert.notEqual(versionOf(a), versionOf(b))
    }),
  )
})

test('a clock that runs ahead has the last word only until now', () => {
  const ahead = withAnswers(empty, ['kind'], { kind: 'a' }, moments[2]!)
  assert.equal(notAfter(ahead, moments[1]!).fields.kind!.at, moments[1])
  assert.deepEqual(notAfter(ahead, moments[2]!), ahead)
})

test('only the fields that are still asked for are kept', () => {
  const both = withAnswers(empty, ['kind', 'crew'], { kind: 'a', crew: '1' }, moments[0]!)
  assert.deepEqual(formOf(onlyFields(both, ['crew', 'boat'])), { crew: '1' })
})

describe('what comes from outside and is no draft is not read:', () => {
  const good = withAnswers(empty, ['kind'], { kind: 'a' }, moments[0]!)

  test('a draft is, as it is', () => {
    fc.assert(fc.property(draft, (one) => assert.deepEqual(readDraft(JSON.parse(JSON.stringify(one))), one)))
  })

  for (const [what, given] of Object.entries({
    nothing: undefined,
    'a text': 'draft',
    'a list': [],
    'no identifier': { ...good, id: 'x' },
    'no fields': { ...good, fields: null },
    'fields in a list': { ...good, fields: [] },
    'a field that is a number': { ...good, fields: { kind: 1 } },
    'a value that is an object': { ...good, fields: { kind: { value: {}, at: moments[0] } } },
    'a time that is none': { ...good, fields: { kind: { value: 'a', at: 'now' } } },
    'a day that is none': { ...good, fields: { kind: { value: 'a', at: '2026-99-99T00:00:00.000Z' } } },
    'a value too long': { ...good, fields: { kind: { value: 'a'.repeat(10_001), at: moments[0] } } },
    'half a character': { ...good, fields: { kind: { value: '\ud83d', at: moments[0] } } },
    'a name of the language itself': JSON.parse(
      `{"id":"${ids[0]}","serviceId":"a","definitionHash":"1","fields":{"__proto__":{"value":"a","at":"${moments[0]}"}}}`,
    ),
    'too many fields': {
      ...good,
      fields: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`f${i}`, { value: '', at: moments[0] }])),
    },
  }))
    test(what, () => assert.equal(readDraft(given), undefined))
})
