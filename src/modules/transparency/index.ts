/**
 * Transparency: what was done, who read whose data, and what is public, each in a Merkle tree (RFC 6962) that nobody can
 * rewrite unseen. Always true: an entry exists exactly when the transaction that wrote it committed; its place follows
 * the order in which transactions ended; a reading of a person's data has its receipt before the data is asked for.
 */
export { checkpointOf } from './checkpoint.ts'
export { actorOf, append, type EntryInput, publish } from './entry.ts'
export { type Proof, proofOf, verifyProof } from './proof.ts'
export {
  commitReceipt,
  type NewReceipt,
  type Receipt,
  type ReceiptSensitivity,
  receiptOf,
  refusals,
} from './receipt.ts'
export { sequence, startSequencer } from './sequencer.ts'
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
  readingsFrom,
  readingsOf,
  readingsSince,
  type Surrounding,
  surroundingOf,
} from './usage/readings.ts'
