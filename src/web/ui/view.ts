import type { Language, Translate } from '#kernel'
import type { Strip } from './alert-strip.ts'
import type { Assets } from './assets.ts'

/** What every page is drawn with: language, links, texts, and who is signed in. */
export type View = {
  readonly language: Language
  readonly languages: readonly { readonly code: Language; readonly name: string; readonly short: string }[]
  readonly t: Translate
  /** The path being shown, without its language. */
  readonly path: string
  readonly url: (path: string) => string
  readonly switchUrl: (language: Language) => string
  readonly assets: Assets
  readonly platformName: string
  readonly helpLine: string
  readonly demo: boolean
  readonly signedInAs?: string
  readonly unread?: number
  readonly csrf?: string
  readonly tab?: Tab
  /** What is happening where the reader is. */
  readonly strip?: Strip | undefined
  /** The browser asked to save data: no fonts then. */
  readonly saveData?: boolean
}
export type Tab = 'home' | 'applications' | 'documents' | 'help'
