/**
 * Openness: is the state keeping its word? Figures counted by a job from what the log says, in groups of ten or more;
 * data everyone may use; what the law wants published, and whether it is. Always true: no figure, and no difference of
 * figures, tells of fewer than ten; a page never counts.
 */

export { countNew, keepCounting } from './counting/count.ts'
export { groupLeast } from './counting/groups.ts'
export { keepPooling, poolOld } from './counting/pool.ts'
export { closedDayFile, publishJob } from './counting/publish.ts'
export {
  type Cell,
  type Column,
  type Dataset,
  type Frequency,
  type Freshness,
  freshnessOf,
  pagesOf,
  type Row,
} from './datasets/dataset.ts'
export { datasetOf, datasets } from './datasets/datasets.ts'
export { type Version, versionsOf } from './datasets/versions.ts'
export {
  type AgencyDuties,
  countsIn,
  type DutyCounts,
  dutiesOf,
  everyDuty,
  lateCount,
  publicationHistory,
  publishers,
  rulesOf,
} from './duties/duties.ts'
export {
  checkPublication,
  type PublicationChecked,
  type PublicationGiven,
  publishDuty,
  takeBackPublication,
} from './duties/publish.ts'
export { type DutyShown, type DutyState, dutyStates, type Publication } from './duties/state.ts'
export { keepWatchingDuties, noteDuties } from './duties/watch.ts'
export {
  type Breakdown,
  breakdownOf,
  type Counted,
  countedUpTo,
  type Figures,
  figuresByPlace,
  figuresByService,
  figuresOf,
  type Place,
  sizeOf,
  trendOf,
} from './figures.ts'
export { jobs } from './jobs.ts'
export { type Measure, measureOf, measures, notMeasured } from './measures/measures.ts'
export { type Grain, grainOf, grains, periodOf, periodsBefore } from './period.ts'
export { refusals } from './refusals.ts'
