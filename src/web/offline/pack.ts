/** A form with all it needs far from a network, for a person who has begun it: the same as their next pages would show. */
import { draftOf, prepareDraft } from '#applications'
import { serviceIn } from '#catalogue'
import { Refusal } from '#kernel'
import type { Context } from '#platform'
import type { Pack } from '../../offline/protocol.ts'

/** The pack of a service's form; only of one that was opened, since registers are asked for it. */
export async function packOf(
  ctx: Context,
  { serviceId, name }: { serviceId: string; name: string },
): Promise<Omit<Pack, 'person'>> {
  const service = serviceIn(ctx, serviceId)
  const saved = await draftOf(ctx, serviceId)
  if (!saved) throw new Refusal('web/not-found')
  const { given, known } = await prepareDraft(ctx, saved)
  const { country: _, ...rest } = given
  const asksAddress = Object.values(service.definition.questions).some(({ type }) => type === 'address')
  const languages = Object.keys(service.in)
  const packed = { ...rest, divisions: asksAddress ? rest.divisions : [] }
  return {
    name,
    serviceId,
    definitionHash: service.hash,
    definition: service.in,
    given: Object.fromEntries(languages.map((language) => [language, packed])),
    known: known && { ...known, at: known.at.toISOString() },
    draft: saved.draft,
    madeAt: ctx.clock.now().toISOString(),
  }
}
