import assert from 'node:assert/strict'
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import type { ExchangeAnswer, ExchangeRequest } from '#exchange'
import { nation } from '../../mongolia/index.ts'
import { openKhur } from '../../src/modules/exchange/khur-soap.ts'
import { domainOf } from '../../src/modules/exchange/soap/khur-domains.ts'
import { khurKeys, khurRequest, khurToken } from '../../test/contracts/khur.ts'
import { khurProviderContract } from '../../test/contracts/khur-provider.ts'
import { makePopulation } from '../population/population.ts'
import { openBook } from './book.ts'
import { type KhurServer, startKhur } from './khur.ts'
import { type Mood, openSwitchboard, type Switchboard } from './switchboard.ts'

const population = makePopulation(40)
const today = '2026-11-24'
const clients = [
  {
    accessToken: khurToken,
    publicKey: khurKeys.publicKey,
    approved: { '*': '9999-12-31', WS100101: '2020-01-01' },
    operators: ['ТА52123062'],
  },
]

function start(switchboard = openSwitchboard(), now?: () => Date): Promise<KhurServer> {
  const book = openBook({ population, today: () => today })
  return startKhur({ registers: nation.registers, book, switchboard, clients, ...(now && { now }) })
}

khurProviderContract('the simulated KHUR', async () => {
  const { url, close } = await start()
  return {
    url,
    accessToken: khurToken,
    key: khurKeys.privateKey,
    seconds: () => Math.floor(Date.now() / 1000),
    operator: 'ТА52123062',
    denied: 'WS100101_getCitizenIDCardInfo',
    close,
  }
})

let server: KhurServer
let switchboard: Switchboard
before(async () => {
  switchboard = openSwitchboard()
  server = await start(switchboard)
})
beforeEach(() => switchboard.setMood('civil', 'up'))
after(() => server.close())

function send(request: ExchangeRequest = khurRequest(), key: KeyObject = khurKeys.privateKey): Promise<ExchangeAnswer> {
  return openKhur({ url: server.url, accessToken: khurToken, key, timeout: 2000 }).send(request)
}

test('the adapter believes it, and both ends wrote the same down', async () => {
  const request = khurRequest()
  const answer = await send(request)
  assert.ok(answer.kind === 'answer')
  const { resultCode, response } = answer.body as { resultCode: number; response: Record<string, unknown> }
  assert.equal(resultCode, 0)
  assert.match(String(response.fullAddress), /Баянхошуу/)
  const noted = switchboard.noted().at(-1)!
  assert.deepEqual(
    { ...noted, at: undefined },
    {
      id: request.id,
      register: 'civil',
      code: 'WS100103',
      at: undefined,
      requestHash: answer.requestHash,
      responseSha256: answer.sha256.toString('hex'),
    },
  )
})

test('what was answered is counted and noted, what was refused is not', async () => {
  const before = [server.answered(), switchboard.noted().length]
  await send(khurRequest({ service: ['MN', 'WS100101'], name: 'GetCitizenIDCardInfo' }))
  await send(khurRequest(), generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)
  assert.deepEqual([server.answered(), switchboard.noted().length], before)
  await send()
  assert.deepEqual(
    [server.answered(), switchboard.noted().length],
    before.map((count) => count + 1),
  )
})

for (const [mood, expected] of [
  ['slow', 'answer'],
  ['down', 'network'],
  ['hang', 'network'],
  ['malformed', 'xml-malformed'],
  ['wrong-hash', 'echo-operation'],
  ['wrong-echo', 'echo-request'],
  ['redirect', 'status-302'],
  ['huge', 'too-large'],
  ['fault-client', 'Client'],
  ['fault-server', 'Server'],
  ['wrong', 'echo-request'],
  ['vast', 'too-large'],
  ['clock', 'clock'],
  ['charset', 'charset'],
] as const satisfies readonly (readonly [Mood, string])[])
  test(`a register that is ${mood} is told apart`, async () => {
    switchboard.setMood('civil', mood)
    switchboard.setSlowMs(20)
    const answer = await send()
    assert.equal(answer.kind === 'answer' ? 'answer' : answer.code, expected)
  })

test('every operation of every domain is answered for anybody, and its answer is read', async () => {
  const rows = nation.registers.flatMap(({ agency, operations }) =>
    Object.values(operations).map(({ code, name, many = false }) => ({ agency, code, name, many })),
  )
  const port = openKhur({ url: server.url, accessToken: khurToken, key: khurKeys.privateKey, timeout: 5000 })
  let asked = 0
  for (const { agency, code, name } of rows) {
    const answer = await port.send(khurRequest({ agency, name, service: ['MN', code] }))
    if (answer.kind === 'fault' && answer.code === 'no-domain') continue
    asked++
    if (code !== 'WS100101') assert.equal(answer.kind, 'answer', `${code} ${(answer as { code?: string }).code}`)
  }
  assert.equal(asked, rows.filter(({ code }) => domainOf(code)).length)
})

test('a clock that stands ten minutes off is refused, whichever side it is on', async () => {
  const late = await start(openSwitchboard(), () => new Date(Date.now() - 600_000))
  try {
    const port = openKhur({ url: late.url, accessToken: khurToken, key: khurKeys.privateKey })
    assert.deepEqual(await port.send(khurRequest()), { kind: 'fault', code: 'result-3', ours: true })
  } finally {
    await late.close()
  }
  const clock = { now: () => new Date(Date.now() + 600_000) }
  const ours = openKhur({ url: server.url, accessToken: khurToken, key: khurKeys.privateKey, clock })
  const answer = await ours.send(khurRequest())
  assert.notEqual(answer.kind, 'answer')
})
