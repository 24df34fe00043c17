/**
 * A day of an epidemic, as it was: the figures of 2021-05-20 entered by all 22 provincial offices, each confirmed by a
 * second person, one of them wrong at first and corrected, the country by the ministry; then what is published is held
 * against what the ministry said that day.
 */
import { confirmDay, dayOf, enterDay } from '#alerts'
import { Refusal } from '#kernel'
import { type Context, sql, transact } from '#platform'
import { nation } from '../mongolia/index.ts'
import { type SpeakersWorld, speakersWorld } from '../test/alerts/speakers.ts'
import type { Promised } from './promise.ts'

const hazard = 'covid-19'
const day = '2021-05-20'
/** What the ministry said: new, and since the beginning. */
const [saidNew, saidTotal] = [629, 51_247]
const secondsMost = 60
const slip = { place: '65', instead: 9 }

const known = nation.alerting!.known.days.filter((one) => one.day === day && one.series === 'own')
type Row = (typeof known)[number]

export const promise: Promised = {
  name: 'covid-day',
  says: 'A day’s figures of 22 provinces, each entered and confirmed by two people and one corrected, are public and add up.',
  limit: `new ${saidNew}, in all ${saidTotal}, public too early 0, confirmed by who entered it 0, ≤ ${secondsMost} s`,
  measure: async ({ note }) => {
    const world = await speakersWorld({ now: '2021-05-20T03:00:00Z' })
    try {
      const begun = performance.now()
      const seen = { early: 0, alone: 0 }
      for (const row of known.filter(({ place }) => place !== '')) await publish(world, row, seen)
      note('22 provinces entered and confirmed')
      const wrong = await sums(world.ctx)
      await correct(world)
      await publish(world, known.find(({ place }) => place === '')!, seen)
      const seconds = (performance.now() - begun) / 1000
      const { published, corrections, entries, ...right } = await sums(world.ctx)
      const isRight = right.new === saidNew && right.total === saidTotal && right.countryNew === saidNew
      const isWhole = published === 22 && corrections === 1 && entries === known.length + 1
      return {
        figure: `new ${right.new} (${wrong.new} before the correction), in all ${right.total}, provinces ${published}, corrected ${corrections}, public too early ${seen.early}, confirmed by who entered it ${seen.alone}, ${seconds.toFixed(1)} s`,
        kept: isRight && isWhole && wrong.new !== saidNew && seen.early + seen.alone === 0 && seconds <= secondsMost,
      }
    } finally {
      await world.close()
    }
  },
}

/** The office that speaks for a row: the ministry for the country and for those from abroad. */
function officeOf(place: string): string {
  return nation.alerting!.offices[place] ?? nation.alerting!.hazards.find(({ id }) => id === hazard)!.authorities[0]!
}

/** Entered by an officer, who cannot confirm it, and confirmed by the lead. */
async function publish(world: SpeakersWorld, { place, counts, totals }: Row, seen: { early: number; alone: number }) {
  const [officer, lead] = [world.at(officeOf(place)), world.at(officeOf(place), 'lead')]
  const given = place === slip.place ? { infected: slip.instead } : counts
  const rows = [{ place, counts: given, totals }]
  const entered = await transact(officer, (ctx) => enterDay(ctx, { hazard, day, rows, via: 'form' }))
  if (!entered.ok) throw new Error(entered.issues.map(({ code }) => code).join(', '))
  seen.early += await publicAt(world.ctx, place)
  const alone = await transact(officer, (ctx) => confirmDay(ctx, entered.value.entered)).catch(
    (error: unknown) => error,
  )
  seen.alone += alone instanceof Refusal ? 0 : 1
  await transact(lead, (ctx) => confirmDay(ctx, entered.value.entered))
}

async function correct(world: SpeakersWorld): Promise<void> {
  const { place, counts, totals } = known.find((one) => one.place === slip.place)!
  const given = { hazard, day, rows: [{ place, counts, totals }], via: 'form', because: 'Дахин тоолов' } as const
  const entered = await transact(world.at(officeOf(place)), (ctx) => enterDay(ctx, given))
  if (!entered.ok) throw new Error(entered.issues.map(({ code }) => code).join(', '))
  await transact(world.at(officeOf(place), 'lead'), (ctx) => confirmDay(ctx, entered.value.entered))
}

async function publicAt(ctx: Context, place: string): Promise<number> {
  const { rows, country, abroad } = await dayOf(ctx, { hazard, day })
  const row = [...rows, country, abroad].find(({ division }) => division === place)
  return row && Object.keys({ ...row.counts, ...row.totals }).length > 0 ? 1 : 0
}

async function sums(ctx: Context) {
  const { rows, country, sum, corrections } = await dayOf(ctx, { hazard, day })
  const { entries } = await ctx.db.one<{ entries: number }>(sql`
    select count(*) as entries from transparency.entry
    where log = 'registry' and position('alert-day' in encode(record, 'escape')) > 0`)
  return {
    new: sum.counts.infected,
    total: sum.totals.infected,
    countryNew: country.counts.infected,
    published: rows.filter(({ state }) => state === 'published').length,
    corrections: corrections.length,
    entries,
  }
}
