/**
 * Files people send. What a file is, its bytes say and never its name; what is stored is the picture or the paper and
 * nothing that hung on to it (`images.ts`, `sent-pdf.ts`). A file belongs to one person and does not exist for another.
 * Until something that was sent needs it, it is there for a day and counts against what one person may leave lying.
 */
import { createHash } from 'node:crypto'
import {
  assert,
  type Checked,
  day,
  type FileKind,
  fileBytesMax,
  fileKind,
  good,
  minute,
  mistake,
  Refusal,
} from '#kernel'
import { type Context, transact } from './context.ts'
import { sql } from './database.ts'
import { type CleanImage, cleanImage, type FileFault } from './images.ts'
import { enqueue, type JobHandlers } from './jobs.ts'
import { cleanPdf } from './sent-pdf.ts'

export type StoredFile = {
  readonly id: string
  readonly kind: FileKind
  readonly name: string
  readonly bytes: number
  /** In pixels, as it is shown; a paper has none. */
  readonly width: number | null
  readonly height: number | null
}
export type FileWithContent = StoredFile & { readonly content: Buffer }

export const refusals = { 'platform/files-full': 429, 'platform/file-not-found': 404 } as const

const filesMax = 40
const ownerBytesMax = 60_000_000
const nameMax = 80
const unusedMs = day
const sweepBatch = 100
const sweepBatchesMax = 50
const sweepJob = 'platform.sweep-files'

export type SentFile = {
  readonly ownerId: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly accept: readonly FileKind[]
  readonly bytesMax?: number
  /** The field of the form that a mistake points at. */
  readonly field?: string
}

/**
 * Takes a file in, cleaned, or says what the person has to put right. The same file sent again is the one that is there.
 * Runs in the caller's transaction, or in one of its own.
 */
export async function storeFile(ctx: Context, sent: SentFile): Promise<Checked<StoredFile>> {
  const { field = 'file', accept, bytesMax = fileBytesMax } = sent
  const bytes = Buffer.from(sent.bytes.buffer, sent.bytes.byteOffset, sent.bytes.byteLength)
  if (bytes.length === 0) return mistake(field, 'question.file-empty')
  const kind = fileKind(bytes)
  if (!kind || !accept.includes(kind))
    return mistake(field, 'question.file-kind', { kinds: accept.join(', ').toUpperCase() })
  if (bytes.length > bytesMax)
    return mistake(field, 'question.file-too-large', { megabytes: Math.floor(bytesMax / 1_000_000) })
  const clean = cleaned(kind, bytes)
  if (typeof clean === 'string') return mistake(field, clean)

  const file = { ...clean, ownerId: sent.ownerId, kind, name: plainName(sent.name, kind) }
  const store = (ctx: Context) => insertFile(ctx, file)
  return good(await (ctx.db.inTransaction ? store(ctx) : transact(ctx, store)))
}

type CleanFile = { readonly content: Buffer; readonly width: number | null; readonly height: number | null }

function cleaned(kind: FileKind, bytes: Buffer): CleanFile | FileFault {
  if (kind !== 'pdf') {
    const image: CleanImage | FileFault = cleanImage(kind, bytes)
    return typeof image === 'string' ? image : { content: image.bytes, width: image.width, height: image.height }
  }
  const content = cleanPdf(bytes)
  return typeof content === 'string' ? content : { content, width: null, height: null }
}

const endings: Readonly<Record<FileKind, string>> = { pdf: 'pdf', jpeg: 'jpg', png: 'png' }

/** The name without a path, without what is invisible or turns the direction of writing, ending as its bytes say. */
function plainName(name: string, kind: FileKind): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1)!
  const visible = last.replace(/[\p{C}\p{Zl}\p{Zp}|"<>:*?]/gu, '').replace(/\.[\p{L}\d]{1,5}$/u, '')
  const base = [...visible.replace(/^[.\s]+/, '')].slice(0, nameMax).join('').trim()
  return `${base || kind}.${endings[kind]}`
}

const facts = sql`id, kind, name, bytes, width, height`

async function insertFile(
  ctx: Context,
  { ownerId, kind, name, content, width, height }: CleanFile & { ownerId: string; kind: FileKind; name: string },
): Promise<StoredFile> {
  const { db } = ctx
  const now = ctx.clock.now()
  const sha256 = createHash('sha256').update(content).digest()
  await db.many(sql`select pg_advisory_xact_lock(hashtextextended(${`platform.file ${ownerId}`}, 0))`)
  const again = await db.maybe<StoredFile>(sql`
    update platform.file set created_at = ${now}, name = ${name}
    where owner_id = ${ownerId} and sha256 = ${sha256} and kept_until is null returning ${facts}`)
  if (again) return again

  const lying = await db.one<{ files: number; bytes: number }>(sql`
    select count(*) as files, coalesce(sum(bytes), 0) as bytes from platform.file
    where owner_id = ${ownerId} and kept_until is null`)
  if (lying.files >= filesMax || lying.bytes + content.length > ownerBytesMax)
    throw new Refusal('platform/files-full', { files: lying.files, bytes: lying.bytes })
  return db.one<StoredFile>(sql`
    insert into platform.file (id, owner_id, kind, name, bytes, width, height, sha256, content, created_at)
    values (${ctx.ids.uuid()}, ${ownerId}, ${kind}, ${name}, ${content.length}, ${width}, ${height}, ${sha256},
      ${content}, ${now})
    returning ${facts}`)
}

/** A file with its content; somebody else's is answered like one that does not exist. */
export async function readFile(
  ctx: Context,
  { id, ownerId }: { id: string; ownerId: string },
): Promise<FileWithContent> {
  const file = await ctx.db.maybe<FileWithContent>(
    sql`select ${facts}, content from platform.file where id = ${id} and owner_id = ${ownerId}`,
  )
  if (!file) throw new Refusal('platform/file-not-found')
  return file
}

/**
 * Keeps a person's files until a time because something that was sent needs them, and says what they truly are,
 * whatever a form claimed; refuses all of them when one is gone or is somebody else's.
 */
export async function keepFiles(
  ctx: Context,
  { ids, ownerId, until }: { ids: readonly string[]; ownerId: string; until: Date },
): Promise<StoredFile[]> {
  assert(ctx.db.inTransaction, 'files are kept in the transaction of what needs them')
  assert(ids.length <= filesMax, 'nothing that is sent has more files than a person may leave lying')
  const kept = await ctx.db.many<StoredFile>(sql`
    update platform.file set kept_until = greatest(kept_until, ${until}::timestamptz)
    where id = any(${ids}::uuid[]) and owner_id = ${ownerId} returning ${facts}`)
  if (kept.length !== new Set(ids).size) throw new Refusal('platform/file-not-found')
  return kept
}

/** Gives files back that nothing needs any more, unless something keeps them beyond `keptUntil`. */
export function releaseFiles(
  ctx: Context,
  { ids, ownerId, keptUntil }: { ids: readonly string[]; ownerId: string; keptUntil: Date },
): Promise<number> {
  return ctx.db.run(sql`
    update platform.file set kept_until = null
    where id = any(${ids}::uuid[]) and owner_id = ${ownerId} and kept_until <= ${keptUntil}`)
}

export const fileJobs: JobHandlers = { [sweepJob]: sweepFiles }

/** Sees to it that sweeping goes on, however often the platform starts. */
export async function startFileSweep(ctx: Context): Promise<void> {
  await enqueueSweep(ctx, { due: ctx.clock.now(), unlessFrom: new Date(0) })
}

/** Deletes what nobody needed for a day and what was kept long enough, and leaves itself for the next day. */
async function sweepFiles(ctx: Context): Promise<void> {
  let isMore = true
  for (let batch = 0; batch < sweepBatchesMax && isMore; batch++) isMore = (await sweepSome(ctx)) === sweepBatch
  const inMs = (ms: number) => new Date(ctx.clock.now().getTime() + ms)
  await enqueueSweep(ctx, { due: inMs(isMore ? 2 * minute : day), unlessFrom: inMs(minute) })
}

function sweepSome(ctx: Context): Promise<number> {
  const now = ctx.clock.now()
  const neverUsed = new Date(now.getTime() - unusedMs)
  return ctx.db.run(sql`
    delete from platform.file where id in (
      select id from platform.file where (kept_until is null and created_at <= ${neverUsed}) or kept_until <= ${now}
      limit ${sweepBatch} for update skip locked)`)
}

/** Unless one is left already; the one that runs is due within its lease, which is less than a minute. */
async function enqueueSweep(ctx: Context, { due, unlessFrom }: { due: Date; unlessFrom: Date }): Promise<void> {
  const left = await ctx.db.maybe(sql`
    select 1 as found from platform.job
    where name = ${sweepJob} and parked_at is null and due >= ${unlessFrom} limit 1`)
  if (!left) await enqueue(ctx, sweepJob, {}, due)
}
