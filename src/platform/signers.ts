/**
 * Who signs in the platform's name. A signer gives signatures and its public half, never the key: whether that lies in a
 * sealed file, in a security module (PKCS#11) or with a process of its own, nobody who signs has to know.
 */
import { createPublicKey, type KeyObject, sign } from 'node:crypto'
import type { KeyStore } from './keys.ts'

/** ECDSA on P-256 or P-384, or Ed25519. */
export type SigningKind = 'ES256' | 'ES384' | 'Ed25519'
export type Signer = {
  readonly publicKey: KeyObject
  /** ES256 and ES384 as r and s side by side (IEEE P1363), Ed25519 as its 64 bytes. */
  readonly sign: (bytes: Uint8Array) => Promise<Buffer>
}
export type Signers = {
  /** The signer called `name`, whose key is made if it is not there yet. */
  readonly signer: (name: string, kind: SigningKind) => Promise<Signer>
}

declare module './context.ts' {
  interface Outside {
    readonly signers: Signers
  }
}

const hashes = { ES256: 'sha256', ES384: 'sha384', Ed25519: null } as const

/** Signers whose keys lie in the key store of this process. */
export function openFileSigners(keys: KeyStore): Signers {
  return {
    signer: async (name, kind) => {
      const key = keys.privateKey(name, kind)
      return {
        publicKey: createPublicKey(key),
        sign: async (bytes) => sign(hashes[kind], bytes, { key, dsaEncoding: 'ieee-p1363' }),
      }
    },
  }
}

/** Signers that are asked for the names `areTheirs` says; the others are asked for all other names. */
export function signersByName(areTheirs: (name: string) => boolean, theirs: Signers, others: Signers): Signers {
  return { signer: (name, kind) => (areTheirs(name) ? theirs : others).signer(name, kind) }
}
