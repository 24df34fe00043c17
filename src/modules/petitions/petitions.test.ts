import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { citizenOf } from '#identity'
import { fill, Refusal } from '#kernel'
import { noticesOf } from '#notices'
import { actingAs, type Context, sql, transact } from '#platform'
import { nation } from '../../../mongolia/index.ts'
import { lifeOf, type NationWorld, nationWorld, work } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import {
  addTo,
  answeredBySubject,
  answerPetition,
  extendPetition,
  mergePetitions,
  openOwnPetition,
  openPetition,
  type Petition,
  petitionCounts,
  petitionDesk,
  petitionOf,
  petitionsToCount,
  publishedAnswers,
  raisePetition,
  routePetition,
  splitPetition,
  stepsOf,
  type ToTake,
  takePetition,
  trackPetition,
  withdrawPetition,
} from './index.ts'
import { countAnswered } from './published/count.ts'

const name = 'Энхжин'
const other = 'Сарангэрэл'
const { id: personId } = lifeOf(name)
const office = 'gzbgzzg-6701'
const land = {
  kind: 'complaint',
  subject: 'land',
  place: '6701',
  text: 'Хашааны маргаан',
  channel: 'web',
  isPublic: true,
}
const explained = { outcome: 'explained', text: 'Ийм учиртай.' }

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(() => world.clock.set(testNow))
after(() => world.close())

let forms = 0
function take(given: Partial<ToTake> = {}, who = name) {
  return transact(world.as(who), (ctx) => takePetition(ctx, { key: `form ${++forms}`, ...land, ...given }))
}
const found = (id: string, who = name): Promise<Petition> => petitionOf(world.as(who), { id })
const officer = (which: 'first' | 'lead' = 'first', at = office) => world.officerAt(at, which)
const doing = <Value>(ctx: Context, verb: (ctx: Context) => Promise<Value>) => transact(ctx, verb)
const answer = (id: string, given = explained, ctx = officer()) =>
  doing(ctx, (ctx) => answerPetition(ctx, { id, given }))

async function refuses(code: string, work: Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof Refusal, `${error}`)
    assert.equal(error.code, `petitions/${code}`)
    return true
  })
}

async function goTo(at: Date | string): Promise<void> {
  world.clock.set(at)
  await work(world)
}
const justBefore = (at: Date) => new Date(at.getTime() - 1)
const keysOf = async (id: string, who = personId) =>
  (await noticesOf(world.ctx, who, { limit: 200 })).filter(({ about }) => about === id).map(({ key }) => key)
const stepNames = async (id: string) => (await stepsOf(world.ctx, { id })).map(({ did }) => did)

describe('what is taken in', () => {
  test('has a number, an office by subject and place, and a day that is the thirtieth', async () => {
    const taken = await take()
    assert.match(taken.number, /^K-2026-\d{6,}-[0-9A-Z]$/)
    assert.deepEqual([taken.officeId, taken.dueOn], [office, '2026.12.24'])
    assert.equal(taken.dueAt.toISOString(), '2026-12-24T16:00:00.000Z')
    assert.deepEqual(
      [await stepNames(taken.petitionId), await keysOf(taken.petitionId)],
      [['taken-in'], ['petition-taken-in']],
    )
    const [counted] = await petitionsToCount(world.ctx, [taken.petitionId])
    assert.deepEqual([counted?.subject, counted?.agencyId], ['land', 'gzbgzzg'])
  })

  test('is the same for the same key for ever, twice at once too, and refused with another letter', async () => {
    const key = 'the one form'
    const all = await Promise.all([1, 2, 3].map(() => take({ key })))
    assert.equal(new Set(all.map(({ petitionId }) => petitionId)).size, 1)
    await doing(officer(), (ctx) =>
      routePetition(ctx, {
        id: all[0]!.petitionId,
        agencyId: 'gzbgzzg',
        officeId: 'gzbgzzg-centre',
        because: 'other-place',
      }),
    )
    world.clock.advance(1000)
    assert.deepEqual(await take({ key }), all[0])
    await refuses('key-reused', take({ key, text: 'өөр' }))
  })

  test('lies sealed: nowhere in its tables stands what was written', async () => {
    const { petitionId: id } = await take({ text: 'нууцхан үг' })
    await doing(world.as(name), (ctx) => addTo(ctx, { id, text: 'нууцхан нэмэлт' }))
    await answer(id, { outcome: 'upheld', text: 'нууцхан хариу' })
    const { rows } = await world.ctx.db.one<{ rows: string }>(sql`
      select concat((select string_agg(petition::text, '') from petitions.petition),
        (select string_agg(message::text, '') from petitions.message),
        (select string_agg(answer::text, '') from petitions.answer),
        (select string_agg(data::text, '') from platform.job)) as rows`)
    assert.ok(!rows.includes('нууцхан'))
    const { letter } = await openOwnPetition(world.as(name), id)
    assert.deepEqual(
      [letter.text, letter.messages[0]?.text, letter.answers[0]?.text],
      ['нууцхан үг', 'нууцхан нэмэлт', 'нууцхан хариу'],
    )
  })

  test('may be written down by an officer for a caller, whose it is then, with the number sent to them', async () => {
    const clerk = world.officerAt('c1111-centre')
    const given = { key: 'call', ...land, channel: 'phone', personId }
    const { petitionId, number } = await doing(clerk, (ctx) => takePetition(ctx, given))
    const petition = await found(petitionId)
    assert.deepEqual([petition.channel, petition.takenBy !== null], ['phone', true])
    await work(world)
    const { phone } = nation.people.find(({ id }) => id === personId)!
    assert.ok(world.sms.messagesOf(phone).some(({ text }) => text.includes(number) && text.includes('2026.12.24')))
    await refuses(
      'nobody',
      doing(clerk, (ctx) => takePetition(ctx, { key: 'call 2', ...land })),
    )
  })

  test('is told of to whoever has its number and code, and to nobody with a wrong one', async () => {
    const { number, checkCode } = await take()
    assert.equal((await trackPetition(world.ctx, { number, code: checkCode }))?.kind, 'complaint')
    const wrong = checkCode === '000000' ? '000001' : '000000'
    assert.equal(await trackPetition(world.ctx, { number, code: wrong }), undefined)
    assert.equal(await trackPetition(world.ctx, { number: 'K-2026-999999-X', code: checkCode }), undefined)
  })

  test('is refused when nothing or too much is written, or nobody knows what it is', async () => {
    await refuses('text-empty', take({ text: ' \n ' }))
    await refuses('text-long', take({ text: 'a'.repeat(5001) }))
    await take({ text: 'a'.repeat(5000) })
    await refuses('unknown-kind', take({ kind: 'curse' }))
    await refuses('no-agency', take({ subject: 'service' }))
  })
})

describe('who may', () => {
  test('read it: its person and its office, each leaving a receipt; an officer of another office finds nothing', async () => {
    const { petitionId: id } = await take()
    const opened = await openPetition(officer(), id)
    assert.equal(opened.letter.text, land.text)
    const receipts = await world.ctx.db.many<{ actorKind: string; purpose: string }>(sql`
      select actor_kind, purpose from transparency.receipt where application_id = ${id}`)
    assert.deepEqual(receipts, [{ actorKind: 'officer', purpose: 'petition' }])
    const stranger = world.officerAt('ubeg-6701')
    for (const verb of [
      () => openPetition(stranger, id),
      () => answer(id, explained, stranger),
      () => found(id, other),
    ])
      await refuses('not-found', verb())
    assert.ok(!(await petitionDesk(stranger)).rows.some((row) => row.id === id))
    assert.ok((await petitionDesk(officer())).rows.some((row) => row.id === id))
  })

  test('answer a complaint about an office: the one above it, never that office, wherever it is sent on', async () => {
    const about = { subject: 'officer', agencyId: 'ubeg', place: '6701' }
    const { petitionId: id, officeId } = await take(about)
    assert.equal(officeId, 'ubeg-centre')
    const route = { id, agencyId: 'ubeg', officeId: 'ubeg-6701', because: 'other-place' } as const
    await refuses(
      'excluded',
      doing(officer('first', 'ubeg-centre'), (ctx) => routePetition(ctx, route)),
    )
    await answer(id, explained, officer('first', 'ubeg-centre'))
    await doing(world.as(name), (ctx) => raisePetition(ctx, { id }))
    const { officeId: above } = await found(id)
    for (const officeId of ['ubeg-6701', 'ubeg-centre'])
      await refuses(
        'excluded',
        doing(officer('first', above), (ctx) => routePetition(ctx, { ...route, officeId })),
      )
    assert.equal((await take({ ...about, place: undefined })).officeId, 'mojha-centre')
    const soum = await take({ subject: 'service', agencyId: 'soum', place: '6704' })
    assert.equal(soum.officeId, 'aimag-67')
  })

  test('the officer it is about does not see it, though it lies at their office', async () => {
    const { actor } = officer()
    assert.ok(actor.kind === 'officer')
    const { petitionId: id } = await take({ against: { officerIds: [actor.officerId] } })
    const before = await petitionCounts(officer('lead'))
    assert.ok(!(await petitionDesk(officer())).rows.some((row) => row.id === id))
    await refuses('not-found', openPetition(officer(), id))
    await refuses('not-found', answer(id))
    await answer(id, explained, officer('lead'))
    assert.equal((await petitionCounts(officer('lead'))).waiting, before.waiting - 1)
  })
})

describe('the clock', () => {
  test('tells the person just after its end and not before, then the office above a working day later, then every week', async () => {
    const { petitionId: id, dueAt } = await take()
    await goTo(justBefore(dueAt))
    assert.equal((await found(id)).escalated, 'soon')
    await goTo(dueAt)
    assert.deepEqual(await keysOf(id), ['petition-late', 'petition-taken-in'])
    const above = world.officerAt('gzbgzzg-centre', 'lead')
    await refuses('not-found', openPetition(above, id))
    await goTo('2026-12-26T00:00:00Z')
    assert.deepEqual([(await found(id)).escalated, (await found(id)).escalatedOffice], ['overdue', 'gzbgzzg-centre'])
    assert.deepEqual((await petitionDesk(above)).above.map((row) => row.id).includes(id), true)
    await openPetition(above, id)
    await goTo('2027-01-03T00:00:00Z')
    await goTo('2027-01-11T00:00:00Z')
    assert.equal((await keysOf(id)).filter((key) => key === 'petition-still-late').length, 2)
    await answer(id, explained, above)
    await goTo('2027-02-11T00:00:00Z')
    assert.equal((await keysOf(id)).filter((key) => key === 'petition-still-late').length, 2)
  })

  test('of a request for information ends with the fifth working day, and once more five later', async () => {
    const ask = { kind: 'information', subject: 'land', text: 'Жагсаалт' }
    const { petitionId: id, dueOn } = await take(ask)
    assert.equal(dueOn, '2026.12.01')
    await doing(officer(), (ctx) => extendPetition(ctx, { id, because: 'large' }))
    assert.equal((await found(id)).dueAt.toISOString().slice(0, 10), '2026-12-08')
    await refuses(
      'extended-already',
      doing(officer(), (ctx) => extendPetition(ctx, { id, because: 'large' })),
    )
  })

  test('is extended before its end by thirty days and not after it; alarms of before are none', async () => {
    const [one, late] = [await take(), await take()]
    world.clock.set(justBefore(one.dueAt))
    await doing(officer(), (ctx) => extendPetition(ctx, { id: one.petitionId, because: 'expert' }))
    assert.equal((await found(one.petitionId)).dueAt.toISOString(), '2027-01-23T16:00:00.000Z')
    await goTo(one.dueAt)
    assert.deepEqual(await keysOf(one.petitionId), ['petition-extended', 'petition-taken-in'])
    await refuses(
      'too-late',
      doing(officer(), (ctx) => extendPetition(ctx, { id: late.petitionId, because: 'expert' })),
    )
  })

  test('goes on as it was when it is sent to another office', async () => {
    const { petitionId: id, dueAt } = await take()
    const to = { id, agencyId: 'gzbgzzg', officeId: 'gzbgzzg-centre', because: 'other-agency' } as const
    world.clock.advance(86_400_000)
    await doing(officer(), (ctx) => routePetition(ctx, to))
    const petition = await found(id)
    assert.deepEqual(
      [petition.officeId, petition.dueAt, petition.startedAt],
      ['gzbgzzg-centre', dueAt, new Date(testNow)],
    )
    await refuses('not-found', openPetition(officer(), id))
    await refuses(
      'same-office',
      doing(officer('first', 'gzbgzzg-centre'), (ctx) => routePetition(ctx, to)),
    )
  })
})

describe('an answer', () => {
  test('ends it, once, on time or not; a no needs one of its grounds', async () => {
    const { petitionId: id } = await take({ kind: 'information', text: 'Тоо' })
    for (const given of [
      { outcome: 'withheld', text: 'Үгүй' },
      { outcome: 'withheld', ground: 'mood', text: 'Үгүй' },
      { outcome: 'given', ground: 'personal', text: 'Май' },
      { outcome: 'upheld', text: 'Май' },
    ])
      await refuses('bad-answer', answer(id, given))
    const at = () => answer(id, { outcome: 'withheld', ground: 'personal', text: 'Үгүй' } as never)
    const both = await Promise.allSettled([at(), at()])
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    assert.deepEqual((await found(id)).outcome, 'withheld')
    assert.ok((await keysOf(id)).includes('petition-refused'))
    await refuses(
      'not-open',
      doing(world.as(name), (ctx) => withdrawPetition(ctx, { id })),
    )
  })

  test('that does not satisfy takes it to the office above once, away from who answered, with a clock of its own', async () => {
    const { petitionId: id } = await take()
    await answer(id)
    world.clock.set('2026-12-24T02:00:00Z')
    await doing(world.as(name), (ctx) => raisePetition(ctx, { id, text: 'Санал нийлэхгүй' }))
    const petition = await found(id)
    assert.deepEqual([petition.state, petition.round, petition.officeId], ['open', 2, 'gzbgzzg-centre'])
    assert.equal(petition.dueAt.toISOString(), '2027-01-23T16:00:00.000Z')
    await answer(id, { outcome: 'upheld', text: 'Зөв' }, officer('first', 'gzbgzzg-centre'))
    await refuses(
      'raised-already',
      doing(world.as(name), (ctx) => raisePetition(ctx, { id })),
    )
    const { letter } = await openOwnPetition(world.as(name), id)
    assert.deepEqual(
      letter.answers.map(({ outcome }) => outcome),
      ['explained', 'upheld'],
    )
    const { petitionId: old } = await take()
    await answer(old)
    world.clock.advance(30 * 86_400_000 + 1)
    await refuses(
      'too-late',
      doing(world.as(name), (ctx) => raisePetition(ctx, { id: old })),
    )
  })

  test('is published in words for everybody where its person lets it, and never the letter', async () => {
    const published = { asked: 'Хашааны хил хаана вэ?', answered: 'Кадастрын зурагт бий.' }
    for (const isPublic of [true, false]) {
      const { petitionId } = await take({ subject: 'animals', place: '6704', isPublic })
      await answer(petitionId, { ...explained, published } as never, world.officerAt('soum-6704'))
    }
    const answers = await publishedAnswers(world.ctx, { subject: 'animals' })
    assert.deepEqual(
      answers.map(({ asked, writers }) => [asked, writers]),
      [[published.asked, 'one']],
    )
  })
})

describe('many that say the same', () => {
  async function merged(count: number, subject = 'waste') {
    const people = nation.people.slice(0, count)
    const at = 'soum-6704'
    const taken = []
    for (const { name } of people) taken.push({ name, ...(await take({ subject, place: '6704' }, name)) })
    const ids = taken.slice(1).map(({ petitionId }) => petitionId)
    const into = taken[0]!.petitionId
    await doing(world.officerAt(at, 'lead'), (ctx) => mergePetitions(ctx, { into, ids }))
    return { taken, into, ids, at }
  }

  test('get one answer, each under its own number; the earliest end stands at the desk; a split one is left out', async () => {
    const { taken, into, ids, at } = await merged(4)
    const lead = world.officerAt(at, 'lead')
    const [split] = ids
    await doing(lead, (ctx) => splitPetition(ctx, split!))
    assert.equal((await petitionDesk(lead)).rows.find(({ id }) => id === into)?.members, 2)
    await refuses('merged', answer(ids[1]!, explained, lead))
    await answer(into, explained, lead)
    await work(world)
    for (const { petitionId, name } of taken) {
      const { state } = await found(petitionId, name)
      assert.equal(state, petitionId === split ? 'open' : 'answered')
      if (state === 'answered') {
        const { letter } = await openOwnPetition(world.as(name), petitionId)
        assert.deepEqual(
          letter.answers.map(({ text }) => text),
          [explained.text],
        )
      }
    }
    await work(world)
    const { count } = await world.ctx.db.one<{ count: number }>(sql`
      select count(*) as count from notices.notice where about = any(${ids}::uuid[]) and key = 'petition-answered'`)
    assert.equal(count, 2)
    await doing(world.as(taken[0]!.name), (ctx) => raisePetition(ctx, { id: into }))
    const { officeId: above } = await found(into, taken[0]!.name)
    await answer(into, { outcome: 'upheld', text: 'Зөвхөн танд' }, world.officerAt(above))
    const { letter } = await openOwnPetition(world.as(taken[0]!.name), into)
    assert.deepEqual(
      letter.answers.map(({ isCommon }) => isCommon),
      [true, false],
    )
  })

  test('are merged by who leads the office only, and stand on their own when the leading one is taken back', async () => {
    const { taken, into, ids, at } = await merged(3, 'animals')
    const [first] = ids
    await assert.rejects(doing(world.officerAt(at), (ctx) => splitPetition(ctx, first!)))
    await doing(world.as(taken[0]!.name), (ctx) => withdrawPetition(ctx, { id: into }))
    assert.equal((await found(first!, taken[1]!.name)).leadingId, null)
    await refuses('not-open', answer(into, explained, world.officerAt(at)))
  })

  test('are seen by the office above as soon as the first of them is overdue', async () => {
    const early = await take()
    world.clock.set('2026-12-04T02:00:00Z')
    const { petitionId: into } = await take({}, other)
    await doing(officer('lead'), (ctx) => mergePetitions(ctx, { into, ids: [early.petitionId] }))
    const above = world.officerAt('gzbgzzg-centre', 'lead')
    const seen = async () => (await petitionDesk(above)).above.find(({ id }) => id === into)
    await goTo('2026-12-24T17:00:00Z')
    assert.equal(await seen(), undefined)
    await goTo('2026-12-26T00:00:00Z')
    assert.deepEqual((await seen())?.dueAt, early.dueAt)
  })

  test('fewer than ten people are not counted, ten are, and those that come after wait for ten more', async () => {
    const people = nation.people.slice(0, 11)
    assert.equal(people.length, 11)
    const at = 'hhueg-6701'
    for (const [i, { name }] of people.entries()) {
      const { petitionId } = await take({ subject: 'welfare' }, name)
      await answer(petitionId, explained, world.officerAt(at))
      if (i === 8)
        await take({ subject: 'welfare' }, name).then((again) =>
          answer(again.petitionId, explained, world.officerAt(at)),
        )
      await countAnswered(world.ctx)
      const [counted] = await answeredBySubject(world.ctx, { subject: 'welfare' })
      assert.equal(counted?.petitions, i < 9 ? undefined : 11)
    }
  })
})

test('every text message of it fits one part with the longest number, in every language', () => {
  for (const [language, words] of Object.entries(nation.words))
    for (const [key, text] of Object.entries(words).filter(([key]) => key.startsWith('sms.petition-'))) {
      const { length } = fill(text, { number: 'K-2026-1000000-X', date: '2026.12.24' })
      assert.ok(length <= 70, `${language} ${key}: ${length}`)
    }
})

test('a person cannot take back, add to or read what somebody else wrote', async () => {
  const { petitionId: id } = await take()
  const stranger = world.as(other)
  assert.notEqual(citizenOf(stranger.actor), personId)
  for (const verb of [
    () => doing(stranger, (ctx) => withdrawPetition(ctx, { id })),
    () => doing(stranger, (ctx) => addTo(ctx, { id, text: 'x' })),
    () => doing(stranger, (ctx) => raisePetition(ctx, { id })),
    () => openOwnPetition(stranger, id),
  ])
    await refuses('not-found', verb())
  await assert.rejects(doing(actingAs(world.ctx, { kind: 'anonymous' }), (ctx) => withdrawPetition(ctx, { id })))
})
