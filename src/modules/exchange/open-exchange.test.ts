import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { requestFor } from '../../../test/contracts/x-road.ts'
import { byAgency } from './open-exchange.ts'
import type { ExchangePort } from './port.ts'
import { memberKeysFrom } from './xroad-members.ts'

test('an agency that speaks SOAP is asked so what SOAP has a place for; the rest, and everybody else, over X-Road', async () => {
  const asked: string[] = []
  const port = (name: string): ExchangePort => ({
    send: async () => {
      asked.push(name)
      return { kind: 'broken', code: 'network' }
    },
  })
  const both = byAgency({ xroad: port('xroad'), soap: port('soap'), agencies: ['tax', 'insurance'] })
  const member = ['MN', 'GOV', '1007', 'tax']
  for (const [agency, code] of [
    ['tax', 'WS100605'],
    ['tax', 'messageLog'],
    ['tax', 'ASSUMED-pay-gun-tax'],
    ['civil', 'WS100103'],
    ['taxes', 'WS100605'],
  ] as const)
    await both.send(requestFor({ agency, service: [...member, code] }))
  assert.deepEqual(asked, ['soap', 'xroad', 'xroad', 'xroad', 'xroad'])
})

test('the keys of members are read from their file, and a file that holds anything else is refused', () => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const keys = memberKeysFrom(JSON.stringify({ keys: { 'MN/GOV/1001': publicKey.export({ format: 'jwk' }) } }))
  assert.ok(keys.get('MN/GOV/1001')?.equals(publicKey))
  const other = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' })
  for (const wrong of [
    '',
    '{}',
    '{"keys":[]}',
    JSON.stringify({ keys: { 'MN/GOV': publicKey.export({ format: 'jwk' }) } }),
    JSON.stringify({ keys: { 'MN/GOV/1001': other } }),
  ])
    assert.throws(() => memberKeysFrom(wrong), wrong)
})
