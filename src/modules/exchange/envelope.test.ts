import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { minute } from '#kernel'
import { answerFault, type Question, questionFault, signAnswer, signQuestion, thumbprint } from './envelope.ts'

const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const at = new Date('2026-11-24T02:00:00Z')
const question: Question = {
  id: '019aa000-0000-7000-8000-000000000001',
  service: 'MN/GOV/1001/civil/WS100103',
  client: 'MN/GOV/0001/platform',
  userId: 'MNsomebody',
  issue: 'case-1',
  body: Buffer.from('{"regnum":"one"}'),
}
const bytes = Buffer.from('{"resultCode":1}')
const checker = { publicKey, now: at }
const later = (ms: number) => ({ publicKey, now: new Date(at.getTime() + ms) })

test('what was signed holds, for the question and for the answer', () => {
  assert.equal(questionFault(signQuestion(question, { key, at }), question, checker), undefined)
  assert.equal(answerFault(signAnswer(question, bytes, { key, at }), { question, bytes }, checker), undefined)
})

test('five minutes off is near enough, a second more is not, in either direction', () => {
  const signature = signAnswer(question, bytes, { key, at })
  for (const sign of [1, -1]) {
    assert.equal(answerFault(signature, { question, bytes }, later(sign * 5 * minute)), undefined)
    assert.equal(answerFault(signature, { question, bytes }, later(sign * (5 * minute + 1000))), 'evidence-clock')
  }
})

for (const [what, changed] of [
  ['another identifier', { id: '019aa000-0000-7000-8000-000000000002' }],
  ['another service', { service: 'MN/GOV/1001/civil/WS100101' }],
  ['another case', { issue: 'case-2' }],
  ['another user', { userId: 'MNanother' }],
  ['somebody represented', { represented: 'COM/1234567' }],
  ['another person asked about', { body: Buffer.from('{"regnum":"two"}') }],
] as const)
  test(`replay: an answer to a question with ${what} is none to this`, () => {
    const signature = signAnswer({ ...question, ...changed }, bytes, { key, at })
    assert.equal(answerFault(signature, { question, bytes }, checker), 'evidence-replayed')
  })

test('altered: another byte of the answer, or of the question, shows', () => {
  const other = Buffer.from('{"resultCode":0}')
  assert.equal(
    answerFault(signAnswer(question, bytes, { key, at }), { question, bytes: other }, checker),
    'evidence-altered',
  )
  const asked = { ...question, body: Buffer.from('{"regnum":"two"}') }
  assert.equal(questionFault(signQuestion(question, { key, at }), asked, checker), 'evidence-altered')
})

test('a header of the question that was changed on its way shows', () => {
  const signature = signQuestion(question, { key, at })
  for (const changed of [
    { userId: 'MNanother' },
    { issue: 'x' },
    { represented: 'COM/1' },
    { key: 'again' },
    { client: 'MN/GOV/9/x' },
  ])
    assert.equal(questionFault(signature, { ...question, ...changed }, checker), 'evidence-altered')
})

test('a stranger who signs in the name of the member is not believed', () => {
  const signature = signAnswer(question, bytes, { key: stranger.privateKey, at })
  assert.equal(answerFault(signature, { question, bytes }, checker), 'evidence-wrong-key')
  assert.notEqual(thumbprint(key), thumbprint(stranger.publicKey))
})

test('confused deputy: the signature of a question is none of an answer with the same bytes', () => {
  const signature = signQuestion(question, { key, at })
  assert.equal(answerFault(signature, { question, bytes: question.body as Buffer }, checker), 'evidence-malformed')
})

test('"alg": "none" and every other way but ES256 is refused', () => {
  const [, claims, signature] = signAnswer(question, bytes, { key, at }).split('.')
  for (const alg of ['none', 'HS256', 'ES384', 'es256', null]) {
    const header = Buffer.from(JSON.stringify({ alg, typ: 'exchange-answer' })).toString('base64url')
    for (const one of [`${header}.${claims}.`, `${header}.${claims}.${signature}`])
      assert.equal(answerFault(one, { question, bytes }, checker), 'evidence-malformed')
  }
})

test('what is no signature is refused and throws nothing', () => {
  assert.equal(answerFault(undefined, { question, bytes }, checker), 'evidence-missing')
  for (const text of [
    'a',
    'a.b',
    'a.b.c',
    '....',
    'e30.e30.e30',
    `e30.e30.${'x'.repeat(5000)}`,
    'bnVsbA.bnVsbA.AA',
    'MQ.MQ.MQ',
  ])
    assert.equal(answerFault(text, { question, bytes }, checker), 'evidence-malformed', text.slice(0, 20))
})

test('any letter of a signature that is another makes it void', () => {
  const signature = signAnswer(question, bytes, { key, at })
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'
  fc.assert(
    fc.property(fc.nat(signature.length - 2), fc.constantFrom(...letters), (place, letter) => {
      fc.pre(signature[place] !== letter)
      const forged = signature.slice(0, place) + letter + signature.slice(place + 1)
      assert.ok(answerFault(forged, { question, bytes }, checker))
    }),
    { numRuns: 500 },
  )
})
