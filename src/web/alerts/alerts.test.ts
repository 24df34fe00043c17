import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { announce, endNow } from '../../../test/alerts/announced.ts'
import { askAt, cookieOf } from '../../../test/asking.ts'
import { startWhole } from '../../../test/platform.ts'
import { Visitor } from '../../../test/visitor.ts'
import { routes } from '../routes.ts'

const platform = await startWhole()
after(() => platform.stop())
const { ctx, fromMemory } = platform.platform
const { nation } = platform
const ask = askAt(platform.origin)
const day = '2021-05-20'
const kb = 1024

/** The text of a page as somebody sees it whose place is `place`. */
async function open(path: string, place?: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await ask(path, { headers: { ...(place ? { cookie: `place=${place}` } : {}), ...headers } })
  assert.equal(response.status, 200, path)
  return response.text()
}
/** The same once it says so; pages are looked at anew within a second or two. */
async function until(isSo: (text: string) => boolean, path: string, place?: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const text = await open(path, place)
    if (isSo(text)) return text
    await sleep(50)
  }
  throw new Error(`${path} never said so`)
}
const atHand = (path: string, cookie = '') =>
  fromMemory({ method: 'GET', path, header: (name) => (name === 'cookie' ? cookie : undefined) })
const strip = (text: string) => /<section class="strip"[\s\S]*?<\/section>/.exec(text)?.[0]

describe('while nothing is announced', () => {
  test('the page says so calmly, with whom to call anyway, and no page has a strip', async () => {
    const text = await open(routes.alerts)
    assert.match(text, /одоо анхааруулга алга/)
    assert.match(text, /href="tel:105"/)
    assert.doesNotMatch(text, /class="alert at-/)
    for (const path of [routes.alerts, routes.home, routes.services])
      assert.equal(strip(await open(path, '65')), undefined)
  })

  test('a place that was chosen comes first, and only a place of the nation can be chosen', async () => {
    const visitor = new Visitor(platform.origin)
    await visitor.open(routes.alerts)
    await visitor.submit(routes.alertPlace, { code: '65' })
    assert.equal(visitor.cookies.get('place'), '65')
    assert.match(visitor.page.text, /Архангай: одоо/)
    await visitor.open(`${routes.alertPlace}?code=`)
    assert.equal(visitor.cookies.has('place'), false)
    for (const code of ['99', '6', '65"><b>', '650101']) {
      const response = await ask(`${routes.alertPlace}?code=${encodeURIComponent(code)}`)
      assert.equal(response.status, 404, code)
      assert.deepEqual(response.headers.getSetCookie(), [])
    }
  })

  test('a cookie that was made up changes nothing and is repeated nowhere', async () => {
    for (const place of ['99', '6500000', '65%3Cscript', '65; place=11'])
      assert.equal((await open(routes.home, place)).includes('script>alert'), false)
    assert.equal(await open(routes.alerts, '99'), await open(routes.alerts))
  })

  test('places, days and hazards that do not exist are not found', async () => {
    for (const path of [
      '99',
      '650101',
      'plague',
      'covid-19/2021-02-30',
      'covid-19/2999-01-01',
      'covid-19/1999-01-01',
      'flood/2021-05-20',
      'plague.csv',
      `covid-19/${day}.exe`,
    ])
      assert.equal((await ask(`/alerts/${path}`)).status, 404, path)
    assert.equal((await ask(`${routes.alertText}?place=99`)).status, 404)
  })
})

describe('the figures of a day', () => {
  test('every number of the table stands in the file, and they add up to the country', async () => {
    const page = await open(routes.hazardDay('covid-19', day))
    const [head = '', ...lines] = (await open(routes.hazardDayFile('covid-19', day, 'csv'))).trim().split('\r\n')
    const columns = head.split(',')
    const cell = (line: string, name: string) => line.split(',')[columns.indexOf(name)] ?? ''
    const own = lines.filter((line) => cell(line, 'series') === 'own')
    const shown = new Map(
      [...page.matchAll(/<tr><td[^>]*>(?:<a href="\/alerts\/(\d+)">)?[\s\S]*?<\/tr>/g)].flatMap(([row, code]) => {
        const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, text]) => text!.replace(/\D/g, ''))
        return code ? [[code, cells]] : []
      }),
    )
    const places = own.filter((line) => shown.has(cell(line, 'place')))
    assert.equal(places.length, 22)
    for (const line of places) {
      const [, infected, total] = shown.get(cell(line, 'place'))!
      assert.deepEqual([infected, total], [cell(line, 'infected_new'), cell(line, 'infected_total')], line)
    }
    const counted = own.filter((line) => cell(line, 'place') !== '')
    const sum = (name: string) => counted.reduce((all, line) => all + Number(cell(line, name)), 0)
    assert.deepEqual([sum('infected_new'), sum('infected_total')], [629, 51_247])
  })

  test('the reader’s own province stands before the country', async () => {
    const [own, country] = [
      await open(routes.hazardDay('covid-19', day), '6507'),
      await open(routes.hazardDay('covid-19', day)),
    ]
    assert.ok(own.indexOf('<h2>Архангай</h2>') > 0)
    assert.ok(own.indexOf('<h2>Архангай</h2>') < own.indexOf('<h2>Улсын хэмжээнд</h2>'))
    assert.doesNotMatch(country, /<h2>Архангай<\/h2>/)
  })

  test('a day nobody published says so, names the nearest that were, and is not kept in memory', async () => {
    const path = routes.hazardDay('covid-19', '2021-07-06')
    const text = await open(path)
    assert.match(text, /мэдээ алга/)
    assert.match(text, /← 2021[\s\S]*2021[^<]*→/)
    assert.doesNotMatch(text, /<table>[\s\S]*Архангай/)
    assert.equal(atHand(path), undefined)
  })

  test('a day that is asked for in the field has its own address, and nonsense leads to the newest', async () => {
    const to = async (text: string) => (await ask(`/alerts/covid-19?day=${text}`)).headers.get('location')
    assert.equal(await to(day), routes.hazardDay('covid-19', day))
    assert.equal(await to('yesterday'), routes.hazard('covid-19'))
  })

  test('files may be read by every origin, and say of every row where it is known from', async () => {
    for (const path of [
      routes.alertJson,
      routes.alertCsv,
      routes.hazardFile('covid-19', 'csv'),
      routes.hazardFile('covid-19', 'json'),
    ]) {
      const response = await ask(path)
      assert.equal(response.headers.get('access-control-allow-origin'), '*', path)
      assert.ok((await response.text()).length > 0)
    }
    const { places } = JSON.parse(await open(routes.hazardDayFile('covid-19', day, 'json')))
    assert.ok(places.every(({ source }: { source: { name: object } }) => source.name))
  })
})

describe('while something is announced', () => {
  let [soum, alert] = [{ id: '' }, { id: '' }]
  before(async () => {
    soum = await announce(ctx, { office: 'soum-6507', hazard: 'flood', level: 'attention', place: '6507' })
    alert = await announce(ctx, { office: 'aimag-65', hazard: 'dzud', level: 'danger', place: '65' })
  })
  const isHere = (text: string) => strip(text)?.includes('Аюултай') === true

  test('every page of the place has the strip, and no page of another place', async () => {
    await until(isHere, routes.home, '65')
    for (const path of [routes.services, routes.help, routes.hazardDay('covid-19', day), '/nowhere'])
      assert.match(strip(await (await ask(path, { headers: { cookie: 'place=65' } })).text()) ?? '', /Архангай/, path)
    for (const place of [undefined, '11', '64']) assert.equal(strip(await open(routes.home, place)), undefined)
    assert.equal(strip(await open(routes.officeSignIn, '65')), undefined)
  })

  test('who is signed in has it too', async () => {
    const visitor = await platform.visitorAs('Сарангэрэл')
    const text = await open('/me', undefined, { cookie: `${cookieOf(visitor)}; place=65` })
    assert.ok(isHere(text))
  })

  test('a soum has what holds around it and in it, the worst first; its province only what holds in all of it', async () => {
    const [here, around] = [strip(await open(routes.home, '6507'))!, strip(await open(routes.home, '65'))!]
    assert.ok(here.indexOf('Аюултай') >= 0 && here.indexOf('Аюултай') < here.indexOf('Анхаар'))
    assert.doesNotMatch(around, /Анхаар</)
    const page = await open(routes.alertsAt('65'))
    assert.match(page, new RegExp(`id="alert-${alert.id}"`))
    assert.match(page, /Зөвхөн зарим суманд[\s\S]*Архангай, Булган/)
    assert.doesNotMatch(page, new RegExp(`id="alert-${soum.id}"`))
  })

  test('the page says the level in a word, what to do and whom to call', async () => {
    const [, card = ''] =
      /(<article class="alert at-orange"[\s\S]*?<\/article>)/.exec(await open(routes.alertsAt('65'))) ?? []
    for (const words of [
      /<span class="level">Аюултай<\/span>/,
      /Замын хөдөлгөөн хаасан/,
      /Гэртээ байна уу/,
      /href="tel:105"/,
    ])
      assert.match(card, words)
  })

  test('pages still come from memory, those of each place by themselves', async () => {
    for (const path of [routes.home, routes.alerts, routes.alertsAt('65')]) {
      const [here, there] = [await open(path, '65'), await open(path)]
      const body = (cookie: string) => atHand(path, cookie)?.body?.toString()
      assert.deepEqual([body('place=65'), body('')], [here, there], path)
    }
    assert.equal(atHand(routes.home, 'place=65; session=x'), undefined)
  })

  test('a place where the same holds shares the page', async () => {
    const text = await open(routes.home, '6504')
    assert.equal(atHand(routes.home, 'place=6504')?.body?.toString(), text)
    assert.equal(text, await open(routes.home, '65'))
  })

  test('text, feed and files say the same; the text is small and brings nothing along', async () => {
    for (const path of [routes.alertText, `${routes.alertText}?place=65`, `/en${routes.alertText}?place=6507`]) {
      const text = await open(path)
      assert.ok(Buffer.byteLength(text) <= 5 * kb, path)
      assert.doesNotMatch(text, /<link|<script|<style|<img|src=/)
      assert.match(text, /105/)
    }
    const feed = await open(routes.alertFeedAt('65'))
    assert.match(feed, new RegExp(`<id>[^<]*${alert.id}-1-confirmed</id>`))
    const { alerts } = JSON.parse(await open(routes.alertJson))
    assert.deepEqual(
      alerts.map(({ id }: { id: string }) => id),
      [alert.id, soum.id],
    )
    assert.match(await open(routes.alertCsv), new RegExp(`65,Архангай,6507,.*${soum.id}`))
  })

  test('in every language no key is left unsaid', async () => {
    for (const { code } of nation.country.languages)
      for (const path of [routes.alerts, routes.alertsAt('65'), routes.alertText, routes.hazardDay('covid-19', day)])
        assert.doesNotMatch(
          await open(code === 'mn' ? path : `/${code}${path}`, '65'),
          /(?<![/\w])alerts\.[a-z-]+/,
          `${code} ${path}`,
        )
  })

  test('when it ends it leaves every page, and stays in what there was lately', async () => {
    await endNow(ctx, { office: 'aimag-65', id: alert.id })
    await until((text) => !isHere(text), routes.home, '65')
    const page = await until((text) => !text.includes('class="alert at-'), routes.alertsAt('65'), '65')
    assert.match(page, /class="past"[\s\S]*Аюултай/)
    assert.match(await open(routes.alertFeed), new RegExp(`${alert.id}-2-over`))
  })
})
