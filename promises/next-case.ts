/**
 * Whoever asks for the next case gets the one that is due soonest, and nobody else gets it: two officers ask at the same
 * moment, each from two windows, again and again, and a list that was written down before is held against it.
 */
import { decide, nextCase } from '#applications'
import { actingAs, transact } from '#platform'
import { nationWorld } from '../test/contracts/world.ts'
import { decidedAt, inOrder, layCases, officerAt } from '../test/open-cases.ts'
import type { Promised } from './promise.ts'

const roundsQuick = 200
const roundsLong = 1000
const agencyId = 'ubeg'
const officeId = 'ubeg-centre'
const officers = 2
const windows = 2

export const promise: Promised = {
  name: 'next-case',
  says: 'Officers who ask at the same moment get different cases, the soonest due first; an officer’s windows the same.',
  limit: 'double 0, out of order 0, windows apart 0',
  measure: async ({ full, note }) => {
    const world = await nationWorld()
    try {
      const { ctx, url, database } = world
      const rounds = full ? roundsLong : roundsQuick
      const { id: serviceId, refusal } = decidedAt(
        ctx.outside.nation.services.map(({ definition }) => definition),
        agencyId,
      )
      await layCases(ctx, { url, serviceId, officeId, upTo: rounds * officers })
      const wanted = (await inOrder(database, officeId)).map(({ id }) => id)
      const desks = Array.from({ length: officers }, (_, place) => actingAs(ctx, officerAt(ctx, officeId, place)))
      const given = new Set<string>()
      const wrong = { double: 0, disordered: 0, apart: 0 }
      for (let round = 0; round < rounds; round++) {
        const asked = desks.flatMap((desk) => Array.from({ length: windows }, () => transact(desk, nextCase)))
        const got = (await Promise.all(asked)).map((next) => next?.id ?? 'none')
        const one = desks.map((_, place) => got[place * windows]!)
        wrong.apart += got.filter((id, i) => id !== one[Math.floor(i / windows)]).length
        wrong.double += one.filter((id, i) => given.has(id) || one.indexOf(id) !== i).length
        const soonest = wanted.slice(round * officers, (round + 1) * officers)
        wrong.disordered += one.filter((id) => !soonest.includes(id)).length
        for (const id of one) given.add(id)
        const away = { kind: 'refuse', code: refusal, note: '' } as const
        await Promise.all(desks.map((desk, i) => transact(desk, (ctx) => decide(ctx, { id: one[i]!, given: away }))))
        if ((round + 1) % roundsQuick === 0) note(`${given.size} cases handed out`)
      }
      const { double, disordered, apart } = wrong
      return {
        figure: `double ${double}, out of order ${disordered}, windows apart ${apart} (${given.size} cases to ${officers} officers at once)`,
        kept: double + disordered + apart === 0 && given.size === rounds * officers,
      }
    } finally {
      await world.close()
    }
  },
}
