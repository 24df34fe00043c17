import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { anonymous, hour } from '#kernel'
import { actingAs, type Context, transact } from '#platform'
import { softwareKey } from '../../../../simulators/passkey/authenticator.ts'
import { system, type TestWorld, testNow } from '../../../../test/harness.ts'
import { askedOf, codeFor, colleague, enrol, keyWorld, lead, officer, signInWith } from '../../../../test/officers.ts'
import {
  beginEnrolment,
  finishEnrolment,
  type Holder,
  leadOf,
  offerEnrolment,
  officerOf,
  officerSessionOf,
} from '../index.ts'

const wrong = { code: 'identity/enrolment-wrong' }
const refused = { code: 'identity/key-refused' }
const codeMs = 1 * hour

let world: TestWorld
let ctx: Context
before(async () => {
  world = await keyWorld()
  ctx = world.ctx
})
beforeEach(() => world.clock.set(testNow))
after(() => world.close())

const begin = (code: string, who: Holder | 'nobody' = officer) =>
  transact(ctx, (ctx) => beginEnrolment(ctx, { officer: who === 'nobody' ? undefined : who, code }))

describe('a code is given', () => {
  const offer = (actor: Context['actor'], who = officer) =>
    transact(actingAs(ctx, actor), (ctx) => offerEnrolment(ctx, { officer: who }))

  test('by who leads the officer’s office, and is long enough never to be guessed within its hour', async () => {
    const { code } = await offer(lead)
    assert.match(code, /^\d{16}$/)
    await begin(code)
  })

  test('by nobody else: privilege escalation', async () => {
    const denied = { code: 'identity/not-allowed' }
    await assert.rejects(offer({ ...lead, role: 'officer' }), denied)
    await assert.rejects(offer({ ...lead, officeId: 'harbour-south' }), denied)
    await assert.rejects(offer({ kind: 'citizen', personId: officer.id, level: 'high', sessionId: officer.id }), denied)
    await assert.rejects(offer(anonymous), { code: 'identity/sign-in-needed' })
  })

  test('by no lead to themselves: a session left open makes no second key', async () => {
    await assert.rejects(offer(lead, { ...officer, id: lead.officerId }), { code: 'identity/not-allowed' })
    await offer(system, { ...officer, id: lead.officerId })
  })
})

describe('a code', () => {
  test('is typed with whatever stands between its digits', async () => {
    const code = await codeFor(ctx, officer)
    await begin(` ${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)} `)
  })

  test('works for its officer only', async () => {
    const code = await codeFor(ctx, officer)
    await assert.rejects(begin(code, colleague), wrong)
    await assert.rejects(begin(code, 'nobody'), wrong)
    await assert.rejects(begin(''), wrong)
    await begin(code)
  })

  test('holds an hour', async () => {
    const code = await codeFor(ctx, officer)
    world.clock.advance(codeMs - 1)
    await begin(code)
    world.clock.advance(1)
    await assert.rejects(begin(code), wrong)
  })

  test('makes the earlier ones worthless', async () => {
    const first = await codeFor(ctx, officer)
    const second = await codeFor(ctx, officer)
    await assert.rejects(begin(first), wrong)
    await begin(second)
  })

  test('enrols one key, though it was begun twice', async () => {
    const code = await codeFor(ctx, officer)
    const [first, second] = [await begin(code), await begin(code)]
    const [own, thief] = [softwareKey('own'), softwareKey('thief')]
    await finishEnrolment(ctx, { challenge: first.challenge, answer: own.register(askedOf(first)) })
    const late = { challenge: second.challenge, answer: thief.register(askedOf(second)) }
    await assert.rejects(finishEnrolment(ctx, late), wrong)
    await assert.rejects(begin(code), wrong)
    await assert.rejects(signInWith(ctx, officer, { key: thief }), refused)
    await signInWith(ctx, officer, { key: own })
  })
})

describe('a key is not enrolled', () => {
  const code = () => codeFor(ctx, officer)

  test('that did not ask who is there', async () => {
    await assert.rejects(enrol(ctx, officer, { bent: { userVerified: false } }), refused)
  })

  test('that can be copied to other devices', async () => {
    await assert.rejects(enrol(ctx, officer, { bent: { copied: true } }), { code: 'identity/key-not-bound' })
  })

  test('that was made for another site, at another origin or for another challenge', async () => {
    for (const bent of [
      { rpId: 'evil.example' },
      { origin: 'https://evil.example' },
      { challenge: ctx.ids.secret() },
    ]) {
      const asked = await begin(await code())
      const answer = softwareKey('x').register({ ...askedOf(asked), ...bent })
      await assert.rejects(finishEnrolment(ctx, { challenge: asked.challenge, answer }), refused)
    }
  })

  test('that is enrolled already', async () => {
    const key = await enrol(ctx, colleague)
    await assert.rejects(enrol(ctx, officer, { key }), refused)
    await signInWith(ctx, colleague, { key })
  })

  test('by an answer to signing in', async () => {
    const asked = await begin(await code())
    const answer = softwareKey('x').assert(askedOf(asked))
    await assert.rejects(finishEnrolment(ctx, { challenge: asked.challenge, answer }), refused)
  })

  test('that brings a certificate nobody asked for: checking it would call addresses the sender chose', async () => {
    const asked = await begin(await code())
    const sound = softwareKey('packed').register(askedOf(asked))
    const { response, ...rest } = JSON.parse(sound) as { response: Record<string, string> }
    const none = Buffer.from(response.attestationObject!, 'base64url')
    const packed = Buffer.from(none.toString('latin1').replace('dnone', 'fpacked'), 'latin1').toString('base64url')
    const answer = JSON.stringify({ ...rest, response: { ...response, attestationObject: packed } })
    await assert.rejects(finishEnrolment(ctx, { challenge: asked.challenge, answer }), {
      ...refused,
      detail: { why: 'an attestation that was not asked for' },
    })
  })
})

test('a new key ends the sessions of the one before', async () => {
  const key = await enrol(ctx, officer)
  const token = await signInWith(ctx, officer, { key })
  assert.ok(await officerSessionOf(ctx, token))
  await enrol(ctx, officer)
  assert.equal(await officerSessionOf(ctx, token), undefined)
})

test('a code that fails leaves the key there was', async () => {
  const key = await enrol(ctx, officer)
  await assert.rejects(enrol(ctx, officer, { bent: { userVerified: false } }), refused)
  await signInWith(ctx, officer, { key })
})

test('who is no officer is sent to the door, who leads nothing is told so', () => {
  assert.throws(() => officerOf(anonymous), { code: 'identity/officer-needed' })
  assert.throws(() => officerOf(system), { code: 'identity/officer-needed' })
  assert.equal(officerOf(lead), lead)
  assert.throws(() => leadOf({ ...lead, role: 'officer' }), { code: 'identity/not-allowed' })
  assert.equal(leadOf(lead), lead)
})
