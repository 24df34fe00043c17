/** The readings to take along: as JSON with the proof of each, and as a table that no spreadsheet takes for formulas. */
import type { Context } from '#platform'
import { receiptTextOf } from '#transparency'
import { routes } from '../../routes.ts'
import type { ReadingInWords } from './words.ts'

/** So many proofs are looked up at once. */
const atOnce = 8

export async function asJson(ctx: Context, lines: readonly ReadingInWords[]): Promise<string> {
  const readings: unknown[] = []
  for (let i = 0; i < lines.length; i += atOnce) {
    const part = lines.slice(i, i + atOnce).map(async (line) => ({
      ...plain(ctx, line),
      proof: (await receiptTextOf(ctx, line.receipt.id)) ?? null,
    }))
    readings.push(...(await Promise.all(part)))
  }
  return JSON.stringify({ readings }, null, 1)
}

export function asCsv(ctx: Context, lines: readonly ReadingInWords[]): string {
  const rows = lines.map((line) => plain(ctx, line))
  return [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('')
}

const columns = [
  ...([
    'at',
    'who',
    'agencyAsked',
    'what',
    'fields',
    'why',
    'case',
    'law',
    'sealedUntil',
    'register',
    'operation',
  ] as const),
  ...(['receipt', 'number', 'proofAt'] as const),
] as const

function plain(
  ctx: Context,
  { receipt, application, ...line }: ReadingInWords,
): Record<(typeof columns)[number], unknown> {
  const { id, at, register, operation, index, secretUntil } = receipt
  return {
    at: at.toISOString(),
    who: line.who,
    agencyAsked: line.from,
    what: line.what,
    fields: line.fields,
    why: line.why,
    case: application?.number ?? null,
    law: line.law,
    sealedUntil: secretUntil?.toISOString() ?? null,
    register,
    operation,
    receipt: id,
    number: index,
    proofAt: `${ctx.outside.site.publicUrl}${routes.accessProof(id)}`,
  }
}

/** What begins like a formula is kept a text by an apostrophe (OWASP, CSV injection). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
