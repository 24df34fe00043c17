/**
 * Agencies: the ministries and agencies of the state, their offices, and who serves there. What a service's law calls
 * "the agency" is looked up here, so that an agency can be renamed or merged without touching a single service. An
 * officer serves at one office, in one role, until a day; past it they are nobody.
 */
export { type Agency, agencyById, loadAgencies, refusals } from './agency.ts'
export { type Office, officeById, officesOf } from './office.ts'
export {
  loadOfficers,
  type Officer,
  type OfficerToLoad,
  officerById,
  officersIn,
  officersKnown,
  officersWhoAre,
  servingOfficer,
} from './officer.ts'
