/** What is wrong with a service: what keeps it from being published, who cannot walk it, and how it is spelt. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { checkService, type Fault, type Nation, type ServiceFile, textsOf } from '#engine'
import { lives } from '../../mongolia/people.ts'
import { makePopulation } from '../population/population.ts'
import { type Route, routesThrough } from './routes.ts'

const population = makePopulation(0)
const today = '2026-11-24'

export function faultsOf(service: ServiceFile, nation: Nation, unknown: ReadonlySet<string>): Fault[] {
  return [...checkService(service, nation), ...walkFaults(service, nation), ...spellingFaults(service, unknown)]
}

/** Somebody of the demo people gets it, and every route of theirs ends. */
function walkFaults({ definition }: ServiceFile, nation: Nation): Fault[] {
  const world = { nation, population, today }
  const routes = lives.flatMap((life): (Route | { readonly failed: string })[] => {
    try {
      return routesThrough(world, definition, life)
    } catch (error) {
      return [{ failed: error instanceof Error ? error.message : String(error) }]
    }
  })
  const failed = routes.flatMap((route) => ('failed' in route ? [route.failed] : []))
  if (failed.length > 0) return [{ path: 'facts', says: `it cannot be walked: ${failed[0]}` }]
  const gone = routes.flatMap((route) => ('failed' in route ? [] : [route.ending.kind]))
  if (!gone.includes('granted') && !gone.includes('reviewed'))
    return [
      { path: 'stop', says: 'none of the demo people may have it: mend the conditions, or what the simulator answers' },
    ]
  return []
}

/** The Mongolian words of a service that people read; those it is found by are as they type. */
function wordsOf({ definition }: ServiceFile): string[] {
  const texts = [...textsOf(definition).map(([, text]) => text), ...definition.law.map(({ act }) => act)]
  return texts
    .filter((text) => /\p{Script=Cyrillic}/u.test(text))
    .map((text) =>
      text
        .replaceAll('\u2060', '')
        .replace(/\{\w+\}(-\p{L}+)?/gu, ' ')
        .replace(/[\d%]\p{L}*(-\p{L}+)?/gu, ' '),
    )
    .flatMap((text) => text.match(/[\p{L}\p{M}]+(-[\p{L}\p{M}]+)*/gu) ?? [])
}

/** Words the dictionary does not know, of all services at once, since it takes long to open; our own list counts as known. */
export function unknownWords(services: readonly ServiceFile[]): ReadonlySet<string> {
  const own = new Set(readFileSync(new URL('../../mongolia/spelling.txt', import.meta.url), 'utf8').split('\n'))
  const words = [...new Set(services.flatMap(wordsOf))].filter((word) => !own.has(word))
  const { stdout, error } = spawnSync('hunspell', ['-d', 'mn_MN', '-i', 'utf-8', '-l'], {
    input: words.join('\n'),
    encoding: 'utf8',
  })
  return new Set(error ? [] : stdout.split('\n').filter(Boolean))
}

function spellingFaults(service: ServiceFile, unknown: ReadonlySet<string>): Fault[] {
  const wrong = [...new Set(wordsOf(service))].filter((word) => unknown.has(word))
  return wrong.length === 0 ? [] : [{ path: 'spelling', says: `the dictionary does not know: ${wrong.join(', ')}` }]
}
