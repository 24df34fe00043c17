/**
 * The environment, read once, checked, and frozen; nothing else reads it. Every mistake is one sentence that names the
 * variable and what to do, and never repeats a value that may be a secret. In earnest nothing has a made-up default.
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { second } from '#kernel'
import { StartFailure } from '#platform'

const words = (on: readonly string[], off: readonly string[]) =>
  z
    .string()
    .toLowerCase()
    .refine((value) => on.includes(value) || off.includes(value))
    .transform((value) => on.includes(value))
const onOrOff = words(['1', 'true', 'on', 'yes'], ['0', 'false', 'off', 'no'])
const httpUrl = z.url({ protocol: /^https?$/, hostname: /./ }).transform((url) => url.replace(/\/$/, ''))
const file = z.string().refine(existsSync)
const listOfOrigins = z
  .string()
  .transform((text) => text.split(/\s*,\s*/))
  .pipe(z.array(httpUrl))
const listOfIds = z
  .string()
  .regex(/^[\w-]+(\s*,\s*[\w-]+)*$/)
  .transform((text) => text.split(/\s*,\s*/))

/** Each variable: what is taken, and how to say what must be given. */
const variables = {
  PORT: [
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535),
    'a number from 0 to 65535, for example 3000',
  ],
  HOST: [z.string().regex(/^[\w.:-]+$/), 'an address of this machine, for example 127.0.0.1'],
  DATA_DIR: [z.string(), 'a folder that can be written'],
  DATABASE_URL: [z.string().regex(/^postgres(ql)?:\/\//), 'an address like postgres://user@host:5432/name'],
  NATION: [z.string(), 'the folder that holds the nation'],
  PUBLIC_URL: [httpUrl, 'the address people use, for example https://www.example.org'],
  DEMO: [onOrOff, 'on or off'],
  DEMO_HISTORY: [onOrOff, 'on or off'],
  LOG_LEVEL: [
    z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']),
    'silent, fatal, error, warn, info or debug',
  ],
  SMS_GATEWAY_URL: [httpUrl, 'the http address of the text-message centre'],
  SMS_SECRET: [z.string().min(16), 'a secret of 16 characters or more'],
  SMS_PER_SECOND: [
    z.coerce.number().int().min(1).max(100_000),
    'how many messages the centre takes a second, from 1 on',
  ],
  PUSH_ORIGINS: [
    listOfOrigins,
    'the addresses of push services with commas between them, for example https://push.example.org',
  ],
  EXCHANGE_URL: [httpUrl, 'the http address of the data exchange'],
  EXCHANGE_CERT_FILE: [file, 'a file with the certificate the platform shows its security server, as PEM'],
  EXCHANGE_KEY_FILE: [file, 'a file with the key of that certificate, as PEM'],
  EXCHANGE_CA_FILE: [file, "a file with the authority of the security server's certificate, as PEM"],
  EXCHANGE_MEMBERS_FILE: [file, 'a file with the public keys of members, as JSON'],
  EXCHANGE_PROVIDER_SECRET: [z.string().min(16), 'a secret of 16 characters or more that the security server brings'],
  KHUR_URL: [httpUrl, 'the http address of the exchange that speaks SOAP'],
  KHUR_TOKEN: [z.string().min(8), 'the token that exchange gave the platform'],
  KHUR_KEY_FILE: [file, 'a file with the RSA key the platform signs with, as PEM'],
  KHUR_AGENCIES: [listOfIds, 'identifiers of agencies with commas between them'],
  BANK_URL: [httpUrl, 'the http address of the bank'],
  BANK_USERNAME: [z.string(), 'the name the bank knows the platform by'],
  BANK_PASSWORD: [z.string(), 'the password the bank gave the platform'],
  BANK_INVOICE_CODE: [z.string(), 'the code the bank gave for invoices'],
  BANK_CA_FILE: [file, "a file with the authority of the bank's certificate, as PEM"],
  KEYS_PASSPHRASE_FILE: [file, 'a file with the passphrase the keys are sealed with'],
  PKCS11_MODULE: [file, "a file: the security module's PKCS#11 library"],
  PKCS11_TOKEN: [z.string(), 'the label of a token in the security module'],
  PKCS11_PIN_FILE: [file, "a file with the token's PIN"],
  SIGN_SOCKET: [z.string(), 'the path of the unix socket of the signing process'],
  SIGN_SECRET_FILE: [file, 'a file with a secret that the platform and the signing process both read'],
  SIGN_DIR: [z.string(), 'the folder of the signing process'],
  SIGN_PER_SECOND: [z.coerce.number().int().min(1).max(100_000), 'a number of signatures from 1 on'],
  TRUST_ROOT_FILE: [file, 'a file with the public key of the root that is kept elsewhere, as PEM'],
  TRUST_LIST_FILE: [z.string(), 'where the list of keys lies that this root signed'],
  ISSUE_AT_ONCE: [z.coerce.number().int().min(1).max(16), 'a number of documents from 1 to 16'],
  TIMESTAMP_URL: [httpUrl, 'the http address of the authority that stamps the time'],
  TIMESTAMP_CA_FILE: [file, 'a file with the certificate that vouches for its time-stamps, as PEM'],
  TIMESTAMP_CRL_URL: [httpUrl, "the http address of that certificate's revocation list"],
  LOG_POLICY_FILE: [file, 'a file that names who witnesses the logs (C2SP tlog-policy)'],
  LOG_WITNESS_SECONDS: [z.coerce.number().min(1).max(3600), 'a number of seconds from 1 on'],
  WALLET_ATTESTED: [onOrOff, 'on or off: whether a wallet without its maker’s word is refused'],
  WALLET_MAKERS_FILE: [file, 'a file with the makers of wallets and their authorities, as JSON'],
  KEY_WAIT_HOURS: [z.coerce.number().min(0).max(720), 'a number of hours from 0 to 720'],
  REPORT_URL: [httpUrl, 'the http address where reports of bribery are written'],
  REPORT_KEY_FILE: [file, 'a file with the public key (X25519) that reports of bribery are sealed to, as PEM'],
  RATE_FACTOR: [z.coerce.number().min(1).max(1_000_000), 'a number from 1 on'],
} as const satisfies Record<string, readonly [z.ZodType, string]>

/** Some hundred documents a second, each with a seal and a QR: more is no office at work. */
const signaturesPerSecond = 200

/** Long enough for anybody who watches the log to see a key that should not be there. */
const keyWaitHoursInEarnest = 24

/** What an operator grants a sender who asked for no more. */
const smsPerSecondUsual = 100

type Variable = keyof typeof variables
type Given = { readonly [Name in Variable]?: z.infer<(typeof variables)[Name][0]> }
const secret: readonly Variable[] = [
  'DATABASE_URL',
  'SMS_SECRET',
  'BANK_PASSWORD',
  'KHUR_TOKEN',
  'EXCHANGE_PROVIDER_SECRET',
]
const neededInEarnest = [
  ...['PUBLIC_URL', 'SMS_GATEWAY_URL', 'SMS_SECRET', 'EXCHANGE_URL'],
  ...['BANK_URL', 'BANK_USERNAME', 'BANK_PASSWORD', 'BANK_INVOICE_CODE'],
  ...['TIMESTAMP_URL', 'TIMESTAMP_CA_FILE'],
] as Variable[]
/** Those that mean nothing one without the other. */
const together: readonly (readonly Variable[])[] = [
  ['EXCHANGE_CERT_FILE', 'EXCHANGE_KEY_FILE'],
  ['KHUR_URL', 'KHUR_TOKEN', 'KHUR_KEY_FILE', 'KHUR_AGENCIES'],
  ['TIMESTAMP_URL', 'TIMESTAMP_CA_FILE'],
  ['PKCS11_MODULE', 'PKCS11_TOKEN', 'PKCS11_PIN_FILE'],
  ['TRUST_ROOT_FILE', 'TRUST_LIST_FILE'],
]

export type Config = {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  /** The folder of the nation, absolute. */
  readonly nation: string
  readonly publicUrl: string
  readonly demo: boolean
  /** Makes a history for the demonstration, in the background after its first start. */
  readonly demoHistory: boolean
  readonly logLevel: string
  /** Empty: whoever starts a demonstration puts a simulator there. */
  readonly smsGatewayUrl: string
  readonly smsSecret: string
  /** How many messages the centre grants a second. */
  readonly smsPerSecond: number
  /** The push services that browsers may name; none in a demonstration but the simulator. */
  readonly pushOrigins: readonly string[]
  readonly exchange: ExchangeConfig
  /** What the security server brings when others ask the platform; without one nobody can. */
  readonly providerSecret?: string
  readonly bank: BankConfig
  /** Whether a wallet's maker must speak for it, and the makers that are believed. */
  readonly wallets: { readonly attested: boolean; readonly makersFile: string | undefined }
  readonly timestamps: TimestampConfig
  readonly log: LogConfig
  /** Where the platform's keys lie, and who signs in its name. */
  readonly keys: KeysConfig
  /** How many documents are made at the same time. */
  readonly issueAtOnce: number
  /** How long a key stands in the public log before what it signs counts. */
  readonly keyWaitHours: number
  /** Widens every rate limit; for load tests on the machine itself. */
  readonly rateFactor: number
  /** Where reports of bribery are written; whoever starts a demonstration puts a server of its own there. */
  readonly reportUrl?: string
  /** The key that reports are sealed to, as PEM: it is published, so that a page with another one is noticed. */
  readonly reportKeyFile?: string
}

export type KeysConfig = {
  /** Seals the keys that lie in files; plain without one. */
  readonly passphraseFile?: string
  /** The security module that holds the issuing keys. */
  readonly token?: { readonly module: string; readonly token: string; readonly pinFile: string }
  /** The process that holds the issuing keys. */
  readonly process?: { readonly socket: string; readonly secretFile: string | undefined }
  /** The root that is kept elsewhere, and the list it signed. */
  readonly root?: { readonly publicKeyFile: string; readonly listFile: string }
}

/** What the signing process is told. */
export type SignConfig = {
  /** Its own folder, absolute: keys and journal. */
  readonly folder: string
  /** Where the platform kept its keys before there was a signing process. */
  readonly keysBefore: string
  readonly socket: string
  readonly secretFile: string | undefined
  readonly perSecond: number
  readonly keys: Pick<KeysConfig, 'passphraseFile' | 'token'>
}

export type ExchangeConfig = {
  /** The platform's own security server. Empty: whoever starts a demonstration puts a simulator there. */
  readonly url: string
  /** What the platform shows it, and the authority it believes. */
  readonly certFile: string | undefined
  readonly keyFile: string | undefined
  readonly caFile: string | undefined
  /** Public keys of members: whoever stands there is not believed without a signature. */
  readonly membersFile: string | undefined
  /** The exchange that speaks SOAP, where agencies do. */
  readonly khur: KhurConfig | undefined
}

export type KhurConfig = {
  readonly url: string
  readonly token: string
  readonly keyFile: string
  /** Agencies whose registers are asked there. */
  readonly agencies: readonly string[]
}

/** Who watches the logs. */
export type LogConfig = {
  /** Witnesses and quorum, as a policy; whoever starts a demonstration puts its own there. */
  readonly policyFile: string | undefined
  /** How often they are asked at most. */
  readonly witnessEveryMs: number
}

/** Who stamps the time on what is sealed. */
export type TimestampConfig = {
  /** Empty: whoever starts a demonstration puts a simulator there. */
  readonly url: string
  /** A file with who vouches for its time-stamps, which everyone who checks a document believes too. */
  readonly caFile: string | undefined
  /** Where its revocation list lies, when not where its certificate says. */
  readonly crlUrl: string | undefined
}

export type BankConfig = {
  /** Empty: whoever starts a demonstration puts a simulator there. */
  readonly url: string
  readonly username: string
  readonly password: string
  readonly invoiceCode: string
  /** A file with the authority of its certificate; the machine's own otherwise. */
  readonly caFile: string | undefined
}

/** Reads the configuration; throws a `StartFailure` with a line for each variable that is wrong or missing. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  defaults: { nation: string },
): Config {
  const mistakes: string[] = []
  const given = read(environment, mistakes)
  const inEarnest = environment.NODE_ENV === 'production'
  const demo = given.DEMO ?? !inEarnest
  mistakes.push(...halves(environment, demo ? [] : neededInEarnest))
  if (!demo) mistakes.push(...missing(environment, given))
  if (mistakes.length > 0) throw new StartFailure('config', mistakes.join('\n'))
  const [host, port] = [given.HOST ?? '127.0.0.1', given.PORT ?? 3000]
  return Object.freeze({
    port,
    host,
    dataDir: resolve(given.DATA_DIR ?? 'data'),
    databaseUrl: given.DATABASE_URL,
    nation: resolve(given.NATION ?? defaults.nation),
    demo,
    demoHistory: demo && (given.DEMO_HISTORY ?? true),
    logLevel: given.LOG_LEVEL ?? (inEarnest ? 'info' : 'warn'),
    smsGatewayUrl: given.SMS_GATEWAY_URL ?? '',
    smsSecret: given.SMS_SECRET ?? randomBytes(24).toString('base64url'),
    smsPerSecond: given.SMS_PER_SECOND ?? smsPerSecondUsual,
    pushOrigins: given.PUSH_ORIGINS ?? [],
    exchange: exchangeOf(given),
    ...(given.EXCHANGE_PROVIDER_SECRET && { providerSecret: given.EXCHANGE_PROVIDER_SECRET }),
    bank: bankOf(given),
    wallets: { attested: given.WALLET_ATTESTED ?? !demo, makersFile: given.WALLET_MAKERS_FILE },
    timestamps: {
      url: given.TIMESTAMP_URL ?? '',
      caFile: given.TIMESTAMP_CA_FILE,
      crlUrl: given.TIMESTAMP_CRL_URL,
    },
    log: {
      policyFile: given.LOG_POLICY_FILE,
      witnessEveryMs: (given.LOG_WITNESS_SECONDS ?? (demo ? 1 : 10)) * second,
    },
    keys: keysOf(given),
    issueAtOnce: given.ISSUE_AT_ONCE ?? 2,
    publicUrl: given.PUBLIC_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    keyWaitHours: given.KEY_WAIT_HOURS ?? (demo ? 0 : keyWaitHoursInEarnest),
    rateFactor: given.RATE_FACTOR ?? 1,
    ...(given.REPORT_URL && { reportUrl: given.REPORT_URL }),
    ...(given.REPORT_KEY_FILE && { reportKeyFile: given.REPORT_KEY_FILE }),
  })
}

/** Reads what the signing process needs; throws a `StartFailure` with a line for each variable that is wrong. */
export function readSignConfig(environment: Readonly<Record<string, string | undefined>>): SignConfig {
  const mistakes: string[] = []
  const given = read(environment, mistakes)
  mistakes.push(...halves(environment))
  if (mistakes.length > 0) throw new StartFailure('config', mistakes.join('\n'))
  const dataDir = resolve(given.DATA_DIR ?? 'data')
  return Object.freeze({
    folder: resolve(given.SIGN_DIR ?? join(dataDir, 'sign')),
    keysBefore: join(dataDir, 'keys'),
    socket: resolve(given.SIGN_SOCKET ?? join(dataDir, 'sign.socket')),
    secretFile: given.SIGN_SECRET_FILE,
    perSecond: given.SIGN_PER_SECOND ?? signaturesPerSecond,
    keys: keysOf(given),
  })
}

function keysOf(given: Given): KeysConfig {
  const { KEYS_PASSPHRASE_FILE, PKCS11_MODULE: module, PKCS11_TOKEN: token, PKCS11_PIN_FILE: pinFile } = given
  return {
    ...(KEYS_PASSPHRASE_FILE && { passphraseFile: KEYS_PASSPHRASE_FILE }),
    ...(module && token && pinFile && { token: { module, token, pinFile } }),
    ...(given.SIGN_SOCKET && {
      process: { socket: resolve(given.SIGN_SOCKET), secretFile: given.SIGN_SECRET_FILE },
    }),
    ...(given.TRUST_ROOT_FILE &&
      given.TRUST_LIST_FILE && {
        root: { publicKeyFile: given.TRUST_ROOT_FILE, listFile: resolve(given.TRUST_LIST_FILE) },
      }),
  }
}

function exchangeOf(given: Given): ExchangeConfig {
  const { KHUR_URL: url, KHUR_TOKEN: token, KHUR_KEY_FILE: keyFile, KHUR_AGENCIES: agencies } = given
  return {
    url: given.EXCHANGE_URL ?? '',
    certFile: given.EXCHANGE_CERT_FILE,
    keyFile: given.EXCHANGE_KEY_FILE,
    caFile: given.EXCHANGE_CA_FILE,
    membersFile: given.EXCHANGE_MEMBERS_FILE,
    khur: url && token && keyFile && agencies ? { url, token, keyFile, agencies } : undefined,
  }
}

function bankOf(given: Given): BankConfig {
  return {
    url: given.BANK_URL ?? '',
    username: given.BANK_USERNAME ?? 'platform',
    password: given.BANK_PASSWORD ?? randomBytes(24).toString('base64url'),
    invoiceCode: given.BANK_INVOICE_CODE ?? 'PLATFORM_INVOICE',
    caFile: given.BANK_CA_FILE,
  }
}

function read(environment: Readonly<Record<string, string | undefined>>, mistakes: string[]): Given {
  const given: Record<string, unknown> = {}
  for (const name of Object.keys(variables) as Variable[]) {
    const value = environment[name]
    if (!value) continue
    const [shape, remedy] = variables[name]
    const parsed = shape.safeParse(value)
    if (parsed.success) given[name] = parsed.data
    else
      mistakes.push(
        `${name} is ${secret.includes(name) ? 'not understood' : `"${value.slice(0, 60)}"`}: it must be ${remedy}.`,
      )
  }
  return given as Given
}

/** What is missing beside its other half; of those in `told` it is said elsewhere. */
function halves(environment: Readonly<Record<string, string | undefined>>, told: readonly Variable[] = []): string[] {
  return together.flatMap((group) => {
    const given = group.filter((name) => environment[name])
    const absent = group.filter((name) => !environment[name] && !told.includes(name))
    return given.length === 0
      ? []
      : absent.map((name) => `${name} is missing beside ${given[0]}: give ${variables[name][1]}.`)
  })
}

function missing(environment: Readonly<Record<string, string | undefined>>, given: Given): string[] {
  const absent = neededInEarnest.filter((name) => !environment[name])
  const url = given.PUBLIC_URL && new URL(given.PUBLIC_URL)
  const unsafe = url && url.protocol !== 'https:' && !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  return [
    ...absent.map((name) => `${name} is missing: give ${variables[name][1]}, or DEMO=on for a demonstration.`),
    ...(unsafe ? ['PUBLIC_URL must begin with https:// since people sign in there.'] : []),
  ]
}
