import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { anonymous, day, Refusal } from '#kernel'
import { actingAs, type Context, sql, transact } from '#platform'
import { nation } from '../../../mongolia/index.ts'
import { nationWorld } from '../../../test/contracts/world.ts'
import { freshnessOf, pagesOf, type Row } from './datasets/dataset.ts'
import { datasetOf, datasets } from './datasets/datasets.ts'
import { noteVersions, versionsOf } from './datasets/versions.ts'
import { countsIn, dutiesOf, everyDuty, lateCount, publicationHistory } from './duties/duties.ts'
import { type PublicationChecked, publishDuty, takeBackPublication } from './duties/publish.ts'
import { noteDuties } from './duties/watch.ts'

const world = await nationWorld()
after(() => world.close())
const { ctx } = world
const office = nation.officers.find(({ role }) => role === 'lead')!.officeId
const lead = world.officerAt(office, 'lead')
const { agencyId } = lead.actor as { agencyId: string }
const anyone = actingAs(ctx, anonymous)
const budget: PublicationChecked = {
  ...{ title: 'Budget', link: 'https://a.test/budget', said: null },
  ...{ publishedOn: '2026-11-24', changedOn: null },
}
const enter = (given: Partial<PublicationChecked> = {}, as: Context = lead) =>
  transact(as, (ctx) => publishDuty(ctx, { duty: 'budget', given: { ...budget, ...given } }))
const stands = async () => (await dutiesOf(anyone, agencyId)).places.find(({ duty }) => duty?.id === 'budget')!

describe('what the law wants published:', () => {
  test('a lead enters it, everyone sees it, and it is told in the log', async () => {
    assert.equal((await stands()).state, 'never')
    const { id } = await enter()
    const { state, publication } = await stands()
    assert.deepEqual([state, publication?.id, publication?.link], ['published', id, 'https://a.test/budget'])
    const told = await ctx.db.many(sql`select id from transparency.entry where about = ${id}`)
    assert.equal(told.length, 1)
  })

  test('what is entered anew counts, what is taken back does not, and both stay readable', async () => {
    const { id } = await enter({ title: 'Another' })
    assert.equal((await stands()).publication?.title, 'Another')
    await transact(lead, (ctx) => takeBackPublication(ctx, { id }))
    assert.equal((await stands()).publication?.title, 'Budget')
    await assert.rejects(
      transact(lead, (ctx) => takeBackPublication(ctx, { id })),
      new Refusal('openness/taken-back-already'),
    )
    assert.equal((await publicationHistory(anyone, agencyId)).length, 2)
  })

  test('an attack: an officer who leads nothing, a citizen and the lead of another agency change nothing', async () => {
    const { id } = (await stands()).publication!
    const elsewhere = nation.officers.find(
      (one) =>
        one.role === 'lead' &&
        !nation.agencies.find(({ id }) => id === agencyId)!.offices.some((o) => o.id === one.officeId),
    )!
    const others = [world.officerAt(office), world.as('Сарангэрэл'), world.officerAt(elsewhere.officeId, 'lead')]
    for (const other of others)
      await assert.rejects(
        transact(other, (ctx) => takeBackPublication(ctx, { id })),
        Refusal,
      )
    for (const other of others.slice(0, 2)) await assert.rejects(enter({}, other), Refusal)
    await assert.rejects(enter({ publishedOn: '2026-11-25' }), new Refusal('openness/bad-publication'))
    assert.equal((await stands()).publication?.id, id)
  })

  test('it becomes late after fourteen days: noticed once, counted, and over when it is looked at anew', async () => {
    await noteDuties(ctx)
    assert.equal(await lateCount(anyone, agencyId), 0)
    world.clock.advance(15 * day)
    assert.equal((await stands()).lateSince, '2026-12-09')
    await noteDuties(ctx)
    await noteDuties(ctx)
    assert.deepEqual([await lateCount(anyone, agencyId), await lateCount(anyone)], [1, 1])
    await enter({ publishedOn: '2026-12-09' })
    await noteDuties(ctx)
    assert.equal(await lateCount(anyone, agencyId), 0)
    const { rows } = await ctx.db.one<{ rows: number }>(sql`select count(*) as rows from openness.duty_late`)
    assert.equal(rows, 1)
  })

  test('every agency has every place of the list, and none of the unnamed ones has a name', async () => {
    const every = await everyDuty(anyone)
    assert.equal(every.length, nation.agencies.filter(({ into }) => !into).length)
    for (const { places } of every) {
      assert.equal(places.length, nation.duties!.total)
      assert.equal(countsIn(places)['not-sourced'], nation.duties!.total - nation.duties!.items.length)
    }
    const known = every.flatMap(({ places }) => places.filter(({ known }) => known))
    assert.ok(
      known.length > every.length && known.every(({ known }) => known!.changedAt),
      'the time of its last change',
    )
  })
})

describe('open data:', () => {
  async function all(id: string): Promise<Row[]> {
    const rows: Row[] = []
    for await (const page of pagesOf(anyone, datasetOf(id))) rows.push(...page)
    return rows
  }

  for (const dataset of datasets)
    test(`${dataset.id}: every row has a cell for each column, and each is of its type`, async () => {
      const columns = dataset.columns(anyone)
      assert.equal(new Set(columns.map(({ name }) => name)).size, columns.length)
      const types = { number: 'number', 'yes-no': 'boolean', text: 'string', date: 'string', time: 'string' }
      for (const row of await all(dataset.id)) {
        assert.equal(row.length, columns.length)
        for (const [i, cell] of row.entries())
          if (cell !== null) assert.equal(typeof cell, types[columns[i]!.type], `${columns[i]!.name}: ${cell}`)
      }
    })

  test('pages of seven hold together what one page holds, in the same order', async () => {
    const whole = await all('agencies')
    const rows: Row[] = []
    let next: string | undefined
    do {
      const page = await datasetOf('agencies').page(anyone, { after: next, limit: 7 })
      rows.push(...page.rows)
      next = page.next
    } while (next)
    assert.deepEqual(rows, whole)
    assert.ok(whole.length > 7)
  })

  test('cells of figures come once each, behind the one before', async () => {
    const cell = (place: string, service: string) =>
      sql`insert into openness.tally (place, period, service, tally) values (${place}, '2026-11', ${service}, '{"sent": 10}')`
    for (const place of ['country', 'province:65'])
      for (const service of ['', 'x']) await ctx.db.run(cell(place, service))
    const figures = datasetOf('figures')
    const seen: Row[] = []
    let next: string | undefined
    do {
      const page = await figures.page(anyone, { after: next, limit: 1 })
      seen.push(...page.rows)
      next = page.next
    } while (next)
    assert.deepEqual(
      seen.map(([kind, place, period, service, applications]) => [kind, place, period, service, applications]),
      [
        ['country', null, '2026-11', null, 10],
        ['country', null, '2026-11', 'x', 10],
        ['province', '65', '2026-11', null, 10],
        ['province', '65', '2026-11', 'x', 10],
      ],
    )
  })

  test('a set that became another has a version more, and one that did not has none', async () => {
    await noteVersions(ctx)
    await noteVersions(ctx)
    const [version, ...others] = await versionsOf(anyone, 'agencies')
    assert.deepEqual([version?.rows, others], [nation.agencies.length, []])
    world.clock.advance(day)
    const [first, ...rest] = nation.agencies
    const changed = { ...nation, agencies: [{ ...first!, phone: '70000000' }, ...rest] }
    await noteVersions({ ...ctx, outside: { ...ctx.outside, nation: changed } })
    assert.equal((await versionsOf(anyone, 'agencies')).length, 2)
    assert.equal((await versionsOf(anyone, 'divisions')).length, 1)
  })

  test('is stale once it is older than it says of itself, and not before', async () => {
    const now = ctx.clock.now().getTime()
    const aged = (age: number) => ({ ...datasetOf('figures'), updatedAt: async () => new Date(now - age) })
    assert.equal((await freshnessOf(anyone, aged(day))).state, 'fresh')
    assert.equal((await freshnessOf(anyone, aged(day + 1))).state, 'stale')
  })
})
