/**
 * What registers said about an application: sealed in the vault, opened only against a receipt, for its citizen, for the
 * officer who has it on the desk, or for the platform's own work. Lists and counts need none of it.
 */
import type { Service } from '#catalogue'
import { type Facts, gatesOf, type Nation, readsOf, stoppedBy, termsOf } from '#engine'
import { type Context, transact } from '#platform'
import { discard, type GivenReceipt, read, type Sensitivity, seal, unsealWith } from '#vault'
import type { Application, Source } from '../application.ts'
import * as store from './store.ts'

/** What the access log calls a case and its files, beside the registers. */
export const caseRegister = 'applications'
/** Nothing stands against a grant. */
export const noObstacle = 'none'
/** The code of a no to something that was typed and is not among what the register lists. */
export const notThereCode = 'not-listed'

export type Known = { readonly facts: Facts; readonly sources: readonly Source[] }
type Owned = { readonly application: Application; readonly service: Service }

/** What the strictest of the operations that a service reads asks for. */
export function sensitivityOf({ registers }: Nation, { definition }: Pick<Service, 'definition'>): Sensitivity {
  const isSensitive = readsOf(definition, registers).some(({ register, operation }) => {
    const owner = registers.find(({ id }) => id === register)
    const one = owner?.operations[operation]
    return owner && one && termsOf(owner, one).sensitivity === 'sensitive'
  })
  return isSensitive ? 'sensitive' : 'personal'
}

/**
 * Seals what registers said in the place of what is there, and notes what of it stands against a grant; nothing where
 * others were faster, which is told.
 */
export async function keepFacts(
  ctx: Context,
  { application, service, known }: Owned & { known: Known },
): Promise<boolean> {
  const { id, personId, factsId: before, formFactsId } = application
  const sensitivity = sensitivityOf(ctx.outside.nation, service)
  const obstacle = obstacleIn({ application, service, known })
  return transact(ctx, async (ctx) => {
    const factsId = await seal(ctx, { personId, sensitivity, kind: 'applications.facts', values: known.facts })
    const { sources } = known
    const put = { id, factsId, sensitivity, sources, obstacle, at: ctx.clock.now(), before }
    const isKept = (await store.putFacts(ctx.db, put)) === 1
    if (!isKept) await discard(ctx, [factsId])
    else if (before && before !== formFactsId) await discard(ctx, [before])
    return isKept
  })
}

/** What stands in the way, nothing while a fact that gates is not known; what was typed and is not listed does until it is answered anew. */
function obstacleIn({ application, service, known }: Owned & { known: Known }): string | null {
  const { answers, obstacle } = application
  if (obstacle === notThereCode) return obstacle
  if ([...gatesOf(service.definition)].some((name) => !Object.hasOwn(known.facts, name))) return null
  return stoppedBy(service.definition, { answers, facts: known.facts }) ?? noObstacle
}

export type Opened = {
  /** Nothing while no register was asked, or what it said is forgotten. */
  readonly facts: Facts | undefined
  /** What was said first, when it was taken up. */
  readonly formFacts: Facts | undefined
}
type Opening = Owned & {
  readonly purpose: 'own' | 'review' | 'document' | 'receipt'
  /** What else is shown under the same receipt. */
  readonly fields?: readonly string[]
}

/** Opens what registers said, under one receipt; whoever asks has shown that they may see the application. */
export async function openFacts(ctx: Context, opening: Opening): Promise<Opened> {
  const { application, service, purpose, fields = [] } = opening
  const { id, personId, factsId, formFactsId, factsSensitivity, serviceId } = application
  if (!factsId && fields.length === 0) return { facts: undefined, formFacts: undefined }
  const law = service.definition.law[0]?.act
  const reading = {
    ...{ personId, service: serviceId, purpose, applicationId: id, register: caseRegister, operation: 'case' },
    fields: [...fields, ...(factsId ? Object.keys(service.definition.facts) : [])],
    sensitivity: factsSensitivity ?? 'personal',
    ...(law ? { law } : {}),
  }
  return read(ctx, reading, (receipt) => opened(ctx, [factsId, formFactsId], receipt))
}

async function opened(ctx: Context, ids: readonly (string | null)[], receipt: GivenReceipt): Promise<Opened> {
  const there = [...new Set(ids.filter((id) => id !== null))]
  const values = await unsealWith<Facts>(ctx, there, receipt)
  const [facts, formFacts] = ids.map((id) => (id === null ? undefined : values[there.indexOf(id)]))
  return { facts, formFacts }
}
