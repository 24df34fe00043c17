/**
 * Applications: one person's request for one service, from the moment it is sent to its end. Always true: what was
 * acknowledged is stored, once, with the same receipt for ever; an application ends under the definition it began
 * with; it moves only along the life-cycle; nobody but the platform's rule stands between sending and a document where
 * the definition says `by: 'rule'`; an officer cannot choose their case; the citizen's clock never stops silently.
 */
export { type Application, type Escalation, refusals, type Source } from './application.ts'
export { type Expected, expectedAtOffice } from './appointment/at-office.ts'
export { cancelAppointment } from './appointment/cancel.ts'
export { type BundlePart, bundleParts, heldOf, submitBundle } from './bundle.ts'
export { calendarOf } from './clock/clock.ts'
export type { KnownBefore, OptionsRead, SavedDraft } from './drafts/draft.ts'
export { type Prepared, prepareDraft } from './drafts/prepare.ts'
export { type DraftListed, draftOf, draftsOf, dropDraft, openDraft, saveDraft } from './drafts/save.ts'
export { receiptOf, sendDraft } from './drafts/send.ts'
export { keepSweepingDrafts } from './drafts/sweep.ts'
export { caseRegister, notThereCode, type Opened, openFacts } from './facts/kept.ts'
export { pendingOf } from './facts/pending.ts'
export type { Pending } from './facts/store.ts'
export { jobs } from './jobs.ts'
export { type ApplicationState, canStart, isOver, states, transitions } from './life-cycle.ts'
export { type Message, messageMost, messagesOn, sendMessage } from './messages.ts'
export { givenFor, type Offer, offerFor } from './offer.ts'
export { readOptions } from './options.ts'
export { applicationOf, applicationsOf, needingPerson, stepsOf } from './queries.ts'
export { askReplacement, correctDocument, type ReissueReason } from './reissue/ask.ts'
export { watchJob } from './reissue/founded.ts'
export { answerReturn, askedAgain } from './review/answer.ts'
export { isAsked } from './review/asked.ts'
export { answerDays } from './review/carry-out.ts'
export { decide, undoDecision } from './review/decide.ts'
export { type Decision, type DecisionGiven, noteMost, undoMs, writtenNote } from './review/decision.ts'
export { deskOf } from './review/desk.ts'
export { collectCodeOf, handOver, handoverAt, makeReady, renewCode } from './review/handover.ts'
export { countedMost, decisionsOn, myDecisions, type OfficeLoad, officeCounts, officeLoad } from './review/load.ts'
export {
  nextCase,
  type RecusalReason,
  type ReleaseReason,
  recusalReasons,
  recuse,
  releaseByLead,
  releaseReasons,
} from './review/next-case.ts'
export { fileIdIn, type OpenedCase, openCase, openCaseFile } from './review/open-case.ts'
export {
  placesToCount,
  type StepCounted,
  stepsToCount,
  type WaitCounted,
  waitsToCount,
} from './statistics/counted.ts'
export { type Figures, statisticsJob } from './statistics/statistics.ts'
export { type Channel, type Receipt, type Submission, submitApplication } from './submit.ts'
export { fulfil, payDays } from './take-up/fulfil.ts'
export { officesOf } from './take-up/queue.ts'
export { paymentReceipt } from './take-up/receipt.ts'
export { titleIn } from './take-up/titles.ts'
export { type Tracked, track } from './track.ts'
export { casesLeast, type OfficeWait, type WaitFigures, waitAt, waitsOf } from './waits/office-wait.ts'
export { promiseFor, type WaitPromise } from './waits/promise.ts'
export { withdrawApplication } from './withdraw.ts'
