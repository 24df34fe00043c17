/** By which keys beside a person's own number a record is found, and whose it is. */
import type { Life } from '../../mongolia/life.ts'

export type KeyKind = 'vehicle' | 'property' | 'company'
export type Key = { readonly kind: KeyKind; readonly key: string }

/** All keys that lead to this person, each with what it is the key of. */
export function keysTo(life: Life): (Key & { readonly thing: unknown })[] {
  const { vehicles = [], properties = [], company } = life
  return [
    ...vehicles.flatMap((thing) => [
      { kind: 'vehicle', key: thing.plate, thing } as const,
      { kind: 'vehicle', key: thing.cabin, thing } as const,
    ]),
    ...properties.map((thing) => ({ kind: 'property', key: thing.number, thing }) as const),
    ...(company ? [{ kind: 'company', key: company.number, thing: company } as const] : []),
  ]
}

/** Whose these keys are, by register number; put together when the first is asked for. */
export function ownersAmong(people: ReadonlyMap<string, Life>): (kind: KeyKind, key: string) => string | undefined {
  let all: Map<string, string> | undefined
  return (kind, key) => {
    all ??= new Map(
      [...people.values()].flatMap((life) =>
        keysTo(life).map(({ kind, key }): [string, string] => [`${kind}/${key}`, life.registerNumber]),
      ),
    )
    return all.get(`${kind}/${key}`)
  }
}
