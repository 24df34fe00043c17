/**
 * Agencies: the ministries and agencies of the state, and their offices. What a service's law calls "the agency" is
 * looked up here, so that an agency can be renamed or merged without touching a single service.
 */
export { type Agency, agencyById, loadAgencies, refusals } from './agency.ts'
