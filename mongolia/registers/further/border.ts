import type { Further } from './row.ts'

const traveller = 'registerNum registerType surname givenName sexName birthDate country'
const companion = `accPersonRegisterNum accPersonSurname accPersonGivenName accPersonSex accPersonBirthDate
  accPersonCountry accPersonPassportNum`
const passport = 'passportNum passportType identityType issuedDate expireDate'
const role = 'isAccompanied isBack isChild isChildDeliveryService isDepartPerson isDriver isParent crewMember'
const trip = 'passDate passDateTime passDirection portName entryExitCountry transport tripNum tripPurpose stayDays'
const visa = `visaNum visaType visaCategory visaLevel visaEntries visaIssuedDate visaIssuedOrg visaValidDate`
const crossing = `${traveller} ${passport} ${trip} ${role} ${companion} ${visa}`
const between = { inputs: ['startDate', 'endDate'], many: true } as const

export const border: Further = {
  passes: [
    'WS100121',
    'BorderPassInfo',
    'Хилийн нэвтрэлтийн жагсаалт',
    'List of border crossings',
    'person',
    `id regnum regnumCyr surname surnameCyr givenName givenNameCyr sexName birthDate identityType passportNum
      passpordType=passportType passDate passDateTime passDirection`,
    { many: true },
  ],
  foreignCrossings: [
    'WS100159',
    'ForeignCitizenBorderPass',
    'Гадаадын иргэн хилээр нэвтэрсэн мэдээлэл',
    'Border crossings of a foreign citizen',
    'person',
    crossing,
    between,
  ],
  // Of the next two the fields are assumed: those of a crossing in either direction.
  foreignArrivals: [
    'WS100160',
    'ForeignCitizenBorderArrive',
    'Гадаадын иргэн хилээр орсон мэдээлэл',
    'Entries of a foreign citizen',
    'person',
    crossing,
    between,
  ],
  foreignExits: [
    'WS100161',
    'ForeignCitizenBorderExit',
    'Гадаадын иргэн хилээр гарсан мэдээлэл',
    'Exits of a foreign citizen',
    'person',
    crossing,
    between,
  ],
}
