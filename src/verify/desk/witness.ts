/** What people call a witness: in the log it has only a short name. */
import type { Translate } from '#kernel'

/** The name a nation gives the witness; the log's own for one that has none. */
export function witnessName(t: Translate, witness: string): string {
  const key = `verify.witness-${witness}`
  const name = t(key)
  return name === key ? witness : name
}
