/**
 * The form of a service as a journey: one question a page, from a draft that cannot be lost. All of it is pure, from
 * data to markup and from an answer to the next step, so that a phone without a network does exactly the same.
 */
export { feeSoFar } from './fee.ts'
export type { JourneyShown } from './frame.ts'
export { type KnownRow, knownRows } from './known.ts'
export { journeyPage } from './page.ts'
export { journeyPaths } from './paths.ts'
export { questionField } from './question-field.ts'
export { savedPage } from './saved-page.ts'
export {
  type Answered,
  answerStep,
  entryStep,
  formFrom,
  isOnePage,
  openBefore,
  type Progress,
  progressOf,
  type Step,
  stepAfter,
  stepsOf,
} from './steps.ts'
export { dotted, type Stopped, stopAt } from './stops.ts'
