import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { afterAnswer, type OutboxItem, type OutboxState, toSend, waitingCount } from './outbox.ts'
import type { SendAnswer } from './protocol.ts'

const at = '2026-11-24T02:00:00.000Z'
const draft = { id: '01a20000-0000-7000-8000-000000000000', serviceId: 'a', definitionHash: 'h', fields: {} }
const file = { id: draft.id, name: 'a.jpg', content: 'AA==' }

function item(state: OutboxState = { is: 'waiting' }, pressedAt = at): OutboxItem {
  return { person: 'p', draft, files: [file], language: 'mn', pressedAt, title: 'A', state }
}

const answers: readonly (SendAnswer | undefined)[] = [
  undefined,
  { outcome: 'sign-in' },
  { outcome: 'mend', at: '/services/a/application/photo' },
  { outcome: 'sent', number: '2026-1', applicationId: draft.id },
]

describe('what waits to be sent', () => {
  test('waits as it was when the platform cannot be reached', () => {
    assert.equal(afterAnswer(item(), undefined, at).state.is, 'waiting')
    assert.deepEqual(afterAnswer(item({ is: 'sign-in' }), undefined, at).files, [file])
  })

  test('waits for its owner when nobody is signed in, files and all, and is tried again', () => {
    const waiting = afterAnswer(item(), { outcome: 'sign-in' }, at)
    assert.deepEqual(waiting.files, [file])
    assert.equal(toSend([waiting]).length, 1)
  })

  test('is over once it is acknowledged, with its receipt', () => {
    const sent = afterAnswer(item(), answers[3], at)
    assert.deepEqual(sent.state, { is: 'sent', number: '2026-1', applicationId: draft.id, sentAt: at })
    assert.equal(toSend([sent]).length, 0)
  })

  test('is not sent again by itself when there is something to put right', () => {
    const mended = afterAnswer(item(), answers[2], at)
    assert.deepEqual(mended.state, { is: 'mend', at: '/services/a/application/photo' })
    assert.equal(waitingCount([mended]), 0)
  })

  test('goes in the order in which the button was pressed', () => {
    const [early, late] = [item(undefined, '2026-11-24T01:00:00.000Z'), item(undefined, '2026-11-24T03:00:00.000Z')]
    assert.deepEqual(toSend([late, early]), [early, late])
  })

  test('ends only by an acknowledgement, whatever is answered and how often', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...answers)), (given) => {
        const states = [item()]
        for (const answer of given) states.push(afterAnswer(states.at(-1)!, answer, at))
        const first = given.findIndex((answer) => answer?.outcome === 'sent')
        for (const [i, { state, files }] of states.entries()) {
          assert.equal(state.is === 'sent', first >= 0 && i > first)
          if (state.is === 'waiting') assert.deepEqual(files, [file])
        }
      }),
    )
  })
})
