/**
 * The list of keys under a root that is elsewhere, on a machine without a network. The platform cannot sign such a list:
 * whenever its keys change it leaves a draft beside the list that was brought, and serves the brought one until the next.
 */
import { readFileSync } from 'node:fs'
import { Outage } from '#kernel'
import { replaceWhole } from '#platform'
import { draftKeyList, type KeyList, openKeyList, readKeyListDraft, sameBytes, toHex } from '#verify'

export type TrustRoot = {
  /** The root's public half as a point of 97 bytes. */
  readonly point: Uint8Array
  /** Where the list lies that the root signed; beside it the platform leaves its draft of the next (`.draft`). */
  readonly listFile: string
}
declare module '../../../platform/context.ts' {
  interface Outside {
    /** The root, when it is not a key the platform can sign with. */
    readonly trustRoot?: TrustRoot | undefined
  }
}

const noKid = new Uint8Array(8)
const noSignature = new Uint8Array(96)

/** The list that was brought, if the root signed it; what the platform would have the root sign next is left beside it. */
export function broughtKeyList(
  { point, listFile }: TrustRoot,
  now: KeyList,
): { bytes: Uint8Array; at: Date; etag: string } {
  const bytes = read(listFile)
  const brought = bytes && openBrought(bytes, point)
  if (!brought || !isSameTrust(brought, now)) leaveDraft(`${listFile}.draft`, now)
  if (!brought) throw new Outage('documents/no-key-list')
  return { bytes, at: new Date(brought.at * 1000), etag: `"${toHex(bytes.subarray(-12))}"` }
}

function openBrought(bytes: Uint8Array, point: Uint8Array): KeyList | undefined {
  try {
    return openKeyList(bytes, point)
  } catch {
    return undefined // another root's, or no list: as if none had been brought
  }
}

/** A draft is rewritten only when it would say something else: somebody may be carrying it away. */
function leaveDraft(path: string, list: KeyList): void {
  const draft = draftKeyList(list, noKid).with(noSignature)
  const there = read(path)
  if (there && sameBytes(withoutTimes(there), withoutTimes(draft))) return
  replaceWhole(path, draft)
}

function withoutTimes(draft: Uint8Array): Uint8Array {
  const list = readKeyListDraft(draft)
  return draftKeyList({ ...list, at: 0, until: 0 }, noKid).bytes
}

function isSameTrust(one: KeyList, other: KeyList): boolean {
  const [bytes, others] = [one, other].map((list) => draftKeyList({ ...list, at: 0, until: 0 }, noKid).bytes)
  return sameBytes(bytes!, others!)
}

function read(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
