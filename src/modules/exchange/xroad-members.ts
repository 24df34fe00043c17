/** The public keys of members as they were handed over on paper: pinned in a file, by `instance/class/member`. */
import { createPublicKey, type JsonWebKey } from 'node:crypto'
import { z } from 'zod'
import type { MemberKeys } from './xroad-answer.ts'

const keyFile = z.object({
  keys: z.record(
    z.string().regex(/^[^/]+\/[^/]+\/[^/]+$/),
    z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
  ),
})

/** Reads `{ "keys": { "instance/class/member": <JWK of P-256> } }`; throws where it is anything else. */
export function memberKeysFrom(text: string): MemberKeys {
  const { keys } = keyFile.parse(JSON.parse(text))
  return new Map(
    Object.entries(keys).map(([member, key]) => [
      member,
      createPublicKey({ key: key satisfies JsonWebKey, format: 'jwk' }),
    ]),
  )
}
