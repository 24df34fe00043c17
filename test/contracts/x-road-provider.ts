/** The rules of the X-Road REST protocol (PR-REST) as tests: what a security server must answer, asked without our adapter. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { after, before, test } from 'node:test'
import { hashFromTheStandard } from './x-road.ts'

export type Provider = {
  readonly url: string
  /** A service that answers, and a body it understands. */
  readonly path: string
  readonly body: string
  readonly close: () => Promise<unknown>
}
type Headers = Readonly<Record<string, string | readonly string[]>>
type Asked = {
  readonly headers: Headers
  readonly method?: string
  readonly path?: string
  readonly body?: string | Buffer
}
type Heard = {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly body: Buffer
}

/** Sends exactly these headers, beside those of the hop. */
function askRaw(url: string, { method = 'POST', path = '/', headers, body = '' }: Asked): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, path, headers: headers as IncomingHttpHeaders }, (answer) => {
      whole(answer).then((bytes) => resolve(heardFrom(answer, bytes)), reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

async function whole(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function heardFrom(answer: IncomingMessage, body: Buffer): Heard {
  const header = (name: string) => answer.headers[name] as string | undefined
  return { status: answer.statusCode ?? 0, header, body }
}

/** What a client of the platform sends. */
function providerHeaders(): Record<string, string> {
  return {
    'X-Road-Client': 'MN/GOV/0001/platform',
    'X-Road-Id': randomUUID(),
    'X-Road-Issue': randomUUID(),
    'X-Road-UserId': 'MNsomebody',
    'Content-Type': 'application/json; charset=utf-8',
  }
}

/** The rules for a security server; `start` gives one with a service behind it. */
export function providerContract(what: string, start: () => Promise<Provider>): void {
  let provider: Provider
  before(async () => {
    provider = await start()
  })
  after(() => provider.close())
  const post = (headers: Headers, more: Omit<Asked, 'headers'> = {}) =>
    askRaw(provider.url, { path: provider.path, body: provider.body, headers, ...more })
  const subsystem = () => provider.path.slice(0, provider.path.lastIndexOf('/'))
  const code = () => provider.path.slice(provider.path.lastIndexOf('/') + 1)
  const get = (path: string) => post(providerHeaders(), { method: 'GET', path, body: '' })
  const read = async (path: string) => JSON.parse((await get(path)).body.toString())

  test(`${what}: repeats identifier, client and service, and sets an identifier of its own`, async () => {
    const sent = providerHeaders()
    const answer = await post(sent)
    assert.equal(answer.status, 200)
    assert.equal(answer.header('x-road-error'), undefined)
    assert.equal(answer.header('x-road-id'), sent['X-Road-Id'])
    assert.equal(answer.header('x-road-client'), sent['X-Road-Client'])
    assert.equal(answer.header('x-road-service'), provider.path.slice('/r1/'.length))
    assert.match(answer.header('x-road-request-id') ?? '', /^[0-9a-f-]{36}$/)
  })

  test(`${what}: ties its answer to the question by the hash of the standard, user headers included`, async () => {
    const more = { 'Idempotency-Key': randomUUID(), 'X-Road-Represented-Party': 'COM/1234567' }
    for (const sent of [providerHeaders(), { ...providerHeaders(), ...more }]) {
      const answer = await post(sent)
      const rawHeaders = Object.entries(sent).flat()
      const seen = { method: 'POST', url: provider.path, rawHeaders, body: Buffer.from(provider.body) }
      const expected = hashFromTheStandard(seen, answer.header('x-road-request-id')!)
      assert.equal(answer.header('x-road-request-hash'), expected)
    }
  })

  test(`${what}: denied by default: turns away whoever was granted nothing`, async () => {
    for (const client of ['MN/GOV/0002/platform', 'EE/GOV/0001/platform', 'MN/GOV/0001/other'])
      assert.match(
        (await post({ ...providerHeaders(), 'X-Road-Client': client })).header('x-road-error') ?? '',
        /\.(AccessDenied|UnknownMember)$/,
        client,
      )
  })

  test(`${what}: category 3, parameter pollution: whoever does not say once and rightly who they are did not keep to the protocol`, async () => {
    const { 'X-Road-Client': client = '', ...without } = providerHeaders()
    const others = ['', 'MN/GOV', `${client}/more`, `${client}, ${client}`, [client, client], `${client}?`]
    for (const headers of [without, ...others.map((other) => ({ ...without, 'X-Road-Client': other }))]) {
      const answer = await post(headers as Headers)
      assert.match(answer.header('x-road-error') ?? '', /^Client\.BadRequest$|UnknownMember$/, JSON.stringify(headers))
    }
    assert.deepEqual(await post(without).then(({ status, header }) => [status, header('x-road-error')]), [
      400,
      'Client.BadRequest',
    ])
  })

  test(`${what}: an error of the exchange says its type, a message and a number to ask about, as JSON`, async () => {
    const answer = await post(providerHeaders(), { path: `${subsystem()}/none` })
    assert.equal(answer.status, 500)
    assert.match(answer.header('content-type') ?? '', /^application\/json; ?charset=utf-8$/)
    const { type, message, detail } = JSON.parse(answer.body.toString())
    assert.equal(type, answer.header('x-road-error'))
    assert.equal(typeof message, 'string')
    assert.match(detail, /^[0-9a-f-]{36}$/)
  })

  test(`${what}: an unknown service, or a path that is none, is an error of the exchange and not silence`, async () => {
    for (const path of [
      '/r1/MN/GOV/9999/none/WS1',
      '/r1/MN',
      '/',
      '/r1/%E0%A4%A',
      `${provider.path}/${'x'.repeat(3000)}`,
      provider.path.replaceAll('/', '%2F').replace('%2Fr1%2F', '/r1/'),
    ])
      assert.match((await post(providerHeaders(), { path })).header('x-road-error') ?? '', /^(Client|Server)\./, path)
  })

  test(`${what}: category 1: what the register itself does not understand it says itself, and the exchange adds nothing to it but its echoes`, async () => {
    const { 'Content-Type': _, ...untyped } = providerHeaders()
    const told: readonly (readonly [Record<string, string>, string | Buffer])[] = [
      [providerHeaders(), '{"regnum":'],
      [providerHeaders(), '[]'],
      [providerHeaders(), '{"regnum":{"$ne":""}}'],
      [providerHeaders(), Buffer.from([0x22, 0xff, 0x22])],
      [{ ...untyped, 'Content-Type': 'application/json; charset=windows-1251' }, provider.body],
      [untyped, provider.body],
    ]
    for (const [headers, body] of told) {
      const answer = await post(headers, { body })
      assert.equal(answer.status, 400)
      assert.equal(answer.header('x-road-error'), undefined)
      assert.equal(answer.header('x-road-id'), headers['X-Road-Id'])
    }
  })

  test(`${what}: metadata: everybody on the exchange is listed, the provider among them`, async () => {
    const { member } = await read('/listClients')
    const ids = (member as { id: Record<string, string> }[]).map(({ id }) =>
      ['xroad_instance', 'member_class', 'member_code', 'subsystem_code'].map((part) => id[part]).join('/'),
    )
    assert.ok(ids.includes(subsystem().slice('/r1/'.length)))
    assert.equal(new Set(ids).size, ids.length)
  })

  test(`${what}: metadata: what is offered, and what of it may be asked`, async () => {
    for (const name of ['listMethods', 'allowedMethods']) {
      const { service } = await read(`${subsystem()}/${name}`)
      const codes = (service as { service_code: string }[]).map((one) => one.service_code)
      assert.ok(codes.includes(code()), name)
      assert.ok(!codes.some((one) => /^(list|allowed)Methods$|^getOpenAPI$/.test(one)), 'a metadata service is listed')
    }
  })

  test(`${what}: metadata: a service describes itself by OpenAPI, and only one that there is`, async () => {
    const found = await read(`${subsystem()}/getOpenAPI?serviceCode=${code()}`)
    assert.match(found.openapi, /^3\./)
    assert.ok(Object.keys(found.paths).length > 0)
    const none = await get(`${subsystem()}/getOpenAPI?serviceCode=none`)
    assert.match(none.header('x-road-error') ?? '', /^Client\./)
  })
}
