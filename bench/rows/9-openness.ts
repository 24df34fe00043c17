/**
 * The open state: the page that asks whether the state keeps its word, with the figures of ten million cases behind it
 * and nothing of it in memory; and what it costs to count a case.
 */
import { countNew } from '#openness'
import { openDatabase, sql } from '#platform'
import { layDecided } from '../../test/openness/decided-cases.ts'
import { asBrowserOf, askHere } from '../cases.ts'
import { median, type Row, ratePerSecond } from '../row.ts'
import type { Setting } from '../setting.ts'
import type { World } from '../world.ts'

const casesBehind = 10_000_000
const [monthsBehind, daysBehind] = [12, 31]
const pages = 300
const p95AtMost = 150
const casesCounted = 20_000
const rounds = 3

/** The cells that ten million cases of a year fill: every service in the country and at its offices, months and days. */
async function fillTallies({ url, nation }: World): Promise<string[]> {
  const database = openDatabase({ url, connectionsMax: 1, statementTimeoutMs: 600_000 })
  const services = nation.services.map(({ definition: { id, agency } }) => ({ id, agency }))
  const offices = nation.agencies.flatMap((agency) =>
    agency.offices
      .slice(0, 30)
      .map(({ id, division }) => ({ id, agency: agency.id, province: division?.slice(0, 2) ?? null })),
  )
  const each = Math.ceil(casesBehind / services.length / monthsBehind)
  try {
    await database.run(sql`
      insert into openness.tally (place, period, service, tally)
      select place, period, service, jsonb_build_object('sent', ${each}::int, 'sent.web', ${each}::int, 'decided', ${each}::int,
        'decided.on-time', ${each}::int * 9 / 10, 'decided.refused', ${each}::int / 20, 'ready', ${each}::int,
        'ready.promise-kept', ${each}::int * 8 / 10, 'ready.days', (select jsonb_object_agg(tenths, 1 + tenths % 7) from generate_series(1, 120) as tenths))
      from (
        select distinct place, period, service from jsonb_to_recordset(${JSON.stringify(services)}::jsonb) as of_service (id text, agency text)
        join jsonb_to_recordset(${JSON.stringify(offices)}::jsonb) as of_office (id text, agency text, province text) on of_office.agency = of_service.agency
        cross join unnest(array_remove(array['country', 'province:' || province, 'agency:' || of_service.agency, 'office:' || of_office.id], null)) as place
        cross join unnest(array['', of_service.id]) as service
        cross join (select to_char(date_trunc('month', now()) - n * interval '1 month', 'YYYY-MM') as period
          from generate_series(0, ${monthsBehind - 1}) as n
          union all select to_char(now() - n * interval '1 day', 'YYYY-MM-DD') from generate_series(0, ${daysBehind - 1}) as n
          union all select to_char(now(), 'YYYY')) as periods
        where length(period) <> 10 or place not like 'office:%') as cells
      on conflict do nothing`)
    await database.many(sql`analyze openness.tally`)
    return services.map(({ id }) => id)
  } finally {
    await database.close()
  }
}

async function dashboard(setting: Setting) {
  const world = await setting.world()
  const services = await fillTallies(world)
  const places = ['country', 'province:65', 'province:11', 'agency:ubeg', 'office:ubeg-1119']
  /** Each page is another, so that none comes from memory. */
  const page = async (nth: number) => {
    const service = services[nth % services.length]!
    const query = new URLSearchParams({ place: places[nth % places.length]!, service })
    const begun = performance.now()
    await askHere(world, { method: 'GET', path: `/open?${query}`, headers: asBrowserOf('') })
    return performance.now() - begun
  }
  const figures: number[] = []
  for (let round = 0; round < rounds; round++) {
    const times: number[] = []
    for (let i = 0; i < pages; i++) times.push(await page(round * pages + i))
    figures.push(times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)]!)
  }
  const note = `p95 of ${pages} pages that were not in memory, figures of ${casesBehind / 1e6} M cases behind them`
  return { unit: 'ms', figures, note }
}

async function counting(setting: Setting) {
  const { url, platform } = await setting.world()
  const { ctx } = platform
  const figures: number[] = []
  const limits: number[] = []
  for (let round = 0; round < rounds; round++) {
    await layDecided(ctx, { url, from: round * casesCounted, upTo: (round + 1) * casesCounted })
    const begun = performance.now()
    while ((await countNew(ctx)) > 0);
    figures.push((casesCounted * 1000) / (performance.now() - begun))
    limits.push(await ratePerSecond(() => ctx.db.one(sql`select count(*) from openness.counted`)))
  }
  const micros = (1e6 / median(figures)).toFixed(0)
  return {
    unit: '/s',
    figures,
    limits,
    against: 'bare queries of one connection',
    note: `${micros} µs a case, in a job`,
  }
}

export const rows: readonly Row[] = [
  { name: 'open-page', target: { atMost: p95AtMost }, measure: dashboard },
  { name: 'count-case', measure: counting },
]
