/** What we ask of a PKCS#11 module: a session on a token, a pair of keys by its label, a signature. */
import { randomBytes } from 'node:crypto'
import type { PKCS11, Template } from 'pkcs11js'
import type { SigningKind } from '../signers.ts'
import { StartFailure } from '../start-failure.ts'
import { curves } from './public-key.ts'

export type Pair = { readonly privateKey: Buffer; readonly point: Buffer }
export type ToSign = { readonly kind: SigningKind; readonly input: Buffer; readonly bytes: number }
export type Session = {
  readonly find: (template: Template) => Buffer[]
  readonly point: (publicKey: Buffer) => Buffer
  readonly generate: (named: Named) => Promise<{ privateKey: Buffer; publicKey: Buffer }>
  readonly sign: (privateKey: Buffer, toSign: ToSign) => Promise<Buffer>
}
export type Module = {
  readonly slotOf: (token: string) => Buffer | undefined
  readonly kindsOf: (slot: Buffer) => SigningKind[]
  readonly openSession: (slot: Buffer, pin: string) => Session
  readonly close: (slot: Buffer) => void
}
type Named = { readonly name: string; readonly kind: SigningKind }

/** Numbers of PKCS#11 2.40; those of Edwards curves came with 3.0. */
const CKO = { publicKey: 2, privateKey: 3 } as const
const CKA = {
  class: 0x0,
  token: 0x1,
  private: 0x2,
  label: 0x3,
  id: 0x102,
  keyType: 0x100,
  sensitive: 0x103,
  sign: 0x108,
  verify: 0x10a,
  extractable: 0x162,
  ecParams: 0x180,
  ecPoint: 0x181,
} as const
const CKM = { ecPair: 0x1040, ecdsa: 0x1041, edwardsPair: 0x1055, eddsa: 0x1057 } as const
const CKK = { ec: 0x3, edwards: 0x40 } as const
const CKR = { userAlreadyLoggedIn: 0x100, alreadyInitialized: 0x191 } as const
const [serial, writable, ordinaryUser, osLocking] = [0x4, 0x2, 1, 0x2]
const objectsMost = 4
const idBytes = 16

/** Loads the library at `path` through the package that speaks PKCS#11, which has to be built once on this machine. */
export async function loadModule(path: string): Promise<Module> {
  const api = await openApi(path)
  return {
    slotOf: (token) => api.C_GetSlotList(true).find((slot) => api.C_GetTokenInfo(slot).label.trim() === token),
    kindsOf: (slot) => {
      const has = new Set(api.C_GetMechanismList(slot))
      const ec = has.has(CKM.ecPair) && has.has(CKM.ecdsa)
      const edwards = has.has(CKM.edwardsPair) && has.has(CKM.eddsa)
      return [...(ec ? (['ES256', 'ES384'] as const) : []), ...(edwards ? (['Ed25519'] as const) : [])]
    },
    openSession: (slot, pin) => openSession(api, { slot, pin }),
    close: (slot) => api.C_CloseAllSessions(slot),
  }
}

async function openApi(path: string): Promise<PKCS11> {
  const { PKCS11 } = await import('pkcs11js').catch((cause) => {
    throw new StartFailure(
      'token-binding',
      'PKCS11_MODULE needs the package pkcs11js built for this machine: docs/operations/keys.md says how, in one line.',
      { cause },
    )
  })
  const api = new PKCS11()
  try {
    api.load(path)
    api.C_Initialize({ flags: osLocking })
    return api
  } catch (cause) {
    if (codeOf(cause) === CKR.alreadyInitialized) return api // another of ours in this process was first
    throw new StartFailure('token-module', `PKCS11_MODULE (${path}) cannot be loaded: name a PKCS#11 library.`, {
      cause,
    })
  }
}

function openSession(api: PKCS11, { slot, pin }: { slot: Buffer; pin: string }): Session {
  const handle = api.C_OpenSession(slot, serial | writable)
  try {
    api.C_Login(handle, ordinaryUser, pin)
  } catch (cause) {
    if (codeOf(cause) !== CKR.userAlreadyLoggedIn)
      throw new StartFailure('token-pin', 'The token does not take the PIN in PKCS11_PIN_FILE: correct it.', { cause })
  }
  return {
    find: (template) => {
      api.C_FindObjectsInit(handle, template)
      try {
        return api.C_FindObjects(handle, objectsMost)
      } finally {
        api.C_FindObjectsFinal(handle)
      }
    },
    point: (publicKey) =>
      api.C_GetAttributeValue(handle, publicKey, [{ type: CKA.ecPoint }])[0]!.value as unknown as Buffer,
    generate: (named) => generate(api, { handle, named }),
    sign: (privateKey, { kind, input, bytes }) => {
      const mechanism = kind === 'Ed25519' ? CKM.eddsa : CKM.ecdsa
      api.C_SignInit(handle, { mechanism }, privateKey)
      return api.C_SignAsync(handle, input, Buffer.alloc(bytes))
    },
  }
}

async function generate(api: PKCS11, { handle, named }: { handle: Buffer; named: Named }) {
  const { name, kind } = named
  const isEdwards = kind === 'Ed25519'
  const both: Template = [
    { type: CKA.token, value: true },
    { type: CKA.label, value: name },
    { type: CKA.id, value: randomBytes(idBytes) },
    { type: CKA.keyType, value: isEdwards ? CKK.edwards : CKK.ec },
  ]
  return api.C_GenerateKeyPairAsync(
    handle,
    { mechanism: isEdwards ? CKM.edwardsPair : CKM.ecPair },
    [
      ...both,
      { type: CKA.class, value: CKO.publicKey },
      { type: CKA.verify, value: true },
      { type: CKA.ecParams, value: curves[kind].parameters },
    ],
    [
      ...both,
      { type: CKA.class, value: CKO.privateKey },
      { type: CKA.private, value: true },
      { type: CKA.sensitive, value: true },
      { type: CKA.extractable, value: false },
      { type: CKA.sign, value: true },
    ],
  )
}

/** The pair with this label; throws when there are two, since nobody could say which of them was meant. */
export async function findPair(session: Session, { name, kind }: Named): Promise<Pair | undefined> {
  const labelled = (of: number): Template => [
    { type: CKA.class, value: of },
    { type: CKA.label, value: name },
    { type: CKA.keyType, value: kind === 'Ed25519' ? CKK.edwards : CKK.ec },
  ]
  const [privateKeys, publicKeys] = [session.find(labelled(CKO.privateKey)), session.find(labelled(CKO.publicKey))]
  if (privateKeys.length === 0 && publicKeys.length === 0) return undefined
  if (privateKeys.length !== 1 || publicKeys.length !== 1)
    throw new Error(`the token holds ${privateKeys.length} private and ${publicKeys.length} public keys ${name}`)
  return { privateKey: privateKeys[0]!, point: session.point(publicKeys[0]!) }
}

export async function makePair(session: Session, named: Named): Promise<Pair> {
  await session.generate(named)
  const pair = await findPair(session, named) // as it will be found from now on, and two if another made one meanwhile
  if (!pair) throw new Error(`the token does not keep the key ${named.name} it made`)
  return pair
}

function codeOf(error: unknown): number | undefined {
  return (error as { code?: number }).code
}
