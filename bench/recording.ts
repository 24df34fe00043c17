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
  /** What is sent in a transaction stands together, however many go on side by side. */
  function listening<Source extends Db>(db: Source, into: () => Statement[] | undefined): Source {
    const heardBy = (name: 'many' | 'one' | 'maybe' | 'run') => (query: Sql) => {
      into()?.push(statementOf(query))
      return db[name](query)
    }
    return {
      ...db,
      many: heardBy('many'),
      one: heardBy('one'),
      maybe: heardBy('maybe'),
      run: heardBy('run'),
      transaction: async (work: (db: Db) => Promise<unknown>) => {
        const own: Statement[] = []
        const value = await db.transaction((inner) => work(listening(inner, () => own)))
        into()?.push(bare('begin'), ...own, bare('commit'))
        return value
      },
    } as Source
  }
  return {
    database: listening(database, () => heard),
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

function statementOf({ strings, values }: Sql): Statement {
  return { text: strings.reduce((text, part, i) => `${text}$${i}${part}`), values }
}

function bare(text: string): Statement {
  return { text, values: [] }
}
