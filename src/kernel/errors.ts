/**
 * The four ways things go wrong, each expressed in its own way:
 * a mistake of the person is a value (`Issue`), a rule that says no is a `Refusal`, something outside that does not
 * answer is an `Outage`, and an impossible state is a `Bug`. One function at the edge turns them into a page.
 */

/** One thing to put right in a form: which field, the code of the text that says how, and what that text needs. */
export type Issue = { readonly field: string; readonly code: string; readonly params?: TextParams }
export type TextParams = Readonly<Record<string, string | number>>

/** What a check of people's input returns: the value, or everything that has to be put right. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** A check that found nothing to put right. */
export function good<Value>(value: Value): Checked<Value> {
  return { ok: true, value }
}

/** A check that found one thing to put right. */
export function mistake(field: string, code: string, params?: TextParams): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [params ? { field, code, params } : { field, code }] }
}

/** A rule said no. `code` names the public text (`applications/not-found`); `detail` goes to the log, never personal. */
export class Refusal extends Error {
  readonly code: string
  readonly detail: Readonly<Record<string, unknown>>

  constructor(code: string, detail: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
  }
}

/** Something outside did not answer as agreed; the same call may work later. */
export class Outage extends Error {
  readonly code: string

  constructor(code: string, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Outage'
    this.code = code
  }
}

/** A state that cannot be. */
export class Bug extends Error {
  override readonly name = 'Bug'
}

/** Throws a `Bug` saying why the state cannot be. Never put a person's data in `why`. */
export function assert(condition: unknown, why: string): asserts condition {
  if (!condition) throw new Bug(why)
}
