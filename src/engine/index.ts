/** The engine: reads definitions. Pure, so that it runs on the server, in the browser, in print and in tests. */
export type * from './alert-words.ts'
export { holds, namesIn, type State } from './conditions.ts'
export { checkNation, checkService, type Fault, isTakenAtOnce, smsTitleMost } from './conformance/index.ts'
export {
  type Checked as AutoChecked,
  checksOf,
  decideByRule,
  fillReason,
  type Reason,
  type Ruling,
  reasonOf,
  stoppedBy,
  untoldCode,
} from './decide.ts'
export { vocabulary } from './define.ts'
export type * from './definition.ts'
export {
  type Draft,
  type DraftField,
  formOf,
  mergeDrafts,
  notAfter,
  onlyFields,
  readDraft,
  versionOf,
  withAnswers,
} from './draft.ts'
export type * from './duties.ts'
export { type FeeDue, feeOf } from './fee.ts'
export { factsOfRead, gatesOf, gives, missingReads, neededToGrant, restsOn } from './gates.ts'
export * from './hazards.ts'
export {
  answersFrom,
  fieldsOf,
  initialForm,
  pagesOf,
  parseAnswer,
  questionsOf,
  showAnswer,
  usualForm,
} from './journey.ts'
export { factsSoFar, type Reading, stoppedSoFar } from './known.ts'
export { atPlace, localOffice, termsAt } from './local.ts'
export type * from './nation.ts'
export { nationOptions, type OfficeWords, officeOptions } from './offices.ts'
export type * from './petitions.ts'
export { divisionsIn } from './questions/address.ts'
export { kinds } from './questions/index.ts'
export type { Given, Option } from './questions/kind.ts'
export { lookedLike } from './questions/look-alikes.ts'
export { optionsOf } from './questions/options.ts'
export { readingAnswer, receiptIn } from './questions/reading.ts'
export { inOptions, type Typed, typedIn, typedLike } from './questions/typed.ts'
export {
  factsFrom,
  inputsFor,
  isRegisterOptions,
  type OptionRead,
  optionReadsOf,
  optionsFrom,
  placeOf,
  type Read,
  type Records,
  readKey,
  readsBeforeAsking,
  readsOf,
} from './reads.ts'
export { type DocumentRecord, fieldOf, type Recorded, type RecordRow, type RecordTable, recordOf } from './record.ts'
export {
  buildIndex,
  foldText,
  openStems,
  type SearchEntry,
  type SearchIndex,
  type SearchResult,
  search,
  searchEntryOf,
  stemOf,
} from './search.ts'
export { termsOf } from './terms.ts'
export { localise, missingTexts, textsOf } from './translate.ts'
