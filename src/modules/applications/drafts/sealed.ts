/** What registers said beside a draft: sealed for as long as it is used, opened for its own person under one receipt. */
import type { Service } from '#catalogue'
import type { Facts } from '#engine'
import { hour } from '#kernel'
import type { Context } from '#platform'
import { read, seal, unsealWith } from '#vault'
import { caseRegister, sensitivityOf } from '../facts/kept.ts'
import type { KnownBefore, KnownSealed, OptionsRead, SavedDraft } from './draft.ts'
import * as store from './store.ts'

/** How long what registers said is used without asking again. */
export const keptMs = hour

type Kept = { readonly known?: KnownBefore | undefined; readonly choices?: (OptionsRead & { at: Date }) | undefined }
export type Own = { readonly personId: string; readonly service: Service }

/** Opens what is kept with a draft and not too old; nothing is read, and no receipt left, where nothing is. */
export async function openKept(ctx: Context, saved: SavedDraft, { personId, service }: Own): Promise<Kept> {
  const isFresh = (at: Date) => ctx.clock.now().getTime() - at.getTime() < keptMs
  const known = saved.known && isFresh(saved.known.at) ? saved.known : undefined
  const choices = saved.choices && isFresh(saved.choices.at) ? saved.choices : undefined
  const ids = [known, choices].flatMap((one) => (one ? [one.sealedId] : []))
  if (ids.length === 0) return {}
  const { definition, id } = service
  const law = definition.law[0]?.act
  const reading = {
    ...{ personId, service: id, purpose: 'own', register: caseRegister, operation: 'case' },
    fields: [...(known ? Object.keys(definition.facts) : []), ...(choices ? Object.keys(definition.questions) : [])],
    sensitivity: sensitivityOf(ctx.outside.nation, service),
    ...(law ? { law } : {}),
  }
  const values = await read(ctx, reading, (receipt) => unsealWith<unknown>(ctx, ids, receipt))
  return {
    known: known && withFacts(known, values[0] as Facts),
    choices: choices && { ...(values.at(-1) as OptionsRead), at: choices.at },
  }
}

function withFacts({ sealedId: _, ...known }: KnownSealed, facts: Facts): KnownBefore {
  return { ...known, facts }
}

/** Seals what registers know of whom a draft is for, and keeps it with the draft. */
export async function keepKnown(ctx: Context, { personId, service }: Own, known: KnownBefore): Promise<void> {
  const sealedId = await sealed(ctx, { personId, service }, { kind: 'applications.draft-facts', values: known.facts })
  const { facts: _, ...rest } = known
  await store.setKnown(ctx.db, { personId, serviceId: service.id, known: { ...rest, sealedId } })
}

/** Seals the choices registers gave, and keeps them with the draft. */
export async function keepChoices(ctx: Context, { personId, service }: Own, choices: OptionsRead): Promise<void> {
  const sealedId = await sealed(ctx, { personId, service }, { kind: 'applications.draft-options', values: choices })
  await store.setChoices(ctx.db, { personId, serviceId: service.id, sealedId, at: ctx.clock.now() })
}

function sealed(ctx: Context, { personId, service }: Own, { kind, values }: { kind: string; values: unknown }) {
  const until = new Date(ctx.clock.now().getTime() + keptMs)
  return seal(ctx, { personId, sensitivity: sensitivityOf(ctx.outside.nation, service), kind, values, until })
}
