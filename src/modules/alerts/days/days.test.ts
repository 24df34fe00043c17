import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { actingAs, sql, transact } from '#platform'
import { speaker, speakersWorld } from '../../../../test/alerts/speakers.ts'
import {
  closeDays,
  confirmDay,
  type DayGiven,
  dayOf,
  daysWith,
  enterDay,
  jobs,
  loadKnown,
  openDays,
  returnDay,
  seriesOf,
  versionOf,
} from '../index.ts'

const world = await speakersWorld()
after(() => world.close())
const { ctx, at, clock } = world
const hazard = 'covid-19'
const place = '65'
const office = at('aimag-65')
const lead = at('aimag-65', 'lead')
const ministry = at('moh-centre')
await transact(ctx, loadKnown)

type Sent = Partial<DayGiven> & { day: string; infected?: number; total?: number; of?: string }
const enter = ({ infected, total, of = place, ...given }: Sent, as = office) => {
  const rows = [
    {
      place: of,
      counts: { ...(infected === undefined ? {} : { infected }) },
      totals: { ...(total === undefined ? {} : { infected: total }) },
    },
  ]
  return transact(as, (ctx) => enterDay(ctx, { hazard, via: 'form', rows, ...given }))
}
const confirm = (ids: readonly string[], as = lead) => transact(as, (ctx) => confirmDay(ctx, ids))
const entered = async (given: Sent, as = office) => {
  const result = await enter(given, as)
  assert.ok(result.ok, JSON.stringify(result))
  return result.value.entered
}
const codes = (result: Awaited<ReturnType<typeof enterDay>>) => (result.ok ? [] : result.issues.map(({ code }) => code))
const rowOf = async (day: string, of = place) =>
  (await dayOf(ctx, { hazard, day })).rows.find(({ division }) => division === of)!

describe('what is known of the past', () => {
  test('has all 22 places on its one whole day, and they add up to what the ministry said', async () => {
    const { rows, country, sum, abroad, before } = await dayOf(ctx, { hazard, day: '2021-05-20' })
    assert.equal(rows.filter(({ state }) => state === 'published').length, 22)
    assert.deepEqual([sum.counts.infected, sum.totals.infected], [629, 51_247])
    assert.deepEqual([country.counts.infected, country.totals.infected], [629, 51_247])
    assert.equal(abroad.counts.infected, 2)
    assert.equal(before, undefined)
    assert.equal(Math.round(rows.find(({ division }) => division === '65')!.per100k.infected! * 10), 42)
  })

  test('has nothing for days and places that no source has', async () => {
    const { rows, country, others } = await dayOf(ctx, { hazard, day: '2021-06-13' })
    assert.deepEqual(
      rows.filter(({ state }) => state !== 'none').map(({ division }) => division),
      ['11'],
    )
    assert.equal(country.counts.infected, 2188)
    assert.deepEqual(
      others.map(({ series }) => series),
      ['jhu'],
    )
    const empty = await dayOf(ctx, { hazard, day: '2021-03-02' })
    assert.ok(
      [...empty.rows, empty.country].every(({ counts, totals }) => Object.keys({ ...counts, ...totals }).length === 0),
    )
  })

  test('derives a day only from totals of two days that touch', async () => {
    const daily = await seriesOf(ctx, { hazard, series: 'jhu', from: '2021-04-25', to: '2021-05-03' })
    const days = daily.map(({ day, counts, isDerived }) => [day, counts.infected, isDerived])
    assert.ok(days.every(([, count, isDerived]) => (count === undefined) === !isDerived))
    assert.ok(days.some(([, , isDerived]) => isDerived) && days.some(([, , isDerived]) => !isDerived))
  })

  test('is put in once, however often the platform starts', async () => {
    const count = () => ctx.db.one<{ count: number }>(sql`select count(*) as count from alerts.figure`)
    const before = await count()
    await transact(ctx, loadKnown)
    assert.deepEqual(await count(), before)
    assert.equal((await daysWith(ctx, { hazard })).find(({ day }) => day === '2021-05-20')?.places, 22)
  })
})

describe('a day', () => {
  test('is public when a second person of the office confirmed it, and not before', async () => {
    const ids = await entered({ day: '2021-05-21', infected: 6 })
    assert.equal((await rowOf('2021-05-21')).state, 'entered')
    assert.deepEqual((await rowOf('2021-05-21')).counts, {})
    const version = await versionOf(ctx)
    await assert.rejects(confirm(ids, office), { code: 'alerts/not-the-same' })
    await confirm(ids)
    assert.notEqual(await versionOf(ctx), version)
    const row = await rowOf('2021-05-21')
    assert.deepEqual([row.state, row.counts.infected, row.totals.infected], ['published', 6, 341])
    await assert.rejects(confirm(ids), { code: 'alerts/decided-already' })
  })

  test('entered by the ministry is confirmed by the place, and what was returned can be entered again', async () => {
    const [first = ''] = await entered({ day: '2021-05-22', infected: 1 }, ministry)
    const returned = await transact(lead, (ctx) => returnDay(ctx, { ids: [first], answer: 'Дахин тоолно уу' }))
    assert.ok(returned.ok)
    assert.equal((await rowOf('2021-05-22')).state, 'none')
    await confirm(await entered({ day: '2021-05-22', infected: 2 }, ministry))
    assert.equal((await rowOf('2021-05-22')).totals.infected, 343)
  })

  test('of another place is nobody else’s to enter or confirm, nor is the country a province’s', async () => {
    const other = at('aimag-64')
    await assert.rejects(enter({ day: '2021-05-23', infected: 1 }, other), { code: 'alerts/not-yours' })
    await assert.rejects(enter({ day: '2021-05-23', infected: 1, of: '' }), { code: 'alerts/not-yours' })
    await assert.rejects(enter({ day: '2021-05-23', infected: 1 }, actingAs(ctx, { kind: 'anonymous' })), {
      code: 'identity/sign-in-needed',
    })
    const inspector = actingAs(ctx, { ...speaker('aimag-65'), role: 'inspector' })
    await assert.rejects(enter({ day: '2021-05-23', infected: 1 }, inspector), { code: 'alerts/not-yours' })
    const ids = await entered({ day: '2021-05-23', infected: 2 })
    await assert.rejects(confirm(ids, at('aimag-64', 'lead')), { code: 'alerts/not-yours' })
    await confirm(ids)
  })

  test('that jumps is asked about once: three times yesterday is not, one more is', async () => {
    await confirm(await entered({ day: '2021-05-24', infected: 10, isSure: true }))
    assert.deepEqual(codes(await enter({ day: '2021-05-25', infected: 30 })), [])
    const result = await enter({ day: '2021-05-25', infected: 31 })
    assert.deepEqual([codes(result), result.ok || result.isDoubt], [['alert-office.jumps'], true])
    assert.ok((await enter({ day: '2021-05-25', infected: 31, isSure: true })).ok)
  })

  test('whose total falls, or is above what the days after say, is not taken in unasked', async () => {
    assert.deepEqual(codes(await enter({ day: '2021-05-25', infected: 0, total: 354, isSure: true })), [
      'alert-office.total-falls',
    ])
    assert.deepEqual(codes(await enter({ day: '2021-05-19', total: 336 })), ['alert-office.above-next'])
    assert.deepEqual(codes(await enter({ day: '2021-05-19', total: 335 })), [])
  })

  test('in the future, of no such date or with what is not counted is refused', async () => {
    assert.deepEqual(codes(await enter({ day: '2026-11-25', infected: 1 })), ['alert-office.day-wrong'])
    assert.deepEqual(codes(await enter({ day: '2021-02-30', infected: 1 })), ['alert-office.day-wrong'])
    assert.deepEqual(codes(await enter({ day: '2021-05-30', infected: -1 })), ['alert-office.number-wrong'])
    assert.deepEqual(codes(await enter({ day: '2021-05-30', infected: 95_000 })), ['alert-office.number-wrong'])
    assert.deepEqual(codes(await enter({ day: '2021-05-30' })), ['alert-office.nothing-given'])
  })

  test('that was published becomes another only with a reason, and what stood stays to be seen', async () => {
    assert.deepEqual(codes(await enter({ day: '2021-05-23', infected: 3, isSure: true })), [
      'alert-office.because-missing',
    ])
    const ids = await entered({ day: '2021-05-23', infected: 3, isSure: true, because: 'Нэг тохиолдол нэмэв' })
    assert.equal((await rowOf('2021-05-23')).counts.infected, 2)
    await confirm(ids)
    const { corrections, rows } = await dayOf(ctx, { hazard, day: '2021-05-23' })
    assert.equal(rows.find(({ division }) => division === place)?.corrected, true)
    assert.deepEqual(
      corrections.map(({ before, after, version, because }) => [
        before.counts.infected,
        after.counts.infected,
        version,
        because,
      ]),
      [[2, 3, 2, 'Нэг тохиолдол нэмэв']],
    )
  })

  test('said of the country that is not the sum of its places is asked about', async () => {
    const day = '2021-05-20'
    const given = { day, infected: 630, total: 51_247, of: '', because: 'х' }
    assert.deepEqual(codes(await enter(given, ministry)), ['alert-office.sum-differs'])
    assert.deepEqual(codes(await enter({ ...given, infected: 629 }, ministry)), [])
  })

  test('entered the same twice leaves one, and no second thing to confirm', async () => {
    const first = await entered({ day: '2021-05-26', infected: 4, isSure: true, total: 400 })
    assert.equal(first.length, 1)
    assert.deepEqual(await entered({ day: '2021-05-26', infected: 4, isSure: true, total: 400 }), [])
  })
})

describe('who has published nothing', () => {
  const look = () => jobs['alerts.look-late']!(ctx, { turn: 0 } as never)
  const names = async (day: string) =>
    (await dayOf(ctx, { hazard, day })).rows.filter(({ state }) => state === 'late').map(({ division }) => division)

  test('is late at the hour and not a minute before, and it stays to be seen when it comes after all', async () => {
    await transact(ministry, (ctx) => openDays(ctx, hazard))
    await assert.rejects(
      transact(office, (ctx) => openDays(ctx, hazard)),
      { code: 'alerts/not-yours' },
    )
    await confirm(await entered({ day: '2026-11-24', infected: 1, total: 400 }))
    clock.set('2026-11-24T02:59:00Z')
    await look()
    assert.deepEqual(await names('2026-11-24'), [])
    clock.set('2026-11-24T03:00:00Z')
    await look()
    const late = await names('2026-11-24')
    assert.equal(late.length, 21)
    assert.ok(!late.includes(place))
    const other = at('aimag-64')
    await confirm(
      await entered({ day: '2026-11-24', infected: 1, total: 100, of: '64' }, other),
      at('aimag-64', 'lead'),
    )
    const row = await rowOf('2026-11-24', '64')
    assert.deepEqual([row.state, row.lateAt?.toISOString()], ['published', '2026-11-24T03:00:00.000Z'])
  })

  test('is not late on a day whose figures nobody asked for', async () => {
    await transact(ministry, (ctx) => closeDays(ctx, hazard))
    clock.set('2026-11-25T05:00:00Z')
    await look()
    assert.deepEqual(await names('2026-11-25'), [])
  })
})
