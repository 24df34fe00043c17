/** What registers know of a made-up person; `simulators/registers` answers from it. Dates as `2026-11-24`. */
export type Life = {
  readonly registerNumber: string
  /** Twelve digits that say nothing; where it is left out it follows from the register number. */
  readonly civilId?: string
  readonly clan: string
  readonly patronymic: string
  readonly given: string
  readonly sex: 'male' | 'female'
  readonly phone: string
  readonly birthPlace: string
  /** Bag or khoroo by its code, and the rest of the address. */
  readonly home: { readonly division: string; readonly street: string; readonly door: string }
  readonly spouse?: {
    readonly registerNumber: string
    readonly clan: string
    readonly patronymic: string
    readonly given: string
    readonly since: string
  }
  readonly children?: readonly string[]
  readonly parents?: { readonly mother?: string; readonly father?: string }
  /** The spelling agreed for passports, where it is not what the standard gives. */
  readonly latin?: { readonly patronymic: string; readonly given: string }
  /** The identity card, where it is not the one its holder's age would have. */
  readonly card?: { readonly issued: string; readonly expires: string }
  readonly passport?: { readonly number: string; readonly issued: string }
  readonly vehicles?: readonly Vehicle[]
  readonly licence?: {
    readonly number: string
    readonly classes: string
    readonly issued: string
    readonly score: number
    readonly blood: string
    /** What this register has in another way than the civil register: its owner is to correct it. */
    readonly wrong?: { readonly given?: string; readonly blood?: string }
  }
  /** Unpaid fines. */
  readonly fines?: readonly Fine[]
  readonly properties?: readonly {
    readonly number: string
    readonly kind: string
    readonly address: string
    readonly square: number
  }[]
  readonly work?: { readonly employer: string; readonly salary: number; readonly from: number; readonly to: number }
  readonly courtDebts?: readonly {
    readonly number: string
    readonly date: string
    readonly value: number
    readonly balance: number
    readonly travelBan: boolean
  }[]
  readonly taxDebt?: number
  /** The company they own. */
  readonly company?: Company
  readonly pension?: { readonly kind: string; readonly monthly: number; readonly since: string }
  /** What a herder's household counted at the end of the year. */
  readonly livestock?: Livestock
  readonly diploma?: {
    readonly institution: string
    readonly programme: string
    readonly degree: string
    readonly number: string
    readonly year: number
  }
}
export type Fine = {
  readonly number: string
  readonly date: string
  readonly place: string
  readonly article: string
  readonly plate: string
  readonly amount: number
}
export type Vehicle = {
  readonly plate: string
  readonly mark: string
  readonly model: string
  readonly year: number
  readonly cabin: string
  readonly colour: string
  /** The owner's given name as this register has it, where it differs from the civil register. */
  readonly ownerGiven?: string
}
export type Company = {
  readonly number: string
  readonly name: string
  readonly founded: string
  readonly trade: string
  readonly capital: number
}
export type Livestock = {
  readonly horses: number
  readonly cattle: number
  readonly camels: number
  readonly sheep: number
  readonly goats: number
}
