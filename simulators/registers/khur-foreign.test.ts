/** Other people's tools read our description and speak with our simulator, and our adapter with a server made from it. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import * as soap from 'soap'
import { nation } from '../../mongolia/index.ts'
import { openKhur } from '../../src/modules/exchange/khur-soap.ts'
import { domainOf, khurDomains } from '../../src/modules/exchange/soap/khur-domains.ts'
import { signedHeaders } from '../../src/modules/exchange/soap/khur-headers.ts'
import { khurKeys, khurRequest, khurToken } from '../../test/contracts/khur.ts'
import { withoutTool } from '../../test/system-tools.ts'
import { makePopulation } from '../population/population.ts'
import { openBook } from './book.ts'
import { type KhurServer, startKhur } from './khur.ts'
import { openSwitchboard } from './switchboard.ts'

const population = makePopulation(40)
const regnum = 'УХ91052824'
const request = { auth: { citizen: { authType: '1', regnum } }, regnum }
/** Somebody with a vehicle. */
const driver = [...population.byNumber.values()].find(({ vehicles }) => (vehicles ?? []).length > 0)!.registerNumber
const addressOf = 'WS100103_getCitizenAddressInfo'
const vehiclesOf = 'WS100406_getCitizenVehicleList'
const codes = nation.registers.flatMap(({ operations }) => Object.values(operations).map(({ code }) => code))

let server: KhurServer
before(async () => {
  const book = openBook({ population, today: () => '2026-11-24' })
  const clients = [{ accessToken: khurToken, publicKey: khurKeys.publicKey, approved: { '*': '9999-12-31' } }]
  server = await startKhur({ registers: nation.registers, book, switchboard: openSwitchboard(), clients })
})
after(() => server.close())

const headers = () => ({ ...signedHeaders(khurToken, khurKeys.privateKey, new Date()) })
const wsdl = (path: string) => `${server.url}${path}?wsdl`
const operationsOf = (name: string) => codes.filter((code) => domainOf(code)?.name === name).length

/** zeep must not keep the server waiting that it talks with: it runs beside, not instead. */
async function zeep(
  calls: readonly object[],
  shown: object = headers(),
): Promise<{ operations: number; said: Record<string, unknown> | null }[]> {
  const script = fileURLToPath(new URL('../../test/contracts/khur-zeep.py', import.meta.url))
  const child = spawn('/usr/bin/python3', [script], { timeout: 60_000, stdio: ['pipe', 'pipe', 'inherit'] })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.stdin.end(JSON.stringify({ calls, headers: shown }))
  await once(child, 'close')
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}

test('zeep reads every domain and asks about a person', { skip: withoutTool('ZEEP') }, async () => {
  const [address, vehicles, ...domains] = await zeep([
    { wsdl: wsdl('/citizen-1.5.0/ws'), operation: addressOf, request },
    { wsdl: wsdl('/transport-1.5.0/ws'), operation: vehiclesOf, request: { ...request, regnum: driver } },
    ...khurDomains.map(({ path }) => ({ wsdl: wsdl(path) })),
  ])
  const { resultCode, response } = address!.said as { resultCode: number; response: Record<string, unknown> }
  assert.equal(resultCode, 0)
  assert.match(String(response.fullAddress), /Баянхошуу/)
  const { response: listed } = vehicles!.said as { response: { listData: Record<string, unknown>[] } }
  assert.match(String(listed.listData[0]!.plateNumber), /^\d{4}/)
  assert.deepEqual(
    domains.map(({ operations }) => operations),
    khurDomains.map(({ name }) => operationsOf(name)),
  )
})

test('zeep without a signature is told so and gets nothing', { skip: withoutTool('ZEEP') }, async () => {
  const [answer] = await zeep([{ wsdl: wsdl('/citizen-1.5.0/ws'), operation: addressOf, request }], {})
  assert.deepEqual([answer!.said!.resultCode, answer!.said!.response], [3, null])
})

test('the soap package of npm reads every domain and asks about a person', async () => {
  for (const { path, name } of khurDomains) {
    const client = await soap.createClientAsync(wsdl(path))
    const [ports] = Object.values(client.describe() as Record<string, Record<string, object>>)
    assert.equal(Object.keys(Object.values(ports!)[0]!).length, operationsOf(name), name)
  }
  const client = await soap.createClientAsync(wsdl('/citizen-1.5.0/ws'))
  for (const [name, value] of Object.entries(headers())) client.addHttpHeader(name, value)
  const [{ return: said }] = await client[`${addressOf}Async`]({ request })
  assert.equal(said.resultCode, 0)
  assert.match(said.response.fullAddress, /Баянхошуу/)
})

test('the adapter is understood by, and understands, a server that the soap package makes of the description', async () => {
  const description = await (await fetch(wsdl('/citizen-1.5.0/ws'))).text()
  const seen: unknown[] = []
  const answer = (asked: { request: { regnum: string } }) => {
    seen.push(asked)
    const { auth: _, ...echo } = asked.request as Record<string, unknown>
    const response = { fullAddress: 'Баянхошуу <5> & "6"', addressDetail: '12' }
    const requestId = `00000000-0000-4000-8000-${String(seen.length).padStart(12, '0')}`
    return { return: { request: echo, requestId, response, resultCode: 0, resultMessage: 'амжилттай' } }
  }
  const other = createServer((_, response) => response.writeHead(404).end())
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const services = { citizenService: { citizenServicePort: { [addressOf]: answer } } }
  soap.listen(other, '/citizen-1.5.0/ws', services, description)
  try {
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    const port = openKhur({ url, accessToken: khurToken, key: khurKeys.privateKey })
    const got = await port.send(khurRequest())
    assert.ok(got.kind === 'answer', JSON.stringify(got))
    assert.deepEqual(got.body, {
      resultCode: 0,
      response: { fullAddress: 'Баянхошуу <5> & "6"', addressDetail: '12' },
    })
    assert.deepEqual(seen, [{ request }])
    const unknown = await port.send(khurRequest({ name: 'GetNothing' }))
    assert.notEqual(unknown.kind, 'answer')
  } finally {
    other.closeAllConnections()
    other.close()
  }
})
