/** Choosing a time at an office, coming to it, and giving it back, as somebody without script does. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { freeSlots, windows } from '#appointments'
import { addDays } from '#kernel'
import { sql } from '#platform'
import { visits } from '../../../../test/cases/visit.ts'
import { type VisitedWorld, visitedWorld } from '../../../../test/contracts/visited-world.ts'
import { work } from '../../../../test/contracts/world.ts'
import { faultsOf } from '../../../../test/stories/sound-markup.ts'
import type { Visitor } from '../../../../test/visitor.ts'

const form = '/services/test-visit/application'
const office = 'ubeg-8301'
const time = '2026-11-26T10:20'
const [name, other] = ['Сарангэрэл', 'Айгүл']

let world: VisitedWorld
before(async () => {
  world = await visitedWorld({ services: visits })
})
beforeEach(async () => {
  world.begin()
  await world.database.script('truncate appointments.booking, applications.draft')
})
after(() => world.close())

const at = ({ page }: Visitor) => page.path.split('/').at(-1)

const visitors = new Map<string, Promise<Visitor>>()
/** Somebody who is signed in; once, since nobody may sign in as often as there are tests. */
function signedIn(who: string): Promise<Visitor> {
  const known = visitors.get(who) ?? world.visitorAs(who)
  visitors.set(who, known)
  return known
}

/** Somebody who has come as far as the time. */
async function atTime(who: string, prefix = ''): Promise<Visitor> {
  const visitor = await signedIn(who)
  await visitor.open(`${prefix}${form}`)
  await visitor.submit('/application/topic', { topic: 'advice' })
  await visitor.submit('/application/office', { office })
  assert.equal(at(visitor), 'time')
  return visitor
}
async function atCheck(who: string): Promise<Visitor> {
  const visitor = await atTime(who)
  await visitor.submit('/application/time', { time })
  assert.equal(at(visitor), 'check')
  return visitor
}
const send = (visitor: Visitor) => visitor.submit('/application/check')

/** Strangers have so many of an office's windows at a time, or at all of its times. */
async function strangersTake(times: readonly string[], howMany = windows): Promise<void> {
  const today = '2026-11-24'
  for (let window = 1; window <= howMany; window++)
    await world.database.run(sql`
      insert into appointments.booking
        (id, application_id, office_id, service_id, starts_on, starts_at, minutes, window_number, booked_on, booked_at)
      select gen_random_uuid(), gen_random_uuid(), ${office}, 'test-visit', left(start, 10)::date, right(start, 5), 20,
        ${window}, ${today}, now()
      from unnest(${times}::text[]) as start`)
}
const all = () => freeSlots(world.ctx, { officeId: office, serviceId: 'test-visit', minutes: 20 })

describe('a time', () => {
  test('is chosen under its day, sent, and leads to a page that says when and where to come', async () => {
    const visitor = await atTime(name)
    assert.equal((visitor.page.text.match(/<details class="details"/g) ?? []).length, 14, 'a day each')
    assert.match(visitor.words, /сарын 25, Лхагва 24 сул цаг/)
    assert.deepEqual(await faultsOf(visitor.page.path, visitor.page.text), [])
    await visitor.submit('/application/time', { time })
    assert.match(visitor.words, /2026\.11\.26 10:20/)
    await send(visitor)
    await work(world)
    await visitor.open(visitor.page.path)
    assert.equal(visitor.title, 'Цаг авлаа')
    assert.match(visitor.words, /Таны цаг: .*26, .*10:20 цаг \. Ирэх газар: Баян-Өлгий/)
    assert.match(visitor.words, /Иргэний үнэмлэхээ авч ирээрэй\./, 'what the definition says')
    assert.deepEqual(await faultsOf(visitor.page.path, visitor.page.text), [])
  })

  test('is shown in the language that is read', async () => {
    const visitor = await atTime(name, '/en')
    assert.match(visitor.words, /Wednesday, Nov 25 24 free/)
    await visitor.submit('/application/time', { time })
    await send(visitor)
    await work(world)
    await visitor.open(visitor.page.path)
    assert.match(visitor.words, /Your time: Thursday, Nov 26, 10:20 \. Come to: /)
    assert.match(visitor.words, /\(en\)/)
  })

  test('has to be chosen, from those that are free', async () => {
    const visitor = await atTime(name)
    await visitor.submit('/application/time')
    assert.equal(visitor.page.status, 422)
    assert.match(visitor.words, /Цагаа сонгоно уу/)
    assert.deepEqual(await faultsOf(visitor.page.path, visitor.page.text), [])
    await visitor.submit('/application/time', { time: '2026-11-26T10:21' })
    assert.equal(visitor.page.status, 422)
    assert.match(visitor.words, /Энэ цаг сул биш болсон байна/)
  })

  test('can be had in a calendar, from minute to minute', async () => {
    const visitor = await atCheck(name)
    await send(visitor)
    await work(world)
    await visitor.open(visitor.page.path)
    const { text } = await visitor.open(visitor.link('Хуанлидаа нэмэх'))
    assert.match(text, /\r\nDTSTART:20261126T032000Z\r\nDTEND:20261126T034000Z\r\n/)
    assert.match(text.replaceAll('\r\n ', ''), /\r\nLOCATION:Баян-Өлгий/)
  })

  test('that was given back is free again, and the page says that nobody is expected', async () => {
    await strangersTake([time], windows - 1)
    const visitor = await atCheck(name)
    await send(visitor)
    await work(world)
    await visitor.open(visitor.page.path)
    assert.ok(!(await all()).includes(time))
    await visitor.open(visitor.link('Цагаа цуцлах'))
    assert.match(visitor.words, /Цагаа цуцлах уу\?.*10:20/)
    await visitor.submit('/cancellation')
    assert.match(visitor.words, /Та цагаа цуцалсан/)
    assert.ok(!visitor.words.includes('10:20'))
    assert.ok((await all()).includes(time))
  })

  test('that is over says so, and cannot be given back any more', async () => {
    const visitor = await atCheck(name)
    await send(visitor)
    await work(world)
    const { path } = visitor.page
    world.clock.set('2026-11-26T03:20:00Z')
    const later = await world.visitorAs(name)
    await later.open(path)
    assert.match(later.words, /Таны цаг өнгөрсөн/)
    await later.open(`${path}/cancellation`)
    assert.equal(later.page.path, path)
  })
})

describe('a time that somebody else took meanwhile', () => {
  test('leads back to the times, says so, and nothing else is lost', async () => {
    const visitor = await atCheck(name)
    await strangersTake([time])
    await send(visitor)
    assert.equal(at(visitor), 'time')
    assert.match(visitor.words, /Энэ цаг сул биш болсон байна/)
    assert.deepEqual(await faultsOf(visitor.page.path, visitor.page.text), [])
    await visitor.submit('/application/time', { time: '2026-11-26T10:40' })
    assert.equal(at(visitor), 'check')
    assert.match(visitor.words, /Баян-Өлгий/)
    await send(visitor)
    assert.match(visitor.page.path, /^\/applications\//)
  })

  test('two at once on the last place: one has it, the other chooses again', async () => {
    await strangersTake([time], windows - 1)
    const both = [await atCheck(name), await atCheck(other)]
    await Promise.all(both.map(send))
    const sent = both.filter(({ page }) => page.path.startsWith('/applications/'))
    const back = both.filter((visitor) => at(visitor) === 'time')
    assert.deepEqual([sent.length, back.length], [1, 1])
    assert.match(back[0]!.words, /Энэ цаг сул биш болсон байна/)
  })
})

describe('where no time is free', () => {
  test('the page says so and leads to another office', async () => {
    await strangersTake(await all())
    const visitor = await atTime(name)
    assert.match(visitor.words, /Сул цаг алга/)
    assert.deepEqual(await faultsOf(visitor.page.path, visitor.page.text), [])
    await visitor.open(visitor.link('Өөр салбар сонгох'))
    assert.equal(at(visitor), 'office')
    await visitor.submit('/application/office', { office: 'ubeg-8401' })
    assert.equal(at(visitor), 'time')
    assert.match(visitor.page.text, /type="radio"/)
  })

  test('leaving keeps what was chosen before', async () => {
    const visitor = await atCheck(name)
    await strangersTake(await all())
    await visitor.open(`${form}/time`)
    await visitor.submit('/application/time', { leave: 'yes' })
    assert.equal(at(visitor), 'saved')
    const { fields } = await world.database.one<{ fields: Record<string, { value: string }> }>(
      sql`select fields from applications.draft`,
    )
    assert.equal(fields.time!.value, time)
  })
})

test('the message on the working day before leads to the application', async () => {
  const visitor = await atCheck(name)
  await send(visitor)
  const { path } = visitor.page
  await work(world)
  world.clock.set('2026-11-25T02:00:00Z')
  await work(world)
  world.begin() // before the session ended
  await visitor.open('/messages')
  assert.match(visitor.words, /Таны цаг: 2026\.11\.26 10:20/)
  assert.ok(visitor.page.text.includes(`href="${path}"`))
})

test('the page of times weighs little, however many there are', async () => {
  const visitor = await atTime(name)
  const times = (visitor.page.text.match(/type="radio" name="time"/g) ?? []).length
  assert.equal(times, (await all()).length)
  assert.ok(brotliCompressSync(Buffer.from(visitor.page.text)).length < 14_000)
})

test('another day, another horizon: times move on with the calendar', async () => {
  const [first] = await all()
  world.clock.set('2026-11-25T02:00:00Z')
  assert.equal((await all())[0]!.slice(0, 10), addDays(first!.slice(0, 10), 1))
})
