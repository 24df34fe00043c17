/** What a nation brings along: the shapes of everything under the folder that holds it. `src/` knows only these. */
import type { Language, Localised, OfficerRole, Words, WorkingCalendar } from '#kernel'
import type { AlertWords } from './alert-words.ts'
import type { Definition, Law, RegisterOptions } from './definition.ts'
import type { PublishingDuties } from './duties.ts'
import type { Alerting } from './hazards.ts'
import type { PetitionData } from './petitions.ts'

export type Country = {
  readonly code: string
  /** What international tables call it and, by code, its languages (ISO 3166-1 alpha-3, ISO 639-3 in capitals). */
  readonly alpha3: { readonly country: string; readonly languages: Readonly<Record<Language, string>> }
  readonly name: Localised
  /** The platform's own name, as people see it. */
  readonly platform: Localised
  /** The first is the one definitions are written in. */
  readonly languages: readonly CountryLanguage[]
  readonly currency: { readonly code: string; readonly numeric: string; readonly sign: string }
  readonly timeZone: string
  /** Words that never stand alone at the start of a line. */
  readonly particles: readonly string[]
  readonly registerNumber: RegisterNumberRule
  readonly phone: { readonly pattern: RegExp; readonly prefix: string; readonly example: string }
  readonly vehiclePlate: {
    readonly pattern: RegExp
    readonly lookAlikes: Readonly<Record<string, string>>
    readonly example: string
  }
  readonly search: SearchRule
  /** Where a text message goes to sign in, and the number a person can call for help. */
  readonly shortCode: string
  readonly helpLine: string
  /** What stands before the text of a document's QR, naming its form and version. */
  readonly qrPrefix: string
  /** The instance in identifiers of the data exchange (X-Road). */
  readonly exchangeInstance: string
  /** Age from which a person signs in alone. */
  readonly signInAge: number
  /** The operation that says who somebody is, by which fields, in the order they are written. */
  readonly holder: { readonly operation: string; readonly name: readonly string[] }
  /** How documents print a yes and a no, in the first language. */
  readonly yesNo: { readonly yes: string; readonly no: string }
  /** The service by which any register's owner is told that it is wrong, and its question for the register. */
  readonly correction: { readonly service: string; readonly question: string }
  /** Where the register says who a person's children and spouse are. */
  readonly family: Readonly<Record<'child' | 'spouse', RegisterOptions>>
}

export type CountryLanguage = {
  readonly code: Language
  readonly name: string
  readonly short: string
  /** Spoken by the platform itself and the services that are asked for most; the others stand in the first language. */
  readonly partial?: true
}

export type RegisterNumberRule = {
  readonly pattern: RegExp
  /** Letters of other keyboards that are taken for those meant, upper case. */
  readonly lookAlikes: Readonly<Record<string, string>>
  readonly example: string
  /** Digits → birth date (`2001-05-28`), or nothing when there is no such day. */
  readonly birthDate: (registerNumber: string) => string | undefined
}

/** How words are folded so that spelling, script and endings do not matter in a search. */
export type SearchRule = {
  /** Applied in order to lower-case text; a longer sequence before a shorter. */
  readonly fold: readonly (readonly [from: string, to: string])[]
  /** Folded letters that one person writes and another leaves out. */
  readonly vowels: string
  /** Case and other endings, folded, longest first. */
  readonly endings: readonly string[]
  /** Words that mean the same to people. */
  readonly synonyms: readonly (readonly string[])[]
  /** Words that ask for a kind of service, by kind; and the kind that merely confirms what is so. */
  readonly kinds?: Readonly<Record<string, readonly string[]>>
  readonly confirming?: string
  /** Words that say nothing about what is wanted. */
  readonly stopWords: readonly string[]
}

export type Agency = {
  readonly id: string
  readonly name: Localised
  readonly short: Localised
  readonly parent?: string
  /** The agency it was merged into: its services are given there, and its page leads there. */
  readonly into?: string
  readonly phone?: string
  readonly website?: string
  readonly confidence?: 'high' | 'medium' | 'low'
  readonly offices: readonly Office[]
}
export type Office = {
  readonly id: string
  readonly name: Localised
  /** Where it lies, by the division's code; an office abroad (an embassy) lies in none. */
  readonly division?: string
  readonly address?: Localised
  readonly phone?: string
}

/** An administrative unit of any level; the parent's code is the beginning of its own. */
export type Division = {
  readonly code: string
  readonly name: Localised
  readonly kind: Localised
  readonly level: 1 | 2 | 3
}

/** An agency's register and what it answers; the identifiers are those of the data exchange. */
export type Register = {
  readonly id: string
  readonly agency: string
  readonly title: string
  readonly member: { readonly memberClass: string; readonly memberCode: string; readonly subsystem: string }
  /** The service by which its owner is told that something in it is wrong, where it has one of its own. */
  readonly correction?: string
  /** What holds for its operations where they say nothing else. */
  readonly terms: Terms
  readonly operations: Readonly<Record<string, Operation>>
}

/** How much an answer gives away: of nobody, of a person, or of what the law protects most (health, crime, belief). */
export type Sensitivity = 'open' | 'personal' | 'sensitive'
/** What is given to find a record by. */
export type RecordKey = 'person' | 'civil-number' | 'vehicle' | 'property' | 'company' | 'number' | 'place' | 'nothing'
/** Under which terms a register answers: whether it is anybody's secret, by which law it is asked, and how long it holds. */
export type Terms = {
  readonly sensitivity: Sensitivity
  readonly law: Law
  /** So many minutes an answer may be kept and used again; 0: it is asked for anew every time. */
  readonly freshMinutes: number
}
export type Operation = Partial<Terms> & {
  /** What finds the record, where it is not the person's register number. */
  readonly by?: RecordKey
  /** The exchange's code (`WS100103`) and name of the operation. */
  readonly code: string
  readonly name: string
  readonly title: string
  /** Inputs beyond the person's register number. */
  readonly inputs?: readonly string[]
  /** The exchange's list holds no such operation: what it does is assumed, and has to be agreed with its owner. */
  readonly assumed?: boolean
  /** The answer is a list of rows. */
  readonly many?: boolean
  readonly fields: Readonly<Record<string, Field>>
}
export type Field = { readonly title: string; readonly type: 'text' | 'date' | 'number' | 'money' | 'yesNo' }

export type DemoPerson = {
  readonly id: string
  readonly registerNumber: string
  readonly phone: string
  readonly language: Language
  /** Given name, as greeted. */
  readonly name: string
  readonly story: Localised
}

/** Somebody made up who serves at an office; everyone knows their key. */
export type DemoOfficer = {
  readonly id: string
  /** How citizens know them. */
  readonly number: string
  readonly name: string
  readonly officeId: string
  readonly role: OfficerRole
  /** The demonstration offers to sign in as them. */
  readonly offered: boolean
  /** The person they are, where they have an account. */
  readonly personId?: string
}

/** Who watches over the readings of people's data, and by what. */
export type Oversight = {
  /** Whose inspectors look into odd readings. */
  readonly agency: string
  /** By which law readings are looked into, and shown to the person they are about. */
  readonly law: string
  /** The service by which a person says that a reading was not justified. */
  readonly complaint: { readonly service: string; readonly question: string }
  /** Where registers say who is close to somebody: the operation and the field with that person's number. */
  readonly kin: readonly { readonly rows: string; readonly value: string }[]
  /** Agencies that a court may allow to keep a reading from the person for a while. */
  readonly secrecy: readonly string[]
  /** As whom the platform answers on the exchange: instance, class, member, subsystem. */
  readonly provider: string
  /** Who may ask for a person's readings over the exchange: instance, class, member, subsystem. */
  readonly portals: readonly string[]
}

export type Translations = Readonly<Record<Language, Readonly<Record<string, string>>>>
/** A definition with where it stands and its texts in the other languages, by path (`questions.reason.title`). */
export type ServiceFile = {
  readonly file: string
  readonly definition: Definition
  readonly translations: Translations
}

/** What happens in a life: the services it calls for, in the order people need them, and what needs nobody to ask. */
export type LifeEvent = {
  readonly id: string
  readonly title: Localised
  readonly icon: string
  readonly steps: readonly LifeStep[]
  /** What is done without asking for it. */
  readonly automatic?: readonly Localised[]
}
export type LifeStep = {
  readonly service: string
  /** Until when it has to be done, in words, where a rule says so. */
  readonly until?: Localised
  /** For whom, where not for everybody. */
  readonly only?: Localised
}

/** What to do first, said before any service is named: "lost your passport: do this". */
export type Advice = {
  readonly id: string
  readonly title: Localised
  /** How people ask for it. */
  readonly words: readonly string[]
  readonly say: readonly Localised[]
  readonly services: readonly string[]
}

/** Documents that somebody else wants together: one consent, one download. */
export type Bundle = {
  readonly id: string
  readonly title: Localised
  /** What it is for, in a sentence. */
  readonly purpose: Localised
  readonly words: readonly string[]
  readonly icon: string
  /** It is about one of the person's children, who is chosen once for all. */
  readonly for?: 'child'
  readonly services: readonly string[]
}

/** What an mdoc says of one thing: a text, a day, or the vehicles one may drive (ISO/IEC 18013-5, 7.2). */
export type MobileElement =
  | string
  | { readonly day: string }
  | { readonly vehicles: readonly { readonly category: string; readonly issued?: string; readonly expires?: string }[] }
/** How a type of document is carried as an ISO/IEC 18013-5 mdoc; what is not known is left out. */
export type MobileDocument = {
  readonly docType: string
  readonly namespace: string
  readonly elementsOf: (document: {
    readonly holder: { readonly name: string }
    readonly agency: Localised
    readonly value: (row: string) => string | undefined
  }) => Readonly<Record<string, MobileElement | undefined>>
}

/** The country as a picture, by divisions of the first level; units too small for a figure have it beside them. */
export type CountryMap = {
  readonly viewBox: string
  readonly regions: readonly {
    readonly code: string
    readonly path: string
    readonly at: readonly [x: number, y: number]
    readonly callout?: readonly [x: number, y: number]
  }[]
}

/** The body that alone reads reports of bribery or pressure. */
export type AntiCorruption = {
  readonly agency: string
  readonly name: Localised
  readonly phone: string
  readonly website: string
  /** Where another channel of the kind stands (GlobaLeaks), where the body has one. */
  readonly otherChannel?: string
}

export type Nation = {
  readonly map?: CountryMap
  /** Documents that wallets may have as an mdoc too, by their type. */
  readonly mobileDocuments?: Readonly<Record<string, MobileDocument>>
  readonly country: Country
  /** By which calendar the offices in a division work; without one, those at the centre. */
  readonly calendarFor: (division?: string) => WorkingCalendar
  readonly agencies: readonly Agency[]
  readonly divisions: readonly Division[]
  readonly registers: readonly Register[]
  readonly registerTranslations: Translations
  readonly services: readonly ServiceFile[]
  readonly mostUsed: readonly { readonly service: string; readonly icon: string }[]
  /** The services asked for most: of two that answer a search as well, these come first. */
  readonly often: readonly string[]
  readonly lifeEvents: readonly LifeEvent[]
  readonly bundles: readonly Bundle[]
  readonly advice: readonly Advice[]
  readonly people: readonly DemoPerson[]
  readonly officers: readonly DemoOfficer[]
  readonly oversight?: Oversight
  /** What agencies have to publish, where a law lists it. */
  readonly duties?: PublishingDuties
  readonly alerting?: Alerting
  readonly alertWords?: AlertWords
  readonly petitions?: PetitionData
  /** Whom a report of bribery goes to. */
  readonly antiCorruption?: AntiCorruption
  readonly words: Readonly<Record<Language, Words>>
}
