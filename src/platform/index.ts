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
export * from './lanes.ts'
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
export { releaseDigest } from './release.ts'
export * from './rounds.ts'
export { type DeskRules, listenAtDesk, openDesk } from './signers/desk.ts'
export { countSignatures, openJournal } from './signers/journal.ts'
export { kindOf, pointOf } from './signers/public-key.ts'
export { openRemoteSigners } from './signers/remote.ts'
export { changePassphrase, passphraseLengthLeast } from './signers/sealed-folder.ts'
export { openTokenSigners } from './signers/token.ts'
export { replaceWhole } from './signers/whole-files.ts'
export * from './signers.ts'
export * from './start-failure.ts'
