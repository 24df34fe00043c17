import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { askAt } from '../../../test/asking.ts'
import { differences, parseJsonLd, parseTurtle } from '../../../test/catalogue/linked-data.ts'
import { faultInXml } from '../../../test/catalogue/xml.ts'
import { startWhole } from '../../../test/platform.ts'
import { weigh } from '../../../test/weigh.ts'
import { withLanguage } from '../edge.ts'
import { structuredService } from '../portal/catalogue/structured.ts'
import { routes } from '../routes.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { nation } = platform
const { services } = platform.platform.ctx.outside.catalogue
const ids = services.map(({ id }) => id).sort()
const [service] = services

type Json = Readonly<Record<string, unknown>>
async function json(path: string): Promise<Json> {
  const response = await ask(path)
  assert.equal(response.status, 200, path)
  return (await response.json()) as Json
}

type Schema = {
  readonly $ref?: string
  readonly allOf?: readonly Schema[]
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}
type Operation = {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>>
}
type Description = {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
const description = (await json(routes.apiDescription)) as unknown as Description
const asked = Object.entries(description.paths).flatMap(([path, { get }]) => (get ? [[path, get] as const] : []))

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value

/** Where a value is not what its schema says. */
function faultsIn(value: unknown, schema: Schema, at = ''): string[] {
  if (schema.$ref) return faultsIn(value, description.components.schemas[schema.$ref.split('/').at(-1)!]!, at)
  const types = [schema.type ?? []].flat()
  if (types.length > 0 && !types.includes(typeOf(value))) return [`${at} is ${typeOf(value)}`]
  if (schema.enum && !schema.enum.includes(value as string)) return [`${at} is ${value}`]
  const members = value as Json
  return [
    ...(schema.allOf ?? []).flatMap((part) => faultsIn(value, part, at)),
    ...(schema.required ?? []).flatMap((name) => (Object.hasOwn(members, name) ? [] : [`${at}.${name} is missing`])),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, own]) => faultsIn(members[name], own, `${at}.${name}`)),
    ...(schema.items ? (value as unknown[]).flatMap((item, i) => faultsIn(item, schema.items!, `${at}.${i}`)) : []),
  ]
}

/** The address of a path, filled so that it has an answer. */
function example(path: string, { parameters }: Operation): string {
  const query = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map(({ name }) => `${name}=${name === 'period' ? '2026-11' : 'passport'}`)
  const id = path.includes('/datasets/') ? 'services' : service!.id
  return `${path.replace('{id}', id)}${query.length > 0 ? `?${query}` : ''}`
}

describe('every path of the description answers what it says:', () => {
  for (const [path, get] of asked)
    for (const [type, { schema }] of Object.entries(get.responses[200]!.content!))
      test(`${path} as ${type}`, async () => {
        const response = await ask(example(path, get), { headers: { accept: type } })
        assert.equal(response.status, 200)
        assert.equal(response.headers.get('content-type')?.split(';')[0], type)
        if (type !== 'application/json') return assert.ok((await response.text()).length > 0)
        assert.deepEqual(faultsIn(await response.json(), schema).slice(0, 10), [])
      })

  test('and the description names every path there is', () => {
    const known = Object.entries(routes).flatMap(([name, route]) =>
      /^(api[A-Z]|catalogue|changeFeed|openData(Turtle|JsonLd))/.test(name) && name !== 'apiDescription'
        ? [typeof route === 'string' ? route : (route as (id: string) => string)('{id}')]
        : [],
    )
    assert.deepEqual(Object.keys(description.paths).sort(), known.sort())
  })

  test('a service that lacks something is found out', () => {
    const { WholeService } = description.components.schemas
    assert.deepEqual(faultsIn({ id: 1 }, WholeService!).slice(0, 2), ['.agency is missing', '.kind is missing'])
  })
})

describe('paging ends and covers everything once:', () => {
  /** Follows `next` until it ends, at most as often as there are pages. */
  async function all(path: string, list: string, parameter: string): Promise<Json[]> {
    const found: Json[] = []
    let next: unknown
    for (let pages = 0; next !== null; pages++) {
      assert.ok(pages <= ids.length, 'the pages do not end')
      const address = new URL(path, platform.origin)
      if (next) address.searchParams.set(parameter, String(next))
      const page = await json(`${address.pathname}${address.search}`)
      found.push(...(page[list] as Json[]))
      next = page.next
    }
    return found
  }

  test('the services', async () => {
    const found = await all(routes.apiServices, 'services', 'after')
    assert.deepEqual(
      found.map(({ id }) => id),
      ids,
    )
  })

  test('the services of an agency and of a kind', async () => {
    const { agency, kind } = service!.definition
    for (const [name, value] of Object.entries({ agency, kind })) {
      const found = await all(`${routes.apiServices}?${name}=${value}`, 'services', 'after')
      const wanted = services.filter(({ definition }) => definition[name as 'agency' | 'kind'] === value)
      assert.deepEqual(
        found.map(({ id }) => id),
        wanted.map(({ id }) => id).sort(),
      )
    }
  })

  test('the changes, though all of them came in the same moment', async () => {
    const found = await all(routes.apiChanges, 'changes', 'before')
    assert.deepEqual(found.map(({ service }) => service).sort(), ids)
  })
})

describe('what cannot be read is refused, and what is not there does not exist:', () => {
  for (const [path, status] of [
    [routes.apiService('no-such-service'), 404],
    [routes.apiService('constructor'), 404],
    [routes.apiService('%00'), 404],
    [`${routes.apiService(ids[0]!)}%2f..`, 404],
    [routes.apiSearch, 400],
    [`${routes.apiSearch}?q=%20`, 400],
    [`${routes.apiChanges}?before=yesterday`, 400],
    [`${routes.apiChanges}?before=1`, 400],
    [`${routes.apiChanges}?before=%2B275760-09-13`, 400],
    [`${routes.apiChanges}?before=2026-13-41`, 400],
    [`${routes.apiChanges}?before=2026-11-24/'`, 400],
    [`${routes.apiChanges}?before=2026-11-24/%00`, 400],
    [`${routes.api}/nothing`, 404],
  ] as const) {
    test(`${path} → ${status}`, async () => {
      const response = await ask(path)
      await response.text()
      assert.equal(response.status, status)
    })
  }

  test('a filter that fits nothing gives nothing', async () => {
    for (const query of ['agency=nobody', 'kind=constructor', 'after=zzzz', `after=${'z'.repeat(3000)}`])
      assert.deepEqual(await json(`${routes.apiServices}?${query}`), { services: [], next: null })
  })

  test('nothing is written to', async () => {
    for (const path of [routes.apiServices, routes.catalogueTurtle, routes.sitemap]) {
      const response = await ask(path, { method: 'POST' })
      await response.text()
      assert.equal(response.status, 405, path)
    }
  })
})

describe('search engines and readers of feeds get', () => {
  test('a sitemap of every service in every language', async () => {
    const text = await (await ask(routes.sitemap)).text()
    assert.equal(faultInXml(text), undefined)
    const { origin } = new URL(/<loc>([^<]+)/.exec(text)![1]!)
    for (const { code } of nation.country.languages)
      for (const id of ids) {
        const address = `${origin}${withLanguage(routes.service(id), code, nation.country)}`
        assert.ok(text.includes(`hreflang="${code}" href="${address}"`), address)
      }
  })

  test('the changes as Atom', async () => {
    const text = await (await ask(routes.changeFeed)).text()
    assert.equal(faultInXml(text), undefined)
    for (const part of ['id', 'title', 'updated'])
      assert.match(text, new RegExp(`<feed[^>]*>[^]*<${part}>[^<]+</${part}>`))
    const entries = [...text.matchAll(/<entry><id>([^<]+)/g)].map(([, id]) => id)
    assert.ok(entries.length > 0)
    assert.equal(new Set(entries).size, entries.length)
  })

  test('robots, who are told where the sitemap is', async () => {
    assert.match(await (await ask(routes.robots)).text(), /^Sitemap: http.*\/sitemap\.xml$/m)
  })

  test('a page that says what it is in words of schema.org', async () => {
    const page = await (await ask(routes.service(service!.id))).text()
    const [, block = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page) ?? []
    const data = JSON.parse(block) as Json
    assert.equal(data['@type'], 'GovernmentService')
    assert.equal(data.name, service!.definition.title)
  })

  test('and no script, though a title tries to end the block', () => {
    const title = '</script><script>alert(1)</script><!--'
    const { text } = structuredService(
      { ...service!.definition, title },
      { nation, language: 'en', address: 'https://example.test' },
    )
    const [, block = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(text) ?? []
    assert.equal((JSON.parse(block) as Json).name, title)
  })
})

describe('XML that is not well-formed is found out:', () => {
  for (const [text, isWell] of [
    ['<?xml version="1.0"?>\n<a b="c"><d/>e &amp; f</a>\n', true],
    ['<a><b></a></b>', false],
    ['<a>b & c</a>', false],
    ['<a href="?b&c"/>', false],
    ['<a>', false],
    ['<a/><b/>', false],
    ['<a b=c/>', false],
    ['<a>1 < 2</a>', false],
    ['', false],
  ] as const) {
    test(text, () => assert.equal(faultInXml(text) === undefined, isWell))
  }
})

describe('the catalogue as linked data', () => {
  const files = [routes.catalogueTurtle, routes.catalogueJsonLd]

  test('is sent compressed, and not again to those who have it', async () => {
    for (const path of files) {
      const first = await weigh(new URL(path, platform.origin), { 'accept-encoding': 'br' })
      assert.equal(first.headers['content-encoding'], 'br', path)
      const { etag } = first.headers
      assert.ok(etag)
      const again = await ask(path, { headers: { 'if-none-match': etag } })
      assert.equal(again.status, 304)
      assert.equal(await again.text(), '')
      const other = await ask(path, { headers: { 'if-none-match': 'W/"another"' } })
      assert.equal(other.status, 200)
      await other.text()
    }
  })

  test('may be read from any site', async () => {
    for (const path of [...files, routes.apiServices]) {
      const { headers, body } = await ask(path)
      await body?.cancel()
      assert.equal(headers.get('access-control-allow-origin'), '*')
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin')
    }
  })

  test('gives a single service the same in both forms, and tells caches that there are several', async () => {
    const path = routes.apiService(service!.id)
    const [turtle, jsonLd] = await Promise.all(
      ['text/turtle', 'application/ld+json'].map((accept) => ask(path, { headers: { accept } })),
    )
    for (const { headers } of [turtle!, jsonLd!, await ask(path)]) assert.match(headers.get('vary') ?? '', /\bAccept\b/)
    const graph = parseTurtle(await turtle!.text())
    assert.equal(differences(graph, await parseJsonLd(await jsonLd!.text())), 0)
    const titles = [...graph].filter(
      ({ subject, predicate }) => subject.value.endsWith(`${path}#service`) && predicate.value.endsWith('/title'),
    )
    const spoken = Object.values(service!.in).map(({ title }) =>
      title.replace(/[\u00a0\u2060]/g, (sign) => (sign === '\u00a0' ? ' ' : '')),
    )
    assert.deepEqual(new Set(titles.map(({ object }) => object.value)), new Set(spoken))
  })
})

test('nothing that machines are given concerns a person', async () => {
  const paths = asked.map(([path, get]) => example(path, get))
  for (const path of [...paths, routes.sitemap, routes.robots, routes.metrics]) {
    const response = await ask(path)
    const text = await response.text()
    assert.equal(response.headers.get('set-cookie'), null, path)
    for (const { registerNumber, phone } of nation.people)
      for (const secret of [registerNumber, phone]) assert.ok(!text.includes(secret), `${path} holds ${secret}`)
  }
})
