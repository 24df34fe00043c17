/**
 * Puts an answer into words: what it is, what it says, what to compare, and how old the lists are it rests on. One form
 * for the page with and without script, the file that is opened alone, and the command line; nobody gets a bare tick.
 */
import type { Language, Localised, Translate } from '#kernel'
import type { Seen } from '../log/policy.ts'
import type { Ages, Answer, DocumentAnswer, SaidByDocument } from './answer.ts'
import { receiptSheet } from './receipt-sheet.ts'
import { statementSheet } from './statement-sheet.ts'
import { witnessName } from './witness.ts'

export type Tone = 'success' | 'warning' | 'error'
export type Line = { readonly label: string; readonly value: string }
export type Sheet = {
  readonly tone: Tone
  readonly title: string
  readonly note: string
  /** What whoever stands there has to compare, in one sentence. */
  readonly compare?: string
  readonly heading?: string
  readonly lines: readonly Line[]
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly ages: readonly { readonly tone: 'plain' | 'warning' | 'error'; readonly text: string }[]
}

/** The words one language says it in, and those that a QR has no room for. */
export type SheetWords = {
  readonly t: Translate
  readonly language: Language
  readonly timeZone: string
  readonly titleOf: (type: string) => string | undefined
  readonly labelOf: (type: string, key: string) => string | undefined
  readonly agencyOf: (id: string) => string | undefined
  readonly now: Date
}

const dayMs = 86_400_000
const hourMs = 3_600_000
const minuteMs = 60_000
/** Older lists are said in amber, then in red: a document may have been revoked meanwhile. */
const amberDays = 7
const redDays = 30

export function sheetOf(answer: Answer, words: SheetWords): Sheet {
  const ages = answer.ages ? agesIn(answer.ages, words) : []
  if (answer.kind === 'receipt') return { ...receiptSheet(answer, words), ages }
  if (answer.kind === 'statement') return { ...statementSheet(answer, words), ages }
  return { ...documentSheet(answer, words), ages }
}

function documentSheet({ verdict, says, ages }: DocumentAnswer, words: SheetWords): Omit<Sheet, 'ages'> {
  const { t } = words
  const date = verdict === 'revoked' ? says?.revokedAt : verdict === 'expired' ? says?.until : undefined
  const note = verdict === 'revoked' && !date ? 'revoked-undated' : verdict
  const sheet = {
    tone: toneOf(verdict, ages, words),
    title: t(`verify.${verdict}-title`),
    note: t(`verify.${note}-note`, { date: date ? dateIn(date, words) : '' }),
    lines: [],
  }
  return says ? { ...sheet, ...saidIn(says, words), compare: t(`verify.compare-${says.bound}`) } : sheet
}

function toneOf(verdict: DocumentAnswer['verdict'], ages: Ages | undefined, { now }: SheetWords): Tone {
  if (verdict === 'expired' || verdict === 'unknown-status') return 'warning'
  if (verdict !== 'genuine') return 'error'
  return ages && daysOf(oldest(ages), now) > redDays ? 'warning' : 'success'
}

function saidIn(says: SaidByDocument, words: SheetWords): Pick<Sheet, 'heading' | 'lines' | 'table'> {
  const { t } = words
  const { type, agency, number, holder, rows, table } = says
  const named = (text: Localised | undefined, other: string | undefined) => (text && inWords(text, words)) ?? other
  const line = (key: string, value: string) => ({ label: t(key), value })
  return {
    heading: named(says.title, words.titleOf(type)) ?? type,
    lines: [
      line('verify.agency', named(agency.name, words.agencyOf(agency.id)) ?? agency.id),
      line('verify.number', number),
      line('verify.holder', holder.name),
      line('verify.register-number', holder.registerNumber),
      ...rows.map(({ key, label, value }) => ({
        label: named(label, words.labelOf(type, key)) ?? key,
        value,
      })),
      line('verify.issued', timeIn(says.issuedAt, words)),
      line('verify.until', dateIn(says.until, words)),
      ...(says.stampedAt ? [line('verify.stamped', timeIn(says.stampedAt, words))] : []),
    ],
    ...(table ? { table: { columns: table.columns.map(({ label }) => inWords(label, words)), rows: table.rows } } : {}),
  }
}

function agesIn(ages: Ages, words: SheetWords): Sheet['ages'] {
  const lists = [
    ['keys', ages.keys],
    ['status', ages.status],
  ] as const
  return lists.flatMap(([name, at]) => {
    if (!at) return []
    const days = daysOf(at, words.now)
    const tone = days > redDays ? 'error' : days > amberDays ? 'warning' : 'plain'
    const text = words.t(`verify.age-${name}`, { age: ageIn(at, words), time: timeIn(at, words) })
    return [{ tone, text: tone === 'plain' ? text : `${text} ${words.t('verify.age-old')}` }] as const
  })
}

function ageIn(at: Date, { now, t }: SheetWords): string {
  const ms = Math.max(0, now.getTime() - at.getTime())
  if (ms < minuteMs) return t('verify.age-now')
  if (ms < hourMs) return t('verify.age-minutes', { count: Math.floor(ms / minuteMs) })
  if (ms < 2 * dayMs) return t('verify.age-hours', { count: Math.floor(ms / hourMs) })
  return t('verify.age-days', { count: Math.floor(ms / dayMs) })
}

function daysOf(at: Date, now: Date): number {
  return (now.getTime() - at.getTime()) / dayMs
}

function oldest({ keys, status }: Ages): Date {
  return status && status < keys ? status : keys
}

function inWords(text: Localised, { language }: SheetWords): string {
  return text[language] ?? Object.values(text)[0] ?? ''
}

/** Who saw it, and when. */
export function seenIn(seen: readonly Seen[], words: SheetWords): Line[] {
  return seen.map(({ witness, at }) => ({
    label: words.t('verify.receipt-seen-by', { witness: witnessName(words.t, witness) }),
    value: timeIn(new Date(at * 1000), words),
  }))
}

/** A date as documents write it: browsers leave out languages that Node knows, and would each write another. */
function dateIn(at: Date, { timeZone }: SheetWords): string {
  return partsOf(at, timeZone).slice(0, 3).join('.')
}

export function timeIn(at: Date, { timeZone }: SheetWords): string {
  const [year, month, day, hours, minutes] = partsOf(at, timeZone)
  return `${year}.${month}.${day} ${hours}:${minutes}`
}

const fields = ['year', 'month', 'day', 'hour', 'minute'] as const

function partsOf(at: Date, timeZone: string): string[] {
  const two = '2-digit'
  const style = { year: 'numeric', month: two, day: two, hour: two, minute: two, hourCycle: 'h23', timeZone } as const
  const parts = new Intl.DateTimeFormat('en', style).formatToParts(at)
  return fields.map((field) => parts.find(({ type }) => type === field)?.value ?? '')
}
