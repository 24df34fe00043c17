/**
 * No person's data in logs or URLs: everything about the demo people is looked for in all the platform printed at its most
 * talkative, in every address it links or sends on to, and in PostgreSQL's log, after good times and bad.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, sql } from '#platform'
import { country } from '../mongolia/country.ts'
import { nation } from '../mongolia/index.ts'
import type { Life } from '../mongolia/life.ts'
import { children, lives } from '../mongolia/people.ts'
import { registers } from '../mongolia/registers/index.ts'
import { makePopulation, type Population } from '../simulators/population/population.ts'
import { livePrivateCase, typedHere } from '../test/cases/private-case.ts'
import { type ChildPlatform, startChild } from '../test/child-platform.ts'
import { signIn } from '../test/journey.ts'
import { takeReference } from '../test/take-reference.ts'
import { fieldsFor, referencesOf } from '../test/takers.ts'
import { Visitor } from '../test/visitor.ts'
import type { Promised, Run } from './promise.ts'

/** So many people go through everything in the quick form. */
const peopleQuick = 3
const peopleBrief = 2
const ownPages = ['me', 'messages', 'documents', 'applications', 'me/access-log', 'me/sessions', 'demo/phone', 'help']

export const promise: Promised = {
  name: 'private-data',
  says: 'No number, name, phone or address of a person stands in a log or in a URL, in good times or bad.',
  limit: 'found 0',
  measure: async ({ full, brief, note }) => {
    const child = await startChild({ LOG_LEVEL: 'debug' })
    try {
      const urls = new Set<string>()
      const population = makePopulation()
      const many = full ? nation.people.length : brief ? peopleBrief : peopleQuick
      for (const [i, { id }] of nation.people.slice(0, many).entries())
        await live(child, { person: id, population, urls, home: i % 2 === 0 ? '/' : '/en/' })
      await haveDecided(child, urls)
      await badTimes(child, urls)
      await child.kill({ withDatabase: true })
      await child.start()
      await loseDatabase(child)
      return judge(child, urls, note)
    } finally {
      await child.stop()
    }
  },
}

/** What is looked for: by itself it is surely somebody's. */
function canaries(): string[] {
  const people: readonly Life[] = [...lives, ...children]
  const lived = people.flatMap((life) => [
    life.registerNumber,
    life.given,
    `${life.patronymic} ${life.given}`,
    `${life.home.street}, ${life.home.door}`,
    ...(life.phone ? [life.phone] : []),
    ...(life.spouse ? [life.spouse.registerNumber] : []),
    ...(life.vehicles ?? []).map(({ plate }) => plate),
  ])
  return [...lived, ...typedHere]
}

function judge(child: ChildPlatform, urls: ReadonlySet<string>, note: Run['note']): { figure: string; kept: boolean } {
  const introduction = /\nSign in as one of these;.*\n(?: {2}\S+ {2}\d{8} .*\n)*/g // the demonstration says itself who can be tried
  const places = {
    logs: child.told().replaceAll(introduction, '\n').split('\n'),
    URLs: [...urls].map(readable),
    'database log': readFileSync(join(child.dataDir, 'postgres/postgres.log'), 'utf8').split('\n'),
  }
  const wanted = canaries()
  let found = 0
  for (const [place, lines] of Object.entries(places))
    for (const line of lines)
      if (wanted.some((canary) => line.includes(canary))) {
        found++
        note(`${place}: ${line.slice(0, 200)}`)
      }
  const sizes = Object.entries(places).map(
    ([place, lines]) => `${lines.length} ${place === 'URLs' ? place : `lines of ${place}`}`,
  )
  const isEnough = Object.values(places).every((lines) => lines.filter(Boolean).length > 0)
  return { figure: `found ${found} of ${wanted.length} in ${sizes.join(', ')}`, kept: found === 0 && isEnough }
}

function readable(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '))
  } catch {
    return url
  }
}

/** A browser without script that writes down every address it is sent to, shown or made to fetch. */
function watched(origin: string, urls: Set<string>): Visitor {
  return new Visitor(origin, async (request) => {
    const answer = await fetch(request)
    const location = answer.headers.get('location')
    if (location) urls.add(location)
    if (/text\/html/.test(answer.headers.get('content-type') ?? ''))
      for (const [, url] of (await answer.clone().text()).matchAll(/\b(?:href|src|action)="([^"]+)"/g)) urls.add(url!)
    return answer
  })
}

type Living = {
  readonly person: string
  readonly population: Population
  readonly urls: Set<string>
  readonly home: string
}

/** Signs in, takes every document that is to be had, and looks at every page of one's own. */
async function live(child: ChildPlatform, { person, population, urls, home }: Living): Promise<void> {
  const { registerNumber, name } = nation.people.find(({ id }) => id === person)!
  const visitor = watched(child.origin, urls)
  await visitor.open(`${home}sign-in`)
  await signIn(visitor, { registerNumber, phone: child.phoneOf(name) })
  for (const definition of referencesOf(nation)) {
    const fields = fieldsFor({ population, nation }, definition, registerNumber)
    if (fields) await takeReference(visitor, { query: definition.title, home, fields })
    else await apply(visitor, `${home}services/${definition.id}/application`)
  }
  for (const page of ownPages) await visitor.open(`${home}${page}`)
  await visitor.submit('/sign-out')
}

/** Orders what an officer decides, on both sides of the counter. */
async function haveDecided(child: ChildPlatform, urls: Set<string>): Promise<void> {
  const person = nation.people[0]!
  const open = () => watched(child.origin, urls)
  const visitor = open()
  await signIn(visitor, { registerNumber: person.registerNumber, phone: child.phoneOf(person.name) })
  const { origin } = child
  const db = openDatabase({ url: child.databaseUrl(), connectionsMax: 1 })
  await livePrivateCase({ nation, origin, person, visitor, open, db }).finally(db.close)
  await visitor.open('/applications')
  await visitor.open('/me/access-log')
}

/** Asks for a document that is not to be had: refused, or there is nothing to choose from. */
async function apply(visitor: Visitor, path: string): Promise<void> {
  await visitor.open(path)
  if (/name="key"/.test(visitor.page.text)) await visitor.submit('/application')
}

/** Registers that are down, and people and machines that send what does not belong where they send it. */
async function badTimes(child: ChildPlatform, urls: Set<string>): Promise<void> {
  const { name, registerNumber, phone, id } = nation.people[1]!
  const desk = watched(child.origin, urls)
  const turn = (up: 'yes' | 'no') =>
    Promise.all(
      Object.keys(registers).map((register) => desk.post('/demo/registers', new URLSearchParams({ register, up }))),
    )
  const visitor = watched(child.origin, urls)
  await signIn(visitor, { registerNumber, phone: child.phoneOf(name) })
  await turn('no')
  for (const service of ['id-card-reference', 'address-reference', 'tax-debt-reference'])
    await apply(visitor, `/services/${service}/application`)
  await turn('yes')
  const about = [registerNumber, name, phone, `${registerNumber}\0${name}`, `'; ${name} --`]
  for (const said of about) {
    const fields = {
      registerNumber: said,
      text: said,
      to: said,
      who: id,
      key: said,
      language: said,
      csrf: said,
      whom: said,
      number: said,
      code: said,
      latinLast: said,
      reason: said,
    }
    for (const path of [
      '/sign-in',
      '/verify',
      '/demo/phone',
      '/language',
      '/services/id-card-reference/application',
      '/sms/inbound',
      '/me/sessions',
      '/track',
      '/services/passport-order/application/latinLast',
      '/services/passport-order/application/check',
      '/office/sign-in',
      '/office/enrolment',
      '/demo/bank',
    ])
      for (const asker of [desk, visitor]) await asker.post(path, new URLSearchParams(fields))
    const inbound = new URLSearchParams({ secret: said, id: said, from: said, text: said })
    await desk.post('/sms/inbound', inbound, { 'content-type': 'text/plain' })
    await desk.post('/verify', new URLSearchParams({ text: `${country.qrPrefix}${said}` }))
    await child.phoneOf(name).send(said)
  }
}

/** A statement that is broken off while it holds a person's data, and one that cannot be right. */
async function loseDatabase(child: ChildPlatform): Promise<void> {
  const { registerNumber, name, phone } = nation.people[1]!
  const database = openDatabase({ url: child.databaseUrl(), connectionsMax: 2, statementTimeoutMs: 300 })
  try {
    const wrong = [
      sql`select pg_sleep(3), ${registerNumber}::text, ${name}::text`,
      sql`insert into identity.person (id, register_number, phone, language, name)
        values (gen_random_uuid(), ${registerNumber}, ${phone}, 'mn', ${name})`,
      sql`select ${name}::integer, ${registerNumber}::uuid`,
      sql`select ${`${name}\0`}::text`,
    ]
    for (const statement of wrong) await database.many(statement).catch(() => {})
  } finally {
    await database.close()
  }
}
