/**
 * The exchange: asking agencies' registers, in the X-Road REST protocol or, where an agency speaks it, in KHUR's
 * SOAP. Always true: no
 * reading without a receipt that was committed before it; only the fields a service names come back; every attempt has
 * an identifier of its own, stored before it leaves; a register that is down keeps nobody but its own askers waiting.
 */

export { type Asked, ask, type RegisterAnswer, refusals } from './ask.ts'
export { type Availability, availabilityOf, keepMeasuring, measure } from './availability/availability.ts'
export { type HashedRequest, requestHash } from './identifier.ts'
export { jobs } from './jobs.ts'
export { type Metadata, openMetadata } from './metadata/metadata.ts'
export { type InterfaceWatch, watchInterfaces } from './metadata/watch.ts'
export { byAgency, openExchange } from './open-exchange.ts'
export type { ExchangeAnswer, ExchangePort, ExchangeRequest } from './port.ts'
export { keepReconciling, messageLog, reconcile, reconciledDays } from './reconciliation/reconcile.ts'
export type { Day as ReconciledDay } from './reconciliation/store.ts'
export { loadRegisters } from './registers.ts'
export type { MemberKeys } from './xroad-answer.ts'
export { openXRoad } from './xroad-http.ts'
