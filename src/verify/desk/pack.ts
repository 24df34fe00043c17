/** What a checker takes along: the list of keys and every status list, each as it was signed, in one piece. */
import { fromCanonical, toCanonical } from '../cbor.ts'
import type { Pack } from '../document/check.ts'
import { openKeyList } from '../document/key-list.ts'
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
  const opened = statusLists.flatMap((list): [number, StatusList][] => {
    try {
      const one = openStatusList(list, keyList.keys)
      return [[one.list, one]]
    } catch {
      return []
    }
  })
  return { keyList, statusLists: new Map(opened) }
}
