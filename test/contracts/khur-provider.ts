/** The rules of KHUR's SOAP as tests: what the exchange must answer and must refuse, asked without our adapter. */
import assert from 'node:assert/strict'
import { type KeyObject, sign } from 'node:crypto'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { bombs, mutated } from './khur-mutations.ts'

export type KhurProvider = {
  readonly url: string
  readonly accessToken: string
  readonly key: KeyObject
  /** The time at the exchange, in seconds. */
  readonly seconds: () => number
  /** Somebody who may act in our offices, and an operation of the citizens' domain we may not ask. */
  readonly operator: string
  readonly denied: string
  readonly close: () => Promise<unknown>
}

const path = '/citizen-1.5.0/ws'
const namespace = 'http://citizen.xyp.gov.mn/'
const operation = 'WS100103_getCitizenAddressInfo'
/** Somebody the exchange knows. */
const regnum = 'УХ91052824'
type Question = { operation?: string; namespace?: string; auth?: string; given?: string }

/** The rules for the exchange; `start` gives one with registers behind it. */
export function khurProviderContract(what: string, start: () => Promise<KhurProvider>): void {
  let provider: KhurProvider
  let fresh = 0
  before(async () => {
    provider = await start()
  })
  after(() => provider.close())

  const citizen = () => `<citizen><authType>1</authType><regnum>${regnum}</regnum></citizen>`
  const question = ({ operation: name = operation, ...more }: Question = {}) => {
    const { auth = citizen(), given = `<regnum>${regnum}</regnum>` } = more
    return `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><x:${name} xmlns:x="${
      more.namespace ?? namespace
    }"><request><auth>${auth}</auth>${given}</request></x:${name}></soap:Body><!-- ${++fresh} --></soap:Envelope>`
  }
  const headers = ({ token = provider.accessToken, seconds = provider.seconds(), key = provider.key } = {}) => ({
    'Content-Type': 'text/xml; charset=utf-8',
    accessToken: token,
    timeStamp: String(seconds),
    signature: sign('sha256', Buffer.from(`${token}.${seconds}`), key).toString('base64'),
  })
  const post = async (body: string | Buffer, given: Record<string, string> = headers(), to = path) => {
    const answer = await fetch(provider.url + to, {
      method: 'POST',
      headers: given,
      body: Uint8Array.from(Buffer.from(body)),
      redirect: 'manual',
    })
    const text = await answer.text()
    const part = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]
    return { status: answer.status, date: answer.headers.get('date'), text, part }
  }
  const isFault = async (answer: ReturnType<typeof post>, text?: string) => {
    const { status, part } = await answer
    assert.ok(status >= 400)
    assert.match(part('faultcode') ?? '', /:Client$/)
    if (text) assert.equal(part('faultstring'), text)
  }
  const isRefused = async (answer: ReturnType<typeof post>, code: number) => {
    const { status, part, text } = await answer
    assert.deepEqual([status, part('resultCode')], [200, String(code)])
    assert.ok(!text.includes('<response'))
    assert.ok((part('resultMessage') ?? '').length > 5)
  }

  test(`${what}: answers with an identifier, result, the question once more, and what was found`, async () => {
    const { status, date, text, part } = await post(question())
    assert.equal(status, 200)
    assert.ok(Date.parse(date ?? '') > 0)
    assert.match(text, /<\w+:WS100103_getCitizenAddressInfoResponse [^>]*http:\/\/citizen\.xyp\.gov\.mn\//)
    assert.match(part('requestId') ?? '', /^[0-9a-f-]{36}$/)
    assert.deepEqual([part('resultCode'), part('resultMessage')], ['0', 'амжилттай'])
    assert.match(text, new RegExp(`<request>.*<regnum>${regnum}</regnum>.*</request>`))
    assert.ok((part('fullAddress') ?? '').length > 5)
  })

  test(`${what}: whoever it does not know has no record`, async () => {
    const { text, part } = await post(question({ given: '<regnum>ЯЯ00000000</regnum>' }))
    assert.deepEqual([part('resultCode'), text.includes('<response')], ['1', false])
  })

  test(`${what}: a token or signature that is not right, or none, is refused`, async () => {
    const { accessToken, signature, ...without } = headers()
    await isRefused(post(question(), without), 3)
    await isRefused(post(question(), { ...without, accessToken }), 3)
    await isRefused(post(question(), { ...without, accessToken, signature: 'AAAA' }), 3)
    await isRefused(post(question(), headers({ token: 'somebody-else' })), 3)
    await isRefused(post(question(), { ...without, accessToken, signature, timeStamp: `${provider.seconds() - 1}` }), 3)
    await isRefused(post(question(), { ...headers(), timeStamp: 'now' }), 3)
  })

  for (const [seconds, isTaken] of [
    [-290, true],
    [290, true],
    [-310, false],
    [310, false],
    [600, false],
  ] as const)
    test(`${what}: a clock ${seconds} seconds off is ${isTaken ? 'near enough' : 'refused'}`, async () => {
      const answer = post(question(), headers({ seconds: provider.seconds() + seconds }))
      if (isTaken) assert.equal((await answer).part('resultCode'), '0')
      else await isRefused(answer, 3)
    })

  test(`${what}: replay: the same message is not answered twice, another with the same signature is`, async () => {
    const [sent, body] = [headers(), question()]
    assert.equal((await post(body, sent)).part('resultCode'), '0')
    await isRefused(post(body, sent), 3)
    assert.equal((await post(question(), sent)).part('resultCode'), '0')
  })

  test(`${what}: what is not approved is not answered`, async () => {
    await isRefused(post(question({ operation: provider.denied })), 203)
  })

  test(`${what}: the citizen is named, and an operator only if they may act`, async () => {
    await isRefused(post(question({ auth: '' })), 201)
    await isRefused(post(question({ auth: `<citizen><regnum>${regnum}</regnum></citizen>` })), 201)
    const operator = (number: string) => `${citizen()}<operator><regnum>${number}</regnum></operator>`
    await isRefused(post(question({ auth: operator('ЯЯ00000000') })), 202)
    assert.equal((await post(question({ auth: operator(provider.operator) }))).part('resultCode'), '0')
    assert.equal((await post(question({ auth: operator('') }))).part('resultCode'), '0')
  })

  test(`${what}: an operation it does not have, or not there, is a fault of whoever asks`, async () => {
    await isFault(post(question({ operation: 'WS100999_getNothing' })), 'no such operation')
    await isFault(post(question({ namespace: 'http://tax.xyp.gov.mn/' })), 'no such operation')
    await isFault(post(question(), headers(), '/tax-1.5.0/ws'), 'no such operation in this domain')
    await isFault(post(question(), headers(), '/citizen-9.9.9/ws'))
    await isFault(post(question(), headers(), '/'))
  })

  for (const [name, , body, type] of bombs(question))
    test(`${what}: ${name} is a fault of whoever asks`, () =>
      isFault(post(body, { ...headers(), ...(type && { 'Content-Type': type }) })))

  test(`${what}: a thousand damaged questions are each answered or refused, and it still works`, async () => {
    await fc.assert(
      fc.asyncProperty(mutated(question), async (bytes) => {
        const { status, part } = await post(bytes)
        assert.ok(status === 200 ? part('resultCode') : part('faultcode'))
      }),
      { numRuns: 1000 },
    )
    assert.equal((await post(question())).part('resultCode'), '0')
  })
}
