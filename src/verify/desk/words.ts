/** The words a checker needs beside what a document says: its texts, and the names of types, facts and agencies. */
import { gunzipSync } from 'fflate'
import { fromBytes } from '../bytes.ts'
import type { SheetWords } from './sheet.ts'

export type PackedWords = {
  readonly language: string
  readonly timeZone: string
  readonly texts: Readonly<Record<string, string>>
  /** Titles by type of document. */
  readonly titles: Readonly<Record<string, string>>
  /** What a fact is called in most documents, and where a type calls it otherwise. */
  readonly labels: Readonly<Record<string, string>>
  readonly own: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly agencies: Readonly<Record<string, string>>
}

const of = <Value>(from: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(from, key) ? from[key] : undefined

/** Words as they come in a file of their own. */
export function readWords(bytes: Uint8Array): PackedWords {
  return JSON.parse(fromBytes(bytes)) as PackedWords
}

/** Words as they lie packed (gzip) within a page. */
export function unpackWords(bytes: Uint8Array): PackedWords {
  return readWords(gunzipSync(bytes))
}

/** The words ready for use at `now`. */
export function openWords(packed: PackedWords, now: Date): SheetWords {
  const { language, timeZone, texts, titles, labels, own, agencies } = packed
  return {
    language,
    timeZone,
    now,
    t: (key, params = {}) =>
      (of(texts, key) ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(of(params, name) ?? whole)),
    titleOf: (type) => of(titles, type),
    labelOf: (type, key) => of(of(own, type) ?? {}, key) ?? of(labels, key),
    agencyOf: (id) => of(agencies, id),
  }
}
