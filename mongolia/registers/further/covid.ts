/** What of civil registration's list the health ministry answers. */
import type { Further } from './row.ts'

export const covid: Further = {
  pcrTests: [
    'WS101122',
    'CovidPCRResultInfo',
    'ПГУ шинжилгээний хариунууд',
    'Results of PCR tests',
    'person',
    // The exchange gives the kind and the result as numbers of its own table.
    'regnum lastname firstname barcode testType testResult resultDate',
    { inputs: ['startDate', 'endDate', 'type'], many: true },
  ],
}
