/** Structured logs, one JSON line each. Never a person's data: what is logged is codes, identifiers and times. */
import { pino } from 'pino'

export type Log = {
  readonly info: (fields: LogFields, message: string) => void
  readonly warn: (fields: LogFields, message: string) => void
  readonly error: (fields: LogFields, message: string) => void
}
export type LogFields = Readonly<Record<string, unknown>>

/** A log to the standard output from this level up. */
export function openLog(level: string): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
