/**
 * Who holds the issuing keys: the ones by which documents are believed. They lie in the platform's own key files, in a
 * security module, or with a process of their own that this file composes; every other key stays with the platform.
 */
import { createPublicKey } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TrustRoot } from '#documents'
import { systemClock } from '#kernel'
import {
  type KeyStore,
  kindOf,
  listenAtDesk,
  moveKeys,
  openDesk,
  openFileSigners,
  openJournal,
  openKeyStore,
  openRemoteSigners,
  openTokenSigners,
  passphraseLengthLeast,
  pointOf,
  privateKeysIn,
  type Signers,
  type SigningKind,
  StartFailure,
  signersByName,
} from '#platform'
import type { KeysConfig, SignConfig } from './config.ts'

/** Each issuing key by its name, with the kind it is made of; nobody signs as anything else here. */
const issuingKeys: readonly (readonly [name: RegExp, kind: SigningKind])[] = [
  [/^trust-root$/, 'ES384'],
  [/^(authority|status-lists)$/, 'ES256'],
  [/^(seal|qr|wallet|mobile)-[a-z0-9-]{1,60}$/, 'ES256'],
]

export function isIssuing(name: string): boolean {
  return issuingKeys.some(([pattern]) => pattern.test(name))
}

function maySign(name: string, kind: SigningKind): boolean {
  return issuingKeys.some(([pattern, of]) => pattern.test(name) && of === kind)
}

export type OpenSigners = { readonly signers: Signers; readonly close: () => void }

/** The platform's key files, sealed where the configuration names a passphrase. */
export function openKeys(folder: string, { passphraseFile }: Pick<KeysConfig, 'passphraseFile'>): KeyStore {
  return openKeyStore(folder, { passphrase: passphraseOf(passphraseFile) })
}

/** Who signs for the platform: issuing keys as configured, the others from its own files. */
export async function openSigners(config: KeysConfig, own: { keys: KeyStore; folder: string }): Promise<OpenSigners> {
  const files = openFileSigners(own.keys)
  if (!config.process) return withToken(config, { files, folder: own.folder })
  if (privateKeysIn(own.folder).some(isIssuing))
    throw new StartFailure(
      'issuing-keys-here',
      `The platform can still read issuing keys in ${own.folder}: start the signing process once (npm run sign), which takes them over.`,
    )
  const { socket, secretFile } = config.process
  const remote = openRemoteSigners({ socket, secret: textOf(secretFile) })
  return { signers: signersByName(isIssuing, remote, files), close: () => {} }
}

/** A key that once lay in a file does not become one that cannot leave its token: it makes way for a new one by hand. */
async function withToken(
  { token }: Pick<KeysConfig, 'token'>,
  { files, folder }: { files: Signers; folder: string },
): Promise<OpenSigners> {
  if (!token) return { signers: files, close: () => {} }
  if (privateKeysIn(folder).some(isIssuing))
    throw new StartFailure(
      'issuing-keys-in-files',
      `Issuing keys lie in files in ${folder}, and PKCS11_MODULE is set: put them aside first, as docs/operations/keys.md says.`,
    )
  const { pinFile, ...address } = token
  const signers = await openTokenSigners({ ...address, pin: textOf(pinFile)! })
  return { signers: signersByName(isIssuing, signers, files), close: signers.close }
}

export type Signing = { readonly taken: readonly string[]; readonly stop: () => Promise<void> }

/** Starts the signing process: takes over issuing keys the platform had, opens its journal, listens at its socket. */
export async function startSigning({ config }: { config: SignConfig }): Promise<Signing> {
  mkdirSync(config.folder, { recursive: true, mode: 0o700 })
  const folder = join(config.folder, 'keys')
  const passphrase = passphraseOf(config.keys.passphraseFile)
  const taken = moveKeys({ from: config.keysBefore, to: folder, passphrase }, isIssuing)
  const files = openFileSigners(openKeyStore(folder, { passphrase }))
  const { signers, close } = await withToken(config.keys, { files, folder })
  const journal = openJournal(journalIn(config.folder), { clock: systemClock })
  const desk = openDesk({ signers, may: maySign, journal, perSecond: config.perSecond })
  const stop = await listenAtDesk(desk, { socket: config.socket, secret: textOf(config.secretFile) })
  return {
    taken,
    stop: async () => {
      await stop()
      await journal.close()
      close()
    },
  }
}

/** Where the signing process in `folder` writes down what it signed. */
export function journalIn(folder: string): string {
  return join(folder, 'journal')
}

/** The root that is kept elsewhere, where the configuration names one. */
export function trustRootOf({ root }: KeysConfig): TrustRoot | undefined {
  if (!root) return undefined
  const key = createPublicKey(readFileSync(root.publicKeyFile))
  if (kindOf(key) !== 'ES384')
    throw new StartFailure('trust-root', 'TRUST_ROOT_FILE must hold a public key on the curve P-384.')
  return { point: pointOf(key, 'ES384'), listFile: root.listFile }
}

/** The passphrase in a file; a short one is refused, since a thief may try as many as they like. */
export function passphraseOf(path: string | undefined): string | undefined {
  const passphrase = textOf(path)
  if (passphrase !== undefined && passphrase.length < passphraseLengthLeast)
    throw new StartFailure(
      'passphrase-short',
      `The passphrase in KEYS_PASSPHRASE_FILE is shorter than ${passphraseLengthLeast} letters: make one with "openssl rand -base64 32".`,
    )
  return passphrase
}

function textOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : readFileSync(path, 'utf8').trim()
}
