import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Draft } from '#engine'
import { acknowledged, fileIdsOf, received } from './drafts.ts'

const [early, later, latest] = ['01', '02', '03'].map((hour) => `2026-11-24T${hour}:00:00.000Z`) as [
  string,
  string,
  string,
]
const base = { id: '01a20000-0000-7000-8000-000000000000', serviceId: 'a', definitionHash: 'h' }
const [onDevice, onPlatform] = [1, 2].map((n) => `0000000${n}-0000-4000-8000-000000000000|jpeg|10|a.jpg`)

function draft(fields: Record<string, [value: string, at: string]>): Draft {
  return { ...base, fields: Object.fromEntries(Object.entries(fields).map(([n, [value, at]]) => [n, { value, at }])) }
}
const kept = (of: Draft, dirty = true) => ({ draft: of, dirty, language: 'mn' })

describe('a draft on the device', () => {
  test('gives way to another one of the platform, unless something of its own waits', () => {
    const other = { ...draft({ kind: ['chip', early] }), id: '01b20000-0000-7000-8000-000000000000' }
    const own = draft({ kind: ['ordinary', later] })
    assert.deepEqual(received(kept(own, false), other, 'mn'), kept(other, false))
    assert.deepEqual(received(undefined, other, 'mn'), kept(other, false))
    assert.equal(received(kept(own), other, 'mn').draft.fields.kind!.value, 'ordinary')
  })

  test('keeps its last answer when the platform sends what it had before that', () => {
    const own = draft({ kind: ['ordinary', later] })
    assert.deepEqual(received(kept(own, false), draft({ kind: ['chip', early] }), 'mn'), kept(own, false))
  })

  test('keeps its own later writing when the platform sends an older one', () => {
    const merged = received(kept(draft({ kind: ['chip', later] })), draft({ kind: ['ordinary', early] }), 'mn')
    assert.equal(merged.draft.fields.kind!.value, 'chip')
    assert.equal(merged.dirty, true)
  })

  test('is clean once all of it is acknowledged, its files under the names the platform gave', () => {
    const sent = draft({ photo: [onDevice!, early] })
    const after = acknowledged(kept(sent), sent, draft({ photo: [onPlatform!, early], kind: ['chip', early] }))
    assert.deepEqual(after, kept(draft({ photo: [onPlatform!, early], kind: ['chip', early] }), false))
  })

  test('still waits with what was written while it was on its way', () => {
    const sent = draft({ kind: ['ordinary', early] })
    const now = draft({ kind: ['chip', later], reason: ['lost', latest] })
    const after = acknowledged(kept(now), sent, sent)
    assert.deepEqual(after, kept(now, true))
  })

  test('does not bring back what another device wrote over', () => {
    const sent = draft({ kind: ['ordinary', early] })
    const after = acknowledged(kept(sent), sent, draft({ kind: ['chip', later] }))
    assert.deepEqual(after, kept(draft({ kind: ['chip', later] }), false))
  })

  test('names its files by what stands in its fields, and nothing else', () => {
    const given = draft({ photo: [onDevice!, early], note: ['a|b', early], empty: ['', early] })
    assert.deepEqual(fileIdsOf(given), [onDevice!.slice(0, 36)])
  })
})
