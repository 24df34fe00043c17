/**
 * Transparency: what was done, who read whose data, and what is public, each in a Merkle tree (RFC 6962) that nobody can
 * rewrite unseen. Always true: an entry exists exactly when the transaction that wrote it committed; its place follows
 * the order in which transactions ended; a reading of a person's data has its receipt before the data is asked for.
 */
export { checkpointOf, logKeysOf } from './checkpoint.ts'
export { keepDaily, onEachDay } from './daily.ts'
export { actorOf, append, type EntryInput, publish } from './entry.ts'
export { forget } from './forget.ts'
export {
  type DayShown,
  dayPublished,
  daysPublished,
  headOf,
  headsJob,
  headsJobs,
  type PersonDay,
  publishDay,
} from './heads.ts'
export { receiptTextOf } from './proof.ts'
export { publishChanged } from './published.ts'
export {
  commitReceipt,
  type NewReceipt,
  type Receipt,
  type ReceiptSensitivity,
  receiptOf,
  refusals,
} from './receipt.ts'
export {
  type EntryCounted,
  type EntryShown,
  entriesAbout,
  entriesFrom,
  placeOf,
  provedUpTo,
  publicHeadOf,
} from './seen.ts'
export { sequence, startSequencer } from './sequencer.ts'
export { statementOf } from './statement.ts'
export { openTileFolder, type Tiles } from './tiles/folder.ts'
export {
  countReadings,
  type OfficerReading,
  type ReadBy,
  type ReaderKind,
  type ReadingFilter,
  type ReadingGroup,
  readByOfficer,
  readerKinds,
  readersOf,
  readingGroupsOf,
  readingsBy,
  readingsByService,
  readingsFrom,
  readingsOf,
  readingsSince,
  type Surrounding,
  surroundingOf,
} from './usage/readings.ts'
export { policyOf, policyTextOf } from './witnessing/policy.ts'
export { noWitnesses, openWitnesses, type Witnesses, witnessUrlsIn } from './witnessing/port.ts'
export { assertWitnessed, logStates } from './witnessing/witnessed.ts'
