/** IndexedDB as promises: three stores, opened once. What may be read by anyone who holds the device stands sealed in it. */

/** A row of the store `records`; what `sealed` holds says nothing without the person's key. */
export type Row = {
  readonly id: string
  readonly person: string
  readonly store: string
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
}
export type StoreName = 'records' | 'keys' | 'state'

export type Database = {
  readonly get: <Value>(store: StoreName, key: string) => Promise<Value | undefined>
  readonly put: (store: StoreName, value: unknown, key?: string) => Promise<void>
  /** Puts what is made there, unless there is something by then. */
  readonly putOnce: (store: StoreName, value: unknown, key: string) => Promise<void>
  readonly remove: (store: StoreName, key: string) => Promise<void>
  /** The rows of one person's store. */
  readonly rows: (person: string, store: string) => Promise<Row[]>
  /** Removes all rows of a person but those of the stores that are named. */
  readonly clear: (person: string, but: readonly string[]) => Promise<void>
}

const name = 'device'
const version = 1

/** Opens the device's database, made at first use. */
export function openDeviceDatabase(): Database {
  let opened: Promise<IDBDatabase> | undefined
  const database = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined // the next one tries again
      throw error
    })
    return opened
  }
  const run = async <Value>(store: StoreName, mode: IDBTransactionMode, work: (of: IDBObjectStore) => IDBRequest) => {
    const transaction = (await database()).transaction(store, mode)
    const asked = work(transaction.objectStore(store))
    await ended(transaction)
    return asked.result as Value
  }
  const rows = (person: string, store: string) =>
    run<Row[]>('records', 'readonly', (records) => records.index('owner').getAll([person, store]))
  return {
    get: (store, key) => run(store, 'readonly', (of) => of.get(key)),
    put: (store, value, key) => run(store, 'readwrite', (of) => of.put(value, key)),
    putOnce: async (store, value, key) => {
      await run(store, 'readwrite', (of) => {
        const there = of.getKey(key)
        there.onsuccess = () => {
          if (there.result === undefined) of.put(value, key)
        }
        return there
      })
    },
    remove: (store, key) => run(store, 'readwrite', (of) => of.delete(key)),
    rows,
    clear: async (person, but) => {
      const all = await run<Row[]>('records', 'readonly', (records) => records.index('person').getAll(person))
      for (const { id, store } of all)
        if (!but.includes(store)) await run('records', 'readwrite', (records) => records.delete(id))
    },
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, version)
    asked.onupgradeneeded = () => {
      const records = asked.result.createObjectStore('records', { keyPath: 'id' })
      records.createIndex('owner', ['person', 'store'])
      records.createIndex('person', 'person')
      asked.result.createObjectStore('keys')
      asked.result.createObjectStore('state')
    }
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
}

/** A write is kept when its transaction has ended, not when its request has. */
function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
}
