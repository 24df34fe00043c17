/**
 * Alerts: what is happening in a place, at which level, until when, and what to do; and the figures of each day. Always
 * true: nothing is published that two people did not agree to; a correction leaves what stood before; a change of level
 * reaches each subscriber once.
 */
export { activeAlerts, type Seen, seenNow, seenOf, versionOf } from './active.ts'
export {
  type Alert,
  type AlertChange,
  type AlertState,
  alertOf,
  alertsAt,
  alertsOn,
  placesAbove,
  refusals,
  versionsOf,
} from './alert.ts'
export { fieldOf, type Given as DayGivenRow, jump } from './days/check.ts'
export { confirmDay, returnDay } from './days/confirm.ts'
export {
  abroad,
  type Correction,
  type Day,
  type DayKnown,
  type DayRow,
  type DayState,
  dayOf,
  daysWith,
  firstLevel,
  ownSeries,
  peopleIn,
  seriesOf,
  today,
} from './days/day.ts'
export { type DayGiven, type Entered, enterDay } from './days/enter.ts'
export { closeDays, daysAsked, keepLookingLate, openDays } from './days/late.ts'
export { numberIn, readCsv, readRows } from './days/rows.ts'
export type { Figure } from './days/store.ts'
export { alerting, hazardOf, levelOf } from './hazard.ts'
export { jobs } from './jobs.ts'
export { loadKnown } from './known.ts'
export { confirmAlert, dropDraft } from './levels/confirm.ts'
export { type AlertGiven, type ChangeGiven, draftAlert, draftChange } from './levels/draft.ts'
export { draftOf, type Overview, overviewOf, placesFor } from './overview.ts'
export { type SpokenFor, spokenFor } from './rights.ts'
export type { Draft } from './store.ts'
export { type Asked, hear, readAlertWord } from './subscribe/inbound.ts'
export { namedPlaces } from './subscribe/named-places.ts'
export { type Reach, reachOf } from './subscribe/reach/plan.ts'
export {
  type BrowserAddress,
  endBrowser,
  ownSubscription,
  placesMost,
  type Subscription,
  saveSubscription,
  subscribeBrowser,
  subscribePhone,
  type Wishes,
} from './subscribe/subscriber.ts'
export { actorWithToken, issueToken, revokeToken, type Token, tokensOf } from './tokens/token.ts'
