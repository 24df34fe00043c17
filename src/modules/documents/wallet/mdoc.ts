/**
 * A copy as an mdoc (ISO/IEC 18013-5 §9.1.2, OpenID4VCI annex A.2): `IssuerSigned`, in which each element lies under a digest
 * with a random part of its own, and the Mobile Security Object with the wallet's key over all of them. The standard asks for
 * tags, which canonical CBOR of ours has none of; they are put before what it encodes.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { MobileElement } from '#engine'
import { joinBytes, toCanonical } from '#verify'
import type { WalletSigner } from './keys.ts'
import type { CardBinding } from './sd-jwt.ts'
import { startOfDay } from './wallet.ts'

export type MobileContent = {
  readonly docType: string
  readonly namespace: string
  readonly elements: Readonly<Record<string, MobileElement | undefined>>
  readonly validUntil: Date
}

const es256 = -7
const x5chain = 33
const randomPartBytes = 32
const [arrayHead, mapHead, tagHead] = [4, 5, 6]
const [tagTime, tagEmbedded, tagDay] = [0, 24, 1004]

/** The signed copy, base64url. */
export async function signMobile(
  { docType, namespace, elements, validUntil }: MobileContent,
  { key, status, at }: CardBinding,
  signer: WalletSigner,
): Promise<string> {
  const known = Object.entries(elements).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
  const items = known.map(({ name, value }, digestID) => itemOf({ digestID, name, value }))
  const signedOn = new Date(startOfDay(at))
  const mso = map({
    version: toCanonical('1.0'),
    digestAlgorithm: toCanonical('SHA-256'),
    docType: toCanonical(docType),
    valueDigests: toCanonical({ [namespace]: new Map(items.map((item, digestID) => [digestID, sha256(item)])) }),
    deviceKeyInfo: toCanonical({ deviceKey: coseKeyOf(key) }),
    validityInfo: map({ signed: timeOf(signedOn), validFrom: timeOf(signedOn), validUntil: timeOf(validUntil) }),
    status: toCanonical({ status_list: status }),
  })
  const payload = embedded(mso)
  const header = toCanonical(new Map([[1, es256]]))
  const signature = await signer.sign(toCanonical(['Signature1', header, new Uint8Array(0), payload]))
  const issuerAuth = toCanonical([
    header,
    new Map([[x5chain, bytesOf(signer.certificate)]]),
    payload,
    bytesOf(signature),
  ])
  const whole = map({ nameSpaces: map({ [namespace]: array(items) }), issuerAuth })
  return Buffer.from(whole).toString('base64url')
}

/** `IssuerSignedItemBytes`: what a digest is over. */
function itemOf({ digestID, name, value }: { digestID: number; name: string; value: MobileElement }): Uint8Array {
  return embedded(
    map({
      digestID: toCanonical(digestID),
      random: toCanonical(bytesOf(randomBytes(randomPartBytes))),
      elementIdentifier: toCanonical(name),
      elementValue: elementOf(value),
    }),
  )
}

function elementOf(value: MobileElement): Uint8Array {
  if (typeof value === 'string') return toCanonical(value)
  if ('day' in value) return dayOf(value.day)
  return array(
    value.vehicles.map(({ category, issued, expires }) =>
      map({
        vehicle_category_code: toCanonical(category),
        ...(issued ? { issue_date: dayOf(issued) } : {}),
        ...(expires ? { expiry_date: dayOf(expires) } : {}),
      }),
    ),
  )
}

/** COSE_Key on P-256 (RFC 9053 §7.1.1). */
function coseKeyOf({ x, y }: CardBinding['key']): Map<number, unknown> {
  const coordinate = (text: string) => bytesOf(Buffer.from(text, 'base64url'))
  return new Map<number, unknown>([
    [1, 2],
    [-1, 1],
    [-2, coordinate(x)],
    [-3, coordinate(y)],
  ])
}

const dayOf = (date: string) => joinBytes(head(tagHead, tagDay), toCanonical(date))
const timeOf = (at: Date) => joinBytes(head(tagHead, tagTime), toCanonical(at.toISOString().replace(/\.\d+Z$/, 'Z')))
const embedded = (bytes: Uint8Array) => joinBytes(head(tagHead, tagEmbedded), toCanonical(bytesOf(bytes)))
const array = (items: readonly Uint8Array[]) => joinBytes(head(arrayHead, items.length), ...items)

/** A map of values that are encoded already, its keys in the order of RFC 8949 §4.2.1. */
function map(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const encoded = Object.entries(entries).map(([name, value]) => ({ name: toCanonical(name), value }))
  encoded.sort((one, other) => Buffer.compare(one.name, other.name))
  return joinBytes(head(mapHead, encoded.length), ...encoded.flatMap(({ name, value }) => [name, value]))
}

/** The first bytes of an item: its major type and a number (RFC 8949 §3). */
function head(major: number, count: number): Uint8Array {
  const type = major << 5
  if (count < 24) return Uint8Array.of(type | count)
  return count < 0x100 ? Uint8Array.of(type | 24, count) : Uint8Array.of(type | 25, count >> 8, count & 0xff)
}

function sha256(bytes: Uint8Array): Uint8Array {
  return bytesOf(createHash('sha256').update(bytes).digest())
}

/** Bytes as the codec knows them: a plain array of bytes. */
function bytesOf(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes)
}
