/**
 * A monitor of transparency logs, for whoever does not want to believe the platform: reads all that it publishes, works
 * everything out again, and says in plain sentences what does not agree. Keeps what it saw, so that what was shown once
 * cannot be taken back.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Policy, readPolicy } from '#verify'
import { holdFigures } from './monitor/figures.ts'
import { holdKeyList, type SeenList } from './monitor/key-list.ts'
import { openRegistry, type Registry } from './monitor/registry.ts'
import { openSite, type Site, Unread } from './monitor/site.ts'
import { type Walked, walkLog } from './monitor/walk.ts'

export type Monitoring = {
  /** Where the platform is; or nothing, where the policy names the addresses of the logs. */
  readonly url?: string | undefined
  /** Whom to believe, from a source of one's own; otherwise what the site said first. */
  readonly policy?: string | undefined
  /** A folder of the monitor's own. */
  readonly state: string
  /** Reads every entry again, though it was read before. */
  readonly all?: boolean | undefined
  readonly now: Date
}
export type Monitored = {
  /** What does not agree. */
  readonly findings: readonly string[]
  /** What could not be read, which says nothing of what is there. */
  readonly unread: readonly string[]
  /** What was looked at. */
  readonly looked: readonly string[]
}

const policyMost = 20_000
const listMost = 1_000_000
const rootMost = 1000
const findingsMost = 100

/** Looks once at all logs of a policy. */
export async function monitor({ url, policy: given, state, all = false, now }: Monitoring): Promise<Monitored> {
  mkdirSync(state, { recursive: true })
  const [findings, unread, looked]: string[][] = [[], [], []]
  const found = (sentence: string) => void (findings!.length < findingsMost && findings!.push(sentence))
  const site = url === undefined ? undefined : openSite(url.replace(/\/$/, ''))
  const result = { findings: findings!, unread: unread!, looked: looked! }
  await reading(result, async () => {
    const text = given ?? (await policyOf(site, { state, found }))
    const policy = readPolicy(text)
    const registry = openRegistry(found)
    const isOurs = await walkRegistry({ site, policy, state, registry, now, result, found })
    for (const { key, url: address } of policy.logs) {
      if (isOurs && isRegistry(key.name)) continue
      const said = isOurs ? registry.said.get(key.name.slice(key.name.lastIndexOf('/') + 1)) : undefined
      await reading(result, () =>
        walk({ name: key.name, address: address ?? '', policy, state, all, said, result, found }),
      )
    }
    if (isOurs && site) await lookAtSite(site, { text, state, registry, now, result, found })
  })
  return result
}

async function reading(result: { unread: string[] }, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Unread)) throw error
    result.unread.push(`${error.message}.`)
  }
}

/** What the site said first of whom to believe; that it says something else now is for a person to look into. */
async function policyOf(
  site: Site | undefined,
  { state, found }: { state: string; found: (sentence: string) => void },
): Promise<string> {
  if (!site) throw new Error('give the address of a platform, or a policy')
  const bytes = await site.get('/log/policy', policyMost)
  const text = Buffer.from(bytes ?? []).toString('utf8')
  const file = join(state, 'policy')
  const first = readIfThere(file) ?? text
  if (!bytes) throw new Unread(`${site.url} has no policy: give one`)
  if (first !== text)
    found(`${site.url} says something else now of whom to believe: compare ${file} with ${site.url}/log/policy.`)
  write(file, first)
  return first
}

type Walking = {
  readonly name: string
  readonly address: string
  readonly policy: Policy
  readonly state: string
  readonly all: boolean
  readonly said?: ReadonlyMap<number, string> | undefined
  readonly entry?: (bytes: Uint8Array, index: number) => void
  readonly result: { looked: string[] }
  readonly found: (sentence: string) => void
}

async function walk(given: Walking): Promise<void> {
  const { name, address, state, result, found } = given
  if (!/^https?:\/\//.test(address)) return void found(`The policy does not say where ${name} is.`)
  const file = join(state, `${createHash('sha256').update(name).digest('hex').slice(0, 16)}.json`)
  const text = readIfThere(file)
  const before = text === undefined ? undefined : (JSON.parse(text) as Walked)
  let isWhole = true
  const walked = await walkLog({
    ...given,
    site: openSite(address.replace(/\/$/, '')),
    before,
    found: (sentence) => {
      isWhole = false
      found(sentence)
    },
  })
  if (!walked && isWhole) result.looked.push(`${name}: nothing yet`)
  if (!walked) return
  const { head } = walked
  if (isWhole) write(file, JSON.stringify(walked.walked))
  const witnesses = head.seen.map(({ witness, at }) => `${witness} ${new Date(at * 1000).toISOString()}`).join(', ')
  result.looked.push(`${name}: ${head.size} entries, seen by ${witnesses || 'nobody else'}`)
}

function isRegistry(name: string): boolean {
  return name.endsWith('/log/registry')
}

type OfRegistry = Omit<Walking, 'name' | 'address' | 'all' | 'result' | 'entry'> & {
  readonly site: Site | undefined
  readonly registry: Registry
  readonly now: Date
  readonly result: Monitored & { looked: string[]; unread: string[] }
}

/** The platform's own public log is read from its beginning each time: it is small, and one thing in it explains another. */
async function walkRegistry({ registry, now, ...given }: OfRegistry): Promise<boolean> {
  const log = given.policy.logs.find(({ key }) => isRegistry(key.name))
  if (!log || !given.site) return false
  await reading(given.result, async () => {
    await walk({ ...given, name: log.key.name, address: log.url ?? '', all: true, entry: registry.read })
    registry.finish(now)
  })
  return true
}

type OfSite = {
  readonly text: string
  readonly state: string
  readonly now: Date
  readonly registry: Registry
  readonly result: { looked: string[] }
  readonly found: (sentence: string) => void
}

async function lookAtSite(site: Site, { text, state, registry, now, result, found }: OfSite): Promise<void> {
  const published = registry.policy()
  if (published !== undefined && published !== text)
    found('Whom to believe is not what the registry says last: compare the policy with its newest entry of that kind.')
  const days = await holdFigures(site, { figures: registry.figures, found })
  if (days > 0) result.looked.push(`figures: the files of ${days} days`)
  const file = join(state, 'key-list')
  const kept = readIfThere(file)
  const before = kept === undefined ? undefined : (JSON.parse(kept) as SeenList)
  const [list, root] = [await site.get('/verify/keys', listMost), await site.get('/verify/root', rootMost)]
  if (!list || !root) return void (before && found(`${site.url} has no list of keys any more.`))
  const said = Buffer.from(root).toString('latin1').trim()
  const { seen, count } = holdKeyList({ list, root: said, before, keys: registry.keys, now, found })
  write(file, JSON.stringify(seen))
  result.looked.push(`keys: ${count} in the list, ${registry.keys.size} in the registry`)
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function write(file: string, text: string): void {
  writeFileSync(`${file}.part`, text)
  renameSync(`${file}.part`, file)
}
