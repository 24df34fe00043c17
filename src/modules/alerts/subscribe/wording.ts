/** What an alert says to its subscribers: a text message of one part, and a little more for a browser. */
import type { Nation } from '#engine'
import { fill, inLanguage, type Language, type Localised, smsParts } from '#kernel'
import type { Alert } from '../alert.ts'

export type Told = { readonly sms: string; readonly title: string; readonly body: string }

const bodyMost = 300
const provinceDigits = 2
const ellipsis = '…'
const overKeys: Partial<Record<Alert['change'], string>> = { ended: 'alert-ended', withdrawn: 'alert-withdrawn' }

type Said = Pick<Alert, 'hazard' | 'level' | 'place' | 'title' | 'doWhat' | 'phone' | 'change'>

/** Its words in each language of the country. */
export function toldIn(nation: Nation, alert: Said): Record<Language, Told> {
  return Object.fromEntries(nation.country.languages.map(({ code }) => [code, told(nation, alert, code)]))
}

function told(nation: Nation, alert: Said, language: Language): Told {
  const words = nation.words[language] ?? {}
  const hazard = nation.alerting?.hazards.find(({ id }) => id === alert.hazard)
  const level = hazard?.levels.find(({ id }) => id === alert.level)
  const say = (text: Localised | null | undefined) => (text ? inLanguage(text, language) : '')
  const params = {
    hazard: say(hazard?.name),
    level: say(level?.name),
    phone: alert.phone,
  }
  const overKey = overKeys[alert.change]
  const key = overKey ?? 'alert-level'
  const shortest = (place: string) => fill(words[`sms.${key}`] ?? '', { ...params, what: '', place })
  const place = placeFitting(nation, alert.place, { language, text: shortest })
  const text = (what: string) => fill(words[`sms.${key}`] ?? '', { ...params, place, what }).replace(/ {2,}/g, ' ')
  return {
    sms: overKey ? text('') : longestOnePart(sentencesOf(say(alert.title), say(alert.doWhat)), text),
    title: fill(words[`subscribe.push-${key}`] ?? '', { ...params, place }),
    body: overKey ? '' : shortened(say(alert.doWhat), bodyMost),
  }
}

/** A place with the province around it, since many soums share a name; without where the text would need a second part. */
export function placeFitting(
  { divisions, country }: Nation,
  place: string,
  { language, text }: { language: Language; text: (place: string) => string },
): string {
  const name = (code: string) => divisions.find((one) => one.code === code)?.name
  const own = inLanguage(name(place) ?? country.name, language)
  const around = place.length > provinceDigits ? name(place.slice(0, provinceDigits)) : undefined
  const whole = around ? `${inLanguage(around, language)}, ${own}` : own
  return smsParts(text(whole)) === 1 ? whole : own
}

/** What could stand in a message, the best first: the first sentence of what to do, what it is called. */
function sentencesOf(title: string, doWhat: string): string[] {
  const [first = ''] = doWhat.split(/(?<=[.!?])\s/)
  return [first, title].filter(Boolean)
}

/** The first that fits into one part; else as much of the first as does, up to a whole word. */
function longestOnePart(sentences: readonly string[], text: (what: string) => string): string {
  const whole = sentences.map(text).find((one) => smsParts(one) === 1)
  if (whole) return whole
  const words = (sentences[0] ?? '').split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const cut = text(
      `${words
        .slice(0, count)
        .join(' ')
        .replace(/[.,;:]$/, '')}${ellipsis}`,
    )
    if (smsParts(cut) === 1) return cut
  }
  return text('')
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}${ellipsis}`
}
