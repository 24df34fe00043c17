/** Mechanisms without a domain: the database, jobs, bytes, logs, metrics. Knows no module and no nation. */
export * from './check-server.ts'
export * from './context.ts'
export * from './database.ts'
export * from './files.ts'
export * from './gather.ts'
export * from './http.ts'
export { cleanImage } from './images.ts'
export * from './jobs.ts'
export * from './keys.ts'
export * from './log.ts'
export * from './migrate.ts'
export {
  type Destination,
  type Line,
  lineTo,
  NotAllowedOut,
  type Outgoing,
  openOutgoing,
  type Returned,
} from './outgoing.ts'
export { answers } from './postgres-child.ts'
export * from './private-postgres.ts'
export * from './signers.ts'
export * from './start-failure.ts'
