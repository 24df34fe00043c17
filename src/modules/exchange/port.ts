/** The way out to agencies' registers, whatever protocol a register speaks: one question, one answer. */
export type ExchangeRequest = {
  /** Fresh for every attempt; stored before it leaves. */
  readonly id: string
  readonly client: readonly string[]
  /** Instance, class, member, subsystem and the operation's code. */
  readonly service: readonly string[]
  /** Whose register it is: decides which protocol is spoken. */
  readonly agency: string
  /** The operation's name on the exchange. */
  readonly name: string
  /** A pseudonym, never the register number. */
  readonly userId: string
  readonly issue: string
  /** The company or agency somebody acts for: its class and code. */
  readonly represented?: readonly [memberClass: string, memberCode: string]
  /** Our own name for something that is to happen once; the register drops a second one. */
  readonly key?: string
  /** The register number of whoever it is asked about, for protocols that name them beside the question. */
  readonly about?: string
  /** Keys and inputs by name. */
  readonly body: Readonly<Record<string, string>>
  /** How long whoever asks can wait, in milliseconds; the port's own limit otherwise. */
  readonly withinMs?: number
}
export type ExchangeAnswer =
  | {
      readonly kind: 'answer'
      /** `{ resultCode, response }`, whatever the protocol. */
      readonly body: unknown
      /** What ties the answer to the question; both ends write it down. */
      readonly requestHash: string
      /** Of the answer's bytes as they came. */
      readonly sha256: Buffer
      /** The register's signature over question and answer, where it signs. */
      readonly evidence?: string
    }
  | { readonly kind: 'fault'; readonly code: string; readonly ours: boolean }
  | { readonly kind: 'broken'; readonly code: string; readonly cause?: unknown }

export type ExchangePort = { readonly send: (request: ExchangeRequest) => Promise<ExchangeAnswer> }

declare module '../../platform/context.ts' {
  interface Outside {
    readonly exchange: ExchangePort
  }
}
