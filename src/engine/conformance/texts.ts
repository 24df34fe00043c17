/** Whether every text is there in every language, and every text message of the platform fits one part. */
import { fill, inLanguage, type Language, type Localised } from '#kernel'
import type { Nation, ServiceFile } from '../nation.ts'
import { missingTexts, textsOf } from '../translate.ts'
import { type Fault, fault } from './fault.ts'

/** The gateway sends every message in UCS-2, in which one part holds this many. */
const smsLettersMost = 70
/** How long a title may be in a text message: what the longest of them leaves. */
export const smsTitleMost = 34

/** The longest that what stands in a text message gets: a shortened title, a number, a place, what an alert is of. */
function longestIn({ divisions, alerting, country }: Nation, language: Language): Readonly<Record<string, string>> {
  const hazards = alerting?.hazards ?? []
  const longest = (texts: readonly Localised[]) =>
    texts
      .map((text) => inLanguage(text, language))
      .reduce((one, other) => (other.length > one.length ? other : one), '')
  const named = (level: number) => longest(divisions.filter((one) => one.level === level).map(({ name }) => name))
  return {
    title: '…'.repeat(smsTitleMost),
    number: '2026-D-0000001-X',
    code: '0000',
    time: '00:00',
    date: '2026.11.24',
    place: named(2),
    around: named(1),
    count: '99',
    hazard: longest(hazards.map(({ name }) => name)),
    level: longest(hazards.flatMap(({ levels }) => levels.map(({ name }) => name))),
    what: '', // as much of it as there is room for
    phone: country.helpLine,
  }
}

export function* checkTexts({ definition, translations }: ServiceFile, nation: Nation): Generator<Fault> {
  const texts = textsOf(definition)
  for (const [path, text] of texts) if (text.trim() === '') yield fault(path, 'the text is empty')
  const paths = new Set(texts.map(([path]) => path))
  for (const { code, partial } of nation.country.languages.slice(1)) {
    const words = translations[code] ?? {}
    if (partial && Object.keys(words).length === 0 && !nation.often.includes(definition.id)) continue
    const file = `${code}.json beside the file`
    for (const path of missingTexts(definition, words))
      yield fault(path, `has no text in "${code}": add "${definition.id}": { "${path}": … } to ${file}`)
    for (const path of Object.keys(words))
      if (!paths.has(path))
        yield fault(path, `"${code}" translates a text that is not there: correct the path in ${file}`)
  }
}

/** Every text message in every language, with the longest values it can get. */
export function* checkMessages(nation: Nation): Generator<Fault> {
  for (const [language, texts] of Object.entries(nation.words)) {
    const longest = longestIn(nation, language)
    for (const [key, text] of Object.entries(texts)) {
      if (!key.startsWith('sms.')) continue
      const path = `text.${language}.${key}`
      const filled = fill(text, longest)
      const unknown = /\{(\w+)\}/.exec(filled)
      if (unknown) yield fault(path, `nobody knows how long "${unknown[1]}" gets: leave it out of a text message`)
      else if (filled.length > smsLettersMost)
        yield fault(path, `takes two parts: shorten it by ${filled.length - smsLettersMost} letters`)
    }
  }
}
