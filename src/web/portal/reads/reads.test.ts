import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel'
import { policyOf } from '#transparency'
import { openReceipt } from '#verify'
import { cookieOf, takeReference } from '../../../../test/asking.ts'
import { readOnce, sequenceAll } from '../../../../test/office/readings.ts'
import { officerVisits } from '../../../../test/office/visits.ts'
import { startWhole, type WholePlatform } from '../../../../test/platform.ts'
import type { Visitor } from '../../../../test/visitor.ts'

const page = '/me/access-log'
let platform: WholePlatform
let visitor: Visitor
let personId: string
let officer: { id: string; number: string }
before(async () => {
  platform = await startWhole()
  ;({ id: personId } = platform.person('Сарангэрэл'))
  officer = platform.nation.officers.find(({ officeId, role }) => officeId === 'ubeg-1119' && role === 'officer')!
  visitor = await platform.visitorAs('Сарангэрэл')
})
after(() => platform.stop())

const read = (given: Partial<Parameters<typeof readOnce>[1]> = {}) =>
  readOnce(platform.platform.ctx, { personId, officerId: officer.id, ...given })
const count = (text: string, what: RegExp) => [...text.matchAll(what)].length
const download = async (format: string, query = '', as = visitor) => {
  const headers = { cookie: cookieOf(as) }
  return fetch(`${platform.origin}${page}/readings.${format}${query}`, { headers, redirect: 'manual' })
}

test('who was never read about is told so', async () => {
  const other = await platform.visitorAs('Гантулга')
  await other.open(page)
  assert.match(other.words, /хэн ч үзээгүй/)
})

test('an officer’s reading is there at once: number, office and agency, what, why, by which law, and no name', async () => {
  await read({ law: 'Иргэний улсын бүртгэлийн тухай хууль' })
  await visitor.open(page)
  const { words } = visitor
  const { name } = platform.nation.officers.find(({ id }) => id === officer.id)!
  for (const said of [`№${officer.number}`, 'Улсын бүртгэл', 'Хаяг бүтнээр', 'Иргэний улсын бүртгэлийн тухай хууль'])
    assert.ok(words.includes(said), said)
  assert.ok(!words.includes(name))
})

test('what the platform read for one’s application is folded into a sentence, with the application', async () => {
  await takeReference(visitor, 'id-card-reference')
  await visitor.open('/applications')
  const [, number = ''] = /(\d{4}-[\w-]+)/.exec(visitor.words) ?? []
  await visitor.open(page)
  assert.match(visitor.page.text, /<details class="details"><summary>Таны [^<]+ хүсэлтэд \d+ уншилт/)
  assert.ok(visitor.words.includes(number), number)
})

test('a filter without script: who, which agency, from which day to which', async () => {
  const all = (await visitor.open(page)).text
  assert.ok(count(all, /<li class="by-officer">/g) > 0)
  await visitor.submit('/access-log', { who: 'officers' })
  assert.equal(count(visitor.page.text, /<details class="details"><summary>Таны/g), 0)
  assert.ok(count(visitor.page.text, /<li class="by-officer">/g) > 0)
  await visitor.open(`${page}?who=me`)
  assert.equal(count(visitor.page.text, /<li class="by-officer">/g), 0)
  await visitor.open(`${page}?who=officers&agency=ubeg`)
  assert.ok(count(visitor.page.text, /<li class="by-officer">/g) > 0)
  await visitor.open(`${page}?agency=ndeg`)
  assert.match(visitor.words, /Ийм уншилт алга/)
  await visitor.open(`${page}?to=2020-01-01`)
  assert.match(visitor.words, /Ийм уншилт алга/)
  const crooked = await visitor.open(`${page}?from=2020-13-99&case=x&who=<b>&agency='&before=x`)
  assert.equal(crooked.status, 200)
})

test('page after page every reading of an officer comes once', async () => {
  for (let i = 0; i < 45; i++) await read()
  await sequenceAll(platform.platform.ctx)
  const seen: string[] = []
  let path = `${page}?who=officers`
  for (let pages = 0; path; pages++) {
    assert.ok(pages < 10)
    const { text } = await visitor.open(path)
    for (const [, id = ''] of text.matchAll(/access-log\/([\w-]{36})\/proof/g)) seen.push(id)
    path = /href="([^"]*before=[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  }
  assert.equal(new Set(seen).size, seen.length)
  assert.equal(seen.length, 46)
})

test('the download has the proof of each, which anybody can check with the log’s key', async () => {
  await sequenceAll(platform.platform.ctx)
  const { readings } = (await (await download('json')).json()) as { readings: { receipt: string; proof: string }[] }
  const policy = await policyOf(platform.platform.ctx)
  assert.ok(readings.length > 40)
  for (const { proof } of readings.slice(0, 5)) assert.equal(openReceipt(proof, policy).log, 'access')
})

test('an attack: a field that a spreadsheet would take for a formula stays a text', async () => {
  await read({ law: '=HYPERLINK("http://evil.example";"x")' })
  const text = await (await download('csv')).text()
  assert.ok(text.includes(`"'=HYPERLINK(""http://evil.example"";""x"")"`))
  assert.ok(!/(^|,)"?[=+@]/m.test(text))
})

test('an attack: another person’s readings are in nobody’s list, download or next page', async () => {
  const id = await read()
  const other = await platform.visitorAs('Айгүл')
  for (const path of [page, `${page}?before=${id}`]) {
    const { text } = await other.open(path)
    assert.ok(!text.includes(officer.number) || !text.includes(id))
  }
  assert.ok(!(await (await download('csv', '', other)).text()).includes(id))
})

test('what a court keeps secret is on no page and in no download until it ends', async () => {
  const { ctx } = platform.platform
  const until = new Date(ctx.clock.now().getTime() + day)
  const secret = { secrecy: { until, order: '2026/114' }, applicationId: ctx.ids.uuid(), law: 'sealed law' }
  const id = await read(secret)
  const past = await read({ ...secret, law: 'opened law', secrecy: { until: ctx.clock.now(), order: '2026/115' } })
  await sequenceAll(ctx)
  const shown = (await visitor.open(page)).text
  assert.ok(!shown.includes('sealed law') && !shown.includes(id))
  assert.ok(shown.includes('opened law') && shown.includes(past))
  assert.match(visitor.words, /Шүүхийн шийдвэрээр .* хүртэл нууц байсан/)
  for (const format of ['json', 'csv']) assert.ok(!(await (await download(format)).text()).includes(id), format)
  assert.equal((await visitor.open(`${page}/${id}/proof`)).status, 404)
})

test('the inspector sees the rule and the officer, settles it, and the person sees who looked', async () => {
  const { ctx, handlers } = platform.platform
  await read({ hasCase: false })
  await sequenceAll(ctx)
  await handlers['oversight.watch']!({ ...ctx, actor: { kind: 'system', job: 'oversight.watch' } }, {
    turn: -1,
  } as never)
  const inspector = platform.nation.officers.find(({ role }) => role === 'inspector')!
  const office = await officerVisits(platform, inspector.number)
  assert.equal(office.page.path, '/office/inspector')
  assert.ok(office.words.includes(officer.number))
  assert.ok(!office.words.includes('Сарангэрэл'))
  await office.open('/office/inspector?rule=no-case')
  await office.open(/href="(\/office\/inspector\/[\w-]{36})"/.exec(office.page.text)![1]!)
  assert.match(office.words, /Хэрэггүй үзсэн/)
  for (const hidden of ['Сарангэрэл', platform.person('Сарангэрэл').registerNumber])
    assert.ok(!office.words.includes(hidden))
  await visitor.open(page)
  assert.ok(visitor.words.includes(`№${inspector.number}`))
  assert.match(visitor.words, /Хянагч шалгаж байна/)
  await office.submit('/finding', { finding: 'unjustified' })
  assert.equal(office.page.path, '/office/inspector')
  await office.open('/office/inspector?rule=night') // by night the same reading breaks that rule too
  const [, atNight] = /href="(\/office\/inspector\/[\w-]{36})"/.exec(office.page.text) ?? []
  if (atNight) {
    await office.open(atNight)
    await office.submit('/finding', { finding: 'unjustified' })
  }
  await visitor.open(page)
  assert.match(visitor.words, /Хянагч шалгасан/)
})

test('an attack: an officer and a lead find no door to the flags, and an inspector none to cases', async () => {
  const { number: lead } = platform.nation.officers.find(
    ({ officeId, role }) => officeId === 'ubeg-1119' && role === 'lead',
  )!
  for (const number of [officer.number, lead]) {
    const office = await officerVisits(platform, number)
    assert.equal((await office.open('/office/inspector')).status, 403)
  }
  const leads = await officerVisits(platform, lead)
  assert.equal((await leads.open('/office/audits')).status, 200)
  const plain = await officerVisits(platform, officer.number)
  assert.equal((await plain.open('/office/audits')).status, 403)
})

test('in public stand months and agencies, in every language', async () => {
  for (const prefix of ['', '/en', '/kk']) {
    const { status, text } = await visitor.open(`${prefix}/open/reads`)
    assert.equal(status, 200)
    assert.match(text, /<h1>/)
  }
})

test('what was read of a case is named as people call it, every part of it, and nothing by its key', async () => {
  const fields = ['field', 'surname', 'lastname', 'firstname', 'birthDate', 'sex', 'latinLastname', 'sameLastname']
  await read({ register: 'applications', operation: 'case', fields })
  const csv = async () => (await download('csv')).text()
  for (const said of [(await visitor.open(page)) && visitor.words, await csv()]) {
    for (const name of ['Юу буруу байна вэ?', 'Ургийн овог', 'Төрсөн огноо', 'Хүйс'])
      assert.ok(said.replaceAll('\u00a0', ' ').includes(name), name)
    assert.doesNotMatch(said, /surname|latinLastname|sameLastname/)
  }
})
