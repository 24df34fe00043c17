/**
 * Oversight: who watches those who read people's data. Every reading by an officer is held against rules; what is odd is
 * flagged once, told to the person in plain words and to an inspector, whose own look leaves a receipt too. Always true:
 * a reading is looked at exactly once, in the order of the log; of an officer's relatives nothing is kept but keyed
 * hashes; what a court keeps secret is counted in public at once and told to the person when that ends.
 */
export { type Audit, type AuditShown, auditsFor, drawnOf, judgeAudit } from './audit.ts'
export { type ReadingCount, readingCounts, toldLeast } from './counts.ts'
export {
  clearFlag,
  type Finding,
  type Flag,
  findings,
  flaggedAmong,
  flagsFor,
  type Look,
  type LookedAt,
  lookAtFlag,
  openFlags,
  refusals,
  setPublicFigure,
} from './flag.ts'
export { jobs } from './jobs.ts'
export { keepRefreshingKin, readKin } from './kin.ts'
export { type FlagRule, flagRules, limits, type RuleName, ruleNames } from './rules.ts'
export { readInSecret, type Secrecy } from './secrecy.ts'
export { keepWatching, watch } from './watch.ts'
