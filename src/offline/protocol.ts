/** What the device and the platform say to each other about forms filled in without a network. */
import type { Definition, Draft, Facts, Given, SearchEntry } from '#engine'
import type { Language } from '#kernel'
import type { KnownRow } from '../web/journey/index.ts'

/** The header that no form and no other site can send, so that a request with it is ours. */
export const outboxHeader = 'X-Outbox'
/** The header by which a page says whose it is; the name means nothing outside the device. */
export const personHeader = 'Device-Person'
/** All of one item as it is sent, its files among it. */
export const outgoingBytesMax = 8_500_000

/** A form in one language. */
export type PackedWords = {
  readonly definition: Definition
  readonly options: Given['options']
  /** The questions whose choices a register did not give, with its name: their answer may be typed. */
  readonly typed: Readonly<Record<string, string>>
  readonly rows: readonly KnownRow[]
  /** The names of the registers that did not answer. */
  readonly missing: readonly string[]
  /** The titles of the services that are the way out of a stop. */
  readonly instead: Readonly<Record<string, string>>
}

/** All that a service's form needs to be filled in far from a network. */
export type Pack = {
  readonly person: string
  /** As the pages greet them. */
  readonly name: string
  readonly serviceId: string
  readonly in: Readonly<Record<Language, PackedWords>>
  readonly divisions: Given['divisions']
  /** What registers said, and of whom; nothing before it is said whom it is for. */
  readonly known: { readonly whom: string; readonly facts: Facts } | undefined
  readonly draft: Draft
  readonly expiresAt: string
  readonly madeAt: string
}

/** What there is to find, in one language: a line a service in each column, in the same order. */
export type PackedCatalogue = {
  readonly ids: string
  readonly titles: string
  /** The stems that tell a service from others and do not stand in its title. */
  readonly words: string
  readonly notes: readonly string[]
  /** Which note a service has, by its place among them. */
  readonly noted: string
}
export type Findable = SearchEntry & { readonly note: string }

/** The services of a packed catalogue. */
export function unpacked({ ids, titles, words, notes, noted }: PackedCatalogue): Findable[] {
  const [title, stems] = [titles.split('\n'), words.split('\n')]
  const at = noted.split(' ')
  return ids.split('\n').map((id, i) => {
    const own = stems[i] ?? ''
    const whole = { id, title: title[i] ?? '', note: notes[Number(at[i])] ?? '' }
    return { ...whole, words: own === '' ? [] : [`${whole.title} ${own}`] }
  })
}

export type CarriedFile = { readonly id: string; readonly name: string; readonly content: string }

/** A draft with the files it names that the platform does not have yet, each as base64. */
export type Carried = {
  readonly person: string
  readonly draft: Draft
  readonly files: readonly CarriedFile[]
  readonly language: Language
}
/** A form on which the person pressed the button that sends. */
export type Outgoing = Carried & { readonly pressedAt: string }

export type Receipt = { readonly number: string; readonly applicationId: string }
export type SendAnswer =
  | ({ readonly outcome: 'sent' } & Receipt)
  /** Nobody is signed in, or somebody else. */
  | { readonly outcome: 'sign-in' }
  /** The answers are with the platform, and the first thing to put right is there. */
  | { readonly outcome: 'mend'; readonly at: string }
export type SyncAnswer =
  | { readonly outcome: 'kept'; readonly draft: Draft }
  | ({ readonly outcome: 'sent' } & Receipt)
  | { readonly outcome: 'sign-in' }
