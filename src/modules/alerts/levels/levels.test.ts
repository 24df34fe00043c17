import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { hour } from '#kernel'
import { sql, transact } from '#platform'
import { speakersWorld } from '../../../../test/alerts/speakers.ts'
import {
  type AlertGiven,
  activeAlerts,
  alertOf,
  alertsAt,
  alertsOn,
  type ChangeGiven,
  confirmAlert,
  draftAlert,
  draftChange,
  dropDraft,
  jobs,
  loadKnown,
  reachOf,
  versionOf,
  versionsOf,
} from '../index.ts'

const world = await speakersWorld()
after(() => world.close())
const { ctx, at, clock } = world
const lead = at('aimag-65', 'lead')
const officer = at('aimag-65')
const emergencies = at('obeg-centre')
await transact(ctx, loadKnown)

const from = clock.now()
const later = (hours: number) => new Date(from.getTime() + hours * hour)
const snow: AlertGiven = {
  hazard: 'dzud',
  level: 'danger',
  place: '65',
  title: null,
  rules: { mn: 'Холын замд бүү гараарай.' },
  doWhat: { mn: 'Өвс, түлшээ нөөцөлнө үү.' },
  phone: '105',
  from,
  to: later(48),
}
const draft = async (given: Partial<AlertGiven> = {}, as = officer) => {
  const result = await transact(as, (ctx) => draftAlert(ctx, { ...snow, ...given }))
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}
const confirm = (draftId: string, as = lead) => transact(as, (ctx) => confirmAlert(ctx, draftId))
const announced = async (given: Partial<AlertGiven> = {}) => confirm((await draft(given)).draftId)
const change = async (given: ChangeGiven, words?: Partial<AlertGiven>, as = officer) => {
  const result = await transact(as, (ctx) => draftChange(ctx, given, words && { ...snow, ...words }))
  assert.ok(result.ok, JSON.stringify(result))
  return result.value.draftId
}
/** By somebody who drafted it as an officer of another office. */
const confirmElsewhere = async (draftId: string) => {
  const both = [officer, emergencies].map(({ actor }) => actor.kind === 'officer' && actor.officerId)
  const set = (person: string | null) =>
    ctx.db.run(sql`update agencies.officer set person_id = ${person} where id = any(${both}::uuid[])`)
  await set((await ctx.db.one<{ id: string }>(sql`select id from identity.person limit 1`)).id)
  await confirm(draftId, emergencies).finally(() => set(null))
}
const codes = async (given: Partial<AlertGiven>) => {
  const result = await transact(officer, (ctx) => draftAlert(ctx, { ...snow, ...given }))
  return result.ok ? [] : result.issues.map(({ code }) => code)
}
const activeIds = async () => (await activeAlerts(ctx)).map(({ id }) => id)
const jobsOf = (id: string) =>
  ctx.db.many<{ name: string; version: number; due: Date }>(sql`
    select name, (data->>'version')::int as version, due from platform.job where data->>'alertId' = ${id} order by due, name`)

describe('an alert', () => {
  test('is public when a second person confirmed it, and not before', async () => {
    const version = await versionOf(ctx)
    const { id, draftId } = await draft()
    assert.ok(!(await activeIds()).includes(id))
    await assert.rejects(alertOf(ctx, id), { code: 'alerts/not-found' })
    await assert.rejects(confirm(draftId, officer), { code: 'alerts/not-the-same' })
    await assert.rejects(confirmElsewhere(draftId), { code: 'alerts/not-the-same' })
    await assert.rejects(confirm(draftId, at('aimag-64', 'lead')), { code: 'alerts/not-yours' })
    const { state, version: said } = await confirm(draftId)
    assert.deepEqual([state, said], ['confirmed', 1])
    assert.ok((await activeIds()).includes(id))
    assert.notEqual(await versionOf(ctx), version)
    await assert.rejects(confirm(draftId), { code: 'alerts/decided-already' })
    const told = (await jobsOf(id)).map(({ name, version }) => [name, version])
    assert.deepEqual(told, [
      ['alerts.reach', 1],
      ['alerts.end', 1],
    ])
  })

  test('that was set aside is never public', async () => {
    const { id, draftId } = await draft()
    await transact(officer, (ctx) => dropDraft(ctx, draftId))
    await assert.rejects(confirm(draftId), { code: 'alerts/decided-already' })
    await assert.rejects(alertOf(ctx, id), { code: 'alerts/not-found' })
  })

  test('of another province or of the whole country is said by those who speak for it', async () => {
    await assert.rejects(draft({ place: '64' }), { code: 'alerts/not-yours' })
    await assert.rejects(draft({ place: '' }), { code: 'alerts/not-yours' })
    await assert.rejects(draft({ hazard: 'covid-19', level: 'red', place: '' }, emergencies), {
      code: 'alerts/not-yours',
    })
    const { draftId } = await draft({ place: '6501' })
    assert.equal((await confirm(draftId, emergencies)).place, '6501')
    const whole = await draft({ place: '' }, emergencies)
    assert.equal((await confirm(whole.draftId, at('obeg-centre', 'lead'))).place, '')
  })

  test('needs a level of its hazard, words and an end that is still to come', async () => {
    assert.deepEqual(await codes({ level: 'red' }), ['alert-office.level-missing'])
    assert.deepEqual(await codes({ rules: { mn: ' ' }, phone: 'x' }), [
      'alert-office.rules-missing',
      'alert-office.phone-wrong',
    ])
    assert.deepEqual(await codes({ rules: { mn: 'ү'.repeat(601) } }), ['alert-office.text-long'])
    assert.deepEqual(await codes({ rules: { mn: 'ү'.repeat(600) } }), [])
    assert.deepEqual(await codes({ to: from }), ['alert-office.ends-before', 'alert-office.over-before'])
    assert.deepEqual(await codes({ from: new Date('x') }), ['alert-office.time-wrong'])
  })
})

describe('a change of an alert', () => {
  test('of its level leaves what held before, word for word, and when', async () => {
    const { id } = await announced()
    clock.advance(hour)
    const draftId = await change({ id, change: 'level', because: 'Шуурга ширүүсэв' }, { level: 'emergency' })
    assert.equal((await alertOf(ctx, id)).level, 'danger')
    await assert.rejects(change({ id, change: 'ended', because: 'х' }), { code: 'alerts/waits-already' })
    await confirm(draftId)
    assert.equal((await alertOf(ctx, id)).level, 'emergency')
    assert.deepEqual(
      (await versionsOf(ctx, id)).map(({ level, version }) => [version, level]),
      [
        [2, 'emergency'],
        [1, 'danger'],
      ],
    )
    const held = await activeAlerts(ctx, { at: new Date(clock.now().getTime() - 1) })
    assert.equal(held.find((one) => one.id === id)?.level, 'danger')
    assert.ok((await jobsOf(id)).some(({ name, version }) => name === 'alerts.reach' && version === 2))
  })

  test('takes a reason', async () => {
    const { id } = await announced()
    const { change: what } = await confirm(await change({ id, change: 'text', because: 'х' }, { level: 'info' }))
    assert.equal(what, 'level', 'a level that changes with the words is no change of words')
    const result = await transact(officer, (ctx) => draftChange(ctx, { id, change: 'ended', because: ' ' }))
    assert.deepEqual(!result.ok && result.issues.map(({ code }) => code), ['alert-office.because-missing'])
  })

  test('that ends or withdraws it takes two people as well, and it is over for good', async () => {
    for (const [how, state] of [
      ['ended', 'over'],
      ['withdrawn', 'withdrawn'],
    ] as const) {
      const { id } = await announced()
      const draftId = await change({ id, change: how, because: 'Цас хайлав' })
      assert.ok((await activeIds()).includes(id))
      await confirm(draftId)
      assert.ok(!(await activeIds()).includes(id))
      assert.equal((await alertOf(ctx, id)).state, state)
      await assert.rejects(change({ id, change: 'level', because: 'х' }, {}), { code: 'alerts/over-already' })
    }
  })
})

describe('time', () => {
  test('that was not to come is told to nobody: one withdrawn before its hour', async () => {
    const begins = new Date(clock.now().getTime() + hour)
    const { id } = await announced({ from: begins, to: new Date(begins.getTime() + hour) })
    await confirm(await change({ id, change: 'withdrawn', because: 'Алдаа' }))
    clock.set(begins)
    for (const version of [1, 2]) await jobs['alerts.reach']!(ctx, { alertId: id, version } as never)
    assert.equal(await reachOf(ctx, id), undefined)
  })

  test('that ran out leaves nothing to change: what was drafted before is refused', async () => {
    const end = new Date(clock.now().getTime() + hour)
    const { id } = await announced({ to: end })
    const late = await change({ id, change: 'level', because: 'х' }, { level: 'info', to: null })
    clock.set(end)
    await jobs['alerts.end']!(ctx, { alertId: id, version: 1 } as never)
    await assert.rejects(confirm(late), { code: 'alerts/over-already' })
  })

  test('begins an alert at its hour, for its subscribers too', async () => {
    const begins = new Date(clock.now().getTime() + hour)
    const { id } = await announced({ from: begins, to: new Date(begins.getTime() + hour) })
    assert.ok(!(await activeIds()).includes(id))
    assert.deepEqual(
      (await jobsOf(id)).filter(({ name }) => name === 'alerts.reach').map(({ due }) => due),
      [begins],
    )
    clock.set(begins)
    await jobs['alerts.begin']!(ctx, {} as never)
    assert.ok((await activeIds()).includes(id))
  })

  test('ends it once, with a trace and its subscribers told, unless another version holds on', async () => {
    const end = new Date(clock.now().getTime() + hour)
    const one = await announced({ to: end })
    const other = await announced({ to: end })
    await confirm(
      await change({ id: other.id, change: 'text', because: 'Сунгав' }, { to: new Date(end.getTime() + hour) }),
    )
    const ends = async () => {
      for (const { id } of [one, other]) await jobs['alerts.end']!(ctx, { alertId: id, version: 1 } as never)
    }
    clock.set(new Date(end.getTime() - 1))
    await ends()
    assert.equal((await alertOf(ctx, one.id)).state, 'confirmed')
    clock.set(end)
    await ends()
    await ends()
    assert.deepEqual(
      (await versionsOf(ctx, one.id)).map(({ change }) => change),
      ['ended', 'opened'],
    )
    assert.equal((await alertOf(ctx, other.id)).state, 'confirmed')
    assert.ok((await activeIds()).includes(other.id))
    assert.equal(
      (await jobsOf(one.id)).filter(({ name, version }) => name === 'alerts.reach' && version === 2).length,
      1,
    )
  })
})

describe('what is seen of a place', () => {
  test('is its own and that of all it lies in, and of what lies in it where that is wanted', async () => {
    const since = new Date(clock.now().getTime() - hour)
    const [own, inner] = [await announced({ to: null }), await announced({ place: '6501', to: null })]
    const ids = async (place: string, withBelow = false) =>
      (await alertsAt(ctx, { place, since, limit: 200, withBelow })).map(({ id }) => id)
    assert.ok((await ids('6501')).includes(own.id) && (await ids('6501')).includes(inner.id))
    assert.ok((await ids('65')).includes(own.id) && !(await ids('65')).includes(inner.id))
    assert.ok((await ids('65', true)).includes(inner.id))
    assert.ok(!(await ids('64')).includes(own.id))
  })

  test('on a day of the past is what held then, and no day longer than is known', async () => {
    const on = (day: string) =>
      alertsOn(ctx, {
        from: new Date(`${day}T00:00:00+08:00`),
        to: new Date(`${day}T23:59:59+08:00`),
        hazard: 'covid-19',
      })
    assert.deepEqual(
      (await on('2021-04-25')).map(({ level, place }) => [level, place]),
      [['red', '']],
    )
    assert.deepEqual(await on('2021-04-26'), [])
    assert.deepEqual((await on('2021-03-11')).map(({ place, to, state }) => [place, to, state]).sort(), [
      ['43', null, 'over'],
      ['45', null, 'over'],
    ])
    assert.deepEqual(await on('2021-03-12'), [])
  })
})
