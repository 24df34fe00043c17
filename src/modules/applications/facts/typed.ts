/**
 * What was typed because a register did not answer is held against the register's own choices, before anything is read
 * or decided on it: nobody comes to another person's child or car by naming it while a register is down.
 */
import { type Answers, inOptions } from '#engine'
import { Outage } from '#kernel'
import type { Context } from '#platform'
import type { Application } from '../application.ts'
import { readOptions } from '../options.ts'
import type { Case } from './readings.ts'
import * as store from './store.ts'

export type TypedChecked = {
  /** With the answers as the register writes them. */
  readonly application: Application
  /** The registers that did not answer, by question. */
  readonly down: Readonly<Record<string, string>>
  /** The question whose answer the register does not list. */
  readonly notThere?: string
}

/** Checks what can be checked now. */
export async function checkTyped(ctx: Context, { application, service, person }: Case): Promise<TypedChecked> {
  const { unchecked, id, answers: before } = application
  if (unchecked.length === 0) return { application, down: {} }
  const { options, typed } = await readOptions(ctx, { service, person, only: unchecked, applicationId: id })
  const answers: Record<string, Answers[string]> = { ...before }
  const left: string[] = []
  for (const name of unchecked) {
    const listed = [answers[name]].flat().map((one) => inOptions(String(one), options[name] ?? [], ctx.outside.nation))
    const found = listed.flatMap((one) => one?.value ?? [])
    if (found.length === listed.length) answers[name] = Array.isArray(answers[name]) ? found : found[0]!
    else if (typed[name]) left.push(name)
    else return { application, down: typed, notThere: name }
  }
  const changed = await store.setChecked(ctx.db, { id, answers, unchecked: left, before })
  if (changed === 0) throw new Outage('applications/register-awaited') // another try looks at that
  return { application: { ...application, answers, unchecked: left }, down: typed }
}
