/** What the door to people's data costs: receipts a second, one receipt before a reading, and opening what is sealed. */

import { type Context, sql, transact } from '#platform'
import { read, seal, unsealWith } from '#vault'
import { byTurns, type Row, rateOf, ratePerSecond } from '../row.ts'
import type { Setting } from '../setting.ts'
import { citizen } from '../world.ts'

const callers = 16

type Reader = { readonly ctx: Context; readonly reading: Parameters<typeof read>[1] }

async function readerIn(setting: Setting): Promise<Reader> {
  const { platform, nation } = await setting.world()
  const person = nation.people[0]!
  return {
    ctx: { ...platform.ctx, actor: citizen(person) },
    reading: {
      ...{ personId: person.id, service: 'bench', purpose: 'own', register: 'documents', operation: 'record' },
      fields: ['record'],
    },
  }
}

/** The two rows of a receipt and nothing else: what the database alone takes for them. */
function bareReceipt({ ctx, reading }: Reader): () => Promise<unknown> {
  const bytes = Buffer.alloc(250, 1)
  return () =>
    transact(ctx, (ctx) => {
      const id = ctx.ids.uuid()
      const at = ctx.clock.now()
      return Promise.all([
        ctx.db.run(sql`
          insert into transparency.entry (id, log, record, salt, commitment, leaf, at)
          values (${id}, 'access', ${bytes}, ${bytes.subarray(0, 32)}, ${bytes.subarray(0, 32)}, ${bytes.subarray(0, 32)}, ${at})`),
        ctx.db.run(sql`
          insert into transparency.receipt (id, person_id, actor_kind, service, purpose, register, operation, fields, at)
          values (${id}, ${reading.personId}, 'citizen', 'bench', 'own', 'documents', 'record', '{record}', ${at})`),
      ])
    })
}

async function receipts(setting: Setting) {
  const reader = await readerIn(setting)
  const bare = bareReceipt(reader)
  const found = await byTurns(
    () => rateOf(callers, () => read(reader.ctx, reader.reading, async () => {})),
    () => rateOf(callers, bare),
  )
  return { unit: '/s', ...found, against: 'the same two rows inserted and committed' }
}

async function cost(setting: Setting) {
  const reader = await readerIn(setting)
  const bare = bareReceipt(reader)
  const millisecondsOf = async (work: () => Promise<unknown>) => 1000 / (await ratePerSecond(work))
  const found = await byTurns(
    () => millisecondsOf(() => read(reader.ctx, reader.reading, async () => {})),
    () => millisecondsOf(bare),
  )
  return { unit: 'ms', ...found, against: 'the same two rows inserted and committed', note: 'one reader after another' }
}

async function unsealing(setting: Setting) {
  const { ctx, reading } = await readerIn(setting)
  const values = { address: 'x'.repeat(200) }
  const kind = 'bench.values'
  const ids = await Promise.all(
    Array.from({ length: 100 }, () => seal(ctx, { personId: reading.personId, sensitivity: 'personal', kind, values })),
  )
  const perSecond = () =>
    rateOf(4, () => read(ctx, reading, (receipt) => unsealWith(ctx, ids, receipt))).then((times) => times * ids.length)
  const figures: number[] = []
  for (let round = 0; round < 3; round++) figures.push(await perSecond())
  return { unit: '/s', figures, note: `${ids.length} values against a receipt` }
}

export const rows: readonly Row[] = [
  { name: 'receipts', target: { ratioAtLeast: 0.5 }, measure: receipts },
  { name: 'receipt-cost', target: { atMost: 10 }, measure: cost },
  { name: 'unseal', target: { atLeast: 2000 }, measure: unsealing },
]
