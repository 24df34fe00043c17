import type { Draft, Facts, Option } from '#engine'
import type { Language } from '#kernel'
import type { Source } from '../application.ts'

/** What registers said before anything was sent, of whom, and which did not answer. */
export type KnownBefore = {
  /** Whom it is about: oneself, or a child by their register number. */
  readonly whom: string
  readonly facts: Facts
  readonly sources: readonly Source[]
  readonly missing: readonly string[]
  readonly at: Date
}

/** The choices that registers give, by question; what is missing among them, and what nothing can be asked without. */
export type OptionsRead = {
  readonly options: Readonly<Record<string, readonly Option[]>>
  /** A register that a question cannot do without: it does not answer, or has nothing to choose from. */
  readonly problem?: { readonly kind: 'down' | 'none'; readonly register: string } | undefined
  /** A register that does not answer, without which some choices are missing but not all. */
  readonly missing?: string | undefined
}

export type SavedDraft = {
  readonly draft: Draft
  readonly language: Language
  readonly known: KnownBefore | undefined
  readonly choices: (OptionsRead & { readonly at: Date }) | undefined
  readonly savedAt: Date
  readonly expiresAt: Date
}
