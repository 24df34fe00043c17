/** Officers for tests of modules: what identity has to know of them, and how one comes in with a key in software. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  beginEnrolment,
  beginOfficerSignIn,
  finishEnrolment,
  finishOfficerSignIn,
  type Holder,
  type KeyAsked,
  offerEnrolment,
} from '#identity'
import type { OfficerActor } from '#kernel'
import { actingAs, type Context, type Outside, openKeyStore, transact } from '#platform'
import { type Asked, type Bent, type SoftwareKey, softwareKey } from '../simulators/passkey/authenticator.ts'
import { system, type TestWorld, testContext } from './harness.ts'
import { nation } from './republic.ts'

export const officer: Holder = {
  id: '01a00000-0000-7000-8000-000000000001',
  number: '214',
  name: 'O. Ficer',
  officeId: 'harbour-north',
}
export const colleague: Holder = { ...officer, id: '01a00000-0000-7000-8000-000000000002', number: '215' }
export const lead: OfficerActor = {
  kind: 'officer',
  officerId: '01a00000-0000-7000-8000-000000000003',
  officeId: 'harbour-north',
  agencyId: 'harbour',
  role: 'lead',
  sessionId: '01a00000-0000-7000-8000-00000000000a',
}

/** A world of officers and keys; `in earnest` it knows no demonstration. */
export async function keyWorld(site: Partial<Outside['site']> = {}): Promise<TestWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  const outside = {
    keys: openKeyStore(folder),
    site: { publicUrl: 'https://state.example', demo: false, ...site },
  }
  const world = await testContext({ nation, outside })
  const close = async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...world, close }
}

/** What a browser on the right page asks of the key. */
export function askedOf({ challenge, party }: KeyAsked): Asked {
  return { challenge, rpId: party.id, origin: party.origin }
}

export async function codeFor(ctx: Context, who: Holder): Promise<string> {
  const { code } = await transact(actingAs(ctx, system), (ctx) => offerEnrolment(ctx, { officer: who }))
  return code
}

/** Enrols a key for an officer, all the way from the code. */
export async function enrol(
  ctx: Context,
  who: Holder,
  { key = softwareKey(ctx.ids.secret()), bent }: { key?: SoftwareKey; bent?: Bent } = {},
): Promise<SoftwareKey> {
  const code = await codeFor(ctx, who)
  const asked = await transact(ctx, (ctx) => beginEnrolment(ctx, { officer: who, code }))
  await finishEnrolment(ctx, { challenge: asked.challenge, answer: key.register(askedOf(asked), bent) })
  return key
}

export function begin(ctx: Context, who: Holder): Promise<KeyAsked> {
  return transact(ctx, (ctx) => beginOfficerSignIn(ctx, { number: who.number, officerId: who.id }))
}

/** Signs an officer in with a key, as bent as given. */
export async function signInWith(
  ctx: Context,
  who: Holder,
  { key, bent, asked = {} }: { key: SoftwareKey; bent?: Bent; asked?: Partial<Asked> },
): Promise<string> {
  const begun = await begin(ctx, who)
  const answer = key.assert({ ...askedOf(begun), ...asked }, bent)
  const { token } = await finishOfficerSignIn(ctx, { challenge: begun.challenge, answer })
  return token
}
