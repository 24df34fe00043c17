/** A form with all it needs far from a network, for a person who has begun it: the same as their next pages would show. */
import { draftOf, type Prepared, prepareDraft } from '#applications'
import { type Service, serviceIn } from '#catalogue'
import { type Definition, type Given, nationOptions } from '#engine'
import { type Language, Refusal, type Translate } from '#kernel'
import type { Context } from '#platform'
import type { Pack, PackedWords } from '../../offline/protocol.ts'
import { knownRows } from '../journey/index.ts'

type Translators = Readonly<Record<Language, Translate>>

/** The pack of a service's form; only of one that was opened, since registers are asked for it. */
export async function packOf(
  ctx: Context,
  { serviceId, name, translators }: { serviceId: string; name: string; translators: Translators },
): Promise<Omit<Pack, 'person'>> {
  const service = serviceIn(ctx, serviceId)
  const saved = await draftOf(ctx, serviceId)
  if (!saved) throw new Refusal('web/not-found')
  const prepared = await prepareDraft(ctx, saved)
  const { known, given } = prepared
  const languages = ctx.outside.nation.country.languages.map(({ code }) => code)
  return {
    name,
    serviceId,
    in: Object.fromEntries(
      languages.map((language) => [language, wordsOf(ctx, service, { prepared, language, t: translators[language]! })]),
    ),
    divisions: divisionsFor(service.definition, given.divisions),
    known: known && { whom: known.whom, facts: known.facts },
    draft: saved.draft,
    expiresAt: saved.expiresAt.toISOString(),
    madeAt: ctx.clock.now().toISOString(),
  }
}

/** As many divisions as its questions choose from. */
function divisionsFor({ questions }: Definition, divisions: Given['divisions']): Given['divisions'] {
  const levels = Object.values(questions).map((question) => {
    if (question.type === 'address') return 3
    return question.type === 'place' ? question.level : 0
  })
  const deepest = Math.max(0, ...levels)
  return divisions.filter(({ level }) => level <= deepest)
}

function wordsOf(
  ctx: Context,
  service: Service,
  { prepared, language, t }: { prepared: Prepared; language: Language; t: Translate },
): PackedWords {
  const { nation, catalogue } = ctx.outside
  const definition = service.in[language]!
  const { known, choices } = prepared
  const registerTitle = (id: string) =>
    nation.registerTranslations[language]?.[id] ?? nation.registers.find((one) => one.id === id)?.title ?? id
  const groups = { elsewhere: t('journey.offices-elsewhere'), abroad: t('journey.offices-abroad') }
  const offices = nationOptions(nation, definition, { language, ...groups })
  const instead = definition.stop.flatMap((stop) => stop.instead ?? [])
  return {
    definition,
    options: { ...choices.options, ...offices },
    typed: Object.fromEntries(Object.entries(choices.typed).map(([name, id]) => [name, registerTitle(id)])),
    rows: known ? knownRows(nation, definition, { ...known, language }) : [],
    missing: (known?.missing ?? []).map(registerTitle),
    instead: Object.fromEntries(instead.map((id) => [id, catalogue.byId(id)?.in[language]?.title ?? ''])),
  }
}
