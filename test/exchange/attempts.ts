/** Attempts at asking registers as they would stand after a day of work, written straight into a database. */
import { createHash, randomUUID } from 'node:crypto'
import { leafHash, toHex } from '#verify'
import type { TestWorld } from '../harness.ts'

export type Attempted = {
  readonly id: string
  readonly register: string
  readonly operation: string
  readonly at: Date
  /** How long the answer took, in milliseconds; nothing where none came. */
  readonly ms?: number
  readonly requestHash?: string
  readonly responseSha256?: string
}

/** Writes them down under one receipt each; `nation.registers` must be loaded. */
export async function writeDown({ database }: TestWorld, attempts: readonly Attempted[]): Promise<void> {
  const rows = attempts.map((one) => {
    const receipt = randomUUID()
    const { ms } = one
    const ended = ms === undefined ? undefined : new Date(one.at.getTime() + ms).toISOString()
    const sha256 = one.responseSha256 ?? createHash('sha256').update(one.id).digest('hex')
    return { ...one, receipt, at: one.at.toISOString(), ended, sha256, requestHash: one.requestHash ?? 'hash' }
  })
  const leaf = toHex(leafHash(Buffer.alloc(0)))
  for (let from = 0; from < rows.length; from += 2000)
    await database.pool.query(
      `with given as (
         select * from jsonb_to_recordset($1::jsonb) as given (id uuid, register text, operation text, at timestamptz,
           receipt uuid, ended timestamptz, sha256 text, "requestHash" text)),
       entries as (
         insert into transparency.entry (id, log, record, salt, commitment, leaf, at)
         select receipt, 'access', '', '', '', decode($2, 'hex'), at from given returning id),
       receipts as (
         insert into transparency.receipt (id, person_id, actor_kind, service, purpose, register, operation, fields, at)
         select receipt, gen_random_uuid(), 'system', 'test', 'form', register, operation, '{}', at
         from given join entries on entries.id = given.receipt returning id)
       insert into exchange.exchanged
         (id, receipt_id, register_id, operation, started_at, ended_at, outcome, request_hash, response_sha256)
       select given.id, receipt, register, operation, at, ended, case when ended is null then 'network' else 'answer' end,
         case when ended is null then null else "requestHash" end,
         case when ended is null then null else decode(sha256, 'hex') end
       from given join receipts on receipts.id = given.receipt`,
      [JSON.stringify(rows.slice(from, from + 2000)), leaf],
    )
}
