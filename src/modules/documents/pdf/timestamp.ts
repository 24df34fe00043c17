/**
 * The port to an authority that stamps the time (RFC 3161 over HTTP), and its adapter. A token is believed only when it is
 * about what was asked, answers this very question, is of now, and comes from who the configuration trusts. While the
 * authority is away nobody waits for it for long: what was to be sealed is sealed later, by the job that issues.
 */
import { createHash, randomBytes } from 'node:crypto'
import { type Clock, Outage } from '#kernel'
import { type Outgoing, openOutgoing } from '#platform'
import {
  type Certificate,
  der,
  derNames,
  isIssuedBy,
  isListOf,
  isValidAt,
  openToken,
  readCertificate,
  readCrl,
  sameBytes,
  tidyToken,
} from '#verify'

export type Timestamps = {
  /** A token over something with this SHA-256 digest, in the one shape that `openToken` reads. */
  readonly stamp: (sha256: Uint8Array) => Promise<Uint8Array>
  /** Its certificate and revocation list as they are today: asked for once a day, before anything is sealed. */
  readonly evidence: () => Promise<Evidence>
  /** Certificates in DER of who may vouch for a token. */
  readonly anchors: readonly Uint8Array[]
}
/** What a reader needs to check a signature long after. */
export type Evidence = { readonly certificates: readonly Buffer[]; readonly crls: readonly Buffer[] }

declare module '../../../platform/context.ts' {
  interface Outside {
    readonly timestamps: Timestamps
  }
}

export type TimestampOptions = {
  readonly url: string
  /** Who vouches for it, in PEM: one certificate or several. */
  readonly ca: string
  readonly clock: Clock
  /** Where its revocation list lies, when not where its certificate says. */
  readonly crlUrl?: string | undefined
  readonly outgoing?: Outgoing
  readonly timeout?: number
}

const timeoutMs = 5000
const bytesMax = 100_000
const crlBytesMax = 1_000_000
const clockOffMs = 300_000
const dayMs = 86_400_000
const failuresMax = 3
const restMs = 15_000
const nonceBytes = 8
const { sequence, integer, octets, derTrue, readSequence } = der

/** Opens the adapter. */
export function openTimestamps(options: TimestampOptions): Timestamps {
  const anchors = certificatesIn(options.ca)
  const { url, crlUrl = '', outgoing = openOutgoing([{ url }, { url: crlUrl }]) } = options
  const given = { ...options, outgoing, anchors: anchors.map(readCertificate) }
  const guarded = guard(options.clock)
  let today: { day: number; evidence: Promise<Evidence> } | undefined
  const evidence = () => {
    const day = Math.floor(options.clock.now().getTime() / dayMs)
    if (today?.day !== day) {
      const fetched = guarded(() => fetchEvidence(given))
      today = { day, evidence: fetched }
      fetched.catch(() => {
        if (today?.evidence === fetched) today = undefined
      })
    }
    return today.evidence
  }
  return {
    anchors,
    evidence,
    stamp: async (sha256) => {
      const { certificates } = await evidence()
      const { token, certificate } = await guarded(() => ask(given, sha256))
      if (certificates.some((one) => sameBytes(one, certificate.whole))) return token
      today = undefined
      throw new Outage('documents/timestamp-away', { cause: new Error('another certificate than this morning') })
    },
  }
}

type Given = TimestampOptions & { readonly outgoing: Outgoing; readonly anchors: readonly Certificate[] }
type Guard = <Value>(work: () => Promise<Value>) => Promise<Value>

/** Makes an outage of whatever goes wrong, and of everything for a while when nothing goes right. */
function guard(clock: Clock): Guard {
  let [failures, restUntil] = [0, 0]
  return async (work) => {
    if (clock.now().getTime() < restUntil) throw new Outage('documents/timestamp-away')
    try {
      const value = await work()
      failures = 0
      return value
    } catch (cause) {
      failures += 1
      if (failures % failuresMax === 0) restUntil = clock.now().getTime() + restMs
      throw new Outage('documents/timestamp-away', { cause })
    }
  }
}

type Stamped = { readonly token: Uint8Array; readonly certificate: Certificate; readonly issuer: Certificate }

async function ask(
  { url, outgoing, clock, timeout = timeoutMs, anchors }: Given,
  sha256: Uint8Array,
): Promise<Stamped> {
  const nonce = integer(randomBytes(nonceBytes))
  const { status, headers, bytes } = await outgoing.to(url).send({
    method: 'POST',
    path: '',
    headers: { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' },
    body: queryOf(sha256, nonce),
    timeoutMs: timeout,
    bytesMax,
  })
  if (status !== 200 || !bytes || headers['content-type'] !== 'application/timestamp-reply')
    throw new Error(`it answered with ${bytes ? status : 'too much'}`)
  const token = tidyToken(tokenIn(bytes))
  const opened = openToken(token)
  const issuer = anchors.find((one) => isIssuedBy(opened.certificate, one))
  if (!issuer) throw new Error('a token of somebody else')
  if (!sameBytes(opened.imprint, sha256)) throw new Error('a token of something else')
  if (!opened.nonce || !sameBytes(opened.nonce, der.readTlv(nonce).content)) throw new Error('a token from before')
  if (Math.abs(opened.at.getTime() - clock.now().getTime()) > clockOffMs) throw new Error('its clock or ours is wrong')
  if (!isValidAt(opened.certificate, opened.at)) throw new Error('its certificate has ended')
  return { token, certificate: opened.certificate, issuer }
}

/** TimeStampReq (RFC 3161 §2.4.1), which asks for the certificate too. */
function queryOf(sha256: Uint8Array, nonce: Uint8Array): Uint8Array {
  return sequence(integer(1), sequence(derNames.sha256, octets(sha256)), nonce, derTrue)
}

/** The token in a TimeStampResp (§2.4.2); throws on one that was not granted. */
function tokenIn(reply: Uint8Array): Uint8Array {
  const [info, token] = readSequence(reply)
  const status = readSequence(info!.whole)[0]!.content
  if (status.length !== 1 || status[0]! > 1 || !token) throw new Error(`not granted: status ${status[0]}`)
  return token.whole
}

/** Stamps something of no meaning to learn whose certificate it is, then fetches its issuer's list. */
async function fetchEvidence(given: Given): Promise<Evidence> {
  const { certificate, issuer } = await ask(given, createHash('sha256').update(randomBytes(nonceBytes)).digest())
  const crl = await fetchCrl(given, certificate)
  if (!isListOf(readCrl(crl), issuer)) throw new Error('a revocation list of somebody else')
  return { certificates: [certificate.whole, issuer.whole].map((one) => Buffer.from(one)), crls: [crl] }
}

/** From where the configuration says, or from where the certificate says if that is a place one may go to. */
async function fetchCrl(given: Given, { crlAt = '' }: Certificate): Promise<Buffer> {
  const { outgoing, crlUrl = crlAt, timeout = timeoutMs } = given
  const asked = { method: 'GET', path: '', headers: {}, timeoutMs: timeout, bytesMax: crlBytesMax } as const
  const { status, bytes } = await outgoing.to(crlUrl).send(asked)
  if (status !== 200 || !bytes) throw new Error(`its revocation list: ${bytes ? status : 'too much'}`)
  return bytes
}

/** The certificates that stand in a text as PEM, in DER; without a text there are none. */
function certificatesIn(pem: string): Buffer[] {
  const found = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)]
  if (pem && found.length === 0) throw new Error('there is no certificate in PEM')
  return found.map(([, base64]) => Buffer.from(base64!, 'base64'))
}
