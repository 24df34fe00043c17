/**
 * Whom or what an answer is about, and what a field with this name says of them: one place for every operation, so that a
 * fact is the same whoever is asked for it.
 */
import type { Field } from '#engine'
import { country } from '../../mongolia/country.ts'
import { divisions } from '../../mongolia/divisions.ts'
import { latinName } from '../../mongolia/latin.ts'
import type { Company, Life } from '../../mongolia/life.ts'
import { glossary } from '../../mongolia/registers/further/glossary/index.ts'
import { civilNumberOf } from '../population/numbers.ts'
import { ageOf } from './age.ts'

type Items = {
  readonly vehicle: NonNullable<Life['vehicles']>[number]
  readonly property: NonNullable<Life['properties']>[number]
  readonly work: NonNullable<Life['work']>
  readonly company: Company
  readonly fine: NonNullable<Life['fines']>[number]
  readonly debt: NonNullable<Life['courtDebts']>[number]
  readonly licence: NonNullable<Life['licence']>
  readonly diploma: NonNullable<Life['diploma']>
  readonly pension: NonNullable<Life['pension']>
  readonly passport: NonNullable<Life['passport']>
  readonly spouse: NonNullable<Life['spouse']>
}
export type Kind = keyof Items
export type Subject = Partial<Items> & {
  readonly life?: Life
  readonly find: (registerNumber: string) => Life | undefined
  readonly today: string
}
export type Value = string | number | boolean | undefined

const names = new Map(divisions.map(({ code, name }) => [code, name.mn ?? '']))
const placeOf = ({ life }: Subject, length: number) => names.get(life?.home.division.slice(0, length) ?? '')
const codeOf = ({ life }: Subject, from: number) => life?.home.division.slice(from, from + 2)
const parentOf = ({ life, find }: Subject, which: 'mother' | 'father') => find(life?.parents?.[which] ?? '')
const civilOf = (life: Life | undefined) => life && (life.civilId ?? civilNumberOf(life.registerNumber))

function addressOf(subject: Subject): string | undefined {
  const { life } = subject
  if (!life) return undefined
  const parts = [...[2, 4, 6].map((length) => placeOf(subject, length)), life.home.street, life.home.door]
  return parts.filter(Boolean).join(', ')
}

type Say = (subject: Subject) => Value
const person: Readonly<Record<string, Say>> = {
  regnum: ({ life }) => life?.registerNumber,
  civilId: ({ life }) => civilOf(life),
  surname: ({ life }) => life?.clan,
  lastname: ({ life }) => life?.patronymic,
  firstname: ({ life }) => life?.given,
  surnameEng: ({ life }) => life && latinName(life.clan),
  lastnameEng: ({ life }) => life && (life.latin?.patronymic ?? latinName(life.patronymic)),
  firstnameEng: ({ life }) => life && (life.latin?.given ?? latinName(life.given)),
  regnumEng: ({ life }) => life && latinName(life.registerNumber).toUpperCase(),
  fullName: ({ life }) => life && `${life.patronymic} ${life.given}`,
  birthDate: ({ life }) => life && country.registerNumber.birthDate(life.registerNumber),
  birthPlace: ({ life }) => life?.birthPlace,
  age: ({ life, today }) => life && ageOf({ life, today }),
  sex: ({ life }) => life && (life.sex === 'male' ? 'эрэгтэй' : 'эмэгтэй'),
  sexCode: ({ life }) => life && (life.sex === 'male' ? '1' : '2'),
  nationality: () => 'Монгол',
  phone: ({ life }) => life?.phone || undefined,
  aimagCityName: (subject) => placeOf(subject, 2),
  soumDistrictName: (subject) => placeOf(subject, 4),
  bagKhorooName: (subject) => placeOf(subject, 6),
  aimagCityCode: (subject) => codeOf(subject, 0),
  soumDistrictCode: (subject) => codeOf(subject, 2),
  bagKhorooCode: (subject) => codeOf(subject, 4),
  addressStreetName: ({ life }) => life?.home.street,
  doorNumber: ({ life }) => life?.home.door,
  addressDetail: ({ life }) => life?.home.door,
  fullAddress: addressOf,
  fatherRegnum: (subject) => parentOf(subject, 'father')?.registerNumber,
  fatherCivilId: (subject) => civilOf(parentOf(subject, 'father')),
  fatherSurname: (subject) => parentOf(subject, 'father')?.clan,
  fatherLastname: (subject) => parentOf(subject, 'father')?.patronymic,
  fatherFirstname: (subject) => parentOf(subject, 'father')?.given ?? subject.life?.patronymic,
  motherRegnum: (subject) => parentOf(subject, 'mother')?.registerNumber,
  motherCivilId: (subject) => civilOf(parentOf(subject, 'mother')),
  motherSurname: (subject) => parentOf(subject, 'mother')?.clan,
  motherLastname: (subject) => parentOf(subject, 'mother')?.patronymic,
  motherFirstname: (subject) => parentOf(subject, 'mother')?.given,
}

/** What belongs to somebody, by kind: a row of an answer is about one of them, and who has none has no record. */
export const kinds: { readonly [K in Kind]: (life: Life) => readonly Items[K][] } = {
  vehicle: ({ vehicles = [] }) => vehicles,
  property: ({ properties = [] }) => properties,
  work: ({ work }) => (work ? [work] : []),
  company: ({ company }) => (company ? [company] : []),
  fine: ({ fines = [] }) => fines,
  debt: ({ courtDebts = [] }) => courtDebts,
  licence: ({ licence }) => (licence ? [licence] : []),
  diploma: ({ diploma }) => (diploma ? [diploma] : []),
  pension: ({ pension }) => (pension ? [pension] : []),
  passport: ({ passport }) => (passport ? [passport] : []),
  spouse: ({ spouse }) => (spouse ? [spouse] : []),
}

const things: { readonly [K in Kind]: Readonly<Record<string, (thing: Items[K]) => Value>> } = {
  vehicle: {
    plateNumber: ({ plate }) => plate,
    cabinNumber: ({ cabin }) => cabin,
    markName: ({ mark }) => mark,
    modelName: ({ model }) => model,
    colorName: ({ colour }) => colour,
    buildYear: ({ year }) => String(year),
    buildDate: ({ year }) => `${year}-01-01`,
    certificateNumber: ({ cabin }) => `ТХ${cabin.slice(-6)}`,
  },
  property: {
    propertyNumber: ({ number }) => number,
    propertyNationRegisterNumber: ({ number }) => number,
    propertySize: ({ square }) => square,
    propertyType: ({ kind }) => kind,
    propertyAddress: ({ address }) => address,
  },
  work: { orgName: ({ employer }) => employer, salary: ({ salary }) => salary },
  company: {
    orgName: ({ name }) => name,
    companyRegnum: ({ number }) => number,
    companyName: ({ name }) => name,
    foundedDate: ({ founded }) => founded,
    industryName: ({ trade }) => trade,
    capital: ({ capital }) => capital,
  },
  fine: {
    barcode: ({ number }) => number,
    passDate: ({ date }) => date,
    localName: ({ place }) => place,
    legalIndex: ({ article }) => article,
  },
  debt: { decisionNum: ({ number }) => number, balance: ({ balance }) => balance },
  licence: {
    licenseNumber: ({ number }) => number,
    classification: ({ classes }) => classes,
    licenseDate: ({ issued }) => issued,
    driverScore: ({ score }) => score,
    bloodType: ({ blood }) => blood,
  },
  diploma: {
    institutionName: ({ institution }) => institution,
    programName: ({ programme }) => programme,
    degreeName: ({ degree }) => degree,
    degreeNumber: ({ number }) => number,
  },
  pension: { pensionType: ({ kind }) => kind, pensionAmount: ({ monthly }) => monthly },
  passport: { passportNumber: ({ number }) => number, passportNum: ({ number }) => number },
  spouse: {
    spouseRegnum: ({ registerNumber }) => registerNumber,
    spouseLastname: ({ patronymic }) => patronymic,
    spouseFirstname: ({ given }) => given,
    marriedDate: ({ since }) => since,
  },
}

/** Other spellings of the exchange for the same. */
const spellings: Readonly<Record<string, string>> = {
  ...{
    familyname: 'surname',
    forename: 'lastname',
    givenname: 'firstname',
    firsthname: 'firstname',
    civilid: 'civilId',
  },
  ...{ registernum: 'regnum', registernumber: 'regnum', registerednum: 'civilId', gender: 'sex', sexname: 'sex' },
  ...{
    birthdateastext: 'birthDate',
    address: 'fullAddress',
    resideaddress: 'fullAddress',
    nationalityname: 'nationality',
  },
  ...{ citizenship: 'nationality', phonenum: 'phone', phonenumber: 'phone', cellphone: 'phone', handphone: 'phone' },
  ...{ ownerregnum: 'regnum', ownerlastname: 'lastname', ownerfirstname: 'firstname', personregnum: 'regnum' },
  ...{ door: 'doorNumber', street: 'addressStreetName', streetname: 'addressStreetName', province: 'aimagCityName' },
  ...{ aimagname: 'aimagCityName', soumdistrctname: 'soumDistrictName', district: 'soumDistrictName' },
  ...{
    soumcode: 'soumDistrictCode',
    aimagner: 'aimagCityName',
    aimagcode: 'aimagCityCode',
    bagcode: 'bagKhorooCode',
    platenum: 'plateNumber',
  },
  ...{
    plateno: 'plateNumber',
    vehiclenumber: 'plateNumber',
    propertynum: 'propertyNumber',
    propertyno: 'propertyNumber',
  },
  ...{ legalentityname: 'companyName', legalentitynumber: 'companyRegnum', orgregnum: 'companyRegnum' },
  ...{ parentregnum: 'motherRegnum', parentcivilid: 'motherCivilId', firstnameeng: 'firstnameEng' },
  ...{ lastnameeng: 'lastnameEng', surnameeng: 'surnameEng', regnumeng: 'regnumEng', nameeng: 'firstnameEng' },
  ...{
    namemgl: 'firstname',
    lastnamemgl: 'lastname',
    parentlastname: 'motherSurname',
    parentfirstname: 'motherFirstname',
  },
}
const exact = new Map(
  [...Object.keys(person), ...Object.values(things).flatMap((fields) => Object.keys(fields))].map((name) => [
    name.toLowerCase(),
    name,
  ]),
)

/** What people call a field, where that means one thing: the exchange gives one name to many things. */
const byTitle = new Map<string, string | undefined>()
for (const [name, { title }] of Object.entries(glossary)) {
  const meaning = exact.get(name.toLowerCase())
  if (meaning) byTitle.set(title, (byTitle.get(title) ?? meaning) === meaning ? meaning : undefined)
}

function meant(name: string, { title }: Field): string | undefined {
  const small = name.toLowerCase()
  return byTitle.get(title) ?? exact.get(small) ?? spellings[small]
}

type Fields = Readonly<Record<string, Field>>

/** The kinds of things that these fields speak of. */
export function kindsIn(fields: Fields): Kind[] {
  const known = new Set(Object.entries(fields).map(([name, field]) => meant(name, field)))
  return (Object.keys(things) as Kind[]).filter((kind) => Object.keys(things[kind]).some((name) => known.has(name)))
}

/** The fields name somebody. */
export function isAboutPeople(fields: Fields): boolean {
  return Object.entries(fields).some(([name, field]) => ['regnum', 'civilId'].includes(meant(name, field) ?? ''))
}

/** It is known what the field means. */
export function isKnown(field: readonly [name: string, Field]): boolean {
  return meant(...field) !== undefined
}

/** What a field says of the subject, where it is known what it means. */
export function saidOf(field: readonly [name: string, Field], subject: Subject): Value {
  const name = meant(...field)
  if (name === undefined) return undefined
  for (const kind of Object.keys(things) as Kind[]) {
    const say = (things[kind] as Record<string, (thing: unknown) => Value>)[name]
    const thing = subject[kind]
    if (say && thing) return say(thing)
  }
  return person[name]?.(subject)
}
