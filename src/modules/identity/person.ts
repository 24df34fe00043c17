import { assert, type Language } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import * as store from './store.ts'

export type Person = {
  readonly id: string
  readonly registerNumber: string
  readonly phone: string
  readonly language: Language
  /** The given name, as greeted. */
  readonly name: string
}
export type PersonToLoad = Person

/** Gives these people an account, or brings theirs up to date; safe to repeat. */
export async function loadPeople(ctx: Context, people: readonly PersonToLoad[]): Promise<void> {
  await store.upsertPeople(ctx.db, people)
}

/** A person's messages are written in the language they last signed in with. */
export async function speakLanguage(
  ctx: Context,
  { personId, language }: { personId: string; language: Language },
): Promise<void> {
  const isNew = await store.setLanguage(ctx.db, { personId, language })
  if (isNew) await append(ctx, { did: 'identity.language-chosen', personId, data: { language } })
}

/** The person a session names; that they are there is certain. */
export async function personById(ctx: Context, id: string): Promise<Person> {
  const person = await store.findPerson(ctx.db, id)
  assert(person, 'a session names a person who is not there')
  return person
}

/** The person of this identifier, if they have an account. */
export function personIfKnown(ctx: Context, id: string): Promise<Person | undefined> {
  return store.findPerson(ctx.db, id)
}

/** The person of this register number, if they have an account. */
export function personByRegisterNumber(ctx: Context, registerNumber: string): Promise<Person | undefined> {
  return store.findByRegisterNumber(ctx.db, registerNumber)
}

/** The person who has this telephone, if they have an account. */
export function personByPhone(ctx: Context, phone: string): Promise<Person | undefined> {
  return store.findByPhone(ctx.db, phone)
}
