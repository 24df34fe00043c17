/** Whom a question is about: a person by a number of theirs, or the owner of a thing by its key; in memory, then among those laid down. */
import type { Operation } from '#engine'
import type { Life } from '../../mongolia/life.ts'
import { registerNumberOf } from '../population/numbers.ts'
import type { Population } from '../population/population.ts'
import { type KeyKind, ownersAmong } from './keys.ts'

type Given = Readonly<Record<string, string>>
export type Thing = { readonly kind: KeyKind; readonly key: string }
export type Named = { readonly number: string; readonly thing?: Thing }
export type People = Pick<Population, 'byNumber'> & Partial<Pick<Population, 'laidDown'>>

const keyKinds: readonly (string | undefined)[] = ['vehicle', 'property', 'company'] satisfies KeyKind[]

export function openNames(population: People) {
  const ownerHere = ownersAmong(population.byNumber)

  /** Whom the question names: a person, or the owner of a thing, among those in memory. */
  function named(by: Operation['by'], { regnum = '', ...inputs }: Given): Named {
    const given = [...Object.values(inputs), regnum].filter(Boolean)
    if (by === 'civil-number') return { number: given.map(registerNumberOf).find(Boolean) ?? regnum }
    const kind = keyKinds.includes(by) ? (by as KeyKind) : undefined
    for (const key of kind ? given : []) {
      const owner = ownerHere(kind!, key)
      if (owner) return { number: owner, thing: { kind: kind!, key } }
    }
    return { number: regnum }
  }

  /** The same among those laid down, where nobody here is meant. */
  async function namedThere(by: Operation['by'], given: Given): Promise<Named> {
    const here = named(by, given)
    const kind = keyKinds.includes(by) ? (by as KeyKind) : undefined
    if (here.thing || !kind) return here
    for (const key of Object.values(given).filter(Boolean)) {
      const owner = await population.laidDown?.people?.ownerOf({ kind, key })
      if (owner) return { number: owner, thing: { kind, key } }
    }
    return here
  }

  async function householdOf(number: string): Promise<readonly Life[]> {
    if (!number || population.byNumber.has(number)) return []
    return (await population.laidDown?.people?.householdOf(number)) ?? []
  }

  return { named, namedThere, householdOf }
}
