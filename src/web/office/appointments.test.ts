import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { submitApplication } from '#applications'
import { freeSlots } from '#appointments'
import type { Actor } from '#kernel'
import { actingAs, transact } from '#platform'
import { officersAt, officerVisits } from '../../../test/office/visits.ts'
import { startWhole } from '../../../test/platform.ts'

const platform = await startWhole()
after(() => platform.stop())
const { ctx } = platform.platform
const name = 'Сарангэрэл'
const service = platform.nation.services.find(({ definition }) =>
  Object.values(definition.questions).some(({ type }) => type === 'slot'),
)!.definition
const question = Object.entries(service.questions).find(([, { type }]) => type === 'slot')!
const offices = platform.nation.agencies.find(({ id }) => id === service.agency)!.offices.map(({ id }) => id)

/** Somebody books the first free time of an office. */
async function book(officeId: string): Promise<{ number: string; time: string }> {
  const [asked, slot] = question
  assert.ok(slot.type === 'slot')
  const [time] = await freeSlots(ctx, { officeId, serviceId: service.id, minutes: slot.minutes })
  const { id: personId } = platform.person(name)
  const actor: Actor = { kind: 'citizen', personId, level: 'low', sessionId: ctx.ids.uuid() }
  const answers = { [slot.at]: officeId, [asked]: time! }
  const submission = { key: ctx.ids.uuid(), serviceId: service.id, answers, language: 'mn' }
  const { number } = await transact(actingAs(ctx, actor), (ctx) => submitApplication(ctx, submission))
  return { number, time: time! }
}

test('an officer sees from the desk who is expected at their office: number, service and time, and no more', async () => {
  const [here, elsewhere] = [offices[0]!, offices[1]!]
  const empty = await officerVisits(platform, officersAt(platform, here).officers[0]!, '/office/appointments')
  assert.match(empty.words, /Ойрын өдрүүдэд цаг авсан хүн алга/)
  const [ours, theirs] = [await book(here), await book(elsewhere)]

  const visitor = await officerVisits(platform, officersAt(platform, here).officers[0]!)
  await visitor.open(visitor.link('Цаг авсан иргэд'))
  assert.equal(visitor.page.path, '/office/appointments')
  assert.ok(visitor.words.includes(`${ours.time.slice(11)} ${ours.number} ${service.title}`), visitor.words)
  assert.ok(!visitor.words.includes(theirs.number), 'another office')
  const { registerNumber, phone } = platform.person(name)
  for (const personal of [name, registerNumber, phone]) assert.ok(!visitor.page.text.includes(personal), personal)
})

test('the page is behind the office’s own door', async () => {
  const citizen = await platform.visitorAs('Айгүл')
  await citizen.open('/office/appointments')
  assert.match(citizen.page.path, /^\/office\/sign-in/)
})
