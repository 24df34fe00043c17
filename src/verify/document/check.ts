/**
 * Checking a document's QR with nothing but a pack that was fetched at some time: the list of keys and the status lists.
 * Each no is told apart, since each asks something else of whoever stands there with the paper.
 */
import { sameBytes } from '../bytes.ts'
import { type Claims, type OpenedCredential, openCredential } from './credential.ts'
import type { KeyList, ListedKey } from './key-list.ts'
import { textOfLink } from './link.ts'
import { isSet, type StatusList } from './status-list.ts'

export type Pack = {
  readonly keyList: KeyList
  /** By their numbers. */
  readonly statusLists: ReadonlyMap<number, StatusList>
}
export type CheckVerdict =
  | 'genuine'
  | 'changed'
  | 'unknown-key'
  | 'revoked'
  | 'expired'
  | 'unreadable'
  | 'too-early-key'
  | 'unknown-status'
/** What it says is there only where a key of ours sealed it; `listedAt` and `statusAt` say how old the lists were. */
export type Checked = {
  readonly verdict: CheckVerdict
  readonly claims?: Claims
  readonly listedAt: number
  readonly statusAt?: number
}

/** By how much two clocks may differ, in seconds. */
const clockSlack = 600

/** Checks the text of a QR, or the link it is in; `now` in seconds since 1970. */
export function checkCredential(scanned: string, pack: Pack, now: number): Checked {
  const listedAt = pack.keyList.at
  const text = cleanText(scanned)
  const { prefix } = pack.keyList
  if (!text.startsWith(prefix)) return { verdict: 'unreadable', listedAt }
  const opened = openOrNot(text, prefix)
  if (!opened) return { verdict: 'changed', listedAt }
  const { kid, claims } = opened
  const named = pack.keyList.keys.filter((key) => key.use === 'qr' && sameBytes(key.kid, kid))
  const own = named.filter(({ agency, revokedAt }) => agency === claims.agency && revokedAt === undefined)
  if (own.length === 0) return { verdict: 'unknown-key', listedAt }
  const key = own.find(({ key }) => opened.isSealedBy(key))
  if (!key) return { verdict: 'changed', listedAt }
  return { listedAt, claims, ...judge(claims, { key, pack, now }) }
}

/** The credential in what was scanned, typed or pasted: blanks and line ends that copying adds do not matter. */
export function cleanText(scanned: string): string {
  return textOfLink(scanned.replace(/[\r\n\t\u200b\ufeff]/g, '').trim())
}

function openOrNot(text: string, prefix: string): OpenedCredential | undefined {
  try {
    return openCredential(text, prefix)
  } catch {
    return undefined
  }
}

type Given = { readonly key: ListedKey; readonly pack: Pack; readonly now: number }

function judge(claims: Claims, { key, pack, now }: Given): Pick<Checked, 'verdict' | 'statusAt'> {
  const { issuedAt, expires, status } = claims
  if (issuedAt < key.from || issuedAt > now + clockSlack) return { verdict: 'too-early-key' }
  if (issuedAt > key.until) return { verdict: 'unknown-key' }
  const list = status ? pack.statusLists.get(status.list) : undefined
  const isRevoked = list && status ? isSet(list, status.index) : undefined
  const statusAt = list ? { statusAt: list.at } : {}
  if (isRevoked) return { verdict: 'revoked', ...statusAt }
  if (expires <= now) return { verdict: 'expired', ...statusAt }
  if (isRevoked === undefined || list!.until <= now || pack.keyList.until <= now)
    return { verdict: 'unknown-status', ...statusAt }
  return { verdict: 'genuine', ...statusAt }
}
