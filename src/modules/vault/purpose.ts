/** What people's data may be read for. A purpose that is not listed here is nobody's, and nothing is read for it. */
import type { Actor } from '#kernel'

export type PurposeRule = {
  /** Who may read for it; a person only what is theirs. */
  readonly by: readonly Actor['kind'][]
  /** Only of a case that is named. */
  readonly needsCase: boolean
  /** Only on a law that is named; a person needs none to see what is theirs. */
  readonly needsLaw: boolean
  /** Whoever waits at a screen and nothing is decided: what a register said lately will do. */
  readonly keptWillDo?: true
}

export const purposes: Readonly<Record<string, PurposeRule>> = {
  form: { by: ['citizen', 'system'], needsCase: false, needsLaw: true, keptWillDo: true },
  options: { by: ['citizen', 'system'], needsCase: false, needsLaw: true, keptWillDo: true },
  gate: { by: ['citizen', 'system'], needsCase: false, needsLaw: true },
  document: { by: ['system'], needsCase: true, needsLaw: true },
  holder: { by: ['system', 'officer'], needsCase: true, needsLaw: true },
  receipt: { by: ['system'], needsCase: true, needsLaw: true },
  tell: { by: ['system'], needsCase: true, needsLaw: true },
  review: { by: ['officer'], needsCase: true, needsLaw: true },
  petition: { by: ['officer'], needsCase: true, needsLaw: true },
  inspection: { by: ['officer'], needsCase: false, needsLaw: true },
  kinship: { by: ['system'], needsCase: false, needsLaw: true },
  usage: { by: ['system'], needsCase: false, needsLaw: true },
  making: { by: ['system'], needsCase: true, needsLaw: false },
  shared: { by: ['system'], needsCase: false, needsLaw: false },
  own: { by: ['citizen'], needsCase: false, needsLaw: false },
  export: { by: ['citizen'], needsCase: false, needsLaw: false },
}

/** The rule of a purpose, if there is such a purpose. */
export function ruleOf(purpose: string): PurposeRule | undefined {
  return Object.hasOwn(purposes, purpose) ? purposes[purpose] : undefined
}
