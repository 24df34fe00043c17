/**
 * Finds out when an agency changed the interface of a service: the digest of its OpenAPI description is recorded when it
 * is first seen, and an answer under another one is not believed until the nation describes the operation anew.
 */
import { createHash } from 'node:crypto'
import type { Operation, Register } from '#engine'
import { type Clock, minute, systemClock } from '#kernel'
import type { Db } from '#platform'
import type { Metadata } from './metadata.ts'
import * as store from './store.ts'

const sureMs = 10 * minute
/** A member that describes nothing, or does not answer, is asked for its description again after this. */
const unsureMs = minute

/** Unknown: there is no description to be had, so that only the shape of the answer speaks. */
export type InterfaceState = 'same' | 'changed' | 'unknown'
export type Recorded = {
  /** The digest recorded for a service, after recording this one where there was none under our own description. */
  readonly firstSeen: (service: string, digest: string) => Promise<string>
}
export type InterfaceWatch = {
  /** Whether a service is still what was agreed. */
  readonly look: (request: { service: readonly string[] }, withinMs: number) => Promise<InterfaceState>
}

/** The record in the database; `described` is how we describe a service ourselves, in any words that stay the same. */
export function recordedIn(
  db: Db,
  { described, clock = systemClock }: { described: (service: string) => string; clock?: Clock },
): Recorded {
  return {
    firstSeen: (service, digest) =>
      store.firstSeen(db, { service, digest, described: sha256(described(service)), at: clock.now() }),
  }
}

/** How the nation describes each service: the rows of its operations, by `instance/class/member/subsystem/code`. */
export function describedBy(instance: string, registers: readonly Register[]): (service: string) => string {
  const rows = new Map(
    registers.flatMap(({ member: { memberClass, memberCode, subsystem }, operations }) =>
      Object.values(operations).map((operation): [string, Operation] => [
        [instance, memberClass, memberCode, subsystem, operation.code].join('/'),
        operation,
      ]),
    ),
  )
  return (service) => JSON.stringify(rows.get(service) ?? null)
}

/** Watches over the services that are asked, each looked at once in ten minutes. */
export function watchInterfaces({
  metadata,
  recorded,
  clock = systemClock,
}: {
  metadata: Pick<Metadata, 'openApi'>
  recorded: Recorded
  clock?: Clock
}): InterfaceWatch {
  const known = new Map<string, { readonly until: number; readonly state: Promise<InterfaceState> }>()
  const seen = async (service: readonly string[], withinMs: number): Promise<InterfaceState> => {
    const bytes = await metadata.openApi(service, withinMs).catch(() => undefined)
    if (!bytes) return 'unknown'
    const digest = digestOfDescription(bytes)
    return (await recorded.firstSeen(service.join('/'), digest)) === digest ? 'same' : 'changed'
  }
  return {
    look: ({ service }, withinMs) => {
      const name = service.join('/')
      const now = clock.now().getTime()
      const last = known.get(name)
      if (last && now < last.until) return last.state
      const state = seen(service, withinMs)
      known.set(name, { until: now + sureMs, state }) // as many as there are operations
      const again = () => known.set(name, { until: now + unsureMs, state })
      state.then((found) => found !== 'same' && again(), again)
      return state
    },
  }
}

/** SHA-256 of a description; of JSON, however its members are ordered and spaced. */
export function digestOfDescription(bytes: Uint8Array): string {
  return sha256(inOrder(bytes))
}

function sha256(given: string | Uint8Array): string {
  return createHash('sha256').update(given).digest('hex')
}

function inOrder(bytes: Uint8Array): string | Uint8Array {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return JSON.stringify(value, (_, one: unknown) =>
      one && typeof one === 'object' && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(byName))
        : one,
    )
  } catch {
    return bytes // YAML
  }
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1
}
