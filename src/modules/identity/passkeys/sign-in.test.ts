import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { minute } from '#kernel'
import { type Context, sql, transact } from '#platform'
import { demoKeyOf, type SoftwareKey, softwareKey } from '../../../../simulators/passkey/authenticator.ts'
import { type TestWorld, testNow } from '../../../../test/harness.ts'
import { askedOf, begin, colleague, enrol, keyWorld, officer, signInWith } from '../../../../test/officers.ts'
import { beginOfficerSignIn, finishOfficerSignIn, loadDemoKeys, officerSessionOf } from '../index.ts'

const refused = { code: 'identity/key-refused' }
const over = { code: 'identity/challenge-over' }
const challengeMs = 5 * minute

let world: TestWorld
let ctx: Context
let key: SoftwareKey
before(async () => {
  world = await keyWorld()
  ctx = world.ctx
})
beforeEach(async () => {
  world.clock.set(testNow)
  key = await enrol(ctx, officer)
})
after(() => world.close())

async function sessions(): Promise<number> {
  const { count } = await world.database.one<{ count: number }>(
    sql`select count(*) as count from identity.staff_session`,
  )
  return count
}

/** No session is there that was not there before. */
async function opensNothing(act: () => Promise<unknown>, expected: { code: string }): Promise<void> {
  const count = await sessions()
  await assert.rejects(act, expected)
  assert.equal(await sessions(), count)
}

test('an officer comes in with the key they enrolled', async () => {
  const token = await signInWith(ctx, officer, { key })
  assert.equal((await officerSessionOf(ctx, token))?.officerId, officer.id)
})

test('begun and done are in the log, by identifiers alone', async () => {
  await signInWith(ctx, officer, { key })
  const rows = await world.database.many<{ record: Buffer }>(sql`select record from transparency.entry`)
  const text = rows.map(({ record }) => record.toString('latin1')).join('\n')
  for (const did of ['passkey-enrolled', 'office-sign-in-begun', 'officer-signed-in'])
    assert.ok(text.includes(`identity.${did}`), did)
  assert.ok(text.includes(officer.id))
  assert.ok(!text.includes(officer.name))
})

describe('a key is refused', () => {
  test('that did not ask who is there: presence alone is a stolen key', () =>
    opensNothing(() => signInWith(ctx, officer, { key, bent: { userVerified: false } }), refused))

  for (const origin of [
    'https://evil.example',
    'http://state.example',
    'https://state.example:8443',
    'https://a.state.example',
  ])
    test(`whose answer was given at ${origin}: phishing`, () =>
      opensNothing(() => signInWith(ctx, officer, { key, asked: { origin } }), refused))

  test('that answered for another site', () =>
    opensNothing(() => signInWith(ctx, officer, { key, asked: { rpId: 'evil.example' } }), refused))

  test('that signed another challenge: a replayed answer', async () => {
    const first = await begin(ctx, officer)
    await opensNothing(() => signInWith(ctx, officer, { key, asked: { challenge: first.challenge } }), refused)
  })

  test('that is another officer’s', async () => {
    const other = await enrol(ctx, colleague)
    await opensNothing(() => signInWith(ctx, officer, { key: other }), refused)
  })

  test('that nobody enrolled', () => opensNothing(() => signInWith(ctx, officer, { key: softwareKey('x') }), refused))

  test('that says its name and cannot sign', async () => {
    const forger = softwareKey('forger')
    const { credentialId } = key
    const forged: SoftwareKey = {
      ...forger,
      assert: (asked) => {
        const id = credentialId.toString('base64url')
        return JSON.stringify({ ...JSON.parse(forger.assert(asked)), id, rawId: id })
      },
    }
    await opensNothing(() => signInWith(ctx, officer, { key: forged }), refused)
  })

  test('that was revoked because another took its place', async () => {
    const lost = key
    key = await enrol(ctx, officer)
    await opensNothing(() => signInWith(ctx, officer, { key: lost }), refused)
    await signInWith(ctx, officer, { key })
  })
})

describe('a challenge', () => {
  test('is answered once', async () => {
    const begun = await begin(ctx, officer)
    const answer = key.assert(askedOf(begun))
    await finishOfficerSignIn(ctx, { challenge: begun.challenge, answer })
    await opensNothing(() => finishOfficerSignIn(ctx, { challenge: begun.challenge, answer }), over)
  })

  test('is over after a wrong answer too', async () => {
    const begun = await begin(ctx, officer)
    const { challenge } = begun
    await assert.rejects(finishOfficerSignIn(ctx, { challenge, answer: 'x' }), refused)
    await opensNothing(() => finishOfficerSignIn(ctx, { challenge, answer: key.assert(askedOf(begun)) }), over)
  })

  test('opens one session when two answer at once', async () => {
    const begun = await begin(ctx, officer)
    const answer = key.assert(askedOf(begun))
    const finish = () => finishOfficerSignIn(ctx, { challenge: begun.challenge, answer })
    const outcomes = await Promise.allSettled([finish(), finish(), finish()])
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  })

  test('holds five minutes', async () => {
    const begun = await begin(ctx, officer)
    const late = await begin(ctx, officer)
    world.clock.advance(challengeMs - 1)
    await finishOfficerSignIn(ctx, { challenge: begun.challenge, answer: key.assert(askedOf(begun)) })
    world.clock.advance(1)
    const answer = key.assert(askedOf(late))
    await opensNothing(() => finishOfficerSignIn(ctx, { challenge: late.challenge, answer }), over)
  })

  test('that was never given opens nothing', async () => {
    for (const challenge of ['', ctx.ids.secret()]) {
      const answer = key.assert({ challenge, rpId: 'state.example', origin: 'https://state.example' })
      await opensNothing(() => finishOfficerSignIn(ctx, { challenge, answer }), over)
    }
  })

  test('is kept as a hash: who reads the database has nothing to have signed', async () => {
    const { challenge } = await begin(ctx, officer)
    const { text } = await world.database.one<{ text: string }>(
      sql`select string_agg(challenge::text, ' ') as text from identity.challenge`,
    )
    assert.ok(!text.includes(challenge) && !text.includes(Buffer.from(challenge).toString('hex')))
  })
})

test('what is no answer of a key at all is refused, whatever it is', async () => {
  const sound = JSON.parse(key.assert({ challenge: 'x', rpId: 'state.example', origin: 'https://state.example' }))
  const { response } = sound
  const answers = [
    '',
    'null',
    '[]',
    '{}',
    '{"id":1,"response":{}}',
    'x'.repeat(20_000),
    JSON.stringify({ ...sound, response: {} }),
    JSON.stringify({ ...sound, response: { ...response, authenticatorData: '' } }),
    JSON.stringify({ ...sound, response: { ...response, clientDataJSON: 'bm8' } }),
    JSON.stringify({ ...sound, response: { ...response, signature: 7 } }),
  ]
  for (const answer of answers) {
    const { challenge } = await begin(ctx, officer)
    await opensNothing(() => finishOfficerSignIn(ctx, { challenge, answer }), refused)
  }
})

describe('a key that counts', () => {
  test('goes on counting', async () => {
    for (const counter of [1, 2, 7]) await signInWith(ctx, officer, { key, bent: { counter } })
  })

  for (const [what, counter] of [
    ['counts backwards', 4],
    ['stands still', 5],
    ['forgets what it counted', 0],
  ] as const)
    test(`is a copy when it ${what}: refused, told, and revoked for good`, async () => {
      await signInWith(ctx, officer, { key, bent: { counter: 5 } })
      await opensNothing(() => signInWith(ctx, officer, { key, bent: { counter } }), { code: 'identity/key-cloned' })
      await opensNothing(() => signInWith(ctx, officer, { key, bent: { counter: 6 } }), refused)
      const { count } = await world.database.one<{ count: number }>(
        sql`select count(*) as count from transparency.entry where position('identity.passkey-cloned'::bytea in record) > 0`,
      )
      assert.ok(count > 0)
    })

  test('ends the sessions of its copy with it', async () => {
    const thief = await signInWith(ctx, officer, { key, bent: { counter: 5 } })
    await assert.rejects(signInWith(ctx, officer, { key, bent: { counter: 5 } }), { code: 'identity/key-cloned' })
    assert.equal(await officerSessionOf(ctx, thief), undefined)
  })
})

describe('finding out which numbers there are:', () => {
  const ask = (number: string, officerId?: string) =>
    transact(ctx, (ctx) => beginOfficerSignIn(ctx, { number, officerId })).then(({ options }) => options)

  test('an unknown number is answered like a known one, each time alike', async () => {
    const [known, unknown, again, other] = [
      await ask(officer.number, officer.id),
      await ask('999'),
      await ask('999'),
      await ask('998'),
    ]
    assert.deepEqual(Object.keys(unknown), Object.keys(known))
    const credentials = (options: typeof known) => options.allowCredentials as { id: string; type: string }[]
    assert.deepEqual(
      credentials(unknown).map(({ id, type }) => [id.length, type]),
      credentials(known).map(({ id, type }) => [id.length, type]),
    )
    assert.deepEqual(credentials(unknown), credentials(again))
    assert.notDeepEqual(credentials(unknown), credentials(other))
  })

  test('an officer without a key is answered like a number nobody has', async () => {
    const options = await ask('777', '01a00000-0000-7000-8000-0000000000ff')
    assert.equal((options.allowCredentials as unknown[]).length, 1)
  })
})

describe('the key that everyone knows', () => {
  test('opens the demonstration', async () => {
    const demo = await keyWorld({ demo: true })
    try {
      await transact(demo.ctx, (ctx) => loadDemoKeys(ctx, [demoKeyOf(officer.id)]))
      await transact(demo.ctx, (ctx) => loadDemoKeys(ctx, [demoKeyOf(officer.id)]))
      const token = await signInWith(demo.ctx, officer, { key: softwareKey(officer.id) })
      assert.equal((await officerSessionOf(demo.ctx, token))?.officerId, officer.id)
    } finally {
      await demo.close()
    }
  })

  test('opens nothing in earnest, though the database was a demonstration’s once', async () => {
    const demoSite = { ...ctx.outside, site: { ...ctx.outside.site, demo: true } }
    const demo = { ...ctx, outside: demoSite }
    await transact(demo, (ctx) => loadDemoKeys(ctx, [demoKeyOf(officer.id)]))
    const everybodys = softwareKey(officer.id)
    const token = await signInWith(demo, officer, { key: everybodys })
    assert.ok(await officerSessionOf(demo, token))
    assert.equal(await officerSessionOf(ctx, token), undefined)
    await opensNothing(() => signInWith(ctx, officer, { key: everybodys }), refused)
    const { options } = await begin(ctx, officer)
    const ids = (options.allowCredentials as { id: string }[]).map(({ id }) => id)
    assert.deepEqual(ids, [key.credentialId.toString('base64url')])
  })

  test('is not loaded in earnest', async () => {
    await assert.rejects(
      transact(ctx, (ctx) => loadDemoKeys(ctx, [demoKeyOf(colleague.id)])),
      /for the demonstration/,
    )
  })
})
