/** A statement in words: what was counted, until when nothing is missing, who saw that; or what is wrong with it. */
import type { SaidByStatement, StatementAnswer } from './answer.ts'
import { type Line, type Sheet, type SheetWords, seenIn } from './sheet.ts'

const good: readonly StatementAnswer['verdict'][] = ['complete', 'continued']
const open: readonly StatementAnswer['verdict'][] = ['begun', 'unproved', 'gap']

export function statementSheet({ verdict, says }: StatementAnswer, words: SheetWords): Omit<Sheet, 'ages'> {
  const { t } = words
  const name = verdict === 'unreadable' ? 'unreadable' : `statement-${verdict}`
  return {
    title: t(`verify.${name}-title`),
    note: t(`verify.${name}-note`, { date: says?.day ? dayIn(says.day) : '' }),
    tone: good.includes(verdict) ? 'success' : open.includes(verdict) ? 'warning' : 'error',
    lines: says ? linesIn(says, words) : [],
    ...(says && good.includes(verdict) ? { compare: t('verify.statement-compare') } : {}),
  }
}

function linesIn({ day, readings, deeds, later, before, place, seen }: SaidByStatement, words: SheetWords): Line[] {
  const { t } = words
  const line = (key: string, value: string | number) => ({ label: t(key), value: String(value) })
  return [
    line('verify.statement-readings', readings),
    line('verify.statement-deeds', deeds),
    ...(before > 0 ? [line('verify.statement-before', before)] : []),
    ...(day ? [line('verify.statement-day', dayIn(day))] : []),
    ...(day && later > 0 ? [line('verify.statement-later', later)] : []),
    ...(place
      ? [
          line('verify.receipt-log', t('verify.log-registry')),
          line('verify.receipt-place', t('verify.receipt-place-of', { place: place.index, size: place.size })),
        ]
      : []),
    ...seenIn(seen, words),
  ]
}

function dayIn(day: string): string {
  return day.replaceAll('-', '.')
}
