/** What is wrong with a service: what keeps it from being published, who cannot walk it, and how it is spelt. */
import { spawnSync } from 'node:child_process'
import { checkService, type Fault, type Nation, type ServiceFile, textsOf } from '#engine'
import { children, lives } from '../../mongolia/people.ts'
import { makePopulation } from '../population/population.ts'
import { type Route, routesThrough } from './routes.ts'

const population = makePopulation(0)
const today = '2026-11-24'

export function faultsOf(service: ServiceFile, nation: Nation): Fault[] {
  return [...checkService(service, nation), ...walkFaults(service, nation), ...spellingFaults(service)]
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

/** Words the dictionary does not know; our own list is looked at by the tests. */
function spellingFaults({ definition }: ServiceFile): Fault[] {
  const texts = [
    ...textsOf(definition).map(([, text]) => text),
    ...definition.words,
    ...definition.law.map(({ act }) => act),
  ]
  const plain = texts
    .filter((text) => /\p{Script=Cyrillic}/u.test(text))
    .map((text) =>
      text
        .replaceAll('\u2060', '')
        .replace(/\{\w+\}(-\p{L}+)?/gu, ' ')
        .replace(/[\d%]\p{L}*(-\p{L}+)?/gu, ' '),
    )
  const { stdout, error } = spawnSync('hunspell', ['-d', 'mn_MN', '-i', 'utf-8', '-l'], {
    input: plain.join('\n'),
    encoding: 'utf8',
  })
  if (error) return []
  const unknown = [...new Set(stdout.split('\n').filter(Boolean))]
  return unknown.length === 0 ? [] : [{ path: 'spelling', says: `the dictionary does not know: ${unknown.join(', ')}` }]
}

export const demo = { lives, children, population, today }
