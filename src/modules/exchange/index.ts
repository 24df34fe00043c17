/**
 * The exchange: asking agencies' registers, over HTTP in the X-Road REST protocol and in no other way. Always true: no
 * reading without a receipt that was committed before it; only the fields a service names come back; every attempt has
 * an identifier of its own, stored before it leaves; a register that is down keeps nobody but its own askers waiting.
 */
export { type Asked, ask, type RegisterAnswer, refusals } from './ask.ts'
export { loadRegisters } from './registers.ts'
export { openXRoad, type XRoadPort } from './xroad-http.ts'
