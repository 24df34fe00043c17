/** The lists that checking rests on, as they are signed just now; made anew every few seconds at most: what was revoked is known to everybody with a network within a minute. */
import { rootPoint, signedKeyList, signedStatusList, statusLists } from '#documents'
import { anonymous, second } from '#kernel'
import { writePack } from '#verify'
import type { Edge } from '../edge.ts'

export type DeskPack = {
  /** The root's point. */
  readonly root: Uint8Array
  readonly pack: Uint8Array
}

const freshMs = 10 * second

/** Gives the pack that everybody takes along. */
export function openDeskPack({ base }: Edge): () => Promise<DeskPack> {
  let made: { readonly until: number; readonly pack: Promise<DeskPack> } | undefined
  return () => {
    const now = base.clock.now().getTime()
    if (made && now < made.until) return made.pack
    const pack = makePack(base)
    made = { until: now + freshMs, pack }
    pack.catch(() => {
      made = undefined
    })
    return pack
  }
}

async function makePack(base: Edge['base']): Promise<DeskPack> {
  const ctx = { ...base, actor: anonymous }
  const lists: Uint8Array[] = []
  for (const list of await statusLists(ctx)) {
    const signed = await signedStatusList(ctx, { list, form: 'cwt' })
    if (signed) lists.push(signed.bytes)
  }
  const { bytes: keys } = await signedKeyList(ctx) // after the lists, the first of which may have made their key
  return { root: await rootPoint(ctx), pack: writePack({ keys, statusLists: lists }) }
}
