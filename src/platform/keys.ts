/** Private keys as files that only the platform's user can read; made at first use, never logged, never in the database. */
import {
  createPrivateKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export type KeyKind = 'ES256' | 'ES384' | 'Ed25519'
export type KeyStore = {
  /** The private key called `name`, made if it is not there yet. */
  readonly privateKey: (name: string, kind: KeyKind) => KeyObject
  /** The secret key called `name` (256 bits), made if it is not there yet. */
  readonly secretKey: (name: string) => KeyObject
  /** The same, only if it is there: of what was locked with it a new one opens nothing. */
  readonly findSecretKey: (name: string) => KeyObject | undefined
  /** A public thing that belongs to a key (its certificate), made once by `make`. */
  readonly keep: (name: string, make: () => string | Promise<string>) => Promise<string>
}

const secretBytes = 32

/** Keys as files in a folder that only its owner can read; each is made when it is first asked for. */
export function openKeyStore(folder: string): KeyStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const keys = new Map<string, KeyObject>()
  const secrets = new Map<string, KeyObject>()
  function secret(name: string, read: (path: string) => string | undefined): KeyObject | undefined {
    const known = secrets.get(name)
    if (known) return known
    const text = read(join(folder, `${name}.key`))
    if (text === undefined) return undefined
    const key = createSecretKey(text, 'base64')
    if (key.symmetricKeySize !== secretBytes) throw new Error(`the key ${name} is not whole`)
    secrets.set(name, key)
    return key
  }
  return {
    secretKey: (name) => secret(name, (path) => readIfThere(path) ?? store(path, newSecret()))!,
    findSecretKey: (name) => secret(name, readIfThere),
    privateKey: (name, kind) => {
      const known = keys.get(name)
      if (known) return known
      const path = join(folder, `${name}.key.pem`)
      const pem = readIfThere(path) ?? store(path, newKey(kind))
      const key = createPrivateKey(pem)
      keys.set(name, key)
      return key
    },
    keep: async (name, make) => {
      const path = join(folder, name)
      return readIfThere(path) ?? store(path, await make())
    },
  }
}

function newSecret(): string {
  return randomBytes(secretBytes).toString('base64')
}

function newKey(kind: KeyKind): string {
  const { privateKey } =
    kind === 'Ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: kind === 'ES256' ? 'P-256' : 'P-384' })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** Nothing only if there is no such file: one that cannot be read just now must not be taken for one to be made. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Writes whole or not at all, and never over what is there: a half-written or replaced key would lock the platform out
 * of its own documents. Returns what is kept, which is the other's when another process was first.
 */
function store(path: string, text: string): string {
  const half = `${path}.${randomUUID()}.part`
  try {
    const file = openSync(half, 'wx', 0o600)
    writeSync(file, text)
    fsyncSync(file)
    closeSync(file)
    linkSync(half, path)
    return text
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(path, 'utf8')
    throw error
  } finally {
    rmSync(half, { force: true })
  }
}
