/**
 * Keeps a register that is down from holding up those who ask it: after some failures in a row nobody asks for a while,
 * then one tries. Pure: the time is given.
 */
export type BreakerState = { readonly failures: number; readonly openUntil: number; readonly trying: boolean }

const failuresMax = 5
const openMs = 10_000

export const closed: BreakerState = { failures: 0, openUntil: 0, trying: false }

/** Whether one may ask now, and the state after. */
export function enter(state: BreakerState, now: number): { may: boolean; state: BreakerState } {
  if (state.failures < failuresMax) return { may: true, state }
  if (now < state.openUntil || state.trying) return { may: false, state }
  return { may: true, state: { ...state, trying: true } }
}

export function leave(state: BreakerState, { worked, now }: { worked: boolean; now: number }): BreakerState {
  if (worked) return closed
  const failures = state.failures + 1
  return { failures, openUntil: failures >= failuresMax ? now + openMs : 0, trying: false }
}
