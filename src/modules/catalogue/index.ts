/**
 * The catalogue: definitions of services, checked, versioned by the hash of their content, published and searched.
 * Always true: what is in force passed every conformance check, and every definition that an application began under
 * can be had again by its hash. The catalogue of a process is read from the database and never written by it.
 */
export {
  type Catalogue,
  type Found,
  type Guide,
  openCatalogue,
  type Service,
  serviceIn,
  versionOf,
} from './catalogue.ts'
export { type Change, changesBefore } from './changes.ts'
export { publishServices, refusals } from './publish.ts'
export { noteUnfound, shownFrom, type Unfound, wantedMost } from './unfound.ts'
