/**
 * The vault: people's data lie sealed, and are read through one door. Always true: no reading without a receipt that was
 * committed before it; a key leaves the database only against such a receipt, of the same person, the same reader and
 * the class of data, and each time is written down; who seals cannot read; what is shredded stays dead, in backups too.
 * RFC 9180 (HPKE) to a key a person and class, which lies wrapped (AES-256-GCM) under a key the database never sees.
 */
export { lockAddress, openAddress } from './address.ts'
export { blindIndex } from './blind.ts'
export { discard, erase, jobs, keepSweepingSealed, type Shredding, shred } from './forget.ts'
export { type PurposeRule, purposes } from './purpose.ts'
export { type GivenReceipt, type Reading, read, refusals } from './read.ts'
export { type Releases, releasesOf } from './releases.ts'
export { rewrap } from './rewrap.ts'
export { type Sealing, type Sensitivity, seal } from './seal.ts'
export { unseal, unsealWith } from './unseal.ts'
