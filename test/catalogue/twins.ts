/**
 * Services that are too alike: pairwise, by what they ask, read, check, give and take. A service that is another one
 * renamed shares nearly all of it; true twins are one definition with an overlay.
 */
import type { Definition, FactSource, Nation } from '#engine'

export type Pair = { readonly one: string; readonly other: string; readonly alike: number }

/** Above this share of what either has in common, two services are one. */
export const tooAlike = 0.6
/** Pairs from here on are worth a look. */
export const near = 0.45

/** Every pair that is at least so alike, most alike first. */
export function pairsFrom({ services, country }: Nation, least: number): Pair[] {
  const featured = services.map(({ definition }) => ({
    id: definition.id,
    features: featuresOf(definition, country.holder.operation),
  }))
  const having = new Map<string, number[]>()
  for (const [i, { features }] of featured.entries())
    for (const feature of features) {
      const known = having.get(feature)
      if (known) known.push(i)
      else having.set(feature, [i])
    }
  const pairs: Pair[] = []
  for (const [i, { id, features }] of featured.entries()) {
    const common = new Map<number, number>()
    for (const feature of features)
      for (const j of having.get(feature)!) if (j > i) common.set(j, (common.get(j) ?? 0) + 1)
    for (const [j, shared] of common) {
      const other = featured[j]!
      const alike = shared / (features.size + other.features.size - shared)
      if (alike >= least) pairs.push({ one: id, other: other.id, alike })
    }
  }
  return pairs.sort((a, b) => b.alike - a.alike)
}

/** What a service is made of, a word each. What every service has, its holder's name and its title, says nothing. */
function featuresOf(definition: Definition, holder: string): ReadonlySet<string> {
  const { facts, questions, stop, decide, issue, collect, tell, granted, fee } = definition
  const features = [
    `is ${definition.kind}`,
    ...Object.values(facts).flatMap((source) => factFeature(source, facts, holder)),
    ...Object.entries(questions).flatMap(([name, question]) =>
      name === issue?.edition
        ? []
        : [
            `asks ${question.type} ${question.title}`,
            ...('options' in question && !Array.isArray(question.options.label)
              ? Object.values(question.options as Record<string, string>).map((label) => `option ${label}`)
              : []),
          ],
    ),
    ...stop.map(({ say }) => `stops ${say}`),
    ...(decide.by === 'rule'
      ? decide.refuseWhen.map(({ say }) => `no ${say}`)
      : [
          ...decide.checks.map(({ title }) => `checks ${title}`),
          ...decide.refusals.map(({ say }) => `no ${say}`),
          ...decide.returns.filter(({ code }) => code !== usualReturn).map(({ say }) => `back ${say}`),
          `within ${decide.workingDays}`,
        ]),
    ...(issue
      ? [...issue.show.map((name) => `shows ${name}`), ...(issue.table?.columns ?? []).map((name) => `lists ${name}`)]
      : []),
    ...(collect ? [`gives ${collect.thing}`] : []),
    ...(tell ? [`tells ${tell.operation}`] : []),
    ...(granted ? [`says ${granted}`] : []),
    ...(fee === 'unknown' ? [] : fee.flatMap(({ amount }) => (amount === 0 ? [] : [`costs ${amount}`]))),
  ]
  return new Set(features)
}

const usualReturn = 'incomplete'

function factFeature(source: FactSource, facts: Definition['facts'], holder: string): string[] {
  if ('from' in source) return source.from.startsWith(`${holder}.`) ? [] : [`reads ${source.from}`]
  if ('rows' in source) return [`reads ${source.rows}`]
  if ('yearsSince' in source || 'daysUntil' in source) return []
  const [of] =
    'sum' in source ? [source.sum] : 'some' in source ? [source.some] : 'count' in source ? [source.count] : source.same
  return of && facts[of] ? [`reckons ${JSON.stringify(source)}`] : []
}
