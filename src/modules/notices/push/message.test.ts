import assert from 'node:assert/strict'
import { createECDH } from 'node:crypto'
import { test } from 'node:test'
import { areBrowserKeys, contentKeys, sealToBrowser } from './message.ts'

const bytes = (text: string) => Buffer.from(text, 'base64url')
/** RFC 8291, appendix A. */
const example = {
  browser: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
  p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  sender: 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  key: 'oIhVW04MRdy2XN9CiKLxTg',
  nonce: '4h_95klXJ5E_qnoN',
}

test('key and nonce come out as the standard’s own example has them', () => {
  const browser = createECDH('prime256v1')
  browser.setPrivateKey(bytes(example.browser))
  const { key, nonce } = contentKeys({
    shared: browser.computeSecret(bytes(example.sender)),
    secret: bytes(example.auth),
    salt: bytes(example.salt),
    points: [bytes(example.p256dh), bytes(example.sender)],
  })
  assert.deepEqual([key.toString('base64url'), nonce.toString('base64url')], [example.key, example.nonce])
})

test('the same text to the same browser is never sealed alike', () => {
  const { p256dh, auth } = example
  const sealed = [1, 2].map(() => sealToBrowser('Үер', { p256dh, auth }).toString('base64url'))
  assert.equal(new Set(sealed).size, 2)
})

test('keys that are none are known: too short, off the curve, a secret too long', () => {
  const { p256dh, auth } = example
  assert.equal(areBrowserKeys({ p256dh, auth }), true)
  const offCurve = bytes(p256dh)
  offCurve[64]! ^= 1
  for (const keys of [
    { p256dh: p256dh.slice(2), auth },
    { p256dh: offCurve.toString('base64url'), auth },
    { p256dh, auth: `${auth}AAAA` },
    { p256dh: '', auth: '' },
  ])
    assert.equal(areBrowserKeys(keys), false)
})
