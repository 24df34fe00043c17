/** What each operation answers for a life: rows with the operation's fields, or nothing when there is no record. */

import { country } from '../../mongolia/country.ts'
import { divisions } from '../../mongolia/divisions.ts'
import { latinName } from '../../mongolia/latin.ts'
import type { Life, Vehicle } from '../../mongolia/life.ts'
import { type FinesPaid, payFines, unpaidFines } from './fines.ts'
import { type LicencesOrdered, licenceOf, orderLicence } from './licences.ts'
import { records } from './records/index.ts'

export type Row = Record<string, string | number | boolean>
export type Answered = Row | readonly Row[] | undefined
export type Asked = {
  readonly life: Life
  readonly inputs: Readonly<Record<string, string>>
  readonly find: (registerNumber: string) => Life | undefined
  readonly today: string
  /** What was paid since the start; without it nobody pays. */
  readonly paid?: FinesPaid
  /** What was ordered since the start. */
  readonly ordered?: LicencesOrdered
}

const namesByCode = new Map(divisions.map(({ code, name }) => [code, name.mn ?? '']))

/** By the exchange's code of the operation. */
export const answers: Readonly<Record<string, (asked: Asked) => Answered>> = {
  ...records,
  WS101115: ({ life }) => ({
    surname: life.clan,
    lastname: life.patronymic,
    firstname: life.given,
    birthDate: bornOn(life),
    sex: sexText(life),
  }),
  WS100101: ({ life, today }) => (ageOn(life, today) < 16 ? undefined : idCard(life, today)),
  WS100103: ({ life }) => address(life),
  WS100102: ({ life, find }) => birth(life, find),
  WS100120: ({ life, find }) => {
    const rows = (life.children ?? []).flatMap((number) => find(number) ?? [])
    return rows.length === 0
      ? undefined
      : rows.map((child) => ({
          regnum: child.registerNumber,
          lastname: child.patronymic,
          firstname: child.given,
          birthDate: bornOn(child),
        }))
  },
  WS100104: ({ life }) =>
    life.spouse && {
      marriedDate: life.spouse.since,
      spouseRegnum: life.spouse.registerNumber,
      spouseLastname: life.spouse.patronymic,
      spouseFirstname: life.spouse.given,
      registeredId: `Г-${life.spouse.since.slice(0, 4)}-${life.registerNumber.slice(-4)}`,
      registeredDate: life.spouse.since,
    },
  WS100128: ({ life }) => (life.spouse ? undefined : { status: 'Гэрлэлтийн бүртгэлгүй', citizenship: 'Монгол' }),
  WS100110: ({ life }) =>
    life.passport && {
      passportNumber: life.passport.number,
      passportType: 'Үндэсний энгийн',
      issueDate: life.passport.issued,
      expireDate: yearsLater(life.passport.issued, 10),
    },
  WS101130: ({ life }) => ({
    surnameEng: latinName(life.clan),
    lastnameEng: life.latin?.patronymic ?? latinName(life.patronymic),
    firstnameEng: life.latin?.given ?? latinName(life.given),
  }),
  WS100406: ({ life }) =>
    list(life.vehicles, ({ plate, mark, model, year }) => ({
      plateNumber: plate,
      markName: mark,
      modelName: model,
      buildYear: String(year),
    })),
  WS100401: ({ life, inputs }) => vehicle(life, inputs.plateNumber),
  WS100407: driver,
  'ASSUMED-order-licence': orderLicence,
  WS100422: unpaidFines,
  WS100408: payFines,
  WS100174: ({ today }) => ({ statusName: 'Хүлээгээгүй', checkedDate: today }),
  WS100202: ({ life }) =>
    list(life.properties, ({ number, kind, address, square }) => ({
      propertyNationRegisterNumber: number,
      serviceName: kind,
      fullAddress: address,
      propertySize: String(square),
    })),
  WS100501: ({ life, inputs }) => contributions(life, Number(inputs.startYear), Number(inputs.endYear)),
  WS100541: ({ life, today }) => ({
    benClass: life.work ? 'Ажилтан' : ageOn(life, today) < 18 ? 'Төрөөс хариуцах' : 'Сайн дурын',
    startDate: `${today.slice(0, 4)}-01-01`,
    endDate: `${today.slice(0, 4)}-12-31`,
    province: namesByCode.get(life.home.division.slice(0, 2)) ?? '',
  }),
  WS100605: ({ life, today }) => ({ remainderNonpayment: life.taxDebt ?? 0, checkedDate: today }),
  WS100156: ({ life }) =>
    life.diploma && {
      institutionName: life.diploma.institution,
      programName: life.diploma.programme,
      degreeName: life.diploma.degree,
      degreeNumber: life.diploma.number,
      configYear: String(life.diploma.year),
    },
}

function driver({ life, ordered, today }: Asked): Answered {
  const licence = licenceOf({ life, ...(ordered ? { ordered } : {}) })
  return (
    licence && {
      licenseNumber: licence.number,
      classification: licence.classes,
      licenseDate: licence.issued,
      expireDate: yearsLater(licence.issued, 10),
      licenseStatus: yearsLater(licence.issued, 10) < today ? 'хугацаа дууссан' : 'хүчинтэй',
      driverScore: licence.score,
      lastname: life.patronymic,
      firstname: licence.wrong?.given ?? life.given,
      bloodType: licence.wrong?.blood ?? licence.blood,
    }
  )
}

function list<Item>(items: readonly Item[] | undefined, row: (item: Item) => Row): readonly Row[] | undefined {
  return items && items.length > 0 ? items.map(row) : undefined
}

function bornOn(life: Life): string {
  return country.registerNumber.birthDate(life.registerNumber) ?? '1900-01-01'
}

function ageOn(life: Life, today: string): number {
  const born = bornOn(life)
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0)
}

function sexText({ sex }: Life): string {
  return sex === 'male' ? 'эрэгтэй' : 'эмэгтэй'
}

function yearsLater(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
}

/** A card is given at 16 and again at 25 and 45; the last one does not expire. */
function idCard(life: Life, today: string): Row {
  const born = bornOn(life)
  const at = [45, 25, 16].find((age) => ageOn(life, today) >= age) ?? 16
  const until = { 16: 25, 25: 45 }[at]
  const given = yearsLater(born, at)
  const issued = life.card?.issued ?? (given < '2013-09-02' ? '2013-09-02' : given)
  const expires = life.card?.expires ?? (until && yearsLater(born, until))
  return {
    surname: life.clan,
    lastname: life.patronymic,
    firstname: life.given,
    birthDate: born,
    gender: sexText(life),
    birthPlace: life.birthPlace,
    nationality: 'Монгол',
    passportNum: `ИҮ${life.registerNumber.slice(2)}`,
    passportIssueDate: issued,
    ...(expires ? { passportExpireDate: expires } : {}),
  }
}

function address(life: Life): Row {
  const { division, street, door } = life.home
  const [aimag, soum, bag] = [2, 4, 6].map((length) => namesByCode.get(division.slice(0, length)) ?? '') as [
    string,
    string,
    string,
  ]
  return {
    aimagCityName: aimag,
    soumDistrictName: soum,
    bagKhorooName: bag,
    addressStreetName: street,
    addressDetail: door,
    fullAddress: [aimag, soum, bag, street, door].filter(Boolean).join(', '),
  }
}

function birth(life: Life, find: Asked['find']): Row {
  const [mother, father] = [life.parents?.mother, life.parents?.father].map((number) =>
    number ? find(number) : undefined,
  )
  const year = bornOn(life).slice(0, 4)
  return {
    surname: life.clan,
    birthDate: bornOn(life),
    birthPlace: life.birthPlace,
    gender: sexText(life),
    ...(mother ? { motherName: `${mother.patronymic} ${mother.given}` } : {}),
    ...(father ? { fatherName: `${father.patronymic} ${father.given}` } : { fatherName: life.patronymic }),
    registrationId: `Т-${year}-${life.registerNumber.slice(-5)}`,
    registrationDate: bornOn(life),
  }
}

function vehicle(life: Life, plate: string | undefined): Row | undefined {
  const found: Vehicle | undefined = life.vehicles?.find((one) => one.plate === plate)
  return (
    found && {
      plateNumber: found.plate,
      markName: found.mark,
      modelName: found.model,
      buildYear: String(found.year),
      cabinNumber: found.cabin,
      colorName: found.colour,
      certificateNumber: `ТХ${found.cabin.slice(-6)}`,
      ownerFirstname: found.ownerGiven ?? life.given,
    }
  )
}

function contributions({ work }: Life, from: number, to: number): readonly Row[] | undefined {
  if (!work) return undefined
  const years: Row[] = []
  for (let year = Math.max(from, work.from); year <= Math.min(to, work.to); year++) {
    years.push({
      year: String(year),
      orgName: work.employer,
      months: 12,
      salaryAmount: work.salary * 12,
      salaryFee: Math.round(work.salary * 12 * 0.115),
    })
  }
  return years.length > 0 ? years : undefined
}
