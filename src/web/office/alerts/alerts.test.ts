import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { activeAlerts, dayOf } from '#alerts'
import { askAt, cookieOf } from '../../../../test/asking.ts'
import { officersAt, officerVisits } from '../../../../test/office/visits.ts'
import { startWhole } from '../../../../test/platform.ts'
import type { Visitor } from '../../../../test/visitor.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { ctx } = platform.platform
const here = officersAt(platform, 'aimag-65')
const officer = await officerVisits(platform, here.officers[0]!, '/office/alerts')
const lead = await officerVisits(platform, here.lead, '/office/alerts')
const ministry = await officerVisits(platform, officersAt(platform, 'moh-centre').officers[0]!, '/office/alerts')
const day = '/office/days/covid-19/2021-05-21'
const rowOf = async (place = '65', on = '2021-05-21') =>
  (await dayOf(ctx, { hazard: 'covid-19', day: on })).rows.find(({ division }) => division === place)!
const csrfIn = ({ page }: Visitor) => /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''

/** Confirms all that waits on the page and is somebody else’s. */
async function confirmAll(visitor: Visitor, path: string): Promise<void> {
  await visitor.open(path)
  const ids = new Set([...visitor.page.text.matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => id!))
  const body = new URLSearchParams([['csrf', csrfIn(visitor)], ...[...ids].map((id): [string, string] => ['id', id])])
  await visitor.post(`${path}/answer`, body)
  assert.equal(visitor.page.status, 200)
}

describe('a day', () => {
  test('is entered beside yesterday’s figures, and another officer of the office confirms it', async () => {
    await officer.open(day)
    assert.match(officer.words, /335/)
    await officer.submit(day, { '65-infected': '6' })
    assert.equal(officer.page.status, 200)
    assert.ok(!officer.page.text.includes(`${day}/answer`))
    assert.equal((await rowOf()).state, 'entered')
    await confirmAll(lead, day)
    const row = await rowOf()
    assert.deepEqual([row.counts.infected, row.totals.infected], [6, 341])
  })

  test('that looks odd comes back with a question, and what was written stands', async () => {
    const next = '/office/days/covid-19/2021-05-22'
    await officer.open(next)
    assert.ok(!officer.page.text.includes('name="sure"'))
    await officer.submit(next, { '65-infected': '60' })
    assert.equal(officer.page.status, 422)
    assert.match(officer.page.text, /value="60"/)
    await officer.submit(next, { sure: 'yes' })
    assert.equal((await rowOf('65', '2021-05-22')).state, 'entered')
  })

  test('is corrected with a reason that everybody can read', async () => {
    await officer.open(day)
    await officer.submit(day, { '65-infected': '7', '65-infected-total': '342' })
    assert.equal(officer.page.status, 422)
    await officer.submit(day, { because: 'Нэг тохиолдол нэмэв', sure: 'yes' })
    await confirmAll(lead, day)
    assert.equal((await rowOf()).counts.infected, 7)
    assert.match(lead.words, /Нэг тохиолдол нэмэв/)
  })

  test('of many places is put in as the rows of a file, by those who may', async () => {
    await ministry.open(day)
    const send = (csv: string) => ministry.post(day, new URLSearchParams({ csrf: csrfIn(ministry), csv }))
    await send('place,infected,infected_total\nХэнтий,2,79\n64;x\n')
    assert.equal(ministry.page.status, 422)
    await send('place,infected,infected_total\nХэнтий,2,79\n64,1,91\nabroad,1,716\n')
    assert.equal(ministry.page.status, 200)
    assert.deepEqual([(await rowOf('23')).state, (await rowOf('64')).state], ['entered', 'entered'])
    await officer.open(day)
    await officer.submit(day, { csv: 'place,infected,infected_total\n64,1,91\n' })
    assert.equal(officer.page.status, 403)
  })
})

test('an alert is looked at as people will see it, confirmed by another officer, and changed with a reason', async () => {
  await officer.open('/office/alerts/new?hazard=dzud')
  const written = { hazard: 'dzud', level: 'dzud/danger', place: '65', 'rules-mn': 'Холын замд бүү гараарай.' }
  await officer.submit('/office/alerts/new', { ...written, to: 'маргааш' })
  assert.equal(officer.page.status, 422)
  await officer.submit('/office/alerts/new', {
    ...written,
    to: '2126-11-26 08:00',
    'do-mn': 'Өвс, түлшээ нөөцөлнө үү.',
  })
  assert.match(officer.words, /Холын замд бүү гараарай/)
  const draft = officer.page.path
  assert.ok(!officer.page.text.includes(`${draft}/confirmation`))
  const forged = await ask(`${draft}/confirmation`, {
    method: 'POST',
    body: new URLSearchParams({ csrf: csrfIn(officer) }),
    headers: { cookie: cookieOf(officer), origin: platform.origin },
  })
  assert.equal(forged.status, 403)
  await lead.open(draft)
  await lead.submit(`${draft}/confirmation`)
  const [alert] = (await activeAlerts(ctx)).filter(({ hazard }) => hazard === 'dzud')
  assert.equal(lead.page.path, `/office/alerts/${alert?.id}`)
  await officer.open(lead.page.path)
  await officer.submit('/changes', { change: 'ended', because: 'Цас хайлав' })
  await lead.open(officer.page.path)
  await lead.submit('/confirmation')
  assert.ok((await activeAlerts(ctx)).every(({ id }) => id !== alert?.id))
})

test('an office that speaks for no place has no such page', async () => {
  const other = await officerVisits(platform, officersAt(platform, 'ubeg-centre').officers[0]!, '/office/alerts')
  assert.equal(other.page.status, 403)
  await other.open('/office')
  assert.ok(!other.page.text.includes('href="/office/alerts"'))
})

describe('an office’s own software', () => {
  const send = (token: string, rows: readonly object[], more: object = {}) =>
    ask('/api/alerts/days', {
      method: 'POST',
      body: JSON.stringify({ hazard: 'covid-19', day: '2021-05-23', rows, ...more }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    })
  const made = async () => {
    await lead.open('/office/alerts')
    await lead.post('/office/alert-tokens', new URLSearchParams({ csrf: csrfIn(lead) }))
    return /<code>([\w-]{43})<\/code>/.exec(lead.page.text)?.[1] ?? ''
  }

  test('enters figures under a token, to be confirmed by somebody else than the lead who had it made', async () => {
    const token = await made()
    const first = await send(token, [{ place: '65', infected: 2, infectedTotal: 420 }], { sure: true })
    assert.deepEqual(
      [first.status, await first.json()],
      [202, { entered: 1, unchanged: 0, state: 'waits-for-second-person' }],
    )
    const again = await send(token, [{ place: '65', infected: 2, infectedTotal: 420 }], { sure: true })
    assert.deepEqual(await again.json(), { entered: 0, unchanged: 1, state: 'waits-for-second-person' })
    await lead.open('/office/days/covid-19/2021-05-23')
    assert.ok(!lead.page.text.includes('name="id"'))
    await confirmAll(officer, '/office/days/covid-19/2021-05-23')
    assert.equal((await rowOf('65', '2021-05-23')).counts.infected, 2)
  })

  test('is told in words what is wrong, and whether it would do to be sure', async () => {
    const token = await made()
    const odd = await send(token, [{ place: '65', infected: 2000, infectedTotal: 3000 }])
    const told = (await odd.json()) as { issues: { code: string; says: string }[]; sureWouldDo: boolean }
    assert.deepEqual([odd.status, told.sureWouldDo], [422, false])
    assert.ok(told.issues.every(({ says }) => /\p{L}/u.test(says)))
    assert.equal((await send(token, [{ place: '65', infected: 'x' }])).status, 422)
    assert.equal((await send(token, [{ place: 'nowhere', infected: 1 }])).status, 422)
  })

  test('enters nothing for another place, with a token made up, or with one that was taken back', async () => {
    const token = await made()
    const row = { place: '64', infected: 1, infectedTotal: 91 }
    assert.equal((await send(token, [row])).status, 403)
    for (const wrong of ['', 'a'.repeat(43), `${token}a`, token.slice(1)])
      assert.equal((await send(wrong, [row])).status, 401)
    await lead.open('/office/alerts')
    for (const [, path] of [...lead.page.text.matchAll(/action="(\/office\/alert-tokens\/[^"]+)"/g)])
      await lead.post(path!, new URLSearchParams({ csrf: csrfIn(lead) }))
    assert.equal((await send(token, [{ place: '65', infected: 1 }])).status, 401)
  })
})
