import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openDatabase } from '#platform'
import { askAt, cookieOf, posted } from '../../test/asking.ts'
import { startWhole } from '../../test/platform.ts'
import { securityHeaders } from './security.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)

type Answer = { readonly what: string; readonly status: number; readonly ask: () => Promise<Response> }

const answers: readonly Answer[] = [
  { what: 'a page', status: 200, ask: () => ask('/') },
  { what: 'the same page from memory', status: 200, ask: () => ask('/') },
  { what: 'a page that is not shared', status: 200, ask: () => ask('/search?q=zzz') },
  { what: 'a redirect', status: 303, ask: () => ask('/me') },
  { what: 'an asset', status: 200, ask: async () => ask(await assetPath()) },
  { what: 'a missing asset', status: 404, ask: () => ask('/assets/none.css') },
  { what: 'a missing page', status: 404, ask: () => ask('/nowhere') },
  { what: 'a method that is not there', status: 405, ask: () => ask('/me', { method: 'DELETE' }) },
  { what: 'a mistake', status: 422, ask: () => ask('/sign-in', posted({ registerNumber: '' })) },
  {
    what: 'a refusal',
    status: 403,
    ask: () => ask('/sign-in', posted({ registerNumber: '1' }, { origin: 'https://evil.example' })),
  },
  { what: 'health', status: 200, ask: () => ask('/healthz') },
  { what: 'a checkpoint of the log', status: 200, ask: () => ask('/log/access/checkpoint') },
  { what: 'an image of what is wrong', status: 413, ask: () => ask('/sign-in', posted('a'.repeat(300_000))) },
]

async function assetPath(): Promise<string> {
  return /href="(\/assets\/app[^"]+)"/.exec(await (await ask('/')).text())?.[1] ?? ''
}

describe('security headers', () => {
  for (const { what, status, ask } of answers) {
    test(`stand on ${what} (${status})`, async () => {
      const response = await ask()
      await response.text()
      assert.equal(response.status, status)
      assertHeaders(response)
      const type = response.headers.get('content-type') ?? ''
      if (type.startsWith('text/')) assert.match(type, /charset=utf-8/i)
    })
  }

  test('stand on a page of our own fault, which gives a number and no reason', async () => {
    const visitor = await platform.visitorAs('Ганболд')
    const database = openDatabase({ url: platform.databaseUrl, connectionsMax: 1 })
    try {
      await database.script('alter table documents.document rename to document_away')
      const response = await ask('/documents', { headers: { cookie: cookieOf(visitor) } })
      const text = await response.text()
      assert.equal(response.status, 500)
      assertHeaders(response)
      assert.match(text, /[0-9a-f]{8}/)
      assert.doesNotMatch(text, /document_away|relation|documents\.document|node_modules|\.ts:\d/)
    } finally {
      await database.script('alter table documents.document_away rename to document')
      await database.close()
    }
  })
})

function assertHeaders(response: Response): void {
  for (const [name, value] of Object.entries(securityHeaders)) assert.equal(response.headers.get(name), value, name)
  assert.equal(response.headers.get('server'), null)
  assert.equal(response.headers.get('x-powered-by'), null)
  assert.equal(response.headers.get('access-control-allow-origin'), null)
}

describe('the content policy', () => {
  const policy = new Map(
    securityHeaders['Content-Security-Policy']!.split('; ').map((directive) => {
      const [name, ...values] = directive.split(' ')
      return [name!, values] as const
    }),
  )
  const demands: readonly (readonly [directive: string, values: readonly string[]])[] = [
    ['default-src', ["'none'"]],
    ['object-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
    ['form-action', ["'self'"]],
    ['script-src', ["'self'"]],
    ['style-src', ["'self'"]],
    ['require-trusted-types-for', ["'script'"]],
  ]

  for (const [directive, values] of demands) {
    test(`has ${directive} ${values.join(' ')}`, () => {
      assert.deepEqual(policy.get(directive), values)
    })
  }

  test('allows nothing inline, nothing evaluated, no scheme of scripts, no host and no wildcard', () => {
    const loose = [...policy].flatMap(([directive, values]) =>
      values
        .filter(
          (value) =>
            /unsafe|\*|^https?:|\./.test(value) ||
            (/^(data|blob):$/.test(value) && !/^(img|media)-src$/.test(directive)),
        )
        .map((value) => `${directive} ${value}`),
    )
    assert.deepEqual(loose, [])
    assert.deepEqual(policy.get('trusted-types'), ['worker-address'])
  })

  test('names each directive once', () => {
    assert.equal(policy.size, securityHeaders['Content-Security-Policy']!.split('; ').length)
  })

  test('is kept by the pages: no inline script, style or handler', async () => {
    for (const path of ['/', '/services', '/verify', '/ui', '/sign-in', '/demo/phone', '/nowhere']) {
      const text = await (await ask(path)).text()
      assert.doesNotMatch(text, /<style|\sstyle="|\son[a-z]+="|javascript:|<script(?![^>]*\ssrc=)/i, path)
      for (const [, url] of text.matchAll(/(?:src|href|action)="([^"#]+)"/g))
        assert.match(url!, /^(\/(?!\/)|tel:|sms:)/)
    }
  })
})
