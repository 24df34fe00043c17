/**
 * Places in status lists: each document has one, each copy of it in a wallet another, no two the same. They come in an order
 * that follows from the list's secret alone, so that a place tells nobody which document came before or after it.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { assert } from '#kernel'
import type { Context, Signers } from '#platform'
import { type StatusPlace, statusCapacity } from '#verify'
import * as store from './store.ts'

const rounds = 6
const halfBits = Math.log2(statusCapacity) / 2
const halfMask = 2 ** halfBits - 1
assert(2 ** (2 * halfBits) === statusCapacity, 'both halves of a place are the same size')

/** A place nobody has, not yet anybody's; one that is not used is lost, and no harm is done. */
export async function nextPlace(ctx: Context): Promise<StatusPlace> {
  const turn = await store.nextTurn(ctx.db)
  const list = 1 + Math.floor(turn / statusCapacity)
  return { list, index: placeAt(await secretOf(ctx, list), turn % statusCapacity) }
}

const secrets = new WeakMap<Signers, Map<number, Buffer>>()

/** Remembered once it was there before this transaction: what a transaction makes it may take back. */
async function secretOf(ctx: Context, list: number): Promise<Buffer> {
  const own = secrets.get(ctx.outside.signers) ?? new Map<number, Buffer>()
  secrets.set(ctx.outside.signers, own)
  const known = own.get(list) ?? (await store.findSecret(ctx.db, list))
  if (known) {
    own.set(list, known)
    return known
  }
  return store.openList(ctx.db, { list, secret: randomBytes(32), at: ctx.clock.now() })
}

/** Gives a document further places, one for each copy, in the caller's transaction: they are revoked with it. */
export async function allocateStatus(
  ctx: Context,
  { documentId, count = 1 }: { documentId: string; count?: number },
): Promise<StatusPlace[]> {
  assert(ctx.db.inTransaction, 'a place is given out together with what has it')
  const places: StatusPlace[] = []
  for (let i = 0; i < count; i++) places.push(await nextPlace(ctx))
  await store.insertPlaces(ctx.db, { documentId, places })
  return places
}

/** Revokes single places: of copies that their holder took back while the document holds. */
export async function revokePlaces(ctx: Context, places: readonly StatusPlace[]): Promise<void> {
  if (places.length > 0) await store.revokePlaces(ctx.db, { places, at: ctx.clock.now() })
}

/** The n-th place of a list: a permutation of all of them by a Feistel network, so that none comes twice. */
export function placeAt(secret: Buffer, turn: number): number {
  let [left, right] = [turn >>> halfBits, turn & halfMask]
  for (let round = 0; round < rounds; round++) {
    const mixed = createHmac('sha256', secret).update(`${round} ${right}`).digest().readUInt32BE(0) & halfMask
    ;[left, right] = [right, left ^ mixed]
  }
  return (left << halfBits) | right
}
