/**
 * A journey with eight facts: how long its pages take while every register answers in 50 ms, and while one of them hangs.
 * Each journey is of somebody who has not been asked about lately.
 */
import { sql } from '#platform'
import { startWhole } from '../../test/platform.ts'
import { downedBy } from '../../test/registers-down/plan.ts'
import { sendThrough } from '../../test/registers-down/walk.ts'
import type { Row } from '../row.ts'
import type { Setting } from '../setting.ts'

/** Reads eight facts and more, of five registers; the last of them is not its own. */
const serviceId = 'passport-order'
const hanging = 'court'
const answerMs = 50
const pageMsMost = 250
const journeysCount = 12
const roundsCount = 3

async function pages({ full }: Setting, hangs: boolean) {
  const platform = await startWhole()
  const { nation, simulators } = platform
  const { switchboard, setMood } = simulators.registers
  try {
    const today = new Date().toISOString().slice(0, 10)
    const world = {
      nation: { ...nation, services: nation.services.filter(({ definition }) => definition.id === serviceId) },
      population: simulators.population,
      today,
    }
    const [journey] = downedBy(world, hanging, 1)
    if (!journey) throw new Error(`nobody may have ${serviceId}`)
    switchboard.setSlowMs(answerMs)
    for (const { id } of nation.registers) setMood(id, 'slow')
    if (hangs) setMood(hanging, 'hang')
    const visitor = await platform.visitorAs(journey.person)
    const figures: number[] = []
    for (let round = 0; round < roundsCount; round++) {
      const times: number[] = []
      for (let i = 0; i < journeysCount * (full ? 4 : 1); i++) {
        await platform.platform.ctx.db.run(sql`delete from exchange.answer`)
        times.push(...(await sendThrough(visitor, journey)).pagesMs)
      }
      figures.push(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!)
    }
    const note = `p95 of a page; registers answer in ${answerMs} ms${hangs ? ', one hangs' : ''}`
    return { unit: 'ms', figures, note }
  } finally {
    await platform.stop()
  }
}

export const rows: readonly Row[] = [
  { name: 'journey-8-facts', target: { atMost: pageMsMost }, measure: (setting) => pages(setting, false) },
  { name: 'journey-one-hangs', target: { atMost: pageMsMost }, measure: (setting) => pages(setting, true) },
]
