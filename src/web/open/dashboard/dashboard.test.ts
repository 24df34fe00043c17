import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { dateIn, groupDigits } from '#kernel'
import { measures, periodsBefore } from '#openness'
import { nation } from '../../../../mongolia/index.ts'
import { type VisitedWorld, visitedWorld } from '../../../../test/contracts/visited-world.ts'
import { fillFigures } from '../../../../test/openness/figures.ts'
import { faultsOf } from '../../../../test/stories/sound-markup.ts'

const kb = 1024
const brotli = { 'accept-encoding': 'br' }
const bytesMost = 30 * kb
const without = '64'
const passport = 'passport-order'
const words = nation.words.en!
/** Those that home names, some that officers decide, and those which they send people to. */
const services = withThoseNamed([
  passport,
  ...nation.mostUsed.map(({ service }) => service),
  ...ofOffice('ubeg').slice(0, 12),
])
const decided = services.flatMap(({ definition: { id, decide } }) => (decide.by === 'officer' ? [id] : []))
let world: VisitedWorld
let month: string
before(async () => {
  world = await visitedWorld({ services })
  month = dateIn(nation.country.timeZone, world.clock.now()).slice(0, 'yyyy-mm'.length)
  const months = periodsBefore('month', month, 5).reverse()
  await fillFigures(world.database, { nation, agency: 'ubeg', services: decided, months, without, reason: 'court-ban' })
})
after(() => world.close())

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await world.fetch(new Request(new URL(path, 'https://example.test'), { headers }))
  const body = Buffer.from(await response.arrayBuffer())
  return { response, bytes: body.length, text: body.toString('utf8') }
}

function ofOffice(agency: string): string[] {
  return nation.services.flatMap(({ definition: { id, decide, agency: own } }) =>
    own === agency && decide.by === 'officer' ? [id] : [],
  )
}

function withThoseNamed(ids: readonly string[]): typeof nation.services {
  const found = nation.services.filter(({ definition }) => ids.includes(definition.id))
  const named = found.flatMap(({ definition }) => definition.stop.flatMap(({ instead }) => instead ?? []))
  return named.every((id) => ids.includes(id)) ? found : withThoseNamed([...ids, ...named])
}

type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
const plain = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()
const tablesOf = (page: string): Table[] =>
  [...page.matchAll(/<table>.*?<\/table>/gs)].map(([table]) => ({
    columns: [...table.matchAll(/<th[^>]*>(.*?)<\/th>/gs)].map(([, cell]) => plain(cell!)),
    rows: [...table.matchAll(/<tr><td.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => plain(cell!)),
    ),
  }))
type Line = Record<
  'period' | 'place' | 'place_name' | 'service' | 'service_name' | 'measure' | 'part' | 'group_size' | 'unit',
  string
> & { value: number; demo: boolean }
const linesAt = async (search: string): Promise<Line[]> =>
  (JSON.parse((await get(`/en/open/figures.json${search}`)).text) as { figures: Line[] }).figures
const written = ({ unit, value }: Pick<Line, 'unit' | 'value'>) =>
  unit === 'count' ? groupDigits(value) : unit === 'percent' ? `${value}%` : String(value)

for (const search of [
  '',
  '?place=province:65',
  '?place=agency:ubeg',
  `?service=${passport}`,
  `?place=agency:ubeg&service=${passport}&measure=p90`,
])
  test(`every number in the tables of /open${search} stands in its file`, async () => {
    const lines = await linesAt(search)
    const names = new Map(measures.map(({ id }) => [words[`open.measure-${id}`], id]))
    const known = new Set(
      lines
        .filter(({ part }) => part === '')
        .flatMap((line) =>
          [line.place_name, line.service_name, line.period].map((name) => `${name}|${line.measure}|${written(line)}`),
        ),
    )
    const periods = new Map(
      [...new Set(lines.map(({ period }) => period))].map((period) => [
        new Intl.DateTimeFormat('en', { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(
          new Date(`${period}-01`),
        ),
        period,
      ]),
    )
    let compared = 0
    for (const { columns, rows } of tablesOf((await get(`/en/open${search}`)).text))
      for (const [first, ...cells] of rows)
        for (const [i, cell] of cells.entries()) {
          const measure = names.get(columns[i + 1]!)
          if (!measure || cell === '–') continue
          const key = `${periods.get(first!) ?? first}|${measure}|${cell}`
          assert.ok(known.has(key), key)
          compared++
        }
    assert.ok(compared > 20, `${compared} compared`)
    const csv = (await get(`/en/open/figures.csv${search}`)).text.trimEnd().split('\r\n')
    assert.equal(csv.length, lines.length + 1)
  })

describe('the page', () => {
  test('answers the question with speed, quality beside it, a map of every province, and says that it is a demonstration', async () => {
    const { text } = await get('/en/open')
    for (const { id } of measures) assert.ok(text.includes(words[`open.measure-${id}`]!), id)
    assert.equal([...text.matchAll(/<path class="shade-/g)].length, 22)
    assert.ok(text.includes(words['open.demo']!))
    assert.ok((await linesAt('')).every(({ demo }) => demo))
    assert.deepEqual(await faultsOf('/en/open', text), [])
  })

  test('says of a place where fewer than ten were counted that it has no figures, on the map and in the table', async () => {
    const { text } = await get('/en/open')
    const name = nation.divisions.find(({ code }) => code === without)!.name.en!
    const row = tablesOf(text)
      .flatMap(({ rows }) => rows)
      .find(([first]) => first === name)!
    assert.deepEqual([...new Set(row.slice(1))], ['–'])
    assert.match(text, new RegExp(`aria-label="${name}: –"`))
    assert.match(text, /class="shade-none" fill="url\(#provinces-hatch\)"/)
    assert.ok(!(await linesAt('')).some(({ place }) => place === `province:${without}`))
  })

  test('has one address for one state, whatever else and in whatever order it was asked', async () => {
    const asked = await get(`/en/open?x=1&measure=on-time&service=${passport}&place=province:65`)
    const { text } = await get(`/en/open?period=${month}&place=province%3A65&service=${passport}`)
    assert.equal(asked.text, text)
    assert.ok(text.includes(`to=%2Fopen%3Fperiod%3D${month}%26place%3Dprovince%253A65%26service%3D${passport}`))
    assert.ok(!asked.text.includes('x=1'))
  })

  test('of one service shows the wait with the legal limit, and why it was refused', async () => {
    const { text } = await get(`/en/open?service=${passport}`)
    const { decide } = services.find(({ definition }) => definition.id === passport)!.definition
    assert.ok(decide.by === 'officer' && decide.refusals.some(({ code }) => code === 'court-ban'))
    const limit = decide.workingDays
    assert.ok(text.includes(words['open.limit-of']!.replace('{days}', String(limit))))
    assert.match(text, /class="limit"/)
    assert.ok(text.includes(words['open.reasons']!))
    assert.doesNotMatch(text, /\(court-ban\)/)
  })

  test('is chosen from without script: a form leads to another state and keeps the rest', async () => {
    const visitor = world.guest()
    await visitor.open('/en/open')
    await visitor.submit('/en/open', { place: 'province:65', service: passport, period: month, measure: 'p90' })
    assert.match(visitor.page.path, /^\/en\/open\?/)
    assert.match(visitor.page.text, /<option value="province:65" selected>/)
    assert.match(visitor.page.text, new RegExp(`<option value="${passport}" selected>`))
  })

  test('weighs little in every language', async () => {
    for (const path of [
      '/open',
      '/en/open',
      '/kk/open',
      `/open?service=${passport}`,
      '/open?place=agency:ubeg',
      '/open/method',
    ]) {
      const page = await get(path, brotli)
      const [style] = /\/assets\/app[^"]+/.exec((await get(path)).text) ?? []
      const sent = page.bytes + (await get(style!, brotli)).bytes
      assert.ok(sent <= bytesMost, `${path}: ${sent} bytes`)
    }
  })
})

describe('what does not exist', () => {
  for (const [filter, search] of [
    ['period', '?period=2026-13'],
    ['period', '?period=2999'],
    ['period', '?period=2026-02-30'],
    ['place', '?place=province:99'],
    ['place', '?place=office:nowhere'],
    ['place', "?place=province:65'--"],
    ['service', '?service=nothing'],
    ['measure', '?measure=beauty'],
  ] as const)
    test(`${search} is not found, and the page says that it is the ${filter}`, async () => {
      const { response, text } = await get(`/en/open${search}`)
      assert.equal(response.status, 404)
      assert.ok(text.includes(words[`open.unknown-${filter}`]!))
      assert.equal((await get(`/open/figures.csv${search}`)).response.status, 404)
    })

  test('a period before anything was counted is an empty page and an empty file, not a mistake', async () => {
    const { response, text } = await get('/en/open?period=2021')
    assert.equal(response.status, 200)
    assert.ok(text.includes(words['open.nothing']!))
    assert.deepEqual(await linesAt('?period=2021'), [])
  })
})

test('the files say what they are and may be fetched by any page', async () => {
  const { response } = await get('/open/figures.csv')
  assert.match(response.headers.get('content-type')!, /^text\/csv; charset=utf-8/)
  assert.match(response.headers.get('content-disposition')!, /^attachment; filename="figures-\d{4}-\d\d\.csv"/)
  assert.equal(response.headers.get('access-control-allow-origin'), '*')
})

test('how it is counted is said of every measure, and home says one sentence of the month before', async () => {
  const { text } = await get('/en/open/method')
  for (const { id } of measures)
    for (const key of [`open.measure-${id}`, `open.measure-${id}-says`, `open.measure-${id}-how`])
      assert.ok(plain(text).includes(words[key]!), key)
  assert.ok((await get('/en/')).text.includes(words['open.home-link']!))
})
