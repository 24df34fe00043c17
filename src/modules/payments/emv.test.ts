import assert from 'node:assert/strict'
import { test } from 'node:test'
import { qrTextOf } from '../../../simulators/bank/qr.ts'
import { crc16, qrFault } from './emv.ts'

const wanted = { amount: 15_000, currency: '496' }
const good = qrTextOf({ id: 'a-bank-invoice', amount: 15_000 })
const summed = (text: string) =>
  `${text}6304${crc16(Buffer.from(`${text}6304`))
    .toString(16)
    .padStart(4, '0')}`

test('the sum is that of the catalogue of CRCs for CRC-16/CCITT-FALSE', () => {
  assert.equal(crc16(Buffer.from('123456789')), 0x29b1)
  assert.equal(crc16(Buffer.from('')), 0xffff)
})

test('a QR that says what the invoice says is taken', () => {
  assert.equal(qrFault(good, wanted), undefined)
  assert.equal(qrFault(summed('0002015303496540515000'), wanted), undefined)
  assert.equal(qrFault(summed('0002015303496540815000.00'), wanted), undefined)
})

test('swapped QR: another amount or currency is not taken, though its sum is right', () => {
  for (const [text, fault] of [
    [qrTextOf({ id: 'a', amount: 15_001 }), 'another amount'],
    [qrTextOf({ id: 'a', amount: 1500 }), 'another amount'],
    [summed('0002015303840540515000'), 'another currency'],
    [summed('00020153034965408150000.5'), 'another amount'],
    [summed('0002015303496'), 'another amount'],
    [summed('000201540515000'), 'another currency'],
  ] as const)
    assert.equal(qrFault(text, wanted), fault)
})

test('swapped QR: a single changed character is found by the sum', () => {
  for (let at = 0; at < good.length; at++) {
    const changed = `${good.slice(0, at)}${good[at] === '7' ? '8' : '7'}${good.slice(at + 1)}`
    assert.notEqual(qrFault(changed, wanted), undefined, `at ${at}`)
  }
})

test('what is no text of this form is not taken', () => {
  for (const text of [
    '',
    '0',
    '00',
    '0002',
    '0099',
    'https://example.test/pay',
    good.slice(0, -1),
    `${good}00`,
    `${good}${good}`,
  ])
    assert.notEqual(qrFault(text, wanted), undefined, text)
})
