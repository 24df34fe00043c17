import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { describe, test } from 'node:test'
import { readConfig } from './config.ts'

const defaults = { nation: 'atlantis' }
const earnest = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://www.example.org/',
  SMS_GATEWAY_URL: 'http://gateway:13013',
  SMS_SECRET: '0123456789abcdef',
  EXCHANGE_URL: 'https://exchange.example.org/r1/',
  BANK_URL: 'https://bank.example.org/',
  BANK_USERNAME: 'platform',
  BANK_PASSWORD: 'given by the bank',
  BANK_INVOICE_CODE: 'PLATFORM',
  TIMESTAMP_URL: 'https://stamps.example.org/',
  TIMESTAMP_CA_FILE: import.meta.filename,
}

function mistakes(environment: Record<string, string>): string {
  try {
    readConfig(environment, defaults)
  } catch (error) {
    return (error as Error).message
  }
  return 'none'
}

describe('the environment', () => {
  test('may be empty: a demonstration on this machine alone', () => {
    const { smsSecret, bank, exchange, timestamps, ...config } = readConfig({}, defaults)
    assert.ok(smsSecret.length >= 32)
    assert.ok(bank.password.length >= 32)
    assert.deepEqual([bank.url, bank.caFile], ['', undefined])
    assert.deepEqual(timestamps, { url: '', caFile: undefined, crlUrl: undefined })
    assert.deepEqual([exchange.url, exchange.khur, exchange.membersFile], ['', undefined, undefined])
    assert.deepEqual(config, {
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      databaseUrl: undefined,
      nation: resolve('atlantis'),
      demo: true,
      demoHistory: true,
      logLevel: 'warn',
      smsGatewayUrl: '',
      smsPerSecond: 100,
      pushOrigins: [],
      publicUrl: 'http://127.0.0.1:3000',
      log: { policyFile: undefined, witnessEveryMs: 1000 },
      keys: {},
      issueAtOnce: 2,
      keyWaitHours: 0,
      wallets: { attested: false, makersFile: undefined },
      rateFactor: 1,
    })
  })

  test('counts an empty variable as not set', () => {
    assert.equal(readConfig({ PORT: '', DATABASE_URL: '', DEMO: '' }, defaults).port, 3000)
  })

  test('names every mistake with its remedy, one sentence each', () => {
    const environment = { PORT: '65536', LOG_LEVEL: 'loud', EXCHANGE_URL: 'exchange' }
    assert.deepEqual(mistakes(environment).split('\n'), [
      'PORT is "65536": it must be a number from 0 to 65535, for example 3000.',
      'LOG_LEVEL is "loud": it must be silent, fatal, error, warn, info or debug.',
      'EXCHANGE_URL is "exchange": it must be the http address of the data exchange.',
    ])
  })

  for (const [name, inside, outside] of [
    ['PORT', '65535', '-1'],
    ['PORT', '0', '3000.5'],
    ['HOST', '::1', 'my host'],
    ['DATABASE_URL', 'postgresql://u@h/d', 'mysql://u@h/d'],
    ['DEMO', 'Yes', 'maybe'],
    ['DEMO_HISTORY', 'off', 'later'],
    ['SMS_GATEWAY_URL', 'http://h:13013/send', 'ftp://h'],
    ['SMS_SECRET', '0123456789abcdef', '0123456789abcde'],
    ['PUBLIC_URL', 'http://localhost:3000/', 'localhost:3000'],
    ['BANK_URL', 'https://h/', 'h'],
    ['BANK_CA_FILE', import.meta.filename, 'nowhere.pem'],
    ['TIMESTAMP_CRL_URL', 'https://h/', 'h'],
    ['EXCHANGE_CA_FILE', import.meta.filename, 'nowhere.pem'],
    ['EXCHANGE_MEMBERS_FILE', import.meta.filename, 'nowhere.json'],
    ['KEYS_PASSPHRASE_FILE', import.meta.filename, 'nowhere.txt'],
    ['ISSUE_AT_ONCE', '16', '17'],
    ['SIGN_PER_SECOND', '1', '0'],
    ['RATE_FACTOR', '1', '0'],
  ] as const) {
    test(`takes ${name}=${inside} and not ${outside}`, () => {
      assert.equal(mistakes({ [name]: inside }), 'none')
      assert.match(mistakes({ [name]: outside }), new RegExp(`^${name} .*\\.$`))
    })
  }

  const khur = {
    KHUR_URL: 'https://khur.example.org/',
    KHUR_TOKEN: 'given by the exchange',
    KHUR_KEY_FILE: import.meta.filename,
    KHUR_AGENCIES: 'tax, roads,customs',
  }

  test('names the agencies whose registers speak SOAP, and how they are reached', () => {
    assert.deepEqual(readConfig(khur, defaults).exchange.khur, {
      url: 'https://khur.example.org',
      token: 'given by the exchange',
      keyFile: import.meta.filename,
      agencies: ['tax', 'roads', 'customs'],
    })
    assert.match(mistakes({ ...khur, KHUR_AGENCIES: 'tax;roads' }), /^KHUR_AGENCIES is "tax;roads": .*commas/)
    assert.doesNotMatch(mistakes({ ...khur, KHUR_TOKEN: 'hunter2' }), /hunter2/)
  })

  for (const [whole, names] of [
    [khur, Object.keys(khur)],
    [{ EXCHANGE_CERT_FILE: import.meta.filename, EXCHANGE_KEY_FILE: import.meta.filename }, ['EXCHANGE_KEY_FILE']],
  ] as const)
    for (const name of names)
      test(`${name} must be there when its neighbours are`, () => {
        assert.equal(mistakes(whole), 'none')
        assert.match(mistakes({ ...whole, [name]: '' }), new RegExp(`^${name} is missing beside `))
      })

  test('never repeats a value that may be a secret', () => {
    assert.doesNotMatch(mistakes({ DATABASE_URL: 'mysql://me:hunter2@h/d', SMS_SECRET: 'hunter2' }), /hunter2/)
  })

  test('is read once: nobody changes it later', () => {
    assert.ok(Object.isFrozen(readConfig({}, defaults)))
  })
})

describe('in earnest', () => {
  test('nothing is simulated, and addresses lose the slash at their end', () => {
    const config = readConfig(earnest, defaults)
    assert.equal(config.demo, false)
    assert.equal(readConfig({ ...earnest, DEMO_HISTORY: 'on' }, defaults).demoHistory, false)
    assert.equal(config.logLevel, 'info')
    assert.equal(config.publicUrl, 'https://www.example.org')
    assert.equal(config.exchange.url, 'https://exchange.example.org/r1')
  })

  for (const name of Object.keys(earnest).filter((name) => name !== 'NODE_ENV')) {
    test(`${name} must be there`, () => {
      assert.match(mistakes({ ...earnest, [name]: '' }), new RegExp(`^${name} is missing: .*DEMO=on`))
    })
  }

  test('people sign in over https, or on the machine itself', () => {
    assert.match(mistakes({ ...earnest, PUBLIC_URL: 'http://www.example.org' }), /https/)
    assert.equal(mistakes({ ...earnest, PUBLIC_URL: 'http://127.0.0.1:3000' }), 'none')
  })
})
