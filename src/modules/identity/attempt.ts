import { createHash } from 'node:crypto'
import type { Nation } from '#engine'
import { dateIn, minute, second, yearsBetween } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import * as store from './store.ts'

declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
  }
}

export type SignInBegun = {
  readonly attempt: string
  readonly code: string
  readonly expiresAt: Date
  readonly validFrom: Date
}
export type SignInState = 'waiting' | 'confirmed' | 'expired'

const codeDigits = 6
const codeMs = 2 * minute
/** How long a confirmed attempt can be turned into its session. */
export const confirmedMs = 10 * minute
const freeAttempts = 5
const freeWindowMs = 15 * minute
const slowedMs = 60 * second

/**
 * Begins signing in. An unknown number, or one too young to sign in alone, gets the same answer and a code that nobody
 * can confirm. After five tries in a quarter of an hour the next code of that person counts from a minute later: slower,
 * never locked, so that nobody can lock out somebody else.
 */
export async function beginSignIn(
  ctx: Context,
  { registerNumber, returnTo }: { registerNumber: string; returnTo: string },
): Promise<SignInBegun> {
  const now = ctx.clock.now()
  const person = await store.findByRegisterNumber(ctx.db, registerNumber)
  const personId = person && isOldEnough(ctx, registerNumber, now) ? person.id : null
  const subjectSha256 = sha256(registerNumber)
  const recent = await store.countAttempts(ctx.db, { subjectSha256, since: new Date(now.getTime() - freeWindowMs) })
  const validFrom = recent < freeAttempts ? now : new Date(now.getTime() + slowedMs)
  const attempt = ctx.ids.secret()
  const code = await freeCode(ctx, now)
  const expiresAt = new Date(validFrom.getTime() + codeMs)
  const id = ctx.ids.uuid()
  await store.insertAttempt(ctx.db, {
    id,
    secretSha256: sha256(attempt),
    subjectSha256,
    personId,
    code,
    returnTo,
    createdAt: now,
    validFrom,
    expiresAt,
  })
  await append(ctx, { did: 'identity.sign-in-begun', about: id, ...(personId ? { personId } : {}) })
  return { attempt, code, expiresAt, validFrom }
}

function isOldEnough(ctx: Context, registerNumber: string, now: Date): boolean {
  const { country } = ctx.outside.nation
  const born = country.registerNumber.birthDate(registerNumber)
  return born !== undefined && yearsBetween(born, dateIn(country.timeZone, now)) >= country.signInAge
}

/** A code that no other live attempt has; with a million codes and two minutes the first try nearly always is. */
async function freeCode(ctx: Context, now: Date): Promise<string> {
  for (;;) {
    const code = ctx.ids.digits(codeDigits)
    if (!(await store.codeIsLive(ctx.db, code, now))) return code
  }
}

/** Whether a confirmed attempt can still open its session. */
function isFresh(confirmedAt: Date, now: Date): boolean {
  return now.getTime() - confirmedAt.getTime() < confirmedMs
}

/** How an attempt stands, for the browser that holds its secret. */
export async function signInState(ctx: Context, attempt: string): Promise<SignInState> {
  const found = await store.findAttempt(ctx.db, sha256(attempt))
  if (!found || found.stoppedAt || found.usedAt) return 'expired'
  if (found.confirmedAt) return isFresh(found.confirmedAt, ctx.clock.now()) ? 'confirmed' : 'expired'
  return found.expiresAt <= ctx.clock.now() ? 'expired' : 'waiting'
}

export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
