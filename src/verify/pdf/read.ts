/**
 * Reads a document's PDF, strictly: only a file of exactly the shape we write counts, its seal over every byte, its
 * time-stamp over the seal. Says whether it is whole, which key sealed it and when; whose key that is, and whether the
 * document still holds, others decide. Two shapes count: with a time-stamp and the lists that were true then in the sealed
 * bytes (PAdES B-T), and the one from before there were any (B-B), which says nothing of when.
 */
import { sha256 } from '#hands'
import { fromHex, joinBytes, sameBytes } from '../bytes.ts'
import {
  type Certificate,
  type Crl,
  isIssuedBy,
  isListed,
  isListOf,
  isValidAt,
  readCertificate,
  readCrl,
} from './certificate.ts'
import { type OpenedSeal, openSeal } from './cms.ts'
import { openToken } from './token.ts'

/** Certificates in DER of those who vouch: for sealing keys, and for time-stamps. */
export type Anchors = {
  readonly authorities: readonly Uint8Array[]
  readonly timestamping: readonly Uint8Array[]
}
export type ReadPdf =
  | {
      readonly kind: 'whole'
      /** The sealing key as a point of 65 bytes. */
      readonly sealKey: Uint8Array
      readonly record: Uint8Array
      readonly credential: string
      /** When it was sealed, by the authority that stamps; missing in what is older than that. */
      readonly stampedAt: Date | undefined
    }
  /** Sealed like one of ours, by a key that none of these authorities vouches for, or no longer did. */
  | { readonly kind: 'unknown-key' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'unreadable' }

const bytesMax = 5_000_000
const recordObject = 4
const credentialObject = 5
const sealPlace = '/Contents '

export function readPdf(bytes: Uint8Array, anchors: Anchors): ReadPdf {
  if (bytes.length > bytesMax) return { kind: 'unreadable' }
  const text = new TextDecoder('latin1').decode(bytes)
  if (!text.startsWith('%PDF-')) return { kind: 'unreadable' }
  if (!text.includes('/ETSI.CAdES.detached') && !text.includes('record.json')) return { kind: 'unreadable' }
  try {
    return readSealed({ bytes, text }, anchors)
  } catch {
    return { kind: 'changed' } // whatever does not parse was not written by us like this
  }
}

/** The file as bytes, and as a letter for each byte to find things in. */
type PdfFile = { readonly bytes: Uint8Array; readonly text: string }

function readSealed(file: PdfFile, anchors: Anchors): ReadPdf {
  const seal = sealOver(file)
  const trusted = trust(file, seal, anchors)
  if (!trusted) return { kind: 'unknown-key' }
  return {
    kind: 'whole',
    sealKey: seal.certificate.key,
    record: streamOf(file, recordObject),
    credential: String.fromCharCode(...streamOf(file, credentialObject)),
    stampedAt: trusted.at,
  }
}

/** The one seal, over every byte but those of its own place; throws when there is none. */
function sealOver({ bytes, text }: PdfFile): OpenedSeal {
  const range = /\/ByteRange \[0 (\d{10}) (\d{10}) (\d{10})\]/.exec(text)
  if (!range || text.indexOf('/ByteRange') !== text.lastIndexOf('/ByteRange')) throw new Error('not one range')
  const [start, end, rest] = range.slice(1).map(Number) as [number, number, number]
  const isWhole =
    end + rest === bytes.length &&
    text.slice(start - sealPlace.length, start + 1) === `${sealPlace}<` &&
    text[end - 1] === '>'
  if (!isWhole) throw new Error('a range of something else')
  const seal = openSeal(sealIn(text.slice(start + 1, end - 1)))
  if (!sameBytes(seal.digest, sha256(joinBytes(bytes.subarray(0, start), bytes.subarray(end)))))
    throw new Error('a seal of other bytes')
  return seal
}

/** The DER that these digits begin with, in small letters and with nothing but zeros behind it. */
function sealIn(hex: string): Uint8Array {
  const found = /^3082([0-9a-f]{4})/.exec(hex)
  if (!found) throw new Error('not a seal of ours')
  const end = 2 * (4 + Number.parseInt(found[1]!, 16))
  const digits = hex.slice(0, end)
  if (!/^[0-9a-f]*$/.test(digits) || !/^0*$/.test(hex.slice(end))) throw new Error('another spelling')
  return fromHex(digits)
}

/**
 * When it was sealed, if everybody who vouched for it then is among the anchors; throws when what stands in the file does
 * not fit together. That a file has lists stands in its sealed bytes: nobody makes an older shape of it by taking the
 * time-stamp away.
 */
function trust(file: PdfFile, seal: OpenedSeal, anchors: Anchors): { at: Date | undefined } | undefined {
  if (!isIssuedBy(seal.certificate, seal.issuer) || !isIssuedBy(seal.issuer, seal.issuer))
    throw new Error('nobody vouches for the seal')
  const isOurs = isAmong(anchors.authorities, seal.issuer) && isForSealing(seal.certificate)
  const lists = listsIn(file)
  if (!seal.token && !lists) return isOurs ? { at: undefined } : undefined
  if (!seal.token || !lists) throw new Error('a part was taken away')
  const stamp = openToken(seal.token)
  if (!sameBytes(stamp.imprint, sha256(seal.signature))) throw new Error('a time-stamp of something else')
  const stamper = anchors.timestamping.map(readCertificate).find((one) => isIssuedBy(stamp.certificate, one))
  if (!isOurs || !stamper) return undefined
  const heldThen = (certificate: Certificate, issuer: Certificate, isFresh = (_: Crl) => true) => {
    const own = lists.filter((crl) => isListOf(crl, issuer))
    const isListedIn = own.some((crl) => isListed(crl, certificate))
    return isValidAt(certificate, stamp.at) && isValidAt(issuer, stamp.at) && own.some(isFresh) && !isListedIn
  }
  // whoever has a key that was taken back could bring a list from before; whoever stamps gives lists for as long as they like
  const isSealGood = heldThen(seal.certificate, seal.issuer, ({ next }) => stamp.at <= next)
  const isGood = isSealGood && heldThen(stamp.certificate, stamper)
  return isGood ? { at: stamp.at } : undefined
}

/** Committing to what it signs, and nothing narrower: the same authority vouches for keys that do other things. */
function isForSealing({ usage, purposes, isAuthority }: Certificate): boolean {
  return (usage & 0x40) !== 0 && purposes.length === 0 && !isAuthority
}

function isAmong(certificates: readonly Uint8Array[], { whole }: Certificate): boolean {
  return certificates.some((one) => sameBytes(one, whole))
}

/** The revocation lists of the file's document security store (EN 319 142-1 §5.4); nothing when it has none. */
function listsIn(file: PdfFile): ReturnType<typeof readCrl>[] | undefined {
  if (!file.text.includes('/DSS << ')) return undefined
  const numbers = /\/DSS << [^>]*\/CRLs \[([\d R]+)\]/.exec(file.text)?.[1]?.match(/\d+(?= 0 R)/g) ?? []
  return numbers.map((number) => readCrl(streamOf(file, Number(number))))
}

/** The content of a stream object of ours; its place is certain since the seal already holds. */
function streamOf({ bytes, text }: PdfFile, object: number): Uint8Array {
  const start = text.indexOf(`\n${object} 0 obj\n`)
  const opened = text.indexOf('\nstream\n', start)
  const length = /\/Length (\d+) >>$/.exec(text.slice(start, opened))?.[1]
  if (start < 0 || opened < 0 || !length) throw new Error('the object is missing')
  return bytes.subarray(opened + 8, opened + 8 + Number(length))
}
