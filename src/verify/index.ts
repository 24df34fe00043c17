/**
 * All that is needed to check what the platform says without asking it: documents, receipts, the log. Pure, and the same
 * for server, browser, command line and monitor. Always true: nothing is accepted that has two encodings, and everything
 * that is accepted was signed by a key the checker already holds.
 */
export * from './base45.ts'
export * from './bytes.ts'
export { fromCanonical, toCanonical } from './cbor.ts'
export * from './log/checkpoint.ts'
export * from './log/commitment.ts'
export * from './log/merkle.ts'
export * from './log/note.ts'
export * from './log/policy.ts'
export * from './log/proof.ts'
export * from './log/receipt.ts'
export { runVectors } from './log/vectors.ts'
