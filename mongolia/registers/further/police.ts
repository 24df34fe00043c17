import type { Further } from './row.ts'

const firearms = { act: 'Галт зэвсгийн тухай хууль' }
const table = { sensitivity: 'open', law: firearms, freshMinutes: 10_080, many: true } as const

export const police: Further = {
  firearmCountries: [
    'WS101108',
    'GetFireArmCountryInfo',
    'Галт зэвсэг үйлдвэрлэгч улсууд',
    'Countries that make firearms',
    'nothing',
    'countryID countryName',
    table,
  ],
  firearmModels: [
    'WS101109',
    'GetFireArmInfo',
    'Галт зэвсгийн марк, загвар',
    'Makes of firearms',
    'nothing',
    'markName kalibrName kalibrQty otherKalibr dedicationName fireArmSlideName barrelExtensionName',
    { ...table, inputs: ['countryID'] },
  ],
  liabilityInEnglish: [
    'WS101134',
    'CitizenDoingCriminalLiabiltyEngInfo',
    'Эрүүгийн хариуцлага, англи хэлээр',
    'Criminal liability, in English',
    'person',
    'regnum familyName lastname firstname country statusId statusName',
    { sensitivity: 'sensitive', law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' } },
  ],
}
