/**
 * The whole exchange of a demonstration: registers behind X-Road and, of a handful of agencies, behind KHUR's SOAP, with
 * one book and one switchboard. What an operator would put into the configuration lies in files, as an operator's would.
 */
import { createPublicKey, generateKeyPair, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ExchangeConfig } from '../../src/config.ts'
import { openKeys } from '../../src/sign.ts'
import type { Population } from '../population/population.ts'
import { startKhur } from './khur.ts'
import { type RegisterServer, startRegisters } from './server.ts'
import { platformClient } from './x-road-members.ts'

/** Agencies whose registers speak SOAP in the demonstration: taxes, social insurance, schools, health. */
export const soapAgencies: readonly string[] = ['teg', 'ndeg', 'mes', 'moh']

export type Exchange = { readonly registers: RegisterServer; readonly config: ExchangeConfig }

const everyOperation = { '*': '9999-12-31' }
const tokenBytes = 24
const keyBits = 2048

/** Starts it; `dataDir` is the platform's own, with whose key its questions are signed. */
export async function startExchange({
  population,
  dataDir,
  passphraseFile,
}: {
  population: Population
  dataDir: string
  /** What the platform's keys are sealed with, where they are. */
  passphraseFile?: string | undefined
}): Promise<Exchange> {
  const folder = join(dataDir, 'simulated-exchange')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const questions = createPublicKey(openKeys(join(dataDir, 'keys'), { passphraseFile }).privateKey('exchange', 'ES256'))
  const registers = await startRegisters({
    population,
    clientKey: (client) => (client.endsWith(platformClient.join('/')) ? questions : undefined),
  })
  const { members, book, switchboard } = registers
  const keyFile = await rsaKeyIn(folder)
  const token = randomBytes(tokenBytes).toString('base64url')
  const client = { accessToken: token, publicKey: createPublicKey(readFileSync(keyFile)), approved: everyOperation }
  const khur = await startKhur({ registers: members.registers, clients: [client], book, switchboard })
  const config = {
    url: registers.url,
    certFile: undefined,
    keyFile: undefined,
    caFile: undefined,
    membersFile: membersIn(folder, registers),
    khur: { url: khur.url, token, keyFile, agencies: soapAgencies },
  }
  const close = async () => void (await Promise.all([registers.close(), khur.close()]))
  const answered = () => registers.answered() + khur.answered()
  return { registers: { ...registers, answered, close }, config }
}

async function rsaKeyIn(folder: string): Promise<string> {
  const path = join(folder, 'soap.key.pem')
  if (existsSync(path)) return path
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: keyBits })
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  return path
}

function membersIn(folder: string, { members }: RegisterServer): string {
  const path = join(folder, 'members.json')
  const keys = [...members.publicKeys()].map(([member, key]) => [member, key.export({ format: 'jwk' })] as const)
  writeFileSync(path, JSON.stringify({ keys: Object.fromEntries(keys) }))
  return path
}
