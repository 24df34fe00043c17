/**
 * Who is on the simulated exchange: every register's agency is a member with a key of its own, offers its operations as
 * services, and lets nobody ask but whom it granted a right to, service by service. A member can be cut off for all.
 */
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Operation, Register } from '#engine'

export type Service = { readonly id: string; readonly register: Register; readonly operation: Operation }
export type Members = {
  readonly instance: string
  readonly registers: readonly Register[]
  /** By `instance/class/member/subsystem/code`. */
  readonly service: (id: string) => Service | undefined
  /** The registers behind `instance/class/member/subsystem`. */
  readonly subsystem: (id: string) => readonly Register[]
  readonly isKnown: (client: string) => boolean
  readonly mayAsk: (client: string, service: string) => boolean
  readonly grant: (client: string, service: string) => void
  readonly revoke: (client: string, service: string) => void
  /** A member (`instance/class/member`) that is cut off neither asks nor is asked. */
  readonly cutOff: (member: string) => void
  readonly readmit: (member: string) => void
  readonly keyOf: (member: string) => KeyObject
  /** What each member's signatures are checked with. */
  readonly publicKeys: () => ReadonlyMap<string, KeyObject>
}

/** The platform, which the nation's registers let ask. */
export const platformClient = ['GOV', '0001', 'platform'] as const

/** The members behind these registers; the platform is granted every operation. */
export function openMembers(instance: string, registers: readonly Register[]): Members {
  const services = new Map<string, Service>()
  const subsystems = new Map<string, Register[]>()
  for (const register of registers) {
    const subsystem = subsystemOf(instance, register)
    subsystems.set(subsystem, [...(subsystems.get(subsystem) ?? []), register])
    for (const operation of Object.values(register.operations)) {
      const id = `${subsystem}/${operation.code}`
      services.set(id, { id, register, operation })
    }
  }
  const platform = [instance, ...platformClient].join('/')
  const rights = new Map([...services.keys()].map((id) => [id, new Set([platform])]))
  const off = new Set<string>()
  const keys = new Map<string, KeyObject>()
  const keyOf = (member: string) => keys.get(member) ?? newKey(keys, member)
  return {
    instance,
    registers,
    service: (id) => (off.has(memberOf(id)) ? undefined : services.get(id)),
    subsystem: (id) => (off.has(memberOf(id)) ? [] : (subsystems.get(id) ?? [])),
    isKnown: (client) => (client === platform || subsystems.has(client)) && !off.has(memberOf(client)),
    mayAsk: (client, service) => rights.get(service)?.has(client) ?? false,
    grant: (client, service) => rights.get(service)?.add(client),
    revoke: (client, service) => rights.get(service)?.delete(client),
    cutOff: (member) => off.add(member),
    readmit: (member) => off.delete(member),
    keyOf,
    publicKeys: () =>
      new Map([...subsystems.keys()].map(memberOf).map((member) => [member, createPublicKey(keyOf(member))])),
  }
}

/** `instance/class/member/subsystem` of a register. */
export function subsystemOf(instance: string, { member }: Pick<Register, 'member'>): string {
  return [instance, member.memberClass, member.memberCode, member.subsystem].join('/')
}

/** The member a longer identifier begins with. */
export function memberOf(id: string): string {
  return id.split('/', 3).join('/')
}

function newKey(keys: Map<string, KeyObject>, member: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  keys.set(member, privateKey)
  return privateKey
}
