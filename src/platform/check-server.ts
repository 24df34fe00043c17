/** Whether the server a person named can carry the platform, said in one sentence when it cannot. */
import { type Database, sql } from './database.ts'
import { StartFailure } from './start-failure.ts'

/** The oldest PostgreSQL the tests pass on. */
export const majorLeast = 15

/** Asks the server what it is; throws a `StartFailure` when it is away, closed to us, too old or not in UTF-8. */
export async function checkServer(database: Database, url: string): Promise<void> {
  const found = await database
    .one<{ version: number; encoding: string }>(
      sql`select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding`,
    )
    .catch((error: Error) => {
      throw away(url, error)
    })
  const why = unfit(found)
  if (why) throw why
}

/** What keeps a server from carrying the platform. */
export function unfit({ version, encoding }: { version: number; encoding: string }): StartFailure | undefined {
  const major = Math.trunc(version / 10_000)
  if (major < majorLeast) {
    const sentence = `The database of DATABASE_URL is PostgreSQL ${major}, and ${majorLeast} or newer is needed: name a newer one, or leave DATABASE_URL out.`
    return new StartFailure('database-too-old', sentence)
  }
  if (encoding === 'UTF8') return undefined
  const sentence = `The database of DATABASE_URL is in ${encoding}, which cannot hold every name: create one with encoding 'UTF8'.`
  return new StartFailure('database-encoding', sentence)
}

/** Names host and database, never the user's password. */
function away(url: string, error: Error): StartFailure {
  const place = placeOf(url)
  const { code, message } = rootOf(error)
  const sentence =
    code === '3D000'
      ? `The server of DATABASE_URL has no such database (${place}): create it, or correct DATABASE_URL.`
      : code?.startsWith('28') || /password/i.test(message)
        ? `The database of DATABASE_URL (${place}) does not let this user in: correct user and password in DATABASE_URL.`
        : `The database of DATABASE_URL (${place}) does not answer: start it, correct DATABASE_URL, or leave it out for a private one.`
  return new StartFailure('database-away', sentence, { cause: error })
}

function rootOf(error: Error): { code?: string; message: string } {
  return error.cause instanceof Error ? rootOf(error.cause) : (error as { code?: string; message: string })
}

function placeOf(url: string): string {
  const found = URL.parse(url)
  if (!found) return 'its address cannot be read'
  return `${found.host || found.searchParams.get('host') || 'localhost'}${found.pathname}`
}
