/**
 * The exchange as it is configured: X-Road for every register, but for the operations of agencies that speak KHUR's SOAP.
 * What SOAP has no domain for (what a member says of itself, operations agreed since) is asked over X-Road there too.
 */
import type { KeyObject } from 'node:crypto'
import type { Register } from '#engine'
import type { Clock } from '#kernel'
import type { Db, Outgoing } from '#platform'
import { client } from './client.ts'
import { openKhur } from './khur-soap.ts'
import { openMetadata } from './metadata/metadata.ts'
import { describedBy, recordedIn, watchInterfaces } from './metadata/watch.ts'
import type { ExchangePort, ExchangeRequest } from './port.ts'
import { domainOf } from './soap/khur-domains.ts'
import { openXRoad } from './xroad-http.ts'
import { memberKeysFrom } from './xroad-members.ts'

export type ExchangeOptions = {
  /** The instance in identifiers. */
  readonly instance: string
  readonly url: string
  readonly outgoing: Outgoing
  readonly clock: Clock
  /** The nation's, whose description of an operation is what was agreed; `db` records the interface it was agreed under. */
  readonly registers: readonly Register[]
  readonly db: Db
  /** What our questions are signed with (P-256). */
  readonly key: KeyObject
  /** The keys of members, as JSON. */
  readonly members?: string | undefined
  readonly khur?: {
    readonly url: string
    readonly token: string
    /** RSA, as PEM. */
    readonly key: string
    readonly agencies: readonly string[]
  }
}

/** Opens both ways; which one a question takes, its agency decides. */
export function openExchange({ khur, members, outgoing, ...options }: ExchangeOptions): ExchangePort {
  const { instance, url, clock, db, key, registers } = options
  const line = outgoing.to(url)
  const metadata = openMetadata({ line, client: [instance, ...client], clock })
  const recorded = recordedIn(db, { described: describedBy(instance, registers), clock })
  const interfaces = watchInterfaces({ metadata, recorded, clock })
  const xroad = openXRoad({ url, line, clock, key, members: members ? memberKeysFrom(members) : undefined, interfaces })
  if (!khur) return xroad
  const soap = openKhur({ url: khur.url, accessToken: khur.token, key: khur.key, outgoing, clock })
  return byAgency({ xroad, soap, agencies: khur.agencies })
}

/** A port that asks these agencies in SOAP what SOAP has a place for, and everything else over X-Road. */
export function byAgency({
  xroad,
  soap,
  agencies,
}: {
  xroad: ExchangePort
  soap: ExchangePort
  agencies: readonly string[]
}): ExchangePort {
  const speaksSoap = new Set(agencies)
  const takesSoap = ({ agency, service }: ExchangeRequest) =>
    speaksSoap.has(agency) && domainOf(service.at(-1) ?? '') !== undefined
  return { send: (request) => (takesSoap(request) ? soap : xroad).send(request) }
}
