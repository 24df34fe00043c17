import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Database, openDatabase, sql } from '#platform'
import { askAt, cookieOf, posted, takeReference, tokenOf } from '../../test/asking.ts'
import { startWhole } from '../../test/platform.ts'
import { Visitor } from '../../test/visitor.ts'
import { localPath } from './routes.ts'

const platform = await startWhole()
const database = openDatabase({ url: platform.databaseUrl, connectionsMax: 2 })
after(async () => {
  await database.close()
  await platform.stop()
})
const here = fileURLToPath(new URL('.', import.meta.url))
const ask = askAt(platform.origin)
const visitor = await platform.visitorAs('Сарангэрэл')
const document = await takeReference(visitor, 'id-card-reference')
const [, application = ''] = /href="\/applications\/([\w-]{36})"/.exec((await visitor.open('/applications')).text) ?? []
const token = await tokenOf(visitor)
const officer = new Visitor(platform.origin)
await officer.open('/office')
await officer.submit('/office/sign-in', { key: 'demo', officer: platform.nation.officers[0]!.number })
const officeToken = /name="csrf" value="([^"]+)"/.exec(officer.page.text)?.[1] ?? ''
const cookie = `${cookieOf(visitor)}; ${cookieOf(officer)}`
const home = { origin: platform.origin, cookie }

/** Everything people's forms are sent to; a new one is missed by the test after this table. */
const forms: readonly { path: string; fields: Readonly<Record<string, string>> }[] = [
  { path: '/services/tax-debt-reference/application', fields: { key: platform.platform.ctx.ids.uuid() } },
  { path: '/services/passport-order/application/whom', fields: { whom: 'self' } },
  { path: '/services/passport-order/application/check', fields: { key: platform.platform.ctx.ids.uuid() } },
  { path: '/services/passport-order/application/removal', fields: {} },
  { path: `/applications/${application}/payment`, fields: {} },
  { path: `/applications/${application}/answer`, fields: {} },
  { path: `/applications/${application}/messages`, fields: { text: 'x' } },
  { path: `/applications/${application}/withdrawal`, fields: {} },
  { path: `/applications/${application}/cancellation`, fields: {} },
  { path: '/petitions/new?kind=complaint&subject=other', fields: { key: platform.platform.ctx.ids.uuid(), text: 'x' } },
  { path: `/petitions/${application}/words`, fields: { text: 'x' } },
  { path: `/petitions/${application}/objection`, fields: { text: 'x' } },
  { path: `/petitions/${application}/withdrawal`, fields: {} },
  { path: '/bundles/visa', fields: { key: platform.platform.ctx.ids.uuid(), services: 'passport-reference' } },
  { path: `${document}/revocation`, fields: {} },
  { path: `${document}/replacement`, fields: {} },
  { path: `${document}/share`, fields: { recipient: 'x', purpose: 'x', days: '7' } },
  { path: '/shares/01a20000-0000-7000-8000-000000000000/withdrawal', fields: {} },
  { path: '/shared/guessed', fields: { opener: 'x', code: '1' } },
  { path: '/shared/guessed/package', fields: { opener: 'x', code: '1' } },
  { path: `${document}/wallet`, fields: {} },
  { path: `${document}/wallet/withdrawal`, fields: {} },
  { path: '/wallet/authorization', fields: {} },
  { path: '/me/sessions', fields: {} },
  { path: '/sign-in', fields: { registerNumber: platform.person('Айгүл').registerNumber } },
  { path: '/verify', fields: { text: 'x' } },
  { path: '/track', fields: { number: 'x', code: 'x' } },
  { path: '/demo/phone', fields: { who: platform.nation.people[0]!.id, to: '1', text: '1' } },
  { path: '/demo/registers', fields: { register: 'civil', up: 'yes' } },
  { path: '/demo/bank', fields: { invoice: '019aa000-0000-7000-8000-000000000001' } },
  { path: '/sign-out', fields: {} },
  { path: '/office/sign-in', fields: { number: '1' } },
  { path: '/office/enrolment', fields: { number: '1', code: '1' } },
  { path: '/office/sign-out', fields: {} },
  { path: '/subscription', fields: { places: '65', sms: 'yes' } },
  { path: '/subscription/browser', fields: { endpoint: 'x', end: 'yes' } },
  { path: '/office/next-case', fields: {} },
  { path: `/office/cases/${application}/decision`, fields: { kind: 'grant' } },
  { path: `/office/cases/${application}/messages`, fields: { text: 'x' } },
  { path: `/office/cases/${application}/recusal`, fields: { because: 'relative' } },
  { path: `/office/cases/${application}/release`, fields: { because: 'absent' } },
  { path: `/office/decisions/${application}/withdrawal`, fields: {} },
  { path: '/office/petitions/new', fields: { text: 'x' } },
  { path: `/office/petitions/${application}/answer`, fields: { text: 'x' } },
  { path: `/office/petitions/${application}/messages`, fields: { message: 'x' } },
  { path: `/office/petitions/${application}/extension`, fields: { extension: 'visit' } },
  { path: `/office/petitions/${application}/routing`, fields: { to: 'ubeg' } },
  { path: `/office/petitions/${application}/merging`, fields: { with: application } },
  { path: `/office/petitions/${application}/separation`, fields: {} },
  { path: '/office/handover/ready', fields: { only: application } },
  { path: `/office/handover/${application}/collection`, fields: { code: '0000' } },
  { path: `/office/handover/${application}/code`, fields: {} },
  { path: '/office/documents', fields: { number: 'x' } },
  { path: `/office/team/${application}/enrolment`, fields: {} },
  { path: `/office/inspector/${application}/finding`, fields: { finding: 'justified' } },
  { path: '/office/duties/budget/publication', fields: { 'budget-title': 'x' } },
  { path: `/office/publications/${application}/withdrawal`, fields: {} },
  { path: `/office/audits/${application}/finding`, fields: { finding: 'justified' } },
  { path: '/office/alerts/new', fields: { hazard: 'dzud' } },
  { path: `/office/alerts/drafts/${application}/confirmation`, fields: {} },
  { path: `/office/alerts/drafts/${application}/removal`, fields: {} },
  { path: `/office/alerts/${application}/changes`, fields: { change: 'ended', because: 'x' } },
  { path: '/office/days/covid-19/2021-05-21', fields: { '65-infected': '1' } },
  { path: '/office/days/covid-19/2021-05-21/answer', fields: { id: application } },
  { path: '/office/days-asked/covid-19', fields: { asked: 'yes' } },
  { path: '/office/alert-tokens', fields: {} },
  { path: `/office/alert-tokens/${application}/revocation`, fields: {} },
]
const withoutForms = [
  ...['/wallet/requests', '/wallet/token', '/wallet/nonce', '/wallet/credential'],
  ...['/sms/inbound', '/offline/drafts', '/offline/outbox', '/api/verify', '/api/alerts/days'],
]

/** What is stored, as one text: people's own tables without when a session was last seen. */
async function stored(of: Database): Promise<string> {
  const { text } = await of.one<{ text: string }>(sql`select concat(
    (select md5(string_agg(application::text, '' order by id)) from applications.application),
    (select md5(string_agg(document::text, '' order by id)) from documents.document),
    (select md5(string_agg(concat(id, closed_at), '' order by id)) from identity.session),
    (select md5(string_agg(concat(id, closed_at), '' order by id)) from identity.staff_session),
    (select md5(string_agg(fields::text, '' order by service_id)) from applications.draft where fields <> '{}'),
    (select md5(string_agg(petition::text, '' order by id)) from petitions.petition),
    (select count(*) from identity.attempt),
    (select count(*) from identity.challenge),
    (select md5(string_agg(person::text, '' order by id)) from identity.person)) as text`)
  return text
}

test('every form that can be posted is in the table above', () => {
  const files = globSync('**/*.ts', { cwd: here }).filter((path) => !path.endsWith('.test.ts'))
  const texts = files.map((path) => readFileSync(`${here}/${path}`, 'utf8'))
  const count = texts.join('\n').match(/\bapp\.post\(/g)?.length
  assert.equal(count, forms.length + withoutForms.length)
})

const forged: readonly {
  what: string
  headers: Record<string, string>
  tokenFrom: (own: string) => string
  status: number
}[] = [
  {
    what: 'a page of another site',
    headers: { ...home, origin: 'https://evil.example' },
    tokenFrom: (own) => own,
    status: 403,
  },
  { what: 'a page that hides its origin', headers: { ...home, origin: 'null' }, tokenFrom: (own) => own, status: 403 },
  {
    what: 'a name that only begins like ours',
    headers: { ...home, origin: `${platform.origin}.evil` },
    tokenFrom: (own) => own,
    status: 403,
  },
  {
    what: 'a browser that says cross-site',
    headers: { ...home, 'sec-fetch-site': 'cross-site' },
    tokenFrom: (own) => own,
    status: 403,
  },
  {
    what: 'a browser that says same-site',
    headers: { ...home, 'sec-fetch-site': 'same-site' },
    tokenFrom: (own) => own,
    status: 403,
  },
  { what: 'our page without its token', headers: home, tokenFrom: () => '', status: 403 },
  { what: 'our page with a token made up', headers: home, tokenFrom: () => 'a'.repeat(43), status: 403 },
  { what: 'our page with a token cut short', headers: home, tokenFrom: (own) => own.slice(0, -1), status: 403 },
]

describe('a form sent by', () => {
  for (const { what, headers, tokenFrom, status } of forged) {
    test(`${what} changes nothing`, async () => {
      const before = await stored(database)
      for (const { path, fields } of forms) {
        const csrf = tokenFrom(path.startsWith('/office') ? officeToken : token)
        const response = await ask(path, posted({ ...fields, ...(csrf ? { csrf } : {}) }, headers))
        await response.text()
        assert.equal(response.status, status, path)
      }
      assert.equal(await stored(database), before)
    })
  }

  test('a browser whose own word on where it comes from contradicts the origin is believed first', async () => {
    const headers = { ...home, origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }
    const response = await ask('/me/sessions', posted({ csrf: token }, headers))
    assert.equal(response.status, 303)
  })

  test('the token of somebody else is refused', async () => {
    const other = await platform.visitorAs('Айгүл')
    const response = await ask('/sign-out', posted({ csrf: await tokenOf(other) }, home))
    assert.equal(response.status, 403)
    assert.equal((await ask('/me', { headers: { cookie } })).status, 200)
  })

  test('a text-message centre that does not know the secret is refused', async () => {
    for (const secret of ['', 'x', 'x'.repeat(32)]) {
      const response = await ask('/sms/inbound', posted({ id: '1', from: '99112202', text: '1', secret }))
      assert.equal(response.status, 403)
    }
  })
})

test('looking changes nothing: no form is obeyed as a link', async () => {
  const before = await stored(database)
  const key = platform.platform.ctx.ids.uuid()
  const looks = [
    ...forms.map(({ path, fields }) => `${path}?${new URLSearchParams({ ...fields, csrf: token })}`),
    `/services/id-card-reference/application?key=${key}&again=yes&csrf=${token}`,
    document,
    '/applications',
    '/me/access-log',
    '/messages',
  ]
  for (const path of looks)
    for (const method of ['GET', 'HEAD']) await (await ask(path, { method, headers: { cookie } })).text()
  assert.equal(await stored(database), before)
})

describe('an address to go back to', () => {
  const foreign = [
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/en//evil.example',
    '/.//evil.example',
    '/@evil.example//x',
    '/me\r\nSet-Cookie: a=b',
    '/me#//evil.example',
    'evil.example',
    ` ${platform.origin}.evil`,
    '/a'.repeat(200),
  ]

  for (const to of foreign) {
    test(`${JSON.stringify(to).slice(0, 40)} never leads away`, async () => {
      assert.equal(localPath(to), '/')
      const given = encodeURIComponent(to)
      for (const [path, who] of [
        [`/sign-in?to=${given}`, cookie],
        [`/en/sign-in?to=${given}`, cookie],
        [`/language?to=${given}`, ''],
        [`/en/language?to=${given}`, ''],
      ] as const) {
        const response = await ask(path, { headers: { cookie: who } })
        const location = response.headers.get('location') ?? '/'
        assert.equal(new URL(location, platform.origin).origin, platform.origin, path)
        assert.match(location, /^\/(?!\/)[^\\\s]*$/)
        assert.equal(response.headers.get('set-cookie')?.includes('a=b') ?? false, false)
      }
    })
  }

  test('one of ours is kept through signing in', async () => {
    const guest = new Visitor(platform.origin)
    await guest.open('/en/me/access-log')
    assert.equal(guest.page.path, '/en/sign-in?to=%2Fme%2Faccess-log')
    assert.match(guest.page.text, /name="to" value="\/me\/access-log"/)
  })

  test('a path that looks like another host is neither followed nor linked to', async () => {
    for (const path of [
      '//evil.example/x',
      '/en//evil.example/x',
      '/en///evil.example',
      '/\\evil.example',
      '/en/%2F/evil.example',
    ]) {
      const response = await ask(path)
      const text = await response.text()
      assert.ok(response.status === 404 || response.headers.get('location')?.startsWith('/sign-in'), path)
      for (const [, to] of text.matchAll(/(?:href|action|src)="([^"]*)"/g))
        assert.doesNotMatch(to!, /^\/\/|^\/\\|^https?:/)
    }
  })
})

describe('what a proxy would say is not believed of a client:', () => {
  const claims: readonly Readonly<Record<string, string>>[] = [
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { forwarded: 'host=evil.example;proto=https' },
    { 'x-original-url': '/demo/registers', 'x-rewrite-url': '/demo/registers' },
    { 'x-http-method-override': 'DELETE' },
  ]
  for (const headers of claims) {
    test(Object.keys(headers).join(', '), async () => {
      const [plain, forwarded] = await Promise.all([ask('/search?q=zzzz'), ask('/search?q=zzzz', { headers })])
      assert.equal(await forwarded.text(), await plain.text())
      assert.deepEqual(forwarded.headers.getSetCookie(), [])
    })
  }
})

test('line ends in what is asked never become headers', async () => {
  const lines = '%0d%0aSet-Cookie:%20a=b%0d%0a%0d%0a<script>'
  for (const path of [
    `/search?q=address${lines}`,
    `/search?q=${encodeURIComponent('хаягийн лавлагаа')}${lines}`,
    `/me?x=${lines}`,
    `/language?to=/me${lines}`,
    `/en${lines}/`,
    `/services/${lines}`,
    `/documents/${lines}`,
  ]) {
    const response = await ask(path)
    const text = await response.text()
    assert.equal(response.headers.get('set-cookie')?.includes('a=b') ?? false, false, path)
    assert.doesNotMatch(response.headers.get('location') ?? '', /[\r\n]/)
    assert.doesNotMatch(text, /<script>/)
  }
})
