/**
 * Keys in a security module, by PKCS#11 2.40: made inside it, never extractable, found by their label. ECDSA signs a hash
 * that was made here (CKM_ECDSA), Ed25519 the bytes themselves where the module knows it (CKM_EDDSA). A session that was
 * lost is opened again once; what does not answer in time is an outage, and a job tries again.
 */
import { createHash } from 'node:crypto'
import { Outage, second } from '#kernel'
import { openLanes } from '../lanes.ts'
import type { Signer, Signers, SigningKind } from '../signers.ts'
import { StartFailure } from '../start-failure.ts'
import { publicKeyOfPoint } from './public-key.ts'
import { findPair, loadModule, type Module, makePair, type Pair, type Session } from './token-objects.ts'

export type TokenAddress = {
  /** The module's library. */
  readonly module: string
  /** The label of the token in it. */
  readonly token: string
  readonly pin: string
}
export type TokenSigners = Signers & {
  /** Which kinds of keys the module can make and sign with. */
  readonly kinds: readonly SigningKind[]
  readonly close: () => void
}
type Named = { readonly name: string; readonly kind: SigningKind }
type Connection = { readonly sessions: Session[]; readonly pairs: Map<string, Promise<Pair>> }

const sessionsCount = 4
const waitMsMax = 10 * second
const hashes = { ES256: 'sha256', ES384: 'sha384' } as const
const signatureBytes = { ES256: 64, ES384: 96, Ed25519: 64 } as const
/** Of PKCS#11: the session, the login or the handle is gone or still busy, the token was away, the device stumbled. */
const lost = new Set([0x30, 0x31, 0x32, 0x60, 0x82, 0x90, 0xb0, 0xb3, 0xe0, 0x101, 0x190])

/** Opens the token and logs in; every way that can fail is a sentence for whoever configured it. */
export async function openTokenSigners(address: TokenAddress): Promise<TokenSigners> {
  const module = await loadModule(address.module)
  const slot = module.slotOf(address.token)
  if (slot === undefined)
    throw new StartFailure(
      'token-absent',
      `There is no token "${address.token}" in PKCS11_MODULE: correct PKCS11_TOKEN.`,
    )
  const connect = (): Connection => ({ sessions: openSessions(module, { slot, pin: address.pin }), pairs: new Map() })
  let connection = connect()
  const lanes = openLanes(sessionsCount)

  /** Does `work` on a session of its own; once more on new sessions if these were lost. */
  async function within<Value>(work: (session: Session, pairs: Connection['pairs']) => Promise<Value>): Promise<Value> {
    const used = connection
    try {
      return await lanes.take((lane) => inTime(work(used.sessions[lane]!, used.pairs)))
    } catch (error) {
      if (!isLost(error)) throw error
      try {
        if (connection === used) connection = connect()
        const next = connection
        return await lanes.take((lane) => inTime(work(next.sessions[lane]!, next.pairs)))
      } catch (cause) {
        throw isLost(cause) || cause instanceof StartFailure ? new Outage('platform/signing-away', { cause }) : cause
      }
    }
  }
  const signer = ({ name, kind }: Named): Promise<Signer> =>
    within(async (session, pairs) => {
      const { point } = await pairOf({ session, pairs }, { name, kind })
      return {
        publicKey: publicKeyOfPoint(point, kind),
        sign: (bytes) =>
          within(async (session, pairs) => {
            const { privateKey } = await pairOf({ session, pairs }, { name, kind })
            const input = kind === 'Ed25519' ? Buffer.from(bytes) : createHash(hashes[kind]).update(bytes).digest()
            return session.sign(privateKey, { kind, input, bytes: signatureBytes[kind] })
          }),
      }
    })
  const signers = new Map<string, Promise<Signer>>()
  const kinds = module.kindsOf(slot)
  return {
    kinds,
    signer: (name, kind) => {
      if (!kinds.includes(kind)) return Promise.reject(new Error(`the token makes no ${kind} keys`))
      const known = signers.get(`${kind} ${name}`) ?? signer({ name, kind })
      signers.set(`${kind} ${name}`, known)
      known.catch(() => signers.delete(`${kind} ${name}`))
      return known
    },
    close: () => module.close(slot),
  }
}

function openSessions(module: Module, { slot, pin }: { slot: Buffer; pin: string }): Session[] {
  return Array.from({ length: sessionsCount }, () => module.openSession(slot, pin))
}

/** The pair called `name`: looked for once a connection, made if it is not there. Two of one name are nobody's key. */
function pairOf({ session, pairs }: { session: Session; pairs: Connection['pairs'] }, named: Named): Promise<Pair> {
  const known = pairs.get(named.name) ?? findPair(session, named).then((pair) => pair ?? makePair(session, named))
  pairs.set(named.name, known)
  known.catch(() => pairs.delete(named.name))
  return known
}

function isLost(error: unknown): boolean {
  return lost.has((error as { code?: number }).code ?? 0)
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let late: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Outage('platform/signing-away')), waitMsMax)
  })
  try {
    return await Promise.race([work, deadline])
  } finally {
    clearTimeout(late)
  }
}
