/**
 * What a key answered, checked by the steps of WebAuthn (§7.1, §7.2). Always true: the person was there and proved to the
 * key who they are; the answer is for this site, this challenge. Only attestations "none" are looked at: others bring
 * certificates, and checking those would ask addresses that the sender chose.
 */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { Refusal } from '#kernel'
import type { RelyingParty } from './relying-party.ts'

type Asked = { readonly challenge: string; readonly party: RelyingParty }
export type NewKey = { readonly credentialId: Buffer; readonly publicKey: Buffer; readonly counter: number }
export type Answer = Record<string, unknown> & { readonly id: string; readonly response: Record<string, unknown> }

/** ES256, and Ed25519 for keys that have it (COSE numbers, RFC 9053). */
export const algorithms = [-7, -8]
const answerMost = 16_000
const idMost = 2000

/** What was posted, as far as it is an answer of a key at all. */
export function parseAnswer(text: string): Answer {
  const given = text.length <= answerMost ? jsonOf(text) : undefined
  const { id, response } = (given ?? {}) as Partial<Answer>
  if (typeof id !== 'string' || id.length > idMost || typeof response !== 'object' || response === null)
    throw new Refusal('identity/key-refused', { why: 'no answer' })
  return given as Answer
}

/** The key that was made for this challenge; refuses one that can be copied off its device. */
export async function verifyNewKey(answer: Answer, { challenge, party }: Asked): Promise<NewKey> {
  const library = await webAuthn()
  const found = await checked(async () => {
    const attestation = Buffer.from(String(answer.response.attestationObject), 'base64url')
    if (library.decodeAttestationObject(new Uint8Array(attestation)).get('fmt') !== 'none')
      throw new Refusal('identity/key-refused', { why: 'an attestation that was not asked for' })
    return library.verifyRegistrationResponse({
      response: answer as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
  })
  if (!found.verified) throw new Refusal('identity/key-refused', { why: 'not verified' })
  const { credential, credentialDeviceType } = found.registrationInfo
  if (credentialDeviceType !== 'singleDevice') throw new Refusal('identity/key-not-bound')
  return {
    credentialId: Buffer.from(credential.id, 'base64url'),
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
  }
}

/** What the key has counted, if it signed this challenge; whether it may have gone back is for who knows the last one. */
export async function verifyAssertion(
  answer: Answer,
  { challenge, party, publicKey }: Asked & { publicKey: Buffer },
): Promise<number> {
  const library = await webAuthn()
  const found = await checked(() =>
    library.verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: { id: answer.id, publicKey: new Uint8Array(publicKey), counter: 0 },
      requireUserVerification: true,
    }),
  )
  if (!found.verified) throw new Refusal('identity/key-refused', { why: 'not verified' })
  return found.authenticationInfo.newCounter
}

/** Loaded when the first key answers: nobody else should wait for it. */
async function webAuthn() {
  const [server, helpers] = await Promise.all([
    import('@simplewebauthn/server'),
    import('@simplewebauthn/server/helpers'),
  ])
  return { ...server, decodeAttestationObject: helpers.decodeAttestationObject }
}

/** The library throws what it finds wrong, with what was sent in the message; that stays here. */
async function checked<Value>(check: () => Promise<Value>): Promise<Value> {
  try {
    return await check()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('identity/key-refused', { why: 'malformed or for something else', kind: (error as Error).name })
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
