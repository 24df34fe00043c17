import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { day, minute, settableClock } from '#kernel'
import { openBoxes } from './boxes.ts'
import { openBudget, openTokens, openWorkGate, openWrongGate } from './gates.ts'
import { openIntake } from './intake.ts'
import { random } from './sealing/bytes.ts'
import { sealedSizes } from './sealing/letter.ts'
import { solve } from './sealing/work.ts'

const root = mkdtempSync(join(tmpdir(), 'report-store-'))
after(() => rmSync(root, { recursive: true, force: true }))
const clock = settableClock('2026-11-26T10:17:42Z')
let folders = 0
const newFolder = () => join(root, `${++folders}`)
const never = { least: day, most: day }
const newId = () => Buffer.from(random(32)).toString('hex')
const letter = () => ({ acknowledgement: random(sealedSizes.answer), sealed: random(sealedSizes.text) })

function open(folder = newFolder(), limits = {}) {
  const boxes = openBoxes({ folder, clock, bytesMost: 1e9, boxesMost: 1000, ...limits })
  return { folder, boxes, intake: openIntake({ folder, clock, boxes, delayMs: never }) }
}

describe('the intake', () => {
  test('keeps what it took over the end of the process, and puts it away once', () => {
    const { folder, intake } = open()
    const [id, one] = [newId(), letter()]
    assert.ok(intake.take(id, one))
    intake.stop()
    const { boxes, intake: again } = open(folder)
    assert.deepEqual(Buffer.from(again.waiting(id)!), Buffer.from(one.acknowledgement))
    again.putAway()
    boxes.put(id, one) // as after a crash between putting away and clearing
    assert.deepEqual(boxes.list(''), [{ id, day: '2026-11-26', letters: 1, answers: 0 }])
    assert.deepEqual(boxes.read(id)!.letters[0], Buffer.from(one.sealed))
    again.stop()
  })

  test('keeps the order of letters under one receipt, and of no others', () => {
    const { boxes, intake } = open()
    const id = newId()
    const letters = Array.from({ length: 12 }, letter)
    for (const one of letters) assert.ok(intake.take(id, one))
    intake.putAway()
    const lie = boxes.read(id)!.letters
    assert.deepEqual(
      lie,
      letters.map(({ sealed }) => Buffer.from(sealed)),
    )
    intake.stop()
  })

  test('is a file of the same size however much lies in it, and puts all away when it is full', () => {
    const { folder, boxes, intake } = open()
    const size = () => statSync(join(folder, 'intake-text')).size
    const before = size()
    for (let i = 0; i < 64; i++) assert.ok(intake.take(newId(), letter()))
    assert.equal(boxes.list('').length, 0)
    assert.ok(intake.take(newId(), letter()))
    assert.equal(boxes.list('').length, 64)
    assert.equal(size(), before)
    intake.stop()
  })
})

describe('boxes', () => {
  test('take no more than there is room for, in all and in each', () => {
    const { boxes } = open(newFolder(), { boxesMost: 1, bytesMost: 20 * sealedSizes.text })
    const id = newId()
    boxes.put(id, letter())
    assert.ok(boxes.hasRoom(id))
    assert.ok(!boxes.hasRoom(newId()), 'another box')
    for (let i = 1; i < 20; i++) boxes.put(id, letter())
    assert.ok(!boxes.hasRoom(id))
  })

  test('go 90 days after they were closed, and not before', () => {
    const folder = newFolder()
    const { boxes } = open(folder)
    const [closed, other] = [newId(), newId()]
    for (const id of [closed, other]) boxes.put(id, letter())
    const answer = { forReporter: random(8), ownCopy: random(8), closes: true }
    assert.ok(boxes.answer(closed, answer))
    const start = clock.now()
    const openAfter = (days: number) => {
      clock.set(new Date(start.getTime() + days * day))
      return open(folder).boxes.list('').length
    }
    assert.equal(openAfter(90), 2)
    assert.equal(openAfter(91), 1)
    clock.set(start)
  })

  test('attack: no name of a box leads out of the folder', () => {
    const { boxes, folder } = open()
    for (const id of ['..', '../..', '', '/etc', `${newId()}/..`]) {
      assert.equal(boxes.read(id), undefined)
      assert.equal(boxes.answersOf(id), undefined)
      assert.ok(!boxes.answer(id, { forReporter: random(1), ownCopy: random(1), closes: false }))
    }
    assert.ok(!existsSync(join(folder, 'answer-01')))
  })
})

describe('a flood', () => {
  const pass = async (gate: ReturnType<typeof openWorkGate>) => {
    const { challenge, bits } = gate.challenge()
    return gate.pass(challenge, await solve(challenge, bits, async () => {}))
  }

  test('costs more work the more arrives, up to a limit, and as before when it is over', async () => {
    const gate = openWorkGate(clock, 1)
    for (let i = 0; i < 29; i++) assert.ok(await pass(gate))
    assert.equal(gate.challenge().bits, 1)
    await pass(gate)
    assert.equal(gate.challenge().bits, 2)
    for (let i = 0; i < 30; i++) await pass(gate)
    assert.equal(gate.challenge().bits, 3)
    clock.advance(minute + 1)
    assert.equal(gate.challenge().bits, 1)
  })

  test('attack: work is not kept for later', async () => {
    const gate = openWorkGate(clock, 1)
    const { challenge, bits } = gate.challenge()
    const counter = await solve(challenge, bits, async () => {})
    clock.advance(10 * minute + 1)
    assert.ok(!gate.pass(challenge, counter))
  })

  test('uses up a budget that comes back with time', () => {
    const may = openBudget(clock, { perMinute: 2, most: 3 })
    assert.deepEqual([may(), may(), may(), may()], [true, true, true, false])
    clock.advance(minute / 2)
    assert.deepEqual([may(), may()], [true, false])
  })

  test('of wrong receipts makes everybody wait, and no more than fifty at once', async () => {
    const gate = openWrongGate(clock)
    for (let i = 0; i < 9; i++) gate.wrong()
    const isQuick = async () => {
      let over = false
      const passed = gate.pass().then(() => {
        over = true
      })
      await new Promise((resolve) => setImmediate(resolve))
      return { over, passed }
    }
    assert.ok((await isQuick()).over)
    gate.wrong()
    const slow = await isQuick()
    assert.ok(!slow.over)
    const others = Array.from({ length: 49 }, () => gate.pass())
    assert.equal(await gate.pass(), false)
    await Promise.all([slow.passed, ...others])
  })

  test('a token of the desk ends by itself', () => {
    const { issue, holds } = openTokens(clock)
    const token = issue()
    assert.ok(holds(token))
    assert.ok(!openTokens(clock).holds(token), 'another process')
    clock.advance(10 * minute + 1)
    assert.ok(!holds(token))
  })
})
