/** An alert as the public gets it: one officer drafts it, the lead of the same office confirms it. */

import { type Alert, confirmAlert, draftAlert, draftChange } from '#alerts'
import type { Localised } from '#kernel'
import { actingAs, type Context, transact } from '#platform'
import { speaker } from './speakers.ts'

type Announced = { readonly office: string; readonly hazard: string; readonly level: string; readonly place: string }

const dayMs = 24 * 60 * 60 * 1000

/** Says it, for a day from now on. */
export async function announce(
  ctx: Context,
  { office, title = null, ...given }: Announced & { title?: Localised | null },
): Promise<Alert> {
  const from = ctx.clock.now()
  const words = { title, rules: { mn: 'Замын хөдөлгөөн хаасан.' }, doWhat: { mn: 'Гэртээ байна уу.' }, phone: '105' }
  const times = { from, to: new Date(from.getTime() + dayMs) }
  const drafted = await transact(actingAs(ctx, speaker(office)), (ctx) =>
    draftAlert(ctx, { ...given, ...words, ...times }),
  )
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.issues))
  return confirm(ctx, office, drafted.value.draftId)
}

/** Says that it is over. */
export async function endNow(ctx: Context, { office, id }: { office: string; id: string }): Promise<Alert> {
  const drafted = await transact(actingAs(ctx, speaker(office)), (ctx) =>
    draftChange(ctx, { id, change: 'ended', because: 'Аюул өнгөрсөн' }),
  )
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.issues))
  return confirm(ctx, office, drafted.value.draftId)
}

function confirm(ctx: Context, office: string, draftId: string): Promise<Alert> {
  return transact(actingAs(ctx, speaker(office, 'lead')), (ctx) => confirmAlert(ctx, draftId))
}
