/** The rules of the X-Road REST protocol (PR-REST) as tests: what a security server must answer, asked without our adapter. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { hashFromTheStandard } from './x-road.ts'

export type Provider = {
  readonly url: string
  /** A service that answers, and a body it understands. */
  readonly path: string
  readonly body: string
  readonly close: () => Promise<unknown>
}

/** The rules for a security server; `start` gives one with a service behind it. */
export function providerContract(what: string, start: () => Promise<Provider>): void {
  let provider: Provider
  before(async () => {
    provider = await start()
  })
  after(() => provider.close())
  const headers = () => ({
    'X-Road-Client': 'MN/GOV/0001/platform',
    'X-Road-Id': randomUUID(),
    'X-Road-Issue': randomUUID(),
    'X-Road-UserId': 'MNsomebody',
    'Content-Type': 'application/json; charset=utf-8',
  })
  const post = (given: Record<string, string>, path = provider.path) =>
    fetch(provider.url + path, { method: 'POST', headers: given, body: provider.body, redirect: 'manual' })

  test(`${what}: repeats identifier, client and service, and sets an identifier of its own`, async () => {
    const sent = headers()
    const answer = await post(sent)
    await answer.body?.cancel()
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('x-road-error'), null)
    assert.equal(answer.headers.get('x-road-id'), sent['X-Road-Id'])
    assert.equal(answer.headers.get('x-road-client'), sent['X-Road-Client'])
    assert.equal(answer.headers.get('x-road-service'), provider.path.slice('/r1/'.length))
    assert.match(answer.headers.get('x-road-request-id') ?? '', /^[0-9a-f-]{36}$/)
  })

  test(`${what}: ties its answer to the question by the hash of the standard`, async () => {
    const sent = headers()
    const answer = await post(sent)
    await answer.body?.cancel()
    const names = new Map(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value]))
    const seen = {
      method: 'POST',
      url: provider.path,
      header: (name: string) => names.get(name),
      body: Buffer.from(provider.body),
    }
    assert.equal(answer.headers.get('x-road-request-hash'), hashFromTheStandard(seen))
  })

  test(`${what}: turns away whoever may not ask, says who they are twice, or not at all`, async () => {
    const { 'X-Road-Client': client, ...without } = headers()
    for (const other of [
      'MN/GOV/0002/platform',
      'EE/GOV/0001/platform',
      '',
      `${client}/more`,
      `${client}, ${client}`,
    ]) {
      const answer = await post({ ...without, 'X-Road-Client': other })
      await answer.body?.cancel()
      assert.match(answer.headers.get('x-road-error') ?? '', /^Client\./, other)
    }
    const answer = await post(without)
    await answer.body?.cancel()
    assert.match(answer.headers.get('x-road-error') ?? '', /^Client\./)
  })

  test(`${what}: an unknown service, or a path that is none, is an error of the exchange and not silence`, async () => {
    for (const path of [
      '/r1/MN/GOV/9999/none/WS1',
      '/r1/MN',
      '/',
      '/r1/%E0%A4%A',
      provider.path.replaceAll('/', '%2F').replace('%2Fr1%2F', '/r1/'),
    ]) {
      const answer = await post(headers(), path)
      await answer.body?.cancel()
      assert.match(answer.headers.get('x-road-error') ?? '', /^(Client|Server)\./, path)
    }
  })
}
