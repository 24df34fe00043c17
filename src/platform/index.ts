/** Mechanisms without a domain: the database, jobs, bytes, logs, metrics. Knows no module and no nation. */
export * from './cbor.ts'
export * from './context.ts'
export * from './database.ts'
export * from './jobs.ts'
export * from './keys.ts'
export * from './log.ts'
export * from './migrate.ts'
