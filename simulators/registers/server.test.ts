import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openXRoad } from '#exchange'
import { registers } from '../../mongolia/registers/index.ts'
import { requestFor } from '../../test/contracts/x-road.ts'
import { providerContract } from '../../test/contracts/x-road-provider.ts'
import { makePopulation } from '../population/population.ts'
import { answers } from './answers.ts'
import { type RegisterServer, startRegisters } from './server.ts'

const population = makePopulation(40)
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

for (const [mood, kind] of [
  ['down', 'broken'],
  ['hang', 'broken'],
  ['wrong-hash', 'broken'],
  ['wrong-echo', 'broken'],
  ['redirect', 'broken'],
  ['huge', 'broken'],
  ['fault-client', 'fault'],
  ['fault-server', 'fault'],
  ['malformed', 'answer'],
] as const)
  test(`a register in the mood "${mood}" gives the adapter ${kind === 'answer' ? 'an' : 'a'} ${kind}`, async () => {
    server.setMood('civil', mood)
    try {
      const answer = await openXRoad({ url: server.url, timeout: 300 }).send(requestFor())
      assert.equal(answer.kind, kind)
      if (answer.kind === 'fault') assert.equal(answer.ours, mood === 'fault-client')
    } finally {
      server.setMood('civil', 'up')
    }
  })

test('every operation of every register is answered, with fields that it has and of the type it says', () => {
  const shapes = { text: 'string', date: 'string', number: 'number', money: 'number', yesNo: 'boolean' }
  const lives = [...population.byNumber.values()]
  for (const { operations } of Object.values(registers))
    for (const operation of Object.values(operations)) {
      const { code, fields } = operation as { code: string; fields: Record<string, { type: keyof typeof shapes }> }
      const plate = (life: (typeof lives)[number]) => life.vehicles?.[0]?.plate ?? ''
      const given = lives.flatMap((life) => {
        const inputs = { plateNumber: plate(life), startYear: '2010', endYear: '2026' }
        const answer = answers[code]!({ life, inputs, find: (number) => population.byNumber.get(number), today })
        return (Array.isArray(answer) ? answer : answer ? [answer] : []) as Record<string, unknown>[]
      })
      assert.ok(given.length > 0, `nobody has a record of ${code}`)
      for (const row of given)
        for (const [field, value] of Object.entries(row))
          assert.equal(typeof value, shapes[fields[field]!.type], `${code}.${field}`)
    }
})

test('the population is the same on every machine, each number once and a real date', () => {
  const [one, other] = [makePopulation(60), makePopulation(60)]
  assert.deepEqual([...one.byNumber], [...other.byNumber])
  assert.equal(new Set(one.accounts.map(({ registerNumber }) => registerNumber)).size, one.accounts.length)
  assert.equal(new Set(one.accounts.map(({ phone }) => phone)).size, one.accounts.length)
})
