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

/** The choices that registers give, by question; and what nothing can be asked without. */
export type OptionsRead = {
  readonly options: Readonly<Record<string, readonly Option[]>>
  /** The questions whose register does not answer: what is missing among the choices may be typed. */
  readonly typed: Readonly<Record<string, string>>
  /** A register that has nothing to choose from, which a question cannot do without. */
  readonly problem?: { readonly kind: 'none'; readonly register: string } | undefined
}

export type SavedDraft = {
  readonly draft: Draft
  readonly language: Language
  /** What registers said before, sealed: by what the vault opens it, of whom it is, and when it was asked. */
  readonly known: KnownSealed | undefined
  readonly choices: { readonly sealedId: string; readonly at: Date } | undefined
  readonly savedAt: Date
  readonly expiresAt: Date
}
export type KnownSealed = Omit<KnownBefore, 'facts'> & { readonly sealedId: string }
