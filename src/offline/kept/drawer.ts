/**
 * The person's drawer on this device: what they filled in, what waits to be sent, documents. One person's is open at a
 * time; another one's sign-in empties the one before, except for what waits to be sent, which stays closed until its
 * owner comes back.
 */
import type { Database } from './database.ts'
import { newDeviceKey, type Place, recordId, type Sealed, seal, unseal } from './seal.ts'
import { openTurn } from './turn.ts'

export type Store = 'outbox' | 'drafts' | 'files' | 'packs' | 'pages' | 'me'
/** What outlives signing out. */
const waiting: readonly Store[] = ['outbox']

export type Drawer = {
  /** Whose drawer is open. */
  readonly person: () => Promise<string | undefined>
  /** Opens this person's; the one before is emptied. */
  readonly enter: (person: string) => Promise<void>
  /** Empties and closes the one that is open. */
  readonly leave: () => Promise<void>
  readonly put: (store: Store, id: string, value: unknown) => Promise<void>
  readonly get: <Value>(store: Store, id: string) => Promise<Value | undefined>
  readonly all: <Value>(store: Store) => Promise<Value[]>
  readonly remove: (store: Store, id: string) => Promise<void>
}

type Open = { readonly person: string; readonly key: CryptoKey }

export function openDrawer(database: Database): Drawer {
  const inTurn = openTurn()
  const person = () => database.get<string>('state', 'person')
  const open = async (): Promise<Open | undefined> => {
    const of = await person()
    const key = of === undefined ? undefined : await database.get<CryptoKey>('keys', of)
    return of !== undefined && key ? { person: of, key } : undefined
  }
  const leave = async () => {
    const of = await person()
    if (of === undefined) return
    await database.clear(of, waiting)
    if ((await database.rows(of, 'outbox')).length === 0) await database.remove('keys', of)
    await database.remove('state', 'person')
  }
  return {
    person,
    leave: () => inTurn(leave),
    enter: (next) =>
      inTurn(async () => {
        if ((await person()) === next) return
        await leave()
        if (!(await database.get('keys', next))) await database.putOnce('keys', await newDeviceKey(), next)
        await database.put('state', next, 'person')
      }),
    put: async (store, id, value) => {
      const opened = await open()
      if (!opened) return
      const name = await recordId(opened.person, { store, id })
      const sealed = await seal(opened.key, { store, id: name }, value)
      await database.put('records', { id: name, person: opened.person, store, ...sealed })
    },
    ...reading(database, open),
    remove: async (store, id) => {
      const of = await person()
      if (of !== undefined) await database.remove('records', await recordId(of, { store, id }))
    },
  }
}

function reading(database: Database, open: () => Promise<Open | undefined>): Pick<Drawer, 'get' | 'all'> {
  return {
    get: async <Value>(store: Store, id: string) => {
      const opened = await open()
      if (!opened) return undefined
      const name = await recordId(opened.person, { store, id })
      const row = await database.get<Sealed>('records', name)
      return row && opens<Value>(opened.key, { store, id: name }, row)
    },
    all: async <Value>(store: Store) => {
      const opened = await open()
      if (!opened) return []
      const rows = await database.rows(opened.person, store)
      const values = await Promise.all(rows.map((row) => opens<Value>(opened.key, { store, id: row.id }, row)))
      return values.filter((value) => value !== undefined)
    },
  }
}

/** What does not open is not there: one spoilt record must not hide the others. */
function opens<Value>(key: CryptoKey, place: Place, sealed: Sealed): Promise<Value | undefined> {
  return unseal<Value>(key, place, sealed).catch(() => undefined)
}
