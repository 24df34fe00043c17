/** A signed statement of a log's size and root: a C2SP checkpoint, which is a signed note (Ed25519). */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { Context } from '#platform'
import type { Hash, LogName } from '#verify'
import * as store from './store.ts'

const ed25519 = 1 // the algorithm's number in C2SP signed-note

/** The newest checkpoint of a log, if anything was sequenced yet. */
export async function checkpointOf(ctx: Context, log: LogName): Promise<string | undefined> {
  return (await store.findHead(ctx.db, log))?.checkpoint
}

/** The name under which a log is known: where it is published. */
export function originOf(ctx: Pick<Context, 'outside'>, log: LogName): string {
  return `${new URL(ctx.outside.site.publicUrl).host}/log/${log}`
}

export function signCheckpoint(
  ctx: Pick<Context, 'outside'>,
  { log, size, root }: { log: LogName; size: number; root: Hash },
): string {
  const origin = originOf(ctx, log)
  const key = ctx.outside.keys.privateKey(`log-${log}`, 'Ed25519')
  const text = `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`
  const signature = Buffer.concat([keyId(origin, key), sign(null, Buffer.from(text), key)])
  return `${text}\n\u2014 ${origin} ${signature.toString('base64')}\n`
}

/** What a checkpoint says, if `key` signed it. */
export function openCheckpoint(note: string, key: KeyObject): { origin: string; size: number; root: Hash } | undefined {
  const [text, signatures] = note.split('\n\n')
  const [origin, size, root] = (text ?? '').split('\n')
  const line = signatures?.split('\n').find((one) => one.startsWith(`\u2014 ${origin} `))
  if (!line || !origin || !size || !root) return undefined
  const signed = Buffer.from(line.split(' ')[2] ?? '', 'base64')
  const isOurs =
    signed.subarray(0, 4).equals(keyId(origin, key)) && verify(null, Buffer.from(`${text}\n`), key, signed.subarray(4))
  return isOurs ? { origin, size: Number(size), root: Buffer.from(root, 'base64') } : undefined
}

function keyId(origin: string, key: KeyObject): Buffer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
  return createHash('sha256').update(`${origin}\n`).update(Uint8Array.of(ed25519)).update(raw).digest().subarray(0, 4)
}
