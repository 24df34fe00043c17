/** The words people write in a text message to be told of alerts, and to be told no more. */
import type { Language } from '#kernel'

export type AlertWords = {
  /** By the language they are answered in; each as people write it, in either script. */
  readonly languages: Readonly<
    Record<
      Language,
      {
        /** Stand first, before the place. */
        readonly ask: readonly string[]
        /** Stand alone or after one of those. */
        readonly end: readonly string[]
        /** In the place's stead: the whole country. */
        readonly everywhere: readonly string[]
      }
    >
  >
}
