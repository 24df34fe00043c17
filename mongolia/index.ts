/** The nation, whole: everything here is data; `src/` knows only its shapes. Texts and services are found by their folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Definition, type LocalTerms, type Nation, type ServiceFile, type Translations, textsOf } from '#engine'
import { holdTogether } from '#kernel'
import { advice } from './advice.ts'
import { agencies } from './agencies.ts'
import { alertWords } from './alert-words.ts'
import { alerting } from './alerts/index.ts'
import { bundles } from './bundles.ts'
import { calendarFor } from './calendar.ts'
import { country } from './country.ts'
import { divisions } from './divisions.ts'
import { duties } from './duties.ts'
import { lifeEvents, mostUsed } from './life-events.ts'
import { kept } from './loading/kept.ts'
import { map } from './map.ts'
import { mobileDocuments } from './mobile-documents.ts'
import { officers } from './officers.ts'
import { often } from './often.ts'
import { antiCorruption, oversight } from './oversight.ts'
import { people } from './people.ts'
import { petitions } from './petitions.ts'
import { furtherWords, withFurther } from './registers/further/index.ts'
import { registers } from './registers/index.ts'

const here = new URL('.', import.meta.url)
const others = country.languages.slice(1).map(({ code }) => code)

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, here), 'utf8')) as Value
}

/** The texts of every file of a folder, together; a language that is not spoken everywhere may have none. */
function allOf(folder: string): Record<string, string> {
  if (!existsSync(new URL(folder, here))) return {}
  const files = readdirSync(new URL(folder, here))
  return Object.assign({}, ...files.map((name) => readJson<Record<string, string>>(`${folder}${name}`)))
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

const isPartial = new Set(country.languages.flatMap(({ code, partial }) => (partial ? [code] : [])))

/** What recurs in many services, by language and then by the text itself. */
const recurring = Object.fromEntries(
  others.map((code) => [code, readJson<Record<string, string>>(`services/${code}.json`)]),
)

/** A service's own texts in a language, and those that recur. */
function translatedIn(code: string, definition: Definition, own: Record<string, string> = {}): Record<string, string> {
  if (isPartial.has(code) && Object.keys(own).length === 0) return {}
  const again = textsOf(definition).flatMap(([path, text]) => {
    const translated = own[path] ?? recurring[code]![text]
    return translated === undefined ? [] : [[path, translated]]
  })
  return { ...own, ...Object.fromEntries(again) }
}

/** What places set for themselves, by their code: `local/65.json` holds a service's terms by its identifier. */
const places = readdirSync(new URL('local/', here)).map((name) => ({
  code: name.slice(0, -'.json'.length),
  terms: readJson<Record<string, LocalTerms>>(`local/${name}`),
}))

/** A service of many places, with what each of them sets. */
function withPlaces(definition: Definition): Definition {
  if (!definition.local) return definition
  const own = places.flatMap(({ code, terms }) => (terms[definition.id] ? [[code, terms[definition.id]!]] : []))
  return { ...definition, local: { ...definition.local, places: Object.fromEntries(own) } }
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
        const { default: written } = (await import(new URL(`services/${folder}/${name}`, here).href)) as {
          default: Definition
        }
        const definition = withPlaces(written)
        const translations = Object.fromEntries(
          others.map((code) => [code, translatedIn(code, definition, translated[code]![definition.id])]),
        ) as Translations
        return { file: `services/${folder}/${name}`, definition: held(definition), translations: held(translations) }
      }),
  )
}

/** A folder for each agency; `cases/` holds the tables of what comes of them. */
const folders = readdirSync(new URL('services/', here), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'cases')
  .map(({ name }) => name)

export const nation: Nation = {
  country,
  calendarFor,
  map,
  agencies,
  divisions,
  registers: Object.values(registers).map(withFurther),
  registerTranslations: Object.fromEntries(
    others.map((code) => [code, held({ ...allOf(`registers/${code}/`), ...(code === 'en' ? furtherWords : {}) })]),
  ),
  services: await kept('services', {
    folders: ['mongolia', 'src/engine', 'src/kernel'],
    make: async () => (await Promise.all(folders.map(servicesOf))).flat(),
  }),
  mostUsed,
  often,
  mobileDocuments,
  lifeEvents,
  bundles,
  advice,
  people,
  officers,
  oversight,
  antiCorruption,
  alerting,
  duties,
  petitions,
  alertWords,
  words: Object.fromEntries(country.languages.map(({ code }) => [code, wordsOf(code)])),
}
