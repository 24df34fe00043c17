import assert from 'node:assert/strict'
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { messageLog, openMetadata, openXRoad } from '#exchange'
import { hour, minute, settableClock, systemClock } from '#kernel'
import { lineTo } from '#platform'
import { requestFor } from '../../test/contracts/x-road.ts'
import { providerContract } from '../../test/contracts/x-road-provider.ts'
import { makePopulation } from '../population/population.ts'
import { type RegisterServer, startRegisters } from './server.ts'

const population = makePopulation(400)
const today = '2026-11-24'
const civil = '/r1/MN/GOV/1001/civil/WS100103'

let server: RegisterServer
before(async () => {
  server = await startRegisters({ population, today: () => today })
})
after(() => server.close())

providerContract('the simulated security server', async () => {
  const own = await startRegisters({ population })
  return { url: own.url, path: civil, body: '{"regnum":"УХ91052824"}', close: own.close }
})

test('the real adapter believes it, and the register answers with what the life says', async () => {
  const answer = await openXRoad({ url: server.url }).send(requestFor())
  assert.ok(answer.kind === 'answer')
  const { resultCode, response } = answer.body as { resultCode: number; response: Record<string, unknown> }
  assert.equal(resultCode, 0)
  assert.match(String(response.fullAddress), /Баянхошуу/)
})

test('a person it does not know has no record, whatever is asked', async () => {
  const answer = await openXRoad({ url: server.url }).send(requestFor({ body: { regnum: 'ЯЯ00000000' } }))
  assert.ok(answer.kind === 'answer')
  assert.equal((answer.body as { resultCode: number }).resultCode, 1)
})

test('what was answered is counted, what was refused is not', async () => {
  const before = server.answered()
  await openXRoad({ url: server.url }).send(requestFor())
  await openXRoad({ url: server.url }).send(requestFor({ client: ['MN', 'GOV', '9999', 'stranger'] }))
  assert.equal(server.answered(), before + 1)
})

test('what a register was told of a payment it remembers: the fines are gone', async () => {
  const own = await startRegisters({ population, today: () => today })
  const port = openXRoad({ url: own.url })
  const said = async (code: string, inputs = {}) => {
    const service = ['MN', 'GOV', '1003', 'police', code] as const
    const answer = await port.send(requestFor({ service: [...service], body: { regnum: 'ЖЕ03262213', ...inputs } }))
    assert.ok(answer.kind === 'answer')
    return answer.body as { resultCode: number; response: unknown }
  }
  try {
    assert.equal((await said('WS100422')).resultCode, 0)
    const paid = await said('WS100408', { amount: '180000', invoice: 'one' })
    assert.deepEqual(paid.response, { success: true })
    assert.equal((await said('WS100422')).resultCode, 1)
  } finally {
    await own.close()
  }
})

test('a mood is of one register and passes', async () => {
  const port = openXRoad({ url: server.url, timeout: 300 })
  const insurance = requestFor({ service: ['MN', 'GOV', '1005', 'health', 'WS100541'] })
  server.setMood('civil', 'down')
  assert.equal((await port.send(requestFor())).kind, 'broken')
  assert.equal((await port.send(insurance)).kind, 'answer')
  server.setMood('civil', 'up')
  assert.equal((await port.send(requestFor())).kind, 'answer')
})

const signedPort = (timeout = 300, clock = systemClock) =>
  openXRoad({ url: server.url, timeout, clock, members: server.members.publicKeys() })

for (const [mood, kind, code] of [
  ['up', 'answer'],
  ['down', 'broken', 'network'],
  ['hang', 'broken', 'network'],
  ['loris', 'broken', 'network'],
  ['wrong-hash', 'broken', 'echo-x-road-request-hash'],
  ['wrong-echo', 'broken', 'echo-x-road-id'],
  ['redirect', 'broken', 'status-302'],
  ['huge', 'broken', 'too-large'],
  ['vast', 'broken', 'too-large'],
  ['charset', 'broken', 'charset'],
  ['wrong', 'broken', 'other-person'],
  ['replayed', 'broken', 'evidence-replayed'],
  ['altered', 'broken', 'evidence-altered'],
  ['clock', 'broken', 'evidence-clock'],
  ['wrong-key', 'broken', 'evidence-wrong-key'],
  ['unsigned', 'broken', 'evidence-missing'],
  ['fault-client', 'fault', 'Client.BadRequest'],
  ['fault-server', 'fault', 'Server.ServerProxy.ServiceFailed'],
  ['malformed', 'answer'],
  ['wrong-types', 'answer'],
  ['changed', 'answer'],
] as const)
  test(`a register in the mood "${mood}" gives the adapter: ${code ?? kind}`, async () => {
    server.setMood('civil', mood)
    try {
      const answer = await signedPort(mood === 'vast' ? 5000 : 300).send(requestFor())
      assert.equal(answer.kind, kind)
      if (answer.kind !== 'answer') assert.equal(answer.code, code)
      if (answer.kind === 'fault') assert.equal(answer.ours, mood === 'fault-client')
      if (answer.kind === 'answer') assert.ok(answer.evidence)
    } finally {
      server.setMood('civil', 'up')
    }
  })

test('our own clock 10 minutes off: no answer is believed, as nobody can say whose clock is wrong', async () => {
  const clock = settableClock(new Date(Date.now() + 10 * minute))
  const answer = await signedPort(3000, clock).send(requestFor())
  assert.deepEqual(answer, { kind: 'broken', code: 'evidence-clock' })
})

test('a right is taken back by the register: that service is denied, the next is not, until it is granted again', async () => {
  const [platform, service] = ['MN/GOV/0001/platform', 'MN/GOV/1001/civil/WS100103']
  const port = signedPort(3000)
  const other = requestFor({ service: ['MN', 'GOV', '1001', 'civil', 'WS100101'] })
  server.members.revoke(platform, service)
  try {
    const denied = { kind: 'fault', code: 'Server.ServerProxy.AccessDenied', ours: true }
    assert.deepEqual(await port.send(requestFor()), denied)
    assert.equal((await port.send(other)).kind, 'answer')
    const metadata = openMetadata({ line: lineTo({ url: server.url }), client: platform.split('/') })
    const civil = ['MN', 'GOV', '1001', 'civil'] as const
    const codes = async (of: 'listMethods' | 'allowedMethods') => (await metadata[of](civil)).map(({ code }) => code)
    assert.ok((await codes('listMethods')).includes('WS100103'))
    assert.ok(!(await codes('allowedMethods')).includes('WS100103'))
  } finally {
    server.members.grant(platform, service)
  }
  assert.equal((await port.send(requestFor())).kind, 'answer')
})

test('a member that is cut off neither is asked nor asks', async () => {
  server.members.cutOff('MN/GOV/1001')
  try {
    assert.deepEqual(await signedPort().send(requestFor()), {
      kind: 'fault',
      code: 'Server.ServerProxy.UnknownService',
      ours: false,
    })
    const asking = requestFor({
      client: ['MN', 'GOV', '1001', 'civil'],
      service: ['MN', 'GOV', '1007', 'tax', 'WS100605'],
    })
    const answer = await signedPort().send(asking)
    assert.equal(answer.kind === 'fault' && answer.code, 'Server.ClientProxy.UnknownMember')
  } finally {
    server.members.readmit('MN/GOV/1001')
  }
})

describe('members that know the platform by its key', () => {
  const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  let own: RegisterServer
  before(async () => {
    own = await startRegisters({ population, clientKey: () => publicKey })
  })
  after(() => own.close())
  const refused = (code: string) => ({ kind: 'fault', code: `Refused.${code}`, ours: true })

  test('answer a signed question, and one with a key of its own and somebody represented', async () => {
    const port = openXRoad({ url: own.url, key, members: own.members.publicKeys() })
    for (const more of [{}, { key: randomUUID(), represented: ['COM', '1234567'] as const }])
      assert.equal((await port.send(requestFor(more))).kind, 'answer')
  })

  test('replay: the same question a second time is refused, though its signature holds', async () => {
    const request = requestFor()
    const port = openXRoad({ url: own.url, key })
    assert.equal((await port.send(request)).kind, 'answer')
    assert.deepEqual(await port.send(request), refused('evidence-replayed'))
  })

  test('a clock 10 minutes off, a stranger in our name, and nobody at all are refused', async () => {
    for (const [given, code] of [
      [{ key, clock: settableClock(new Date(Date.now() - 10 * minute)) }, 'evidence-clock'],
      [{ key: stranger }, 'evidence-wrong-key'],
      [{}, 'evidence-missing'],
    ] as const)
      assert.deepEqual(await openXRoad({ url: own.url, ...given }).send(requestFor()), refused(code))
  })

  test('what was refused is neither answered nor written down', async () => {
    const [answered, noted] = [own.answered(), own.switchboard.noted().length]
    await openXRoad({ url: own.url }).send(requestFor())
    assert.deepEqual([own.answered(), own.switchboard.noted().length], [answered, noted])
  })
})

test('what a register wrote down agrees with what the adapter keeps, and its log is given out page by page', async () => {
  const own = await startRegisters({ population })
  try {
    const port = openXRoad({ url: own.url })
    const sent = await Promise.all(
      ['1', '2', '3'].map(async () => {
        const request = requestFor()
        return { id: request.id, answer: await port.send(request) }
      }),
    )
    const day = { from: new Date(Date.now() - hour).toISOString(), to: new Date(Date.now() + hour).toISOString() }
    const page = async (more: Record<string, string>) => {
      const service = ['MN', 'GOV', '1001', 'civil', messageLog]
      const answer = await port.send(requestFor({ service, name: messageLog, body: { ...day, ...more } }))
      assert.ok(answer.kind === 'answer')
      return (answer.body as { response: { id: string; requestHash: string; responseSha256: string }[] }).response
    }
    const lines = await page({ most: '2' })
    lines.push(...(await page({ most: '2', after: lines.at(-1)!.id })))
    const expected = sent
      .map(({ id, answer }) => {
        assert.ok(answer.kind === 'answer')
        return { id, requestHash: answer.requestHash, responseSha256: answer.sha256.toString('hex') }
      })
      .sort((one, other) => (one.id < other.id ? -1 : 1))
    assert.deepEqual(
      lines.map(({ id, requestHash, responseSha256 }) => ({ id, requestHash, responseSha256 })),
      expected,
    )
  } finally {
    await own.close()
  }
})

test('the population is the same on every machine, each number once and a real date', () => {
  const [one, other] = [makePopulation(60), makePopulation(60)]
  assert.deepEqual([...one.byNumber], [...other.byNumber])
  assert.equal(new Set(one.accounts.map(({ registerNumber }) => registerNumber)).size, one.accounts.length)
  assert.equal(new Set(one.accounts.map(({ phone }) => phone)).size, one.accounts.length)
})
