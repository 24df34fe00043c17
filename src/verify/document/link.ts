/**
 * A document as a link, so that any phone's own camera opens the page that checks it: the credential stands in the
 * fragment, which no browser sends. In capital letters, which a QR holds in two thirds of the room.
 */
const path = '/V'
const link = /^https?:\/\/[^#\s]*\/v\/?#(.+)$/is

/** The link of a credential. Of its letters two have another meaning in a link and are written `%20` and `%25`. */
export function linkOf(text: string, publicUrl: string): string {
  const fragment = text.replaceAll('%', '%25').replaceAll(' ', '%20')
  return `${new URL(publicUrl).origin.toUpperCase()}${path}#${fragment}`
}

/** The credential that a scanned text is the link of, whoever's the host; any other text as it is. */
export function textOfLink(scanned: string): string {
  const fragment = link.exec(scanned.trim())?.[1]
  return fragment === undefined ? scanned : textOfFragment(fragment)
}

/** The credential in a fragment, with or without the `#`. */
export function textOfFragment(fragment: string): string {
  return fragment
    .replace(/^#/, '')
    .replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** What of a link the QR's alphanumeric mode holds, and the one letter between that it does not. */
export function partsOfLink(text: string): readonly string[] {
  const at = text.indexOf('#')
  return at < 0 ? [text] : [text.slice(0, at), '#', text.slice(at + 1)]
}
