import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { OfficeWait } from '#applications'
import { sql } from '#platform'
import { askAt } from '../../../../test/asking.ts'
import { startWhole } from '../../../../test/platform.ts'
import { waitHints } from './waits.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { db } = platform.platform.ctx

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0\u2060]+/g, ' ')
    .replaceAll(' .', '.')
async function pageOf(id: string, prefix = ''): Promise<string> {
  return (await ask(`${prefix}/services/${id}?fresh`)).text()
}
async function wordsOf(id: string, prefix = ''): Promise<string> {
  return textOf(/<main[\s\S]*<\/main>/.exec(await pageOf(id, prefix))![0])
}

async function publish(officeId: string, { cases = 12, median = 3.5, p90 = 5.2, demo = true } = {}): Promise<void> {
  await db.run(sql`
    insert into applications.office_wait (service_id, office_id, cases, median_days, p90_days, since, computed_at, demo)
    values ('passport-order', ${officeId}, ${cases}, ${median}, ${p90}, '2026-09-01', '2026-11-24', ${demo})
    on conflict (service_id, office_id) do update set cases = excluded.cases, p90_days = excluded.p90_days`)
}

test('an office nobody knows anything of yet: said so, without figures', async () => {
  const words = await wordsOf('passport-order')
  assert.match(words, /Хэдэн хоног болдог вэ\?/)
  assert.match(words, /мэдээлэл цөөн/)
  assert.doesNotMatch(words, /10 хүсэлтийн 9/)
})

test('one office: a sentence with a whole number of days, its row beside the legal limit, from when to when, and that it is made up', async () => {
  await publish('ubeg-6701')
  assert.match(await wordsOf('passport-order'), /10 хүсэлтийн 9 нь 6 ажлын өдөрт бэлэн болсон/)
  const english = await wordsOf('passport-order', '/en')
  assert.match(english, /9 of 10 were ready within 6 working days/)
  assert.match(english, /Registration Department 4 6 10/)
  assert.match(english, /Sep 1, 2026 – Nov 24, 2026/)
  assert.match(english, /Made-up figures/)
})

test('several offices: the span of what they took; the capital first, then by name; too few is no figure', async () => {
  await publish('ubeg-1119', { p90: 9.9 })
  await publish('ubeg-8301', { cases: 9, p90: 77 })
  const words = await wordsOf('passport-order', '/en')
  assert.match(words, /within 6–10 working days/)
  assert.doesNotMatch(words, /77/)
  assert.match(words, /too few cases/)
  const rows = [...(await pageOf('passport-order', '/en')).matchAll(/<td data-label="Office">([^<]*)</g)].map(
    ([, name]) => name!,
  )
  assert.equal(rows.length, 3)
  assert.match(rows[0]!, /District/)
  assert.deepEqual(rows.slice(1), rows.slice(1).toSorted())
})

test('ten offices are seen at once, the others on demand, none twice', async () => {
  const own = platform.nation.agencies.find(({ id }) => id === 'ubeg')!.offices.slice(0, 12)
  for (const { id } of own) await publish(id)
  const page = await pageOf('passport-order')
  const names = [...page.matchAll(/<td data-label="Газар">([^<]*)</g)].map(([, name]) => name)
  assert.equal(new Set(names).size, names.length)
  assert.equal(page.match(/<table>/g)?.length, 2)
  const [first = ''] = page.split(/<details class="details"><summary>Бусад \d+ газар/)
  assert.equal(first.match(/<td data-label="Газар">/g)?.length, 10)
})

test('what is real is not called made up', async () => {
  await db.run(sql`update applications.office_wait set demo = false`)
  assert.doesNotMatch(await wordsOf('passport-order', '/en'), /Made-up/)
})

test('the page stays one for all, from memory', async () => {
  const page = await ask('/services/passport-order')
  assert.equal(page.headers.get('cache-control'), 'private, no-cache')
  assert.match(await page.text(), /<table>/)
})

test('a service that a rule decides has no such section', async () => {
  assert.doesNotMatch(await wordsOf('address-reference'), /Хэдэн хоног болдог вэ\?/)
})

function questionsIn(id: string): RegExp {
  const { pages } = platform.nation.services.find(({ definition }) => definition.id === id)!.definition
  const always = pages.filter(({ when }) => !when).length
  return new RegExp(`Start ${always === pages.length ? always : `${always}–${pages.length}`} questions`)
}

describe('a service page says', () => {
  for (const [what, id, pattern] of [
    ['each price with what it is for', 'passport-order', /32 500 ₮ ordinary passport · 82 500 ₮/i],
    ['one price alone', 'driving-licence', /Price 12 500 ₮ /],
    ['that the register knows the amount', 'traffic-fines', /The amount in the register/],
    ['that it costs nothing', 'civil-correction', /Price Free/],
    [
      'by which date it is decided',
      'passport-order',
      /Within 10 working days Sent today, decided by \w{3} \d+, 20\d\d/,
    ],
    [
      'what has to be attached, and that not everybody needs it',
      'passport-order',
      /To attach [^.]*photo[^.]*for some/i,
    ],
    ['how many questions there are', 'driver-correction', questionsIn('driver-correction')],
    ['how many at least and at most', 'passport-order', questionsIn('passport-order')],
    ['why it is refused, without what nobody knows yet', 'passport-order', /When is it refused\?[^{}]*…/],
    ['what happens when it is late', 'passport-order', /a senior officer takes it/],
    ['on which law it rests', 'passport-order', /Legal basis/],
  ] as const)
    test(what, async () => assert.match(await wordsOf(id, '/en'), pattern))

  test('in a list whether something is charged', async () => {
    const listed = async (kind: string) => textOf(await (await ask(`/en/kinds/${kind}`)).text())
    assert.match(await listed('order'), /Order a passport Within 10 working days · charged/)
    assert.match(await listed('registration'), /Within 5 working days · free/)
  })
})

test('an office is hinted at by what it took; one with too few cases by nothing', () => {
  const figures = { cases: 12, since: new Date(0), computedAt: new Date(0), demo: false }
  const waits: OfficeWait[] = [
    { officeId: 'one', figures: { ...figures, medianDays: 3.5, p90Days: 5.2 } },
    { officeId: 'two', figures: { ...figures, medianDays: 0.1, p90Days: 0.9 } },
    { officeId: 'three', figures: undefined },
  ]
  const t = (key: string, params = {}) => `${key} ${JSON.stringify(params)}`
  assert.deepEqual(waitHints({ t }, waits), {
    one: 'wait.hint {"usual":4,"most":6}',
    two: 'wait.hint-same {"days":1}',
  })
  assert.deepEqual(waitHints({ t }, []), {})
})
