import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { askAt } from '../../../../test/asking.ts'
import { shapesInTurtle } from '../../../../test/catalogue/cpsv-ap.ts'
import { dataProfile } from '../../../../test/catalogue/dcat-ap.ts'
import { differences, parseJsonLd, parseTurtle, violationsIn } from '../../../../test/catalogue/linked-data.ts'
import { officerVisits } from '../../../../test/office/visits.ts'
import { startWhole } from '../../../../test/platform.ts'
import { routes } from '../../routes.ts'
import { csvLine } from './csv.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const textOf = async (path: string) => (await ask(path)).text()
const { nation } = platform
const lead = nation.officers.find(({ role }) => role === 'lead')!
const agency = nation.agencies.find(({ offices }) => offices.some(({ id }) => id === lead.officeId))!

describe('a set of open data', () => {
  test('is a file for programs of any origin, and the same as JSON', async () => {
    const csv = await ask(routes.openDataFile('agencies', 'csv'))
    assert.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8')
    assert.equal(csv.headers.get('content-disposition'), 'attachment; filename="agencies.csv"')
    assert.equal(csv.headers.get('access-control-allow-origin'), '*')
    const [head, ...lines] = (await csv.text()).trimEnd().split('\r\n')
    const rows = (await (await ask(routes.openDataFile('agencies', 'json'))).json()) as Record<string, unknown>[]
    assert.equal(rows.length, nation.agencies.length)
    assert.equal(lines.length, rows.length)
    assert.equal(head, Object.keys(rows[0]!).join(','))
    assert.ok(lines[0]!.startsWith(`${rows[0]!.agency},`))
  })

  test('is not sent again to whoever has it, and is to whoever has another', async () => {
    const path = routes.openDataFile('divisions', 'csv')
    const first = await ask(path)
    await first.text()
    const etag = first.headers.get('etag')!
    assert.equal((await ask(path, { headers: { 'if-none-match': etag } })).status, 304)
    assert.equal((await ask(path, { headers: { 'if-none-match': 'W/"other"' } })).status, 200)
  })

  test('has a page that names each of its columns, and says that it is of a demonstration', async () => {
    const page = await textOf(`/en${routes.openDataset('figures')}`)
    for (const name of ['place_kind', 'on_time', 'demo']) assert.ok(page.includes(`<code>${name}</code>`), name)
    assert.ok(page.includes(nation.words.en!['data.demo']!))
    assert.ok(page.includes(`${routes.apiOpenDataset('figures')}?limit=100`))
    const list = await textOf(`/en${routes.openData}`)
    assert.ok(list.includes(routes.openDataFile('fees', 'json')))
  })

  test('comes by the interface page after page, and what is no page is refused', async () => {
    const page = async (query: string) =>
      (await (await ask(`${routes.apiOpenDataset('agencies')}?${query}`)).json()) as { rows: object[]; next: string }
    const one = await page('limit=3')
    const next = await page(`limit=3&after=${one.next}`)
    assert.deepEqual([one.rows.length, next.rows.length], [3, 3])
    assert.notDeepEqual(one.rows, next.rows)
    for (const query of ['limit=0', 'limit=x', `after=${'x'.repeat(201)}`, 'after=%00', 'after=a%0Ab'])
      assert.equal((await ask(`${routes.apiOpenDataset('agencies')}?${query}`)).status, 400, query)
    for (const query of ['', 'period=2026-13', 'period=2026&place=x', 'period=2026&service=%00'])
      assert.equal((await ask(`${routes.apiOpenFigures}?${query}`)).status, 400, query)
    for (const path of [routes.openDataset('x'), routes.openDataFile('x', 'csv'), routes.apiOpenDataset('x')])
      assert.equal((await ask(path)).status, 404, path)
  })

  test('an attack: a cell that a spreadsheet would run stays a text', () => {
    assert.equal(csvLine(['=1+1', '@x', -1, null, 'a "b", c', true]), `'=1+1,'@x,-1,,"a ""b"", c",true\r\n`)
  })
})

test('the catalogue keeps DCAT-AP 3 and is the same in both forms; one that lacks something is found out', async () => {
  const turtle = await textOf(routes.openDataTurtle)
  const graph = parseTurtle(turtle)
  const shapes = shapesInTurtle(dataProfile)
  assert.deepEqual(await violationsIn(graph, shapes), [])
  assert.equal(differences(graph, await parseJsonLd(await textOf(routes.openDataJsonLd))), 0)
  const broken = parseTurtle(turtle.replaceAll('dcat:accessURL', 'dct:relation'))
  assert.ok((await violationsIn(broken, shapes)).length > 0)
})

describe('what the law wants published', () => {
  const own = () => textOf(`/en${routes.openAgency(agency.id)}`)

  test('is entered by the lead, with what is wrong said at its field, and taken back again', async () => {
    const visitor = await officerVisits(platform, lead.number, '/office')
    await visitor.open('/en/office/duties')
    const bad = await visitor.submit('/duties/budget/publication', {
      'budget-title': 'Budget <b>2026</b>',
      'budget-link': 'javascript:alert(1)',
    })
    assert.equal(bad.status, 422)
    assert.match(bad.text, /id="error-budget-link"/)
    assert.match(bad.text, /value="Budget &lt;b&gt;2026&lt;\/b&gt;"/)
    await visitor.submit('/duties/budget/publication', { 'budget-link': 'https://a.test/budget' })
    assert.equal(visitor.page.status, 200)
    const shown = await own()
    assert.ok(shown.includes('href="https://a.test/budget"') && shown.includes('Budget &lt;b&gt;2026'))
    const csv = await textOf(routes.openDataFile('duties', 'csv'))
    assert.ok(csv.includes(`${agency.id},`) && csv.includes('https://a.test/budget'))
    await visitor.submit('/withdrawal')
    assert.ok((await visitor.open('/en/office/duties')).text.includes(nation.words.en!['duty.state-never']!))
  })

  test('has a place for everything, and says what nobody could source', async () => {
    const page = await own()
    const unnamed = nation.duties!.total - nation.duties!.items.length
    assert.ok(page.includes(nation.words.en!['duty.unnamed']!.replace('{count}', String(unnamed))))
    assert.ok(page.includes(`kind=information&amp;agency=${agency.id}`))
    const overview = await textOf(routes.openAgenciesCsv)
    assert.equal(overview.trimEnd().split('\r\n').length, 1 + nation.agencies.filter(({ into }) => !into).length)
    assert.match(await textOf(routes.metrics), /^openness_duties_late 0$/m)
  })
})
