import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type VisitedWorld, visitedWorld } from '../../../../test/contracts/visited-world.ts'
import { folded } from './calendar.ts'

let world: VisitedWorld
before(async () => {
  world = await visitedWorld()
})
beforeEach(() => world.begin())
after(() => world.close())

const correction = { field: 'surname', right: 'Керей', proof: null }

test('the promised day is one whole day in a calendar, every line ended and folded as calendars want it', async () => {
  const id = await world.apply('Айгүл', 'civil-correction', correction)
  const visitor = await world.visitorAs('Айгүл')
  await visitor.open(`/applications/${id}`)
  const { text, headers } = await visitor.open(visitor.link('Хуанлидаа нэмэх'))
  assert.equal(headers.get('content-type'), 'text/calendar; charset=utf-8')
  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  assert.match(text, /\r\nDTSTART;VALUE=DATE:20261201\r\n/)
  assert.match(text, /\r\nDTSTAMP:20261124T0200\d\dZ\r\n/)
  assert.match(text, /\r\nEND:VCALENDAR\r\n$/)
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.match(text.replaceAll('\r\n ', ''), /SUMMARY:Иргэний бүртгэлийн алдаа засуулах: бэлэн болох өдөр\r\n/)
})

test('what promises no day has none', async () => {
  const id = await world.apply('Айгүл', 'address-reference', {})
  const visitor = await world.visitorAs('Айгүл')
  assert.equal((await visitor.open(`/applications/${id}/calendar.ics`)).status, 404)
})

test('a line is folded between letters and never within one', () => {
  for (const length of [74, 75, 76, 149, 150, 400]) {
    for (const letter of ['a', 'я', '🐎']) {
      const line = letter.repeat(length)
      const parts = folded(line).split('\r\n')
      assert.ok(parts.every((part) => Buffer.byteLength(part) <= 75))
      assert.equal(parts.join('\r\n').replaceAll('\r\n ', ''), line)
    }
  }
})
