/**
 * Keys at rest under a passphrase. What seals the files is a random key, which lies beside them under a key that scrypt
 * (RFC 7914) makes of the passphrase: another passphrase rewrites one file. A file is sealed by AES-256-GCM together with
 * its name, so that one put in the place of another does not open.
 */
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from '../start-failure.ts'
import { readIfThere, replaceWhole, storeOnce } from './whole-files.ts'

export type Wrapping = {
  readonly seal: (name: string, text: string) => string
  /** Throws when the file was not sealed here, not under this name, or was changed. */
  readonly open: (name: string, sealed: string) => string
}
type Lock = { readonly v: 1; readonly n: number; readonly r: number; readonly salt: string; readonly key: string }

export const passphraseLengthLeast = 16
const lockFile = 'sealed-by.json'
const mark = 'sealed/v1 '
const [keyBytes, nonceBytes, tagBytes, saltBytes] = [32, 12, 16, 16]
const [costN, costR, costMost] = [2 ** 16, 8, 2 ** 20]
const isSecret = /\.key(\.pem)?$/

/** How the files of a folder are opened: nothing to do while no passphrase is given and none ever was. */
export function openWrapping(folder: string, passphrase: string | undefined): Wrapping | undefined {
  const there = readIfThere(join(folder, lockFile))
  if (passphrase === undefined) {
    if (there === undefined) return undefined
    throw new StartFailure(
      'keys-sealed',
      `The keys in ${folder} are sealed: set KEYS_PASSPHRASE_FILE to the file with their passphrase.`,
    )
  }
  const wrapping = wrappingWith(
    there === undefined ? newKey(folder, passphrase) : unlock(there, { folder, passphrase }),
  )
  sealPlain(folder, wrapping)
  return wrapping
}

/** Puts a folder's keys under another passphrase, at once and whole: no file but the lock is touched. False if none is sealed. */
export function changePassphrase(folder: string, { from, to }: { from: string; to: string }): boolean {
  const path = join(folder, lockFile)
  const lock = readIfThere(path)
  if (lock === undefined) return false
  replaceWhole(path, lockOf(unlock(lock, { folder, passphrase: from }), to))
  return true
}

function newKey(folder: string, passphrase: string): Buffer {
  const key = randomBytes(keyBytes)
  const mine = lockOf(key, passphrase)
  const kept = storeOnce(join(folder, lockFile), mine)
  return kept === mine ? key : unlock(kept, { folder, passphrase })
}

function lockOf(key: Buffer, passphrase: string): string {
  const salt = randomBytes(saltBytes)
  const kek = scrypt(passphrase, { n: costN, r: costR, salt })
  const lock: Lock = {
    v: 1,
    n: costN,
    r: costR,
    salt: salt.toString('base64'),
    key: encrypt(kek, { name: lockFile, bytes: key }).toString('base64'),
  }
  return `${JSON.stringify(lock)}\n`
}

function unlock(text: string, { folder, passphrase }: { folder: string; passphrase: string }): Buffer {
  const { n, r, salt, key } = JSON.parse(text) as Lock
  if (n > costMost || r > costR)
    throw new StartFailure('keys-lock', `${join(folder, lockFile)} asks for too much work.`)
  try {
    const kek = scrypt(passphrase, { n, r, salt: Buffer.from(salt, 'base64') })
    return decrypt(kek, { name: lockFile, bytes: Buffer.from(key, 'base64') })
  } catch (cause) {
    throw new StartFailure(
      'keys-passphrase',
      `The passphrase in KEYS_PASSPHRASE_FILE does not open the keys in ${folder}: give the one they were sealed with.`,
      { cause },
    )
  }
}

function scrypt(passphrase: string, { n, r, salt }: { n: number; r: number; salt: Buffer }): Buffer {
  return scryptSync(passphrase.normalize('NFC'), salt, keyBytes, { N: n, r, p: 1, maxmem: 256 * n * r })
}

function wrappingWith(key: Buffer): Wrapping {
  return {
    seal: (name, text) => mark + encrypt(key, { name, bytes: Buffer.from(text) }).toString('base64'),
    open: (name, sealed) => {
      if (!sealed.startsWith(mark)) throw new Error(`the key file ${name} is not sealed, as all in its folder are`)
      return decrypt(key, { name, bytes: Buffer.from(sealed.slice(mark.length), 'base64') }).toString()
    },
  }
}

/** Each plain file is replaced by its sealed self in one step: a start that is killed here goes on at the next. */
function sealPlain(folder: string, { seal }: Wrapping): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (/\.key(\.pem)?\.[\w-]+\.part$/.test(name)) rmSync(path, { force: true }) // half a plain key of a killed start
    if (!isSecret.test(name)) continue
    const text = readIfThere(path)
    if (text !== undefined && !text.startsWith(mark)) replaceWhole(path, seal(name, text))
  }
}

type Named = { readonly name: string; readonly bytes: Uint8Array }

function encrypt(key: Buffer, { name, bytes }: Named): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Buffer, { name, bytes }: Named): Buffer {
  const all = Buffer.from(bytes)
  if (all.length < nonceBytes + tagBytes) throw new Error(`${name} is not whole`)
  const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, nonceBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(name)).setAuthTag(all.subarray(-tagBytes))
  return Buffer.concat([decipher.update(all.subarray(nonceBytes, -tagBytes)), decipher.final()])
}
