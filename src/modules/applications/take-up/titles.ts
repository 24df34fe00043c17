import type { Service } from '#catalogue'
import { type Nation, smsTitleMost } from '#engine'
import type { Language, Localised } from '#kernel'

/** A title that fits a text message. */
export function shorten(title: string): string {
  return title.length <= smsTitleMost ? title : `${title.slice(0, smsTitleMost - 1).trimEnd()}…`
}

/** The service's title in a language, short enough for a text message. */
export function titleIn(service: Service, language: Language): string {
  return shorten(service.in[language]?.title ?? service.definition.title)
}

/** A text of the platform in every language. */
export function inEveryLanguage({ words }: Pick<Nation, 'words'>, key: string): Localised {
  return Object.fromEntries(Object.entries(words).map(([language, texts]) => [language, texts[key] ?? key]))
}

/** A register's title in every language. */
export function registerTitle(nation: Nation, id: string): Localised {
  const first = nation.country.languages[0]!.code
  const title = nation.registers.find((register) => register.id === id)?.title ?? id
  const others = Object.entries(nation.registerTranslations).flatMap(([language, words]) =>
    words[id] ? [[language, words[id]]] : [],
  )
  return { [first]: title, ...Object.fromEntries(others) }
}
