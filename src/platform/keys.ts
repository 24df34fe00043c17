/** Private keys as files that only the platform's user can read; made at first use, never logged, never in the database. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export type KeyKind = 'ES256' | 'Ed25519'
export type KeyStore = {
  /** The private key called `name`, made if it is not there yet. */
  readonly privateKey: (name: string, kind: KeyKind) => KeyObject
  /** A public thing that belongs to a key (its certificate), made once by `make`. */
  readonly keep: (name: string, make: () => string | Promise<string>) => Promise<string>
}

export function openKeyStore(folder: string): KeyStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const keys = new Map<string, KeyObject>()
  return {
    privateKey: (name, kind) => {
      const known = keys.get(name)
      if (known) return known
      const pem = readOr(join(folder, `${name}.key.pem`), () => newKey(kind))
      const key = createPrivateKey(pem)
      keys.set(name, key)
      return key
    },
    keep: async (name, make) => {
      const path = join(folder, name)
      try {
        return readFileSync(path, 'utf8')
      } catch {
        return store(path, await make())
      }
    },
  }
}

function newKey(kind: KeyKind): string {
  const { privateKey } =
    kind === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function readOr(path: string, make: () => string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return store(path, make())
  }
}

/** Writes whole or not at all: a half-written key would lock the platform out of its own documents. */
function store(path: string, text: string): string {
  const half = `${path}.${process.pid}.part`
  const file = openSync(half, 'wx', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
  renameSync(half, path)
  return text
}
