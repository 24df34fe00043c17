/** What the report server and the body's tool are told by their environment, each mistake one sentence. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { minute, second } from '#kernel'
import { StartFailure } from '#platform'
import { type Pair, pairOf } from './sealing/hpke.ts'

export type ReportSettings = {
  readonly host: string
  readonly port: number
  /** Another free port will do when this one is taken. */
  readonly anyPort: boolean
  /** Where people reach it; empty: at the port it listens on. */
  readonly url: string
  /** Its own folder, absolute. */
  readonly folder: string
  /** What reports are sealed to. */
  readonly bodyKey: Uint8Array
  readonly nation: string
  /** Where the platform is, for the way out of here. */
  readonly platformUrl: string
  readonly onionUrl: string
  readonly demo: boolean
  /** What came lies among others for so long before it is put away. */
  readonly delayMs: { readonly least: number; readonly most: number }
  /** All boxes together. */
  readonly bytesMost: number
  readonly boxesMost: number
}
type Environment = Readonly<Record<string, string | undefined>>

const portUsual = 3000
const delayMinutesUsual = 20
const mebi = 1024 * 1024

/** Reads the settings of the report server. */
export function readReportSettings(environment: Environment, defaults: { nation: string }): ReportSettings {
  const keyFile = environment.REPORT_KEY_FILE
  if (!keyFile) throw wrong('REPORT_KEY_FILE', "a file with the anti-corruption body's public key (X25519), as PEM")
  const port = numberOf(environment, { name: 'PORT', usual: portUsual, most: 65_535 })
  const most = numberOf(environment, { name: 'REPORT_DELAY_MINUTES', usual: delayMinutesUsual, most: 1440 }) * minute
  return Object.freeze({
    host: environment.HOST ?? '127.0.0.1',
    port: numberOf(environment, { name: 'REPORT_PORT', usual: port === 0 ? 0 : port + 1, most: 65_535 }),
    anyPort: !environment.REPORT_PORT,
    url: (environment.REPORT_URL ?? '').replace(/\/$/, ''),
    folder: resolve(environment.REPORT_DIR ?? join(environment.DATA_DIR ?? 'data', 'reports')),
    bodyKey: publicKeyIn(keyFile),
    nation: resolve(environment.NATION ?? defaults.nation),
    platformUrl: (environment.PUBLIC_URL ?? '').replace(/\/$/, ''),
    onionUrl: environment.REPORT_ONION_URL ?? '',
    demo: environment.REPORT_DEMO === 'on',
    delayMs: { least: Math.min(second, most / 2), most },
    bytesMost: numberOf(environment, { name: 'REPORT_MEGABYTES', usual: 4096, most: 1_000_000 }) * mebi,
    boxesMost: numberOf(environment, { name: 'REPORT_BOXES', usual: 100_000, most: 10_000_000 }),
  })
}

export type BodySettings = { readonly url: string; readonly pairs: readonly Pair[] }

/** Reads what the body's tool needs: where the server is, and its private keys, the present one first. */
export function readBodySettings(environment: Environment): BodySettings {
  const files = environment.REPORT_PRIVATE_KEY_FILE ?? join(environment.DATA_DIR ?? 'data', ...simulatedKey)
  const port = numberOf(environment, { name: 'PORT', usual: portUsual, most: 65_535 })
  const usual = `http://127.0.0.1:${environment.REPORT_PORT ?? port + 1}`
  return { url: (environment.REPORT_URL ?? usual).replace(/\/$/, ''), pairs: files.split(',').map(pairIn) }
}

/** Where a demonstration keeps the key of its own body, under the data folder. */
export const simulatedKey = ['simulated-anti-corruption', 'private.pem'] as const

type Asked = { readonly name: string; readonly usual: number; readonly most: number }

function numberOf(environment: Environment, { name, usual, most }: Asked): number {
  const given = environment[name]
  if (!given) return usual
  const value = Number(given)
  if (!(value >= 0 && value <= most)) throw wrong(name, `a number from 0 to ${most}`)
  return value
}

function publicKeyIn(path: string): Uint8Array {
  const key = keyIn(path, createPublicKey, 'REPORT_KEY_FILE')
  return Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url')
}

function pairIn(path: string): Pair {
  const key = keyIn(path.trim(), createPrivateKey, 'REPORT_PRIVATE_KEY_FILE')
  return pairOf(Buffer.from(key.export({ format: 'jwk' }).d!, 'base64url'))
}

function keyIn(path: string, read: (pem: Buffer) => KeyObject, name: string): KeyObject {
  let key: KeyObject | undefined
  try {
    key = read(readFileSync(path))
  } catch (cause) {
    throw wrong(name, 'a file with an X25519 key, as PEM', cause)
  }
  if (key.asymmetricKeyType !== 'x25519') throw wrong(name, 'a file with an X25519 key, as PEM')
  return key
}

function wrong(name: string, remedy: string, cause?: unknown): StartFailure {
  return new StartFailure('report-config', `${name} is not right: give ${remedy}.`, { cause })
}
