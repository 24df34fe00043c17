import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Outage, Refusal } from '#kernel'
import { failureOf, mayAskAgain } from './outcome.ts'

const broken = (code: string) => ({ kind: 'broken', code }) as const
const fault = (code: string, ours = false) => ({ kind: 'fault', code, ours }) as const

for (const [answer, reading, changing, keyed] of [
  [fault('Client.BadRequest', true), false, false, false],
  [fault('Server.ServerProxy.AccessDenied', true), false, false, false],
  [fault('Refused.evidence-clock', true), false, false, false],
  [fault('Server.ServerProxy.UnknownService'), false, false, false],
  [fault('Server.ServerProxy.NetworkError'), true, true, true],
  [fault('Server.ClientProxy.OutdatedGlobalConf'), true, true, true],
  [broken('status-500'), false, false, false],
  [broken('status-503'), false, false, false],
  [broken('network'), true, false, true],
  [broken('evidence-altered'), false, false, false],
  [broken('echo-x-road-id'), false, false, false],
  [broken('too-large'), false, false, false],
  [broken('interface-changed'), false, false, false],
] as const)
  test(`${answer.code}: a reading is ${reading ? '' : 'not '}asked again, what changes something ${changing ? 'too' : keyed ? 'only under its key' : 'neither'}`, () => {
    assert.equal(mayAskAgain(answer), reading)
    assert.equal(mayAskAgain(answer, { changes: true }), changing)
    assert.equal(mayAskAgain(answer, { changes: true, hasKey: true }), keyed)
  })

for (const [answer, code, kind] of [
  [fault('Client.BadRequest', true), 'exchange/denied', Refusal],
  [fault('Server.ServerProxy.NetworkError'), 'exchange/unreachable', Outage],
  [fault('Server.ServerProxy.UnknownService'), 'exchange/unknown-service', Outage],
  [broken('network'), 'exchange/unreachable', Outage],
  [broken('status-500'), 'exchange/unreachable', Outage],
  [broken('too-large'), 'exchange/too-large', Outage],
  [broken('xml-too-large'), 'exchange/too-large', Outage],
  [broken('xml-depth'), 'exchange/too-large', Outage],
  [broken('xml-dtd'), 'exchange/malformed', Outage],
  [broken('not-json'), 'exchange/malformed', Outage],
  [broken('charset'), 'exchange/malformed', Outage],
  [broken('echo-x-road-id'), 'exchange/replayed', Outage],
  [broken('replayed'), 'exchange/replayed', Outage],
  [broken('evidence-replayed'), 'exchange/replayed', Outage],
  [broken('evidence-altered'), 'exchange/altered', Outage],
  [broken('evidence-clock'), 'exchange/clock', Outage],
  [broken('clock'), 'exchange/clock', Outage],
  [broken('evidence-wrong-key'), 'exchange/unsigned', Outage],
  [broken('evidence-missing'), 'exchange/unsigned', Outage],
  [broken('other-person'), 'exchange/other-person', Outage],
  [broken('echo-request'), 'exchange/other-person', Outage],
  [broken('interface-changed'), 'exchange/changed', Outage],
] as const)
  test(`${answer.code} is told as ${code}`, () => {
    const failure = failureOf(answer)
    assert.ok(failure instanceof kind)
    assert.equal(failure.code, code)
  })
