/** What a lead typed about one item. */
import type { Issue } from '#kernel'
import type { PublicationGiven } from '#openness'
import type { C } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'

/** What was typed and cannot be taken as it is. */
export type Wrong = { readonly duty: string; readonly given: PublicationGiven; readonly issues: readonly Issue[] }

/** A field's name: the page has the same form for each item, and identifiers stand on it once. */
export function fieldIn(duty: string, name: string): string {
  return `${duty}-${name}`
}

export async function givenIn(c: C, duty: string): Promise<PublicationGiven> {
  const form = await readForm(c)
  const text = (name: keyof PublicationGiven) => textOf(form, fieldIn(duty, name))
  return {
    title: text('title'),
    link: text('link'),
    said: text('said'),
    publishedOn: text('publishedOn'),
    changedOn: text('changedOn'),
  }
}
