/**
 * Applications: one person's request for one service, from the moment it is sent to its end. Always true: what was
 * acknowledged is stored, once, with the same receipt for ever; an application ends under the definition it began
 * with; nobody but the platform's rule stands between sending and a document where the definition says `by: 'rule'`.
 */
export { type Application, refusals } from './application.ts'
export { fulfil } from './fulfil.ts'
export { jobs } from './jobs.ts'
export { type Offer, offerFor } from './offer.ts'
export { applicationOf, applicationsOf } from './queries.ts'
export { type Receipt, type Submission, submitApplication } from './submit.ts'
export { withdrawApplication } from './withdraw.ts'
