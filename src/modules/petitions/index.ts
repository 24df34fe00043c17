/**
 * Petitions: complaints, proposals and requests for information, each with an office that answers and a day by which it
 * does. Always true: what was taken in has its number and its clock; the clock never stops silently, and is not set anew
 * when it goes to another office; whom it is about never gets it; what is merged is answered to everyone who wrote. What
 * people write lies sealed, and an officer who opens it leaves a receipt.
 */

export { type AnswerGiven, answerPetition } from './answering/answer.ts'
export { type Desk, type DeskRow, type PetitionCounts, petitionCounts, petitionDesk } from './answering/desk.ts'
export { type ExtensionReason, extendPetition, extensionReasons } from './answering/extend.ts'
export { mergeableWith, mergePetitions, splitPetition } from './answering/merge.ts'
export { type OpenedPetition, openPetition, petitionAt, petitionFile } from './answering/open.ts'
export { type RoutingReason, routePetition, routingReasons } from './answering/route-on.ts'
export { answerDayOf, dueDayOf } from './clock/clock.ts'
export { jobs } from './jobs.ts'
export { kindOf, letterMost, type Petition, type PetitionState, refusals, subjectOf } from './petition.ts'
export { keepCountingAnswers } from './published/count.ts'
export {
  type AnsweredCount,
  answeredBySubject,
  type Published,
  peopleLeast,
  publishedAnswers,
  publishedMonths,
} from './published/published.ts'
export {
  type Counted,
  type OwnPetition,
  petitionOf,
  petitionsOf,
  petitionsToCount,
  type Step,
  stepsOf,
  type TrackedPetition,
  trackPetition,
} from './queries.ts'
export { addTo } from './writing/add.ts'
export { type Letter, letterRegister, type Message, openOwnPetition, ownPetitionFile } from './writing/letter.ts'
export { raiseDays, raisePetition } from './writing/raise.ts'
export { addresseeOf, type Taken, type ToTake, takePetition } from './writing/take.ts'
export { withdrawPetition } from './writing/withdraw.ts'
