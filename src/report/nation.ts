/** Of the nation only what this channel shows: its languages, its words, and whom a report goes to. Nothing else is loaded. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { holdTogether, type Language, type Localised, type Translate, translator } from '#kernel'

export type ReportNation = {
  readonly folder: string
  readonly languages: readonly { readonly code: Language; readonly name: string; readonly short: string }[]
  readonly translators: Readonly<Record<Language, Translate>>
  readonly platform: Localised
  readonly body: { readonly name: Localised; readonly phone: string; readonly website: string }
}
type Country = Pick<ReportNation, 'languages' | 'platform'> & { readonly particles: readonly string[] }

const areas = ['report', 'frame']

/** Loads it from the nation's folder. */
export async function loadReportNation(folder: string): Promise<ReportNation> {
  const load = (name: string) => import(pathToFileURL(join(folder, name)).href)
  const { country } = (await load('country.ts')) as { country: Country }
  const { antiCorruption } = (await load('oversight.ts')) as { antiCorruption: ReportNation['body'] }
  const translators = country.languages.map(({ code }) => [code, translator(wordsOf(folder, code, country.particles))])
  return {
    folder,
    languages: country.languages,
    translators: Object.fromEntries(translators) as Record<Language, Translate>,
    platform: country.platform,
    body: antiCorruption,
  }
}

function wordsOf(folder: string, language: Language, particles: readonly string[]): Record<string, string> {
  const paths = areas.map((area) => [area, join(folder, 'text', language, `${area}.json`)] as const)
  return Object.fromEntries(
    paths.flatMap(([area, path]) => {
      const texts = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {}
      return Object.entries(texts).map(([key, text]) => [`${area}.${key}`, holdTogether(text, particles)])
    }),
  )
}
