/**
 * The adapter that speaks KHUR's SOAP: one address a domain, signed headers, citizen and operator named. An answer is
 * believed when it is this operation's, repeats the question, is of now, and has not been given before; the protocol ties
 * an answer to its question by nothing stronger, so what both ends wrote down is compared afterwards.
 */
import { createHash, createPrivateKey, type KeyObject } from 'node:crypto'
import { assert, type Clock, systemClock } from '#kernel'
import { type Line, lineTo, type Outgoing, type Returned } from '#platform'
import type { ExchangeAnswer, ExchangePort, ExchangeRequest } from './port.ts'
import { envelopeOf, fitOf, type Opened, openEnvelope } from './soap/envelope.ts'
import { domainOf, type KhurDomain, operationOf } from './soap/khur-domains.ts'
import { signedHeaders } from './soap/khur-headers.ts'
import { isAskable, type KhurAuth, type KhurResult, questionOf, readResult } from './soap/khur-message.ts'
import { readXml, type XmlElement, XmlRefused, xmlBytesMax } from './soap/xml-reader.ts'

export type KhurOptions = {
  readonly url: string
  readonly accessToken: string
  /** The organisation's RSA key, or its PEM. */
  readonly key: KeyObject | string
  readonly outgoing?: Outgoing
  readonly clock?: Clock
  /** In milliseconds. */
  readonly timeout?: number
  /** For whom an operation is asked and who asks; the person the question is about, unless something else is agreed. */
  readonly authOf?: (request: ExchangeRequest) => KhurAuth
}

const timeoutMs = 1800
const keyBitsMin = 2048
const skewMsMax = 5 * 60_000
/** So many answers are remembered, so that none is believed twice. */
const rememberedMax = 10_000
/** Result codes of the exchange: found, no such record; and its own or a provider's trouble, which passes. */
const answers = [0, 1]
const passing = [2, 801, 802]
/** What the exchange says of a question it will not answer however often it comes: 3, and a hundred to each reason. */
const refusing = /^(3|[2-6]\d\d)$/
/** The person proved who they are to us, by a code sent to them or better. */
const authType = '1'

type Asked = {
  readonly operation: string
  readonly domain: KhurDomain
  readonly given: ExchangeRequest['body']
  readonly bytes: Buffer
}
type World = { readonly now: () => Date; readonly seen: Set<string> }
type Broken = Exclude<ExchangeAnswer, { kind: 'answer' }>

/** The exchange at `url`; whatever goes wrong there is an answer, never an error. */
export function openKhur({ url, accessToken, outgoing, ...options }: KhurOptions): ExchangePort {
  const { clock = systemClock, timeout = timeoutMs, authOf = aboutThemselves } = options
  const line: Line = outgoing ? outgoing.to(url) : lineTo({ url })
  const key = rsaKey(options.key)
  const world: World = { now: clock.now, seen: new Set() }
  return {
    send: async (request) => {
      const asked = questionFor(request, authOf(request))
      if ('kind' in asked) return asked
      const message = {
        method: 'POST',
        path: asked.domain.path,
        headers: { ...signedHeaders(accessToken, key, clock.now()), ...soapHeaders },
        body: asked.bytes,
        timeoutMs: Math.min(timeout, request.withinMs ?? timeout),
        bytesMax: xmlBytesMax,
      } as const
      return line.send(message).then(
        (returned) => read(returned, asked, world),
        (cause) => broken('network', cause),
      )
    },
  }
}

const soapHeaders = { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: '""' }

function rsaKey(given: KeyObject | string): KeyObject {
  const key = typeof given === 'string' ? createPrivateKey(given) : given
  const isFit = key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= keyBitsMin
  assert(isFit, `the exchange takes signatures of RSA keys of ${keyBitsMin} bits or more`)
  return key
}

function aboutThemselves({ about, body }: ExchangeRequest): KhurAuth {
  const regnum = about ?? body.regnum
  return regnum === undefined ? {} : { citizen: { authType, regnum } }
}

function questionFor({ id, service, name, body: given }: ExchangeRequest, auth: KhurAuth): Asked | Broken {
  const code = service.at(-1) ?? ''
  const domain = domainOf(code)
  if (!domain) return { kind: 'fault', code: 'no-domain', ours: true }
  if (![given, auth.citizen ?? {}, auth.operator ?? {}].every(isAskable))
    return { kind: 'fault', code: 'not-xml', ours: true }
  const operation = operationOf(code, name)
  return {
    operation,
    domain,
    given,
    bytes: envelopeOf(questionOf(operation, { namespace: domain.namespace, auth, given }), { id }),
  }
}

function broken(code: string, cause?: unknown): Broken {
  return { kind: 'broken', code, ...(cause === undefined ? {} : { cause }) }
}

function read({ status, headers, bytes }: Returned, asked: Asked, world: World): ExchangeAnswer {
  if (!bytes) return broken('too-large')
  if (status !== 200 && status !== 500) return broken(`status-${status}`)
  const fit = fitOf(headers['content-type'])
  if (fit !== 'fits') return broken(fit)
  const opened = open(bytes)
  if ('code' in opened) return opened.kind === 'fault' ? { ...opened } : opened
  const skew = Math.abs(Date.parse(headers.date ?? '') - world.now().getTime())
  if (!(skew <= skewMsMax)) return broken('clock')
  if (status !== 200) return broken('status-500')
  const result = resultOf(opened.element, asked, world.seen)
  if ('kind' in result) return result
  const { resultCode, response } = result
  return {
    kind: 'answer',
    body: { resultCode, response },
    requestHash: createHash('sha512').update(asked.bytes).digest('base64'),
    sha256: createHash('sha256').update(bytes).digest(),
  }
}

function open(bytes: Buffer): Opened | Broken {
  try {
    return openEnvelope(readXml(bytes)) ?? broken('not-soap')
  } catch (cause) {
    return broken(cause instanceof XmlRefused ? cause.message : 'xml-malformed', cause)
  }
}

/** The result, when it is one and answers this question, for the first time. */
function resultOf(answer: XmlElement, { operation, domain, given }: Asked, seen: Set<string>): KhurResult | Broken {
  if (answer.name !== `${operation}Response` || answer.namespace !== domain.namespace) return broken('echo-operation')
  const result = readResult(answer)
  if (!result || !/^[\w-]{8,64}$/.test(result.requestId)) return broken('not-khur')
  const { resultCode, request, requestId } = result
  if (!answers.includes(resultCode))
    return {
      kind: 'fault',
      code: `result-${resultCode}`,
      ours: !passing.includes(resultCode) && isRefusing(resultCode),
    }
  if (Object.entries(given).some(([name, value]) => request[name] !== value)) return broken('echo-request')
  if (seen.has(requestId)) return broken('replayed')
  remember(seen, requestId)
  return result
}

function isRefusing(resultCode: number): boolean {
  return refusing.test(String(resultCode))
}

function remember(seen: Set<string>, requestId: string): void {
  if (seen.size >= rememberedMax) seen.delete(seen.values().next().value!)
  seen.add(requestId)
}
