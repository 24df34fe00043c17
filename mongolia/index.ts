/** The nation, whole: everything here is data; `src/` knows only its shapes. Texts and services are found by their folder. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Definition, Nation, ServiceFile, Translations } from '#engine'
import { holdTogether } from '#kernel'
import { agencies } from './agencies.ts'
import { calendarFor } from './calendar.ts'
import { country } from './country.ts'
import { divisions } from './divisions.ts'
import { lifeEvents, mostUsed } from './life-events.ts'
import { officers } from './officers.ts'
import { people } from './people.ts'
import { registers } from './registers/index.ts'

const here = new URL('.', import.meta.url)
const others = country.languages.slice(1).map(({ code }) => code)

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, here), 'utf8')) as Value
}

function held<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, item) =>
    typeof item === 'string' ? holdTogether(item, country.particles) : item,
  ) as Value
}

/** `text/<language>/<area>.json`, each key behind its area: `home.title`. */
function wordsOf(language: string): Record<string, string> {
  const areas = readdirSync(new URL(`text/${language}/`, here)).filter((name) => name.endsWith('.json'))
  return held(
    Object.fromEntries(
      areas.flatMap((name) => {
        const texts = readJson<Record<string, string>>(`text/${language}/${name}`)
        return Object.entries(texts).map(([key, text]) => [`${name.slice(0, -'.json'.length)}.${key}`, text])
      }),
    ),
  )
}

async function servicesOf(folder: string): Promise<ServiceFile[]> {
  const files = readdirSync(new URL(`services/${folder}/`, here))
  const translated = Object.fromEntries(
    others.map((code) => [
      code,
      files.includes(`${code}.json`)
        ? readJson<Record<string, Record<string, string>>>(`services/${folder}/${code}.json`)
        : {},
    ]),
  )
  return Promise.all(
    files
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => {
        const { default: definition } = (await import(new URL(`services/${folder}/${name}`, here).href)) as {
          default: Definition
        }
        const translations = Object.fromEntries(
          others.map((code) => [code, translated[code]![definition.id] ?? {}]),
        ) as Translations
        return { file: `services/${folder}/${name}`, definition: held(definition), translations: held(translations) }
      }),
  )
}

const folders = readdirSync(new URL('services/', here), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

export const nation: Nation = {
  country,
  calendarFor,
  agencies,
  divisions,
  registers: Object.values(registers),
  registerTranslations: Object.fromEntries(
    others.map((code) => [code, held(readJson<Record<string, string>>(`registers/${code}.json`))]),
  ),
  services: (await Promise.all(folders.map(servicesOf))).flat(),
  mostUsed,
  lifeEvents,
  people,
  officers,
  words: Object.fromEntries(country.languages.map(({ code }) => [code, wordsOf(code)])),
}
