import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { askAt, cookieOf, posted, tokenOf } from '../../test/asking.ts'
import { startWhole } from '../../test/platform.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const visitor = await platform.visitorAs('Сарангэрэл')
const csrf = await tokenOf(visitor)
const headers = { cookie: cookieOf(visitor), origin: platform.origin }
const driver = await platform.visitorAs('Бат-Эрдэнэ')
const driverHeaders = { ...headers, cookie: cookieOf(driver) }
const driverCsrf = await tokenOf(driver)
const words = { mn: 'Алдаа:', en: 'Error:' } as const
const script = '"><script>alert(1)</script>'

/** What people and programs put into any field at all. */
const junk: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: '  \t \u00a0 ',
  'too long a text': 'а'.repeat(6000),
  'another script': 'ᠮᠣᠩᠭᠣᠯ 漢字 العربية',
  'a pasted table': 'a\tb\r\nc\td\r\n',
  script,
  'an attribute': "' onfocus=alert(1) autofocus x='",
  emoji: '🐎🏇👩‍👩‍👧‍👦',
  'letters that turn the line': '\u202eabc\u202c\u200b\ufeff',
  'a null': 'a\u0000b',
  SQL: "'; drop table identity.person; --",
  template: '{name} {constructor} #{7*7} {{7*7}}',
  prototype: '__proto__',
  'half a character': '\ud83d',
  'a very large number': '9'.repeat(400),
  'less than nothing': '-1',
}

type Field = {
  readonly path: string
  readonly field: string
  readonly others?: Readonly<Record<string, string>>
  /** What is put there and is wrong, beyond what is wrong everywhere. */
  readonly more?: readonly string[]
  /** Whether the page shows again what was sent. */
  readonly keeps: boolean
  readonly asNobody?: boolean
  /** Asked as somebody who has a vehicle to choose. */
  readonly asDriver?: boolean
}

const key = () => platform.platform.ctx.ids.uuid()
const fields: readonly Field[] = [
  {
    path: '/sign-in',
    field: 'registerNumber',
    more: ['УХ0000000', 'УХ00000000', 'УХ99133299', '91052824', 'УХ910528245', 'ZZ91052824'],
    keeps: true,
    asNobody: true,
  },
  { path: '/services/birth-reference/application', field: 'whom', more: ['selfish', 'УХ91052824'], keeps: false },
  {
    path: '/services/vehicle-reference/application',
    field: 'vehicle',
    more: ['0000ААА'],
    keeps: false,
    asDriver: true,
  },
  {
    path: '/services/social-insurance-reference/application',
    field: 'years-from',
    others: { 'years-to': '2024' },
    more: ['0001', '9999', '2025', '1994', '20244', '2 024', '2024.5', '0x7e8'],
    keeps: true,
  },
  {
    path: '/services/social-insurance-reference/application',
    field: 'years-to',
    others: { 'years-from': '2020' },
    more: ['0001', '9999', '2019', '2027'],
    keeps: true,
  },
]

describe('what cannot be an answer is said at the field and above, and executes nowhere:', () => {
  for (const { path, field, others = {}, more = [], keeps, asNobody, asDriver } of fields)
    for (const language of ['mn', 'en'] as const)
      test(`${field} of ${language === 'mn' ? '' : '/en'}${path}`, async () => {
        const all = { ...junk, ...Object.fromEntries(more.map((value) => [value, value])) }
        for (const [what, value] of Object.entries(all)) {
          const given = { key: key(), csrf: asDriver ? driverCsrf : csrf, ...others, [field]: value }
          const sent = posted(given, asNobody ? {} : asDriver ? driverHeaders : headers)
          const response = await ask(`${language === 'mn' ? '' : '/en'}${path}`, sent)
          const text = await response.text()
          assert.equal(response.status, 422, what)
          assertMistake(text, { prefix: words[language], field, what })
          if (keeps) assertKept(text, { field, value, what })
        }
      })
})

/** The summary leads to the field, both say the same, the title begins with the prefix, and nothing typed became markup. */
function assertMistake(text: string, { prefix, field, what }: { prefix: string; field: string; what: string }): void {
  assert.match(text, new RegExp(`<title>${prefix} `), what)
  const [, id = '', said = ''] = /<li><a href="#([^"]+)">([^<]+)<\/a><\/li>/.exec(text) ?? []
  assert.ok(text.includes(`id="${id}"`), `${what}: the summary leads to ${id}, which is not there`)
  assert.ok(id.startsWith(`field-${field.split('-')[0]}`), `${what}: the summary leads to ${id}`)
  const atField = [...text.matchAll(/<p class="error" id="error-[^"]+">([^<]*)<\/p>/g)].map(([, error]) => error)
  assert.ok(atField.includes(said), `${what}: "${said}" at the top, "${atField.join()}" at the field`)
  assert.doesNotMatch(text, /question\.|signin\./, `${what}: a text is missing`)
  assert.doesNotMatch(bare(text), /<script(?! type)|<[^>]*\sonfocus=/, what)
}

/** The markup without what stands in quotes: there nothing is a tag or an attribute. */
function bare(text: string): string {
  return text.replace(/="[^"]*"/g, '=""')
}

const keptMax = 50

function assertKept(text: string, { field, value, what }: { field: string; value: string; what: string }): void {
  const input = new RegExp(`<input[^>]*\\bname="${field}"[^>]*>`).exec(text)?.[0] ?? ''
  const kept = comparable(unescaped(/\bvalue="([^"]*)"/.exec(input)?.[1] ?? ''))
  assert.ok(
    kept.startsWith(comparable(value.slice(0, keptMax))),
    `${what}: "${kept.slice(0, 80)}" is left in the field`,
  )
}

/** Without what HTTP itself changes: the kind of line end, and what is no whole character. */
function comparable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\u0000', '').replaceAll('\ufffd', '')
}

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#96;/g, '`')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

/** What still fits into an address once it is encoded. */
const addressMax = 1000

describe('what is typed where anything may be typed is shown as text:', () => {
  for (const [what, value] of Object.entries(junk)) {
    test(what, async () => {
      const given = encodeURIComponent(value.toWellFormed().slice(0, addressMax))
      const pages = [
        await ask(`/search?q=${given}`),
        await ask(`/en/search?all&q=${given}`),
        await ask(`/services/id-card-reference?q=${given}`),
        await ask(`/demo/phone?text=${given}&who=${given}`),
        await ask('/verify', posted({ text: value })),
      ]
      for (const page of pages) {
        const text = await page.text()
        assert.ok([200, 303, 422].includes(page.status), `${page.url} ${page.status}`)
        assert.doesNotMatch(bare(text), /<script(?! type)|<[^>]*\sonfocus=|>49</)
      }
    })
  }
})

test('a key that is none is refused with a page', async () => {
  for (const bad of ['', 'x', script, '01A20000-0000-7000-8000-000000000000']) {
    const response = await ask('/services/id-card-reference/application', posted({ key: bad, csrf }, headers))
    await response.text()
    assert.equal(response.status, 400)
  }
})

test('the same form sent twice, even at once, is one application', async () => {
  const given = { key: key(), csrf, 'years-from': '2020', 'years-to': '2024', again: 'yes' }
  const path = '/services/social-insurance-reference/application'
  const answers = await Promise.all([1, 2, 3].map(() => ask(path, posted(given, headers))))
  const places = new Set(answers.map((answer) => answer.headers.get('location')))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  )
  assert.equal(places.size, 1)
  const changed = await ask(path, posted({ ...given, 'years-to': '2023' }, headers))
  assert.equal(changed.status, 422)
  assert.match(await changed.text(), /<h1>/)
})

test('the key of somebody else’s form opens nothing of theirs', async () => {
  const other = await platform.visitorAs('Айгүл')
  const given = { key: key(), again: 'yes' }
  const path = '/services/id-card-reference/application'
  const mine = await ask(path, posted({ ...given, csrf }, headers))
  const theirs = await ask(
    path,
    posted({ ...given, csrf: await tokenOf(other) }, { ...headers, cookie: cookieOf(other) }),
  )
  assert.equal(theirs.status, 303)
  assert.notEqual(theirs.headers.get('location'), mine.headers.get('location'))
})

test('an unknown number, one of a child and a known one are answered alike, however often', async () => {
  const child = 'УХ14230915'
  const shapes = new Map<string, Set<string>>()
  for (const registerNumber of [platform.person('Мөнхбат').registerNumber, 'АА75010112', child]) {
    const seen = new Set<string>()
    for (let turn = 0; turn < 8; turn++) {
      const begun = await ask('/sign-in', posted({ registerNumber }))
      const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? ''
      const page = await (await ask('/sign-in/code', { headers: { cookie } })).text()
      const names = [...begun.headers.keys()].sort().join()
      const slow = /class="banner/.test(page)
      seen.add(`${begun.status} ${begun.headers.get('location')} ${cookie.length > 60} ${names} ${turn} ${slow}`)
      seen.add(
        withoutDemo(page)
          .replace(/\d{6}/g, 'code')
          .replace(/\d\d:\d\d/g, 'time')
          .slice(0, slow ? 0 : undefined),
      )
    }
    shapes.set(registerNumber, seen)
  }
  const [known, unknown, young] = [...shapes.values()]
  assert.deepEqual(unknown, known)
  assert.deepEqual(young, known)
})

/** The link to the demonstration's own phones, which show everybody who is made up to everybody. */
function withoutDemo(page: string): string {
  return page.replace(/href="[^"]*\/demo\/phone[^"]*"/g, '')
}
