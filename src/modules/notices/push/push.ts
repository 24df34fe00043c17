/**
 * The port to the push services of browsers, and its adapter: RFC 8030 with a sealed text (RFC 8291), in the platform's
 * own name (VAPID, RFC 8292). Always true: nothing goes to a service the configuration does not name, whatever address a
 * browser gives; what passes there can be read by that browser alone.
 */
import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { type Clock, hour, Outage, second } from '#kernel'
import type { Outgoing } from '#platform'
import { areBrowserKeys, sealToBrowser } from './message.ts'

export type PushMessage = {
  readonly to: { readonly endpoint: string; readonly p256dh: string; readonly auth: string }
  /** Of two that a browser has not seen yet, the later of one topic takes the place of the earlier. */
  readonly topic: string
  readonly urgent: boolean
  readonly text: string
}
export type PushPort = {
  /** The key browsers are told when they subscribe, base64url. */
  readonly publicKey: string
  /** Whether there is anywhere to push to. */
  readonly isOpen: boolean
  readonly reaches: (endpoint: string) => boolean
  /** `gone`: the browser is no more, and is never asked again. */
  readonly send: (message: PushMessage) => Promise<'taken' | 'gone'>
}

declare module '../../../platform/context.ts' {
  interface Outside {
    /** Without one no browser can be told. */
    readonly push?: PushPort
  }
}

const timeoutMs = 5000
const bytesMax = 16_000
/** How long a service keeps it for a browser that is off: an alert is old after a day. */
const keptSeconds = 86_400
const endpointMost = 1000
const tokenMs = 12 * hour
/** Renewed while it still holds for long. */
const tokenUsedMs = 6 * hour
/** The longest a topic may be (RFC 8030 §5.4). */
const topicMost = 32

type Way = {
  readonly origins: readonly string[]
  readonly outgoing: Outgoing
  readonly key: KeyObject
  /** Whom a push service can write to about what it gets. */
  readonly contact: string
  readonly clock: Clock
}

/** The push services at these origins. */
export function openPush({ origins, outgoing, key, contact, clock }: Way): PushPort {
  const allowed = new Set(origins.map((url) => new URL(url).origin))
  const publicKey = pointOf(key).toString('base64url')
  const authorize = openVapid({ key, publicKey, contact, clock })
  const reaches = (endpoint: string) =>
    endpoint.length <= endpointMost &&
    URL.canParse(endpoint) &&
    !new URL(endpoint).username &&
    allowed.has(new URL(endpoint).origin)
  return {
    publicKey,
    isOpen: allowed.size > 0,
    reaches,
    send: async ({ to, topic, urgent, text }) => {
      if (!reaches(to.endpoint) || !areBrowserKeys(to)) return 'gone'
      const { origin, pathname, search } = new URL(to.endpoint)
      const headers = {
        Authorization: authorize(origin),
        'Content-Encoding': 'aes128gcm',
        'Content-Type': 'application/octet-stream',
        TTL: String(keptSeconds),
        Urgency: urgent ? 'high' : 'normal',
        Topic: createHash('sha256').update(topic).digest('base64url').slice(0, topicMost),
      }
      const message = {
        method: 'POST',
        path: `${pathname}${search}`,
        headers,
        body: sealToBrowser(text, to),
        timeoutMs,
        bytesMax,
      } as const
      const { status } = await outgoing
        .to(origin)
        .send(message)
        .catch((cause) => {
          throw new Outage('notices/push-unreachable', { cause })
        })
      if (status >= 200 && status < 300) return 'taken'
      if (status === 404 || status === 410) return 'gone'
      throw new Outage('notices/push-unreachable', { cause: new Error(`status ${status}`) })
    },
  }
}

function pointOf(key: KeyObject): Buffer {
  const { x, y } = createPublicKey(key.export({ type: 'pkcs8', format: 'pem' })).export({ format: 'jwk' })
  return Buffer.concat([Buffer.of(4), Buffer.from(x!, 'base64url'), Buffer.from(y!, 'base64url')])
}

type Vapid = Pick<Way, 'key' | 'contact' | 'clock'> & { readonly publicKey: string }

/** Says in whose name a message comes, to one service, for some hours; signed anew when those are over. */
function openVapid({ key, publicKey, contact, clock }: Vapid): (origin: string) => string {
  const made = new Map<string, { header: string; until: number }>()
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return (origin) => {
    const now = clock.now().getTime()
    const known = made.get(origin)
    if (known && known.until > now) return known.header
    const claims = { aud: origin, exp: Math.floor((now + tokenMs) / second), sub: contact }
    const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`
    const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
    const header = `vapid t=${signed}.${signature}, k=${publicKey}`
    made.set(origin, { header, until: now + tokenUsedMs })
    return header
  }
}
