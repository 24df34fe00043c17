import type { Site } from '#platform'

/** The site as a key knows it: the name a key is bound to, and the origin its answers must come from (WebAuthn §4). */
export type RelyingParty = { readonly id: string; readonly origin: string }

const loopback = /^(127(\.\d{1,3}){3}|\[::1\])$/

/** The party of this site. No browser binds a key to an address, so the machine's own stands under its name. */
export function relyingParty({ publicUrl }: Pick<Site, 'publicUrl'>): RelyingParty {
  const url = new URL(publicUrl)
  if (loopback.test(url.hostname)) url.hostname = 'localhost'
  return { id: url.hostname, origin: url.origin }
}
