/**
 * What goes back and forth, sealed: a report in one of two sizes, an answer in one. Whoever watches the line or the store
 * sees these three sizes and nothing of what fills them.
 */
import { type Bytes, bytesOfHex, hexOf, joined, random, utf8 } from './bytes.ts'
import { newPair, type Pair, seal, sealedMore, unseal } from './hpke.ts'
import type { ReceiptKeys } from './receipt.ts'

export type Report = {
  readonly text: string
  readonly language: string
  readonly photos: readonly Uint8Array[]
  /** What answers are sealed to; the body alone comes to know it. */
  readonly reader: Bytes
}
/** How far it is: lying there, read, something is asked, answered, ended. */
export type Standing = 'received' | 'taken-up' | 'asked' | 'answered' | 'closed'
export type Answer = {
  readonly standing: Standing
  readonly text: string
  /** So many letters of the reporter were there when it was written. */
  readonly after: number
}

const kibi = 1024
const plainSizes = { text: 64 * kibi, photos: kibi * kibi, answer: 8 * kibi } as const
/** As they lie in the store and go over the line. */
export const sealedSizes = {
  text: plainSizes.text + sealedMore,
  photos: plainSizes.photos + sealedMore,
  answer: plainSizes.answer + sealedMore,
} as const
export const lookupBytes = 32
/** So many answers come back, whatever lies there. */
export const answersCount = 8
export const textMost = 15_000
export const answerMost = 2500
export const photosMost = 4
/** What all photos of a report may take together, beside its text. */
export const photoBytesMost = plainSizes.photos - plainSizes.text

const lengthBytes = 4
const about = (what: string) => ({ info: utf8(`report/${what}/1`) })
const [forReport, forAnswer, forOwn] = [about('letter'), about('answer'), about('own-copy')]

/** What is sent: the number it lies under, a word to oneself that it lies there, and the sealed report. */
export async function deposit(
  bodyKey: Uint8Array,
  { lookup, reader }: ReceiptKeys,
  report: Omit<Report, 'reader'>,
): Promise<Bytes> {
  const size = report.photos.length > 0 ? plainSizes.photos : plainSizes.text
  const plain = padded(plainOf({ ...report, reader: reader.public }), size)
  const here = { standing: 'received', text: '', after: 0 } as const
  return joined(lookup, await sealAnswer(reader.public, here), await seal(bodyKey, plain, forReport))
}

/** So long is a deposit of each size. */
export const depositSizes = {
  text: lookupBytes + sealedSizes.answer + sealedSizes.text,
  photos: lookupBytes + sealedSizes.answer + sealedSizes.photos,
} as const

/** The report as the body reads it; throws when it was not sealed to this pair. */
export async function openReport(body: Pair, sealed: Uint8Array): Promise<Report> {
  const plain = unpadded(await unseal(body, sealed, forReport))
  const headLength = new DataView(plain.buffer, plain.byteOffset).getUint32(0)
  const head = JSON.parse(new TextDecoder().decode(plain.subarray(lengthBytes, lengthBytes + headLength))) as Head
  if (!isHead(head)) throw new Error('no report of ours')
  let at = lengthBytes + headLength
  const photos = head.photos.map((length) => {
    at += length
    return plain.slice(at - length, at)
  })
  return { text: head.text, language: head.language, reader: bytesOfHex(head.reader), photos }
}

type Head = { readonly text: string; readonly language: string; readonly reader: string; readonly photos: number[] }

/** Anybody can seal anything to the body's key. */
function isHead({ text, language, reader, photos }: Head): boolean {
  const areLengths = Array.isArray(photos) && photos.length <= photosMost && photos.every((one) => one > 0)
  return typeof text === 'string' && typeof language === 'string' && /^[0-9a-f]{64}$/.test(reader) && areLengths
}

function plainOf({ text, language, photos, reader }: Report): Bytes {
  const head: Head = { text, language, reader: hexOf(reader), photos: photos.map(({ length }) => length) }
  const bytes = utf8(JSON.stringify(head))
  return joined(lengthOf(bytes.length), bytes, ...photos)
}

/** An answer for the reporter alone. */
export function sealAnswer(reader: Uint8Array, answer: Answer): Promise<Bytes> {
  return seal(reader, padded(utf8(JSON.stringify(answer)), plainSizes.answer), forAnswer)
}

/** The body's own copy of what it answered. */
export function sealOwnCopy(bodyKey: Uint8Array, answer: Answer): Promise<Bytes> {
  return seal(bodyKey, padded(utf8(JSON.stringify(answer)), plainSizes.answer), forOwn)
}

/** An own copy, opened by the body. */
export async function openOwnCopy(body: Pair, sealed: Uint8Array): Promise<Answer> {
  return answerIn(await unseal(body, sealed, forOwn))
}

/** Those of the answers that are for this reader, in their order; what only fills the place is left out. */
export async function openAnswers(reader: Pair, bytes: Uint8Array): Promise<Answer[]> {
  const opened: Answer[] = []
  for (let at = 0; at + sealedSizes.answer <= bytes.length; at += sealedSizes.answer) {
    const sealed = bytes.subarray(at, at + sealedSizes.answer)
    const plain = await unseal(reader, sealed, forAnswer).catch(() => undefined) // it fills the place, or is another's
    if (plain) opened.push(answerIn(plain))
  }
  return opened
}

function answerIn(plain: Bytes): Answer {
  return JSON.parse(new TextDecoder().decode(unpadded(plain))) as Answer
}

/** What looks like a sealed answer and is none: a key of the curve, then chance. */
export function fillingAnswer(): Bytes {
  return joined(newPair().public, random(sealedSizes.answer - lookupBytes))
}

/** Its length, itself, and zeros up to a size that says nothing. */
function padded(plain: Uint8Array, size: number): Bytes {
  if (plain.length + lengthBytes > size) throw new Error('longer than the size for it')
  const whole = new Uint8Array(size)
  whole.set(lengthOf(plain.length))
  whole.set(plain, lengthBytes)
  return whole
}

function unpadded(whole: Bytes): Bytes {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0)
  return whole.subarray(lengthBytes, lengthBytes + length)
}

function lengthOf(count: number): Bytes {
  const bytes = new Uint8Array(lengthBytes)
  new DataView(bytes.buffer).setUint32(0, count)
  return bytes
}
