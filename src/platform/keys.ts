/**
 * Private keys as files that only the platform's user can read, sealed where a passphrase is given; made at first use,
 * never replaced, never logged, never in the database.
 */
import { createPrivateKey, createSecretKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openWrapping, type Wrapping } from './signers/sealed-folder.ts'
import { readIfThere, storeOnce } from './signers/whole-files.ts'

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

type Safe = { readonly folder: string; readonly wrapping: Wrapping | undefined }

/** Keys as files in a folder that only its owner can read; each is made when it is first asked for. */
export function openKeyStore(folder: string, { passphrase }: { passphrase?: string | undefined } = {}): KeyStore {
  const safe = openSafe(folder, passphrase)
  const keys = new Map<string, KeyObject>()
  const secrets = new Map<string, KeyObject>()
  function secret(name: string, make?: () => string): KeyObject | undefined {
    const known = secrets.get(name)
    if (known) return known
    const text = take(safe, { file: `${name}.key`, make })
    if (text === undefined) return undefined
    const key = createSecretKey(text, 'base64')
    if (key.symmetricKeySize !== secretBytes) throw new Error(`the key ${name} is not whole`)
    secrets.set(name, key)
    return key
  }
  return {
    secretKey: (name) => secret(name, newSecret)!,
    findSecretKey: (name) => secret(name),
    privateKey: (name, kind) => {
      const known = keys.get(name)
      if (known) return known
      const key = createPrivateKey(take(safe, { file: `${name}.key.pem`, make: () => newKey(kind) })!)
      keys.set(name, key)
      return key
    },
    keep: async (name, make) => {
      const path = join(folder, name)
      return readIfThere(path) ?? storeOnce(path, await make())
    },
  }
}

type Move = { readonly from: string; readonly to: string; readonly passphrase: string | undefined }

/** Moves the private keys of certain names into another folder, each there before it is gone here; says which. */
export function moveKeys({ from, to, passphrase }: Move, isMoved: (name: string) => boolean): string[] {
  const names = privateKeysIn(from).filter(isMoved)
  if (names.length === 0) return []
  const [source, target] = [openSafe(from, passphrase), openSafe(to, passphrase)]
  for (const name of names) {
    const file = `${name}.key.pem`
    const text = take(source, { file })!
    if (take(target, { file, make: () => text }) !== text)
      throw new Error(`there are two different keys ${name}: one in ${from}, one in ${to}`)
    rmSync(join(from, file))
  }
  return names
}

/** The names of the private keys that lie in a folder. */
export function privateKeysIn(folder: string): string[] {
  const end = '.key.pem'
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(end))
      .map((file) => file.slice(0, -end.length))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function openSafe(folder: string, passphrase: string | undefined): Safe {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return { folder, wrapping: openWrapping(folder, passphrase) }
}

/** What a file of the safe says, which is made if it may be. */
function take(
  { folder, wrapping }: Safe,
  { file, make }: { file: string; make?: (() => string) | undefined },
): string | undefined {
  const path = join(folder, file)
  const made = () => make && storeOnce(path, wrapping ? wrapping.seal(file, make()) : make())
  const text = readIfThere(path) ?? made()
  return text === undefined || !wrapping ? text : wrapping.open(file, text)
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
