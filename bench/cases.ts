/** The people and the service that rows measure with: whoever the nation made up, and its plainest reference. */
import type { Nation } from '#engine'
import { type Context, type Job, openDatabase, sql } from '#platform'
import { csrfToken } from '../src/web/security.ts'
import type { LoadRequest } from './load.ts'
import type { OwnPlatform } from './own-platform.ts'
import { signInAs, type World } from './world.ts'

/** A context on the database of the platform under test, as another replica would have one. */
export function replica(world: World, platform: OwnPlatform): { ctx: Context; close: () => Promise<void> } {
  const database = openDatabase({ url: platform.databaseUrl, connectionsMax: 4 })
  return { ctx: { ...world.platform.ctx, db: database }, close: database.close }
}

/** The most used service that needs no answer and is decided by a rule. */
export function plainService({ mostUsed, services }: Nation): string {
  const isPlain = (id: string) => {
    const definition = services.find((one) => one.definition.id === id)?.definition
    return definition?.decide.by === 'rule' && Object.values(definition.questions).every(({ optional }) => optional)
  }
  const found = mostUsed.find(({ service }) => isPlain(service))
  if (!found) throw new Error('the nation has no service that needs no answer')
  return found.service
}

/** Everybody's tokens, signed in on the database of `ctx`. */
export function signInAll(ctx: Context, nation: Nation): Promise<string[]> {
  return Promise.all(nation.people.map((person) => signInAs(ctx, person)))
}

export function asBrowserOf(token: string): Record<string, string> {
  return { Cookie: `session=${token}`, 'Accept-Encoding': 'gzip, deflate, br', Accept: 'text/html' }
}

/** Sends the form of a service, each time as a new one. */
export function applyRequest(token: string, service: string): LoadRequest {
  return {
    method: 'POST',
    path: `/services/${service}/application`,
    headers: { ...asBrowserOf(token), 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `key={uuid}&again=yes&csrf=${csrfToken(token)}`,
  }
}

/** Asks the platform of this process, as the load asks the one under test. */
export async function askHere({ platform }: World, request: LoadRequest): Promise<Response> {
  const body = request.body?.replaceAll('{uuid}', platform.ctx.ids.uuid())
  const { publicUrl } = platform.ctx.outside.site
  const response = await platform.fetch(
    new Request(publicUrl + request.path, {
      method: request.method,
      headers: request.headers ?? {},
      ...(body === undefined ? {} : { body }),
    }),
  )
  await response.arrayBuffer()
  if (response.status >= 400) throw new Error(`${request.path} answers ${response.status}`)
  return response
}

/** The job of one application, as long as nobody has done it. */
export function jobOf(ctx: Context, applicationId: string): Promise<Job | undefined> {
  return ctx.db.maybe<Job>(sql`
    select id, name, data, tries from platform.job where data ->> 'applicationId' = ${applicationId}`)
}

/** How many documents are stored, and how many applications have no end yet. */
export async function progress(ctx: Context): Promise<{ documents: number; open: number }> {
  return ctx.db.one(sql`
    select (select count(*) from documents.document) as documents,
      (select count(*) from applications.application where state = 'submitted') as open`)
}

/** Puts off the jobs of applications, or lets them be done again; what was put off is left undone. */
export async function putOffJobs(platform: OwnPlatform, isPutOff: boolean): Promise<void> {
  const database = openDatabase({ url: platform.databaseUrl, connectionsMax: 1 })
  const putOff = `
    create or replace function platform.put_off() returns trigger language plpgsql as $$
    begin new.due := new.due + interval '1 day'; return new; end $$;
    create trigger put_off before insert on platform.job for each row
      when (new.name = 'applications.fulfil') execute function platform.put_off()`
  try {
    await database.script(isPutOff ? putOff : 'drop trigger put_off on platform.job; delete from platform.job')
  } finally {
    await database.close()
  }
}
