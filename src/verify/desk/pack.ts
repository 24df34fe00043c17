/** What a checker takes along: the list of keys and every status list, each as it was signed, in one piece. */
import { fromCanonical, toCanonical } from '../cbor.ts'
import type { Pack } from '../document/check.ts'
import { type KeyList, openKeyList } from '../document/key-list.ts'
import { openStatusList, type StatusList } from '../document/status-list.ts'

export type SignedLists = { readonly keys: Uint8Array; readonly statusLists: readonly Uint8Array[] }

const version = 1

export function writePack({ keys, statusLists }: SignedLists): Uint8Array {
  return toCanonical([version, keys, statusLists])
}

/**
 * Opens what `writePack` wrote, if the root with this point signed the list of keys; throws otherwise. A status list that
 * nobody in it signed counts as missing: of its documents is then said that nothing is known.
 */
export function openPack(bytes: Uint8Array, root: Uint8Array): Pack {
  const [v, keys, statusLists] = fromCanonical<[number, Uint8Array, Uint8Array[]]>(bytes)
  if (v !== version || !(keys instanceof Uint8Array) || !Array.isArray(statusLists)) throw new Error('no pack')
  const keyList = openKeyList(keys, root)
  const opened = new Map<number, StatusList>()
  for (const list of statusLists) {
    const one = openedOrNot(list, keyList)
    if (one && one.at >= (opened.get(one.list)?.at ?? 0)) opened.set(one.list, one)
  }
  return { keyList, statusLists: opened }
}

function openedOrNot(list: Uint8Array, { keys }: KeyList): StatusList | undefined {
  try {
    return openStatusList(list, keys)
  } catch {
    return undefined
  }
}

/**
 * Of two packs the newer list of keys with the newest status lists of both: what was signed once stays signed, and whoever
 * stands in between could bring it again, with a key or a document in it that was revoked since.
 */
export function newestPack(kept: Uint8Array, fresh: Uint8Array, root: Uint8Array): Uint8Array {
  const isOlder = openPack(fresh, root).keyList.at < openPack(kept, root).keyList.at
  const [[, keys], [, , keptLists], [, , freshLists]] = [isOlder ? kept : fresh, kept, fresh].map((bytes) =>
    fromCanonical<[number, Uint8Array, Uint8Array[]]>(bytes),
  ) as [[number, Uint8Array], [number, Uint8Array, Uint8Array[]], [number, Uint8Array, Uint8Array[]]]
  const keyList = openKeyList(keys, root)
  const newest = new Map<number, { readonly at: number; readonly list: Uint8Array }>()
  for (const list of [...keptLists, ...freshLists]) {
    const one = openedOrNot(list, keyList)
    if (one && one.at >= (newest.get(one.list)?.at ?? 0)) newest.set(one.list, { at: one.at, list })
  }
  return writePack({ keys, statusLists: [...newest.values()].map(({ list }) => list) })
}
