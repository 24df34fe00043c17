/** Text in the languages of a country: looking words up, filling them in, and keeping apart what must not break. */
import type { TextParams } from './errors.ts'

/** A BCP 47 tag: `mn`, `en`, `kk`. Which ones exist is the country's to say. */
export type Language = string

/** One text in several languages; the country's first language is always there. */
export type Localised = Readonly<Record<Language, string>>

/** All texts of one language by key (`home.title`). */
export type Words = Readonly<Record<string, string>>

export type Translate = (key: string, params?: TextParams) => string

const noBreakSpace = '\u00a0'
const wordJoiner = '\u2060'

/** Looks texts up in one language; a missing key shows itself as the key, and a test finds it first. */
export function translator(words: Words): Translate {
  return (key, params) => fill(words[key] ?? key, params)
}

/** Puts `params` where `{name}` stands in a text. */
export function fill(text: string, params: TextParams = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  )
}

/** The text in `language`, or in the first language there is. */
export function inLanguage(text: Localised, language: Language): string {
  return text[language] ?? Object.values(text)[0] ?? ''
}

/** Keeps on one line what belongs together: `particles` with the word before them, groups of digits, a number's ending. */
export function holdTogether(text: string, particles: readonly string[]): string {
  const joined = text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${noBreakSpace}`)
    .replace(/(\d) (?=[\p{Sc}%])/gu, `$1${noBreakSpace}`)
    .replace(/(\d-)(?=\p{L})/gu, `$1${wordJoiner}`)
  if (particles.length === 0) return joined
  const particle = new RegExp(` (?=(?:${particles.join('|')})(?![\\p{L}\\d]))`, 'gu')
  return joined.replace(particle, noBreakSpace)
}

/** `32500` as `32 500`, the groups held together. */
export function groupDigits(amount: number): string {
  return String(Math.trunc(amount)).replace(/\B(?=(\d{3})+$)/g, noBreakSpace)
}

const gsmBasic = /^[\n\r !-#%-?A-Z_a-z¡£-¥§ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ@$¿]*$/u

/** How many parts a text message takes: 160 (153 joined) characters of GSM 03.38, else 70 (67 joined) of UCS-2. */
export function smsParts(text: string): number {
  const [alone, joined] = gsmBasic.test(text) ? [160, 153] : [70, 67]
  return text.length <= alone ? 1 : Math.ceil(text.length / joined)
}
