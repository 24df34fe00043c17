/**
 * Checks whatever somebody was handed: a PDF, the text or link of a QR, a receipt or a statement of the log. It asks nobody: what it
 * rests on is the pack. All that is not one of these is unreadable, and nothing in it is taken for anything else.
 */

import { sha256 } from '#hands'
import { fromBytes, sameBytes } from '../bytes.ts'
import { type Checked, checkCredential, type Pack } from '../document/check.ts'
import { readPolicy } from '../log/policy.ts'
import { openReceipt } from '../log/receipt.ts'
import { readPdf } from '../pdf/read.ts'
import type {
  Ages,
  Answer,
  DocumentAnswer,
  DocumentVerdict,
  ReceiptAnswer,
  SaidByDocument,
  StatementAnswer,
} from './answer.ts'
import { type DocumentRecord, saidByCredential, saidByRecord } from './said.ts'
import { checkStatement, compareStatements, isStatement } from './statement.ts'

const receiptHeading = 'c2sp.org/tlog-proof@'
const textMost = 5000
const receiptMost = 20_000
/** By how much two clocks may differ, in seconds. */
const clockSlack = 600
/** Some thousand lines. */
const statementMost = 12_000_000

/** What was put in comes to this, by this pack, at this time. */
export function checkGiven(given: Uint8Array | string, pack: Pack, now: Date): Answer {
  if (typeof given === 'string') return checkText(given, pack, now)
  if (startsWith(given, '%PDF-')) return checkPdf(given, pack, now)
  const text = textIn(given)
  return text === undefined ? unreadable : checkText(text, pack, now)
}

/** Two statements of a person side by side; two of anything else are unreadable. */
export function checkPair(given: readonly [Uint8Array | string, Uint8Array | string], pack: Pack): Answer {
  const [one, other] = given.map((each) => (typeof each === 'string' ? each : textIn(each)))
  if (one === undefined || other === undefined || !isStatement(one) || !isStatement(other)) return unreadable
  return aged(compareStatements([linesOf(one), linesOf(other)], readPolicy(pack.keyList.policy)), pack)
}

/** Whether it is checked against the logs and not against documents. */
export function isOfLog(text: string): boolean {
  return text.trimStart().startsWith(receiptHeading) || isStatement(text)
}

/** The text that bytes are, as far as it can be one of ours. */
function textIn(bytes: Uint8Array): string | undefined {
  if (bytes.length > statementMost) return undefined
  try {
    const text = fromBytes(bytes)
    return bytes.length <= receiptMost || isStatement(text) ? text : undefined
  } catch {
    return undefined // a picture, say
  }
}

const unreadable: DocumentAnswer = { kind: 'document', verdict: 'unreadable' }

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0))
}

function checkText(text: string, pack: Pack, now: Date): Answer {
  if (text.trimStart().startsWith(receiptHeading)) return checkReceipt(linesOf(text), pack)
  if (isStatement(text)) return aged(checkStatement(linesOf(text), readPolicy(pack.keyList.policy)), pack)
  if (text.length > receiptMost) return unreadable
  const checked = checkCredential(text.slice(0, textMost), pack, secondsOf(now))
  return answerOf(checked, checked.claims && saidByCredential(checked.claims))
}

function checkPdf(bytes: Uint8Array, pack: Pack, now: Date): DocumentAnswer {
  const ages = { keys: new Date(pack.keyList.at * 1000) }
  const no = (verdict: DocumentVerdict) => ({ kind: 'document', verdict, ages }) as const
  const read = readPdf(bytes, pack.keyList)
  if (read.kind !== 'whole') return no(read.kind)
  const record = JSON.parse(fromBytes(read.record)) as DocumentRecord
  const sealed = pack.keyList.keys.find((one) => one.use === 'seal' && sameBytes(one.key, read.sealKey))
  if (!sealed || sealed.agency !== record.agency.id || sealed.revokedAt !== undefined) return no('unknown-key')
  const sealedAt = secondsOf(read.stampedAt ?? new Date(record.issuedAt))
  if (sealedAt < sealed.from || sealedAt > secondsOf(now) + clockSlack) return no('too-early-key')
  if (sealedAt > sealed.until) return no('unknown-key')
  const checked = checkCredential(read.credential, pack, secondsOf(now))
  const { claims } = checked
  if (!claims) return answerOf(checked, undefined)
  if (claims.number !== record.number || !sameBytes(claims.recordSha256, sha256(read.record))) return no('changed')
  return answerOf(checked, saidByRecord(record, { claims, stampedAt: read.stampedAt }))
}

function answerOf({ verdict, listedAt, statusAt }: Checked, says: SaidByDocument | undefined): DocumentAnswer {
  const ages: Ages = {
    keys: new Date(listedAt * 1000),
    ...(statusAt === undefined ? {} : { status: new Date(statusAt * 1000) }),
  }
  return { kind: 'document', verdict, ages, ...(says ? { says } : {}) }
}

function aged(answer: StatementAnswer, { keyList }: Pack): StatementAnswer {
  return { ...answer, ages: { keys: new Date(keyList.at * 1000) } }
}

/** A receipt or statement as it was written: forms send other line ends, and copying loses the last. */
function linesOf(text: string): string {
  return `${text.replaceAll('\r\n', '\n').trim()}\n`
}

function checkReceipt(text: string, { keyList }: Pack): ReceiptAnswer {
  const ages = { keys: new Date(keyList.at * 1000) }
  try {
    const { log, index, size, seen, says: record } = openReceipt(text, readPolicy(keyList.policy))
    const says = { log, index, size, seen, record }
    return { kind: 'receipt', verdict: seen.length > 0 ? 'in-log' : 'not-witnessed', says, ages }
  } catch (error) {
    return { kind: 'receipt', verdict: refusals[(error as Error).message] ?? 'not-in-log', ages }
  }
}

const refusals: Readonly<Record<string, ReceiptAnswer['verdict']>> = {
  'not-witnessed': 'not-witnessed',
  'no proof of a log': 'unreadable',
}

function secondsOf(at: Date): number {
  return Math.floor(at.getTime() / 1000)
}
