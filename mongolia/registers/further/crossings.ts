/** What of the list’s domain of transport the border authority answers. */
import type { Further } from './row.ts'

const passing = 'passDate passTime passPort passDirection countryName transport transportType tripNumber tripRoute'

export const crossings: Further = {
  vehiclesRegistered: [
    'WS100423',
    'BorderRegisteredTransportInfo',
    'Хилээр бүртгүүлсэн тээврийн хэрэгсэл',
    'Vehicles recorded at the border',
    'vehicle',
    `${passing} transportMark=markName transportModel=modelName transportColor=colorName transportCabinNumber=cabinNumber
      hasTrailer trailerNumber trailerMark trailerColor`,
    { inputs: ['organizationCode', 'param1', 'param2', 'param3', 'param4', 'param5'], many: true },
  ],
  passengers: [
    'WS100424',
    'BorderRegisteredPassengerInfo',
    'Хилээр бүртгүүлсэн зорчигч',
    'Passengers recorded at the border',
    'nothing',
    `${passing} regnum lastName=lastname firstName=firstname sex address entryExitCountry tripPurpose identityType
      passportType passportNumber passportIssuedDate passportExpiredDate`,
    { inputs: ['organizationCode', 'param1', 'param2', 'param3', 'param4', 'param5'], many: true },
  ],
}
