import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql, transact } from '#platform'
import { type PayingWorld, payingWorld } from '../../../test/paying.ts'
import { type Invoice, ledgerBalance } from './index.ts'

let world: PayingWorld
let invoice: Invoice
before(async () => {
  world = await payingWorld()
  invoice = await world.raise(1000)
})
after(() => world.close())

const posting = (id: string) => sql`
  insert into payments.posting (id, what, cause, invoice_id, at)
  values (${id}, 'paid', ${id}, ${invoice.id}, ${world.clock.now()})`
const entry = (id: string, account: string, amount: number) =>
  sql`insert into payments.entry (posting_id, account, amount) values (${id}, ${account}, ${amount})`

test('a posting whose entries sum to zero is stored, and no other', async () => {
  const [good, bad, empty] = [world.ctx.ids.uuid(), world.ctx.ids.uuid(), world.ctx.ids.uuid()]
  await transact(world.ctx, async ({ db }) => {
    await db.run(posting(good))
    await db.run(entry(good, 'bank', 1))
    await db.run(entry(good, 'receivable', -1))
  })
  const unbalanced = transact(world.ctx, async ({ db }) => {
    await db.run(posting(bad))
    await db.run(entry(bad, 'bank', 2))
    await db.run(entry(bad, 'receivable', -1))
  })
  await assert.rejects(unbalanced, /sum to zero/)
  await assert.rejects(
    transact(world.ctx, ({ db }) => db.run(posting(empty))),
    /sum to zero/,
  )
  await assert.rejects(world.ctx.db.run(entry(good, 'fees', 1)), /sum to zero/)
})

for (const statement of [
  'update payments.entry set amount = amount * 2',
  'delete from payments.entry',
  'truncate payments.entry',
  'update payments.posting set at = now()',
  'delete from payments.posting',
  'truncate payments.posting cascade',
])
  test(`tampering: the ledger is append-only, ${statement.split(' ').slice(0, 2).join(' ')} and all`, async () => {
    await assert.rejects(world.database.script(statement), /append-only/)
  })

test('what is raised is owed by people and earned by the agency', async () => {
  const balances = await ledgerBalance(world.ctx)
  assert.equal(balances[`revenue:${invoice.agencyId}`], -1000)
})
