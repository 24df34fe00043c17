/**
 * The text of a payment QR (EMVCo QR Code Specification for Payment Systems, merchant-presented mode): tag, length, value,
 * closed by a CRC-16/CCITT-FALSE. A QR that does not say what the invoice says is not shown to anybody.
 */
const [amountTag, currencyTag, crcTag] = ['54', '53', '63']

/** What is wrong with the QR of an invoice over `amount` in the currency with this ISO 4217 number; nothing when it agrees. */
export function qrFault(text: string, { amount, currency }: { amount: number; currency: string }): string | undefined {
  const tags = tagsOf(text)
  if (!tags) return 'not in the form'
  if (!/^[0-9A-F]{4}$/i.test(tags.get(crcTag) ?? '') || !text.slice(-8).startsWith(`${crcTag}04`))
    return 'without a sum'
  const sum = crc16(Buffer.from(text.slice(0, -4)))
  if (sum.toString(16).padStart(4, '0') !== text.slice(-4).toLowerCase()) return 'its sum is wrong'
  if (tags.get(currencyTag) !== currency) return 'another currency'
  const said = tags.get(amountTag) ?? ''
  if (!/^\d{1,13}(\.0{1,2})?$/.test(said) || Number(said) !== amount) return 'another amount'
  return undefined
}

/** The values by tag; nothing when lengths do not fit or a tag stands twice. */
function tagsOf(text: string): Map<string, string> | undefined {
  const tags = new Map<string, string>()
  for (let at = 0; at < text.length; ) {
    const head = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4))
    if (!head) return undefined
    const [, tag, length] = head
    const value = text.slice(at + 4, at + 4 + Number(length))
    if (value.length !== Number(length) || tags.has(tag!)) return undefined
    tags.set(tag!, value)
    at += 4 + Number(length)
  }
  return tags
}

/** CRC-16/CCITT-FALSE: polynomial 1021, beginning with FFFF. */
export function crc16(bytes: Uint8Array): number {
  let sum = 0xffff
  for (const byte of bytes) {
    sum ^= byte << 8
    for (let bit = 0; bit < 8; bit++) sum = (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff
  }
  return sum
}
