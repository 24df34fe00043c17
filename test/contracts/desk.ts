/** Keys, lists and documents of a made-up platform, for checking the checker: no database, no network, as many as wanted. */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import {
  bitsOf,
  type Claims,
  draftCredential,
  draftKeyList,
  draftStatusList,
  type KeyList,
  type ListedKey,
  openPack,
  type Pack,
  writePack,
} from '#verify'

export const deskNow = new Date('2026-11-24T02:00:00Z')
export const secondsNow = deskNow.getTime() / 1000
export const prefix = 'MN1:'
const daySeconds = 86_400

export type TestKey = { readonly kid: Buffer; readonly key: KeyObject; readonly point: Uint8Array }

/** A key pair of its own; only whoever holds it can sign with it. */
export function newKey(curve: 'P-256' | 'P-384' = 'P-256'): TestKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: curve })
  const { x, y } = createPublicKey(privateKey).export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x!, 'base64url'), Buffer.from(y!, 'base64url')])
  return { key: privateKey, point, kid: createHash('sha256').update(point).digest().subarray(0, 8) }
}

export function signWith({ key }: TestKey, bytes: Uint8Array, hash: 'sha256' | 'sha384' = 'sha256'): Buffer {
  return sign(hash, bytes, { key, dsaEncoding: 'ieee-p1363' })
}

export type DeskWorld = {
  readonly pack: Pack
  readonly packed: Uint8Array
  readonly root: TestKey
  readonly keyList: KeyList
  /** An agency's key of each kind: good, one that ended, one that does not count yet, one that was stolen. */
  readonly keys: Readonly<Record<'own' | 'other' | 'ended' | 'early' | 'stolen', TestKey>>
  readonly revoked: ReadonlySet<number>
}

/** Two agencies, five keys, one status list of which every hundredth place is revoked. */
export function deskWorld(now = secondsNow, policy = 'quorum none\n'): DeskWorld {
  const [root, status] = [newKey('P-384'), newKey()]
  const keys = { own: newKey(), other: newKey(), ended: newKey(), early: newKey(), stolen: newKey() }
  const year = { from: now - 300 * daySeconds, until: now + 65 * daySeconds }
  const listed = ({ kid, point }: TestKey, rest: Omit<ListedKey, 'kid' | 'key'>): ListedKey => ({
    kid,
    key: point,
    ...rest,
  })
  const keyList: KeyList = {
    v: 1,
    at: now - 3600,
    until: now + 90 * daySeconds,
    prefix,
    keys: [
      listed(keys.own, { agency: 'ubeg', use: 'qr', ...year }),
      listed(keys.other, { agency: 'teg', use: 'qr', ...year }),
      listed(keys.ended, { agency: 'ubeg', use: 'qr', from: year.from, until: now - 100 * daySeconds }),
      listed(keys.early, { agency: 'ubeg', use: 'qr', from: now + daySeconds, until: year.until }),
      listed(keys.stolen, { agency: 'ubeg', use: 'qr', ...year, revokedAt: now - daySeconds }),
      listed(status, { agency: '', use: 'status', ...year }),
    ],
    authorities: [],
    timestamping: [],
    policy,
  }
  const revoked = new Set(Array.from({ length: 100 }, (_, at) => at * 100))
  const list = draftStatusList(
    {
      uri: 'https://example.test/status/0',
      at: now - 60,
      until: now + 30 * daySeconds,
      ttl: 60,
      packed: deflateSync(bitsOf(revoked), { level: 9 }),
    },
    status.kid,
  )
  const draft = draftKeyList(keyList, root.kid)
  const packed = writePack({
    keys: draft.with(signWith(root, draft.bytes, 'sha384')),
    statusLists: [list.with(signWith(status, list.bytes))],
  })
  return { pack: openPack(packed, root.point), packed, root, keyList, keys, revoked }
}

/** What an ordinary reference says in its QR; `more` says otherwise. */
export function claimsOf(more: Partial<Claims> = {}): Claims {
  return {
    agency: 'ubeg',
    issuedAt: secondsNow - daySeconds,
    expires: secondsNow + 29 * daySeconds,
    type: 'address-reference',
    number: '2026-D-000123-K',
    holder: 'Бат-Эрдэнэ Сарангэрэл',
    maskedNumber: 'УХ••••2824',
    facts: [
      ['aimagCityName', 'Улаанбаатар'],
      ['soumDistrictName', 'Сонгинохайрхан'],
    ],
    recordSha256: createHash('sha256').update('record').digest(),
    bound: 'holder',
    status: { list: 0, index: 7 },
    ...more,
  }
}

/** The text of a QR of these claims, sealed by this key. */
export function sealedBy(key: TestKey, claims: Claims, own: { kid?: Uint8Array; prefix?: string } = {}): string {
  const draft = draftCredential(claims, { kid: own.kid ?? key.kid, prefix: own.prefix ?? prefix })
  return draft.with(signWith(key, draft.bytes))
}
