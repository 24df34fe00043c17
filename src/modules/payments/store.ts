import { type Db, type Sql, sql } from '#platform'
import type { BankLink } from './bank.ts'
import type { Difference } from './differences.ts'
import type { Invoice, InvoiceLine, ToRaise } from './invoice.ts'
import type { PostingKind } from './ledger.ts'

export type StoredInvoice = Invoice & {
  readonly thenJob: string
  readonly thenData: Readonly<Record<string, unknown>>
}
export type Payment = {
  readonly id: string
  readonly invoiceId: string
  readonly bankInvoiceId: string
  readonly amount: number
  readonly paidAt: Date
  readonly recordedAt: Date
  readonly refundAskedAt: Date | null
  readonly refundBecause: string | null
  readonly refundedAt: Date | null
}

const invoices: Sql = sql`
  select id, number, about, person_id, agency_id, lines, total, state, qr_text, links, raised_at, opened_at, paid_at,
    then_job, then_data, paid, refunded, on_its_way
  from payments.invoice cross join lateral (
    select coalesce(sum(amount), 0) as paid,
      coalesce(sum(amount) filter (where refunded_at is not null), 0) as refunded,
      coalesce(sum(amount) filter (where refund_asked_at is not null and refunded_at is null), 0) as on_its_way
    from payments.payment where invoice_id = invoice.id) as received`
const payments: Sql = sql`
  select id, invoice_id, bank_invoice_id, amount, paid_at, recorded_at, refund_asked_at, refund_because, refunded_at
  from payments.payment`
/** The live invoice for something, or else the last that was cancelled. */
const liveFirst: Sql = sql`order by (state = 'cancelled'), id desc limit 1`

type NewInvoice = Omit<ToRaise, 'whenPaid'> & {
  readonly id: string
  readonly number: string
  readonly token: string
  readonly total: number
  readonly whenPaid: ToRaise['whenPaid']
  readonly at: Date
}

/** Stores the invoice unless a live one is there for the same thing; waits for one that is being raised. */
export async function insertInvoice(db: Db, given: NewInvoice): Promise<boolean> {
  const { id, number, token, about, personId, agencyId, lines, total, whenPaid, at } = given
  const inserted = await db.run(sql`
    insert into payments.invoice
      (id, number, token, about, person_id, agency_id, lines, total, then_job, then_data, raised_at)
    values (${id}, ${number}, ${token}, ${about}, ${personId}, ${agencyId}, ${JSON.stringify(lines)}, ${total},
      ${whenPaid.job}, ${whenPaid.data}, ${at})
    on conflict (about) where state <> 'cancelled' do nothing`)
  return inserted === 1
}

export function findInvoice(db: Db, id: string): Promise<StoredInvoice | undefined> {
  return db.maybe<StoredInvoice>(sql`${invoices} where id = ${id}`)
}

export function findInvoiceAbout(db: Db, about: string): Promise<StoredInvoice | undefined> {
  return db.maybe<StoredInvoice>(sql`${invoices} where about = ${about} ${liveFirst}`)
}

export function lockInvoice(db: Db, id: string): Promise<StoredInvoice | undefined> {
  return db.maybe<StoredInvoice>(sql`${invoices} where id = ${id} for update of invoice`)
}

export function lockInvoiceAbout(db: Db, about: string): Promise<StoredInvoice | undefined> {
  return db.maybe<StoredInvoice>(sql`${invoices} where about = ${about} ${liveFirst} for update of invoice`)
}

type Asked = {
  readonly number: string
  readonly token: string
  readonly lines: readonly InvoiceLine[]
  readonly total: number
}

/** Notes that the bank is asked to make it; nothing when it need not be. */
export function countAsked(db: Db, id: string): Promise<Asked | undefined> {
  return db.maybe<Asked>(sql`
    update payments.invoice set asked = asked + 1 where id = ${id} and state = 'opening'
    returning number, token, lines, total`)
}

export function insertBankInvoice(
  db: Db,
  { id, invoiceId, at }: { id: string; invoiceId: string; at: Date },
): Promise<number> {
  return db.run(sql`
    insert into payments.bank_invoice (id, invoice_id, made_at) values (${id}, ${invoiceId}, ${at})
    on conflict do nothing`)
}

/** Remembers an invoice of the bank's under our number for it, if it is ours. */
export function adoptBankInvoice(
  db: Db,
  { id, number, at }: { id: string; number: string; at: Date },
): Promise<number> {
  return db.run(sql`
    insert into payments.bank_invoice (id, invoice_id, made_at)
    select ${id}, id, ${at} from payments.invoice where number = ${number}
    on conflict do nothing`)
}

export async function knownBankInvoices(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.many<{ id: string }>(sql`select id from payments.bank_invoice where id = any(${ids}::text[])`)
  return rows.map(({ id }) => id)
}

export async function invoicesOfBank(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.many<{ invoiceId: string }>(sql`
    select distinct invoice_id from payments.bank_invoice where id = any(${ids}::text[])`)
  return rows.map(({ invoiceId }) => invoiceId)
}

type KnownBankInvoice = { readonly id: string; readonly closedAt: Date | null; readonly hasPayments: boolean }

export function bankInvoicesOf(db: Db, invoiceId: string): Promise<KnownBankInvoice[]> {
  return db.many<KnownBankInvoice>(sql`
    select id, closed_at,
      exists (select 1 from payments.payment where bank_invoice_id = bank_invoice.id) as has_payments
    from payments.bank_invoice where invoice_id = ${invoiceId} order by made_at, id`)
}

export function setClosed(db: Db, { id, at }: { id: string; at: Date }): Promise<number> {
  return db.run(sql`update payments.bank_invoice set closed_at = coalesce(closed_at, ${at}) where id = ${id}`)
}

type Opened = {
  readonly id: string
  readonly qrText: string
  readonly links: readonly BankLink[]
  readonly at: Date
}

export function setOpen(db: Db, { id, qrText, links, at }: Opened): Promise<number> {
  return db.run(sql`
    update payments.invoice set state = 'open', qr_text = ${qrText}, links = ${JSON.stringify(links)}, opened_at = ${at}
    where id = ${id}`)
}

export function setPaid(db: Db, { id, at }: { id: string; at: Date }): Promise<number> {
  return db.run(sql`update payments.invoice set state = 'paid', paid_at = ${at} where id = ${id}`)
}

export function setCancelled(db: Db, { id, at }: { id: string; at: Date }): Promise<number> {
  return db.run(sql`update payments.invoice set state = 'cancelled', cancelled_at = ${at} where id = ${id}`)
}

/** Notes that somebody wanted to know; says whether nobody else did since `before`. */
export async function setChecked(
  db: Db,
  { id, now, before }: { id: string; now: Date; before: Date },
): Promise<boolean> {
  const changed = await db.run(sql`
    update payments.invoice set checked_at = ${now}
    where id = ${id} and (checked_at is null or checked_at <= ${before})`)
  return changed === 1
}

/** Takes one look off the schedule of an open invoice; nothing when that one was taken before, or the schedule is over. */
export async function countPoll(db: Db, { id, nth }: { id: string; nth: number }): Promise<Date | undefined> {
  const counted = await db.maybe<{ openedAt: Date }>(sql`
    update payments.invoice set polls = polls + 1 where id = ${id} and polls = ${nth} and state = 'open'
    returning opened_at`)
  return counted?.openedAt
}

type Hint = 'none' | 'queued' | 'again'

/** Notes a callback; `queued` when a look has to be queued for it, nothing when there is no such invoice. */
export function setHint(db: Db, token: string): Promise<{ id: string; hint: Hint } | undefined> {
  return db.maybe(sql`
    update payments.invoice set hint = case hint when 'none' then 'queued' else 'again' end where token = ${token}
    returning id, hint`)
}

/** From here on a callback means another look. */
export function beginHint(db: Db, id: string): Promise<number> {
  return db.run(sql`update payments.invoice set hint = 'queued' where id = ${id}`)
}

/** Whether the bank may hold an invoice that we do not know. */
export async function mayBeLost(db: Db, id: string): Promise<boolean> {
  const found = await db.maybe(sql`
    select 1 as found from payments.invoice
    where id = ${id}
      and asked > (select count(*) from payments.bank_invoice where invoice_id = invoice.id)`)
  return found !== undefined
}

export async function endHint(db: Db, id: string): Promise<Hint> {
  const { hint } = await db.one<{ hint: Hint }>(sql`
    update payments.invoice set hint = case hint when 'again' then 'queued' else 'none' end where id = ${id}
    returning hint`)
  return hint
}

type NewPayment = Pick<Payment, 'id' | 'invoiceId' | 'bankInvoiceId' | 'amount' | 'paidAt'> & { readonly at: Date }

/** Stores a payment; says whether it is new. */
export async function insertPayment(db: Db, given: NewPayment): Promise<boolean> {
  const { id, invoiceId, bankInvoiceId, amount, paidAt, at } = given
  const inserted = await db.run(sql`
    insert into payments.payment (id, invoice_id, bank_invoice_id, amount, paid_at, recorded_at)
    values (${id}, ${invoiceId}, ${bankInvoiceId}, ${amount}, ${paidAt}, ${at})
    on conflict do nothing`)
  return inserted === 1
}

export function findPayment(db: Db, id: string): Promise<Payment | undefined> {
  return db.maybe<Payment>(sql`${payments} where id = ${id}`)
}

/** The payments of an invoice that are not on their way back, in the order they were recorded. */
export function paymentsKept(db: Db, invoiceId: string): Promise<Payment[]> {
  return db.many<Payment>(sql`${payments} where invoice_id = ${invoiceId} and refund_asked_at is null order by place`)
}

export function paymentsAbout(db: Db, { about, limit }: { about: string; limit: number }): Promise<Payment[]> {
  return db.many<Payment>(sql`
    ${payments} where invoice_id in (select id from payments.invoice where about = ${about})
    order by place limit ${limit}`)
}

/** The payments made in a span of time, and those with these identifiers. */
export function paymentsIn(
  db: Db,
  { from, to, ids }: { from: Date; to: Date; ids: readonly string[] },
): Promise<Payment[]> {
  return db.many<Payment>(
    sql`${payments} where (paid_at >= ${from} and paid_at < ${to}) or id = any(${ids}::text[]) order by place`,
  )
}

export async function knownPayments(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.many<{ id: string }>(sql`select id from payments.payment where id = any(${ids}::text[])`)
  return rows.map(({ id }) => id)
}

type Return = { readonly id: string; readonly because: string; readonly at: Date }

/** Notes that a payment goes back; its amount, or nothing when that was noted before. */
export async function setRefundAsked(db: Db, { id, because, at }: Return): Promise<number | undefined> {
  const asked = await db.maybe<{ amount: number }>(sql`
    update payments.payment set refund_asked_at = ${at}, refund_because = ${because}
    where id = ${id} and refund_asked_at is null returning amount`)
  return asked?.amount
}

export function setRefunded(db: Db, { id, at }: { id: string; at: Date }): Promise<number> {
  return db.run(sql`update payments.payment set refunded_at = ${at} where id = ${id} and refunded_at is null`)
}

type NewPosting = {
  readonly id: string
  readonly what: PostingKind
  readonly cause: string
  readonly invoiceId: string
  readonly at: Date
  readonly debit: string
  readonly credit: string
  readonly amount: number
}

/** Stores a posting with its two entries, unless its cause was posted before. */
export function insertPosting(db: Db, given: NewPosting): Promise<number> {
  const { id, what, cause, invoiceId, at, debit, credit, amount } = given
  return db.run(sql`
    with posted as (
      insert into payments.posting (id, what, cause, invoice_id, at)
      values (${id}, ${what}, ${cause}, ${invoiceId}, ${at})
      on conflict (what, cause) do nothing returning id)
    insert into payments.entry (posting_id, account, amount)
    select posted.id, account, entry.amount from posted
    cross join (values (${debit}::text, ${amount}::bigint), (${credit}::text, -${amount}::bigint)) as entry (account, amount)`)
}

export function accountBalances(db: Db): Promise<{ account: string; balance: number }[]> {
  return db.many(sql`select account, sum(amount) as balance from payments.entry group by account order by account`)
}

/** Payments of a span whose money the ledger does not show at the bank, and their invoices where it shows another debt. */
export function ledgerDifferences(db: Db, { from, to }: { from: Date; to: Date }): Promise<Difference[]> {
  return db.many<Difference>(sql`
    with paid as (select * from payments.payment where paid_at >= ${from} and paid_at < ${to}),
    held as (
      select paid.id as subject, case when refunded_at is null then amount else 0 end as wanted, (
        select coalesce(sum(entry.amount), 0) from payments.posting join payments.entry on posting_id = posting.id
        where cause = paid.id and account = 'bank') as posted
      from paid),
    owed as (
      select number as subject, state,
        exists (select 1 from payments.posting where what = 'waived' and cause = invoice.id::text) as is_waived, total,
        (select coalesce(sum(amount), 0) from payments.payment
          where invoice_id = invoice.id and refund_asked_at is null) as kept,
        (select coalesce(sum(entry.amount), 0) from payments.posting join payments.entry on posting_id = posting.id
          where posting.invoice_id = invoice.id and account = 'receivable') as posted
      from payments.invoice where id in (select invoice_id from paid))
    select 'ledger' as kind, subject, wanted - posted as amount from held where wanted <> posted
    union all
    select 'invoice', subject, case when is_waived then 0 else total end - kept - posted from owed
    where case when is_waived then 0 else total end - kept <> posted
    union all
    select 'invoice', subject, kept - total from owed where state = 'paid' and not is_waived and kept <> total`)
}

export function insertDay(db: Db, { day, at }: { day: string; at: Date }): Promise<number> {
  return db.run(sql`insert into payments.reconciled (day, begun_at) values (${day}, ${at}) on conflict do nothing`)
}

/** Begins the row of days before the first that is compared; says whether nobody did before. */
export async function startDays(db: Db, { day, at }: { day: string; at: Date }): Promise<boolean> {
  const begun = await db.run(sql`
    insert into payments.reconciled (day, begun_at, next_queued)
    select ${day}, ${at}, true where not exists (select 1 from payments.reconciled where next_queued)
    on conflict (day) do update set next_queued = true where not reconciled.next_queued`)
  return begun === 1
}

/** Notes that the day after this one is queued; says whether nobody did before. */
export async function setNextQueued(db: Db, { day, at }: { day: string; at: Date }): Promise<boolean> {
  const queued = await db.run(sql`
    insert into payments.reconciled (day, begun_at, next_queued) values (${day}, ${at}, true)
    on conflict (day) do update set next_queued = true where not reconciled.next_queued`)
  return queued === 1
}

type DayCounted = { readonly day: string; readonly payments: number; readonly amount: number; readonly at: Date }

export function setDayEnded(db: Db, { day, payments, amount, at }: DayCounted): Promise<number> {
  return db.run(sql`
    update payments.reconciled set ended_at = ${at}, payments = ${payments}, amount = ${amount} where day = ${day}`)
}

/** Stores what does not agree on a day in the place of what was stored; what was found late stays told. */
export async function replaceDifferences(
  db: Db,
  { day, differences, at }: { day: string; differences: readonly Difference[]; at: Date },
): Promise<void> {
  await db.run(sql`delete from payments.reconciliation where day = ${day} and kind <> 'found-late'`)
  await db.run(sql`
    insert into payments.reconciliation (day, kind, subject, amount, found_at)
    select ${day}, kind, subject, amount, ${at}
    from jsonb_to_recordset(${JSON.stringify(differences)}::jsonb) as given (kind text, subject text, amount bigint)
    on conflict do nothing`)
}
