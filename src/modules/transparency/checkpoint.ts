/** What the platform signs of a log: its size and root as a checkpoint, with the log's own key. */
import type { Context } from '#platform'
import {
  fromBase64Url,
  type Hash,
  keyIdOf,
  type LogName,
  logs,
  type NoteKey,
  toBytes,
  writeCheckpoint,
  writeNote,
  writeNoteKey,
} from '#verify'
import * as store from './store.ts'

/** The newest checkpoint of a log that enough witnesses saw, if there is one. */
export async function checkpointOf(ctx: Context, log: LogName): Promise<string | undefined> {
  return (await store.findHead(ctx.db, log))?.witnessed ?? undefined
}

/** The name under which a log is known: where it is published. */
export function originOf(ctx: Pick<Context, 'outside'>, log: LogName): string {
  return `${new URL(ctx.outside.site.publicUrl).host}/log/${log}`
}

/** The public key of a log, by which everybody knows its checkpoints. */
export async function logKeyOf(ctx: Pick<Context, 'outside'>, log: LogName): Promise<NoteKey> {
  const { publicKey } = await signerOf(ctx, log)
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return { name: originOf(ctx, log), kind: 'note', publicKey: fromBase64Url(x) }
}

/** The public keys of all logs, each in one line, for whoever is to watch them. */
export function logKeysOf(ctx: Pick<Context, 'outside'>): Promise<string[]> {
  return Promise.all(logs.map(async (log) => writeNoteKey(await logKeyOf(ctx, log))))
}

export async function signCheckpoint(
  ctx: Pick<Context, 'outside'>,
  { log, size, root }: { log: LogName; size: number; root: Hash },
): Promise<string> {
  const key = await logKeyOf(ctx, log)
  const text = writeCheckpoint({ origin: key.name, size, root })
  const bytes = await (await signerOf(ctx, log)).sign(toBytes(text))
  return writeNote({ text, signatures: [{ name: key.name, keyId: keyIdOf(key), bytes }] })
}

function signerOf({ outside }: Pick<Context, 'outside'>, log: LogName) {
  return outside.signers.signer(`log-${log}`, 'Ed25519')
}
