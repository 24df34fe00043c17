/**
 * What every answer carries and every unsafe request must show. OWASP ASVS 5.0 §3.4 (headers), §3.5 (origin
 * separation), §2.4 (anti-automation). Forms work without script, so a form of a signed-in person carries a token,
 * and the browser's own word on where the request comes from is asked first.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Refusal } from '#kernel'
import type { C } from './edge.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker-address', // the one address a script may name, in browser/offline.ts
].join('; ')

/** The same for a page whose form leads on to another place: browsers ask for it where an answer sends a form on. */
export function policyTo(address: string): string {
  const { protocol, origin } = new URL(address)
  return policy.replace("form-action 'self'", `form-action 'self' ${origin === 'null' ? protocol : origin}`)
}

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** The token a signed-in person's forms carry; made from the session's secret, so nothing has to be stored. */
export function csrfToken(sessionToken: string): string {
  return createHash('sha256').update(`form/v1/${sessionToken}`).digest('base64url')
}

/** Refuses a form that another site had the browser send. */
export function refuseForged(c: C, form: Readonly<Record<string, unknown>>): void {
  refuseOtherSite(c)
  if (!isOfSession(c, form)) throw new Refusal('web/form-too-old')
}

/** Whether a form was opened in the session that sends it. */
export function isOfSession({ var: { token } }: C, form: Readonly<Record<string, unknown>>): boolean {
  return !token || sameText(String(form.csrf ?? ''), csrfToken(token))
}

/** Refuses a request that comes from another site, by the browser's own word. */
export function refuseOtherSite(c: C): void {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  if (site && site !== 'same-origin' && site !== 'none') throw new Refusal('web/forged', { site })
  if (
    !site &&
    origin &&
    origin !== new URL(c.req.url).origin &&
    origin !== new URL(c.var.edge.options.publicUrl).origin
  ) {
    throw new Refusal('web/forged', { site: 'origin' })
  }
}

function sameText(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)]
  return first.length === second.length && timingSafeEqual(first, second)
}
