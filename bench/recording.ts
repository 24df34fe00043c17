/** Writes down the statements our own code sends, so that the limit is measured with them and not with a copy. */
import type { Database, Db, Sql } from '#platform'

export type Statement = { readonly text: string; readonly values: readonly unknown[] }
export type Recorder = {
  readonly database: Database
  /** The statements `work` sends, in their order. */
  readonly record: (work: () => Promise<unknown>) => Promise<Statement[]>
}

export function recording(database: Database): Recorder {
  let heard: Statement[] | undefined
  const hear = ({ strings, values }: Sql) =>
    heard?.push({ text: strings.reduce((text, part, i) => `${text}$${i}${part}`), values })
  const say = (text: string) => heard?.push({ text, values: [] })

  function listening<Source extends Db>(db: Source): Source {
    const heardBy = (name: 'many' | 'one' | 'maybe' | 'run') => (query: Sql) => {
      hear(query)
      return db[name](query)
    }
    return {
      ...db,
      many: heardBy('many'),
      one: heardBy('one'),
      maybe: heardBy('maybe'),
      run: heardBy('run'),
      transaction: async (work: (db: Db) => Promise<unknown>) => {
        say('begin')
        const value = await db.transaction((inner) => work(listening(inner)))
        say('commit')
        return value
      },
    } as Source
  }
  return {
    database: listening(database),
    record: async (work) => {
      const mine: Statement[] = []
      heard = mine
      try {
        await work()
      } finally {
        heard = undefined
      }
      return mine
    },
  }
}
