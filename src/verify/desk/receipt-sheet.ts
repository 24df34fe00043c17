/** A receipt of the log in words: where the line stands, who saw it when, and what was written down. */
import type { ReceiptAnswer } from './answer.ts'
import { type Line, type Sheet, type SheetWords, seenIn, timeIn } from './sheet.ts'

type Recorded = {
  readonly at?: unknown
  readonly by?: { readonly kind?: unknown }
  readonly did?: unknown
  readonly kind?: unknown
  readonly id?: unknown
  readonly about?: unknown
  readonly service?: unknown
  readonly purpose?: unknown
  readonly fields?: unknown
}

const fieldsMost = 40
/** Read was not a part of it. */
const wholeRecord = 'record'

export function receiptSheet({ verdict, says }: ReceiptAnswer, words: SheetWords): Omit<Sheet, 'ages'> {
  const { t } = words
  const name = verdict === 'unreadable' ? 'unreadable' : `receipt-${verdict}`
  const heading = {
    title: t(`verify.${name}-title`),
    tone: verdict === 'in-log' ? ('success' as const) : ('error' as const),
  }
  if (!says) return { ...heading, note: t(`verify.${name}-note`), lines: [] }
  const { index, size, seen } = says
  return {
    ...heading,
    note: t(`verify.${name}-note`, { place: index, size }),
    heading: t('verify.receipt-says'),
    lines: [
      ...recordedIn(says.record, words),
      { label: t('verify.receipt-log'), value: t(`verify.log-${says.log}`) },
      { label: t('verify.receipt-place'), value: t('verify.receipt-place-of', { place: index, size }) },
      ...seenIn(seen, words),
    ],
  }
}

/** What stands in the record, as far as it is of use to whoever it is about; codes that have no words stand as they are. */
function recordedIn(record: unknown, words: SheetWords): Line[] {
  if (typeof record !== 'object' || record === null) return []
  const { t, titleOf, labelOf } = words
  const { at, by, did, kind, id, about, service, purpose, fields } = record as Recorded
  const line = (key: string, value: string | undefined) => (value ? [{ label: t(key), value }] : [])
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const worded = (code: unknown, keyOf: (code: string) => string) => {
    if (typeof code !== 'string') return undefined
    const key = keyOf(code.replaceAll('.', '-'))
    const found = t(key)
    return found === key ? code : found
  }
  const named = (field: unknown) =>
    field === wholeRecord ? t('verify.record-whole') : (labelOf(String(service), String(field)) ?? String(field))
  return [
    ...line(
      'verify.record-did',
      worded(did, (code) => `verify.did-${code}`),
    ),
    ...line(
      'verify.record-did',
      worded(kind, (code) => `verify.registry-${code}`),
    ),
    ...line('verify.record-id', text(id)),
    ...line('verify.record-about', text(about)),
    ...line('verify.record-service', titleOf(String(service))),
    ...line(
      'verify.record-purpose',
      worded(purpose, (code) => `apply.purpose-${code}`),
    ),
    ...line(
      'verify.record-fields',
      Array.isArray(fields) ? [...new Set(fields.slice(0, fieldsMost).map(named))].join(', ') : undefined,
    ),
    ...line(
      'verify.record-by',
      worded(by?.kind, (code) => `verify.by-${code}`),
    ),
    ...line('verify.record-at', text(at) && timeIn(new Date(String(at)), words)),
  ]
}
