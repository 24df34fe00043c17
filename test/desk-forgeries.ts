/** Forged QRs in twelve classes: each a way somebody who holds no key, or the wrong one, may try; none is ever genuine. */

import {
  type Claims,
  draftCredential,
  fromBase45,
  fromCanonical,
  joinBytes,
  linkOf,
  toBase45,
  toCanonical,
} from '#verify'
import type { Draw } from '../simulators/population/seeded.ts'
import { claimsOf, type DeskWorld, newKey, prefix, sealedBy, secondsNow, signWith } from './contracts/desk.ts'

export type ForgeText = (given: { world: DeskWorld; genuine: string; draw: Draw }) => string

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const daySeconds = 86_400
const signatureBytes = 64
const stranger = newKey()
/** Of base45, without the blank: one at the end is what copying adds, and the same document. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*+-./:'

const bytesOf = (text: string) => fromBase45(text.slice(prefix.length))
const textOf = (bytes: Uint8Array) => prefix + toBase45(bytes)

/** A copy in which the bytes at `at` are others. */
function replaced(bytes: Uint8Array, { at, length, by }: { at: number; length: number; by: readonly number[] }) {
  return joinBytes(bytes.subarray(0, at), Uint8Array.from(by), bytes.subarray(at + length))
}

/** The parts of a sealed text, opened as anybody can. */
function partsOf(text: string): [Uint8Array, unknown, Uint8Array, Uint8Array] {
  return fromCanonical(bytesOf(text).subarray(1), { useMaps: true })
}

function joined(parts: readonly unknown[]): string {
  return textOf(joinBytes(Uint8Array.from([0xd2]), toCanonical(parts)))
}

/** The same claims but one, under the seal of the others. */
function claimed(text: string, change: (claims: Map<number, unknown>) => void): string {
  const [header, open, payload, signature] = partsOf(text)
  const claims = fromCanonical<Map<number, unknown>>(payload, { useMaps: true })
  change(claims)
  return joined([header, open, toCanonical(claims), signature])
}

const ours = -65_537

export const forgedTexts: Readonly<Record<string, ForgeText>> = {
  'a key of nobody, under the name of one of ours': ({ world, draw }) =>
    sealedBy(stranger, variedClaims(draw), draw.chance(0.5) ? { kid: world.keys.own.kid } : {}),

  'a flipped bit': ({ genuine, draw }) => {
    const bytes = Uint8Array.from(bytesOf(genuine))
    bytes[draw.whole(0, bytes.length - 1)]! ^= 1 << draw.whole(0, 7)
    return textOf(bytes)
  },

  'the same in another encoding of CBOR': ({ genuine, draw }) => {
    const bytes = bytesOf(genuine)
    const header = bytes[2]! & 0x1f // the protected header is shorter than 24 bytes
    const payloadAt = 3 + header + 1
    return textOf(
      draw.one([
        () => replaced(bytes, { at: 0, length: 1, by: [0xd8, 0x12] }),
        () => replaced(bytes, { at: 0, length: 1, by: [] }),
        () => replaced(bytes, { at: 1, length: 1, by: [0x98, 4] }),
        () => joinBytes(replaced(bytes, { at: 1, length: 1, by: [0x9f] }), Uint8Array.from([0xff])),
        () => replaced(bytes, { at: 2, length: 1, by: [0x58, header] }),
        () => replaced(bytes, { at: payloadAt - 1, length: 1, by: [0xb8, 0] }),
        () => replaced(bytes, { at: payloadAt - 1, length: 1, by: [0xbf, 0xff] }),
        () => replaced(bytes, { at: bytes.length - signatureBytes - 2, length: 2, by: [0x59, 0, 64] }),
        () => joinBytes(Uint8Array.from([0xd9, 0xd9, 0xf7]), bytes),
      ])(),
    )
  },

  'claims exchanged or changed under the old seal': ({ genuine, draw }) =>
    claimed(genuine, (claims) => {
      const parts = [...(claims.get(ours) as unknown[])]
      draw.one([
        () => claims.set(4, Number(claims.get(4)) + draw.whole(1, 1000) * daySeconds),
        () => claims.set(6, Number(claims.get(6)) - draw.whole(1, 1000)),
        () => claims.set(1, 'teg'),
        () => claims.set(ours, Object.assign(parts, { 1: `2026-D-${draw.whole(100_000, 999_999)}-K` })),
        () => claims.set(ours, Object.assign(parts, { 2: `Өөр хүн ${draw.whole(1, 999)}` })),
        () => claims.set(ours, Object.assign(parts, { 6: Number(parts[6]) + draw.whole(1, 90) })),
        () => claims.set(ours, [...parts.slice(0, 8), parts[9], parts[8], ...parts.slice(10)]),
        () => claims.set(7, new Uint8Array(8)),
      ])()
    }),

  'another agency’s key': ({ world, draw }) =>
    draw.chance(0.5)
      ? sealedBy(world.keys.other, variedClaims(draw))
      : sealedBy(world.keys.own, variedClaims(draw, { agency: 'teg' })),

  'a key that signs no longer, or was stolen': ({ world, draw }) =>
    sealedBy(draw.chance(0.5) ? world.keys.ended : world.keys.stolen, variedClaims(draw)),

  'a key that does not count yet': ({ world, draw }) =>
    draw.chance(0.5)
      ? sealedBy(world.keys.early, variedClaims(draw))
      : sealedBy(world.keys.early, variedClaims(draw, { issuedAt: secondsNow + draw.whole(1, 300) * daySeconds })),

  'revoked, expired, or of a list nobody has': ({ world, draw }) =>
    sealedBy(
      world.keys.own,
      variedClaims(
        draw,
        draw.one([
          () => ({ status: { list: 0, index: draw.one([...world.revoked]) } }),
          () => ({ expires: secondsNow - draw.whole(0, 1000) * 600 }),
          () => ({ status: { list: draw.whole(1, 999), index: 7 } }),
        ])(),
      ),
    ),

  'something in the header that nobody signed': ({ genuine, world, draw }) => {
    const [header, , payload, signature] = partsOf(genuine)
    const added = draw.one<readonly [number, unknown]>([
      [4, world.keys.own.kid],
      [1, -7],
      [33, stranger.point],
      [draw.whole(-70_000, 70_000), draw.whole(0, 1000)],
    ])
    return joined([header, new Map([added]), payload, signature])
  },

  'the second signature that anybody can make': ({ genuine }) => {
    const bytes = bytesOf(genuine)
    const at = bytes.length - signatureBytes / 2
    const s = BigInt(`0x${Buffer.from(bytes.subarray(at)).toString('hex')}`)
    return textOf(joinBytes(bytes.subarray(0, at), Buffer.from((order - s).toString(16).padStart(64, '0'), 'hex')))
  },

  'cut, lengthened, or of another beginning': ({ genuine, world, draw }) => {
    const end = draw.whole(1, genuine.length - 1)
    return draw.one([
      () => genuine.slice(0, end),
      () => genuine + draw.one(alphabet).repeat(draw.whole(1, 6)),
      () => genuine.slice(0, end) + draw.one(alphabet) + genuine.slice(end),
      () => genuine.replace(prefix, draw.one(['MN2:', 'HC1:', 'mn1:', 'MN1', '', 'MN1::', 'МН1:'])),
      () => sealedBy(world.keys.own, variedClaims(draw), { prefix: 'MN2:' }).replace('MN2:', ' MN1'),
      () => signedAsAnother(world, draw),
      () => genuine.toLowerCase(),
    ])()
  },

  'a link that means something else': ({ genuine, world, draw }) => {
    const own = sealedBy(stranger, variedClaims(draw), { kid: world.keys.own.kid })
    const forged = linkOf(own, 'https://e-mongolia.example')
    const encoded = linkOf(genuine, 'https://e-mongolia.example').split('#')[1]!
    return draw.one([
      () => forged,
      () => `${forged}#${encoded}`,
      () => `https://e-mongolia.example/V?${encoded}`,
      () => `https://e-mongolia.example/V#${encoded}#${own}`,
      () => `https://e-mongolia.example/V#%4DN1:${own.slice(prefix.length)}`,
      () => `https://e-mongolia.example@evil.example/V#${own}`,
      () => `javascript:/V#${genuine}`,
      () => `https://e-mongolia.example/other#${encoded}`,
    ])()
  },
}

/** A signature of the right key over the same bytes, made for another use of it. */
function signedAsAnother({ keys }: DeskWorld, draw: Draw): string {
  const draft = draftCredential(variedClaims(draw), { kid: keys.own.kid, prefix })
  return draft.with(signWith(keys.own, joinBytes(draft.bytes, Uint8Array.from([0]))))
}

const letters = 'АБВГДЕЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЭЮЯ'

/** Claims of somebody, as they come: long names and short, two facts and none. */
export function variedClaims(draw: Draw, more: Partial<Claims> = {}): Claims {
  const word = (most: number) => Array.from({ length: draw.whole(1, most) }, () => draw.one(letters)).join('')
  return claimsOf({
    holder: `${word(20)} ${word(30)}`,
    maskedNumber: `${draw.one(letters)}${draw.one(letters)}••••${draw.whole(1000, 9999)}`,
    number: `2026-D-${draw.whole(100_000, 999_999)}-K`,
    facts: Array.from({ length: draw.whole(0, 3) }, (_, at) => [`fact${at}`, word(40)] as const),
    issuedAt: secondsNow - draw.whole(1, 20) * daySeconds,
    bound: draw.chance(0.5) ? 'holder' : 'bearer',
    status: { list: 0, index: draw.whole(0, 1000) * 100 + draw.whole(1, 99) },
    ...more,
  })
}
