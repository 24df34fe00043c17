/** The server dies between any two steps of raising, opening, paying, settling and giving back; afterwards all agrees. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, dateIn, hour } from '#kernel'
import { type Context, drain, transact } from '#platform'
import { nation } from '../../../mongolia/index.ts'
import { testNow } from '../../../test/harness.ts'
import { mortal } from '../../../test/mortal.ts'
import { type PayingWorld, payingWorld, raise } from '../../../test/paying.ts'
import { cancelInvoice, type Difference, invoiceOf, reconcile, requestRefund } from './index.ts'

let world: PayingWorld
before(async () => {
  world = await payingWorld()
})
after(() => world.close())

type Life = { readonly ctx: Context; readonly about: string }

/** What happens to an invoice in one life; repeating it changes nothing that was done. */
const lives = {
  'paid by one who is told how': async ({ ctx, about }: Life) => {
    await raise(ctx, 1000, about)
    await drain(ctx, world.handlers)
    await payOnce(about)
    await drain(ctx, world.handlers)
  },
  'paid and given back': async ({ ctx, about }: Life) => {
    await lives['paid by one who is told how']({ ctx, about })
    await transact(ctx, (ctx) => requestRefund(ctx, { about, because: 'test' }))
    await drain(ctx, world.handlers)
  },
  'cancelled while it is paid': async ({ ctx, about }: Life) => {
    await raise(ctx, 1000, about)
    await drain(ctx, world.handlers)
    await transact(ctx, (ctx) => cancelInvoice(ctx, { about, because: 'test' }))
    await payOnce(about)
    await drain(ctx, world.handlers)
  },
} as const

/** Pays what can be paid, at the bank, which lives on. */
async function payOnce(about: string): Promise<void> {
  const invoice = await invoiceOf(world.ctx, { about })
  const made = world.bank.invoices().filter(({ number }) => number === invoice?.number)
  const isPaid = made.some(({ id }) => world.bank.payments().some(({ invoiceId }) => invoiceId === id))
  const open = made.find(({ closed }) => !closed)
  if (open && !isPaid) await world.bank.pay(open.id)
}

const stepsMost = 400

for (const [what, live] of Object.entries(lives))
  test(`the server dies at any step, and an invoice is ${what}`, async () => {
    let steps = 0
    for (let survived = false; !survived && steps < stepsMost; ) {
      const life = mortal(world.ctx, ++steps)
      const about = world.ctx.ids.uuid()
      await live({ ctx: life.ctx, about }).catch((error: unknown) => {
        if (!life.isDead()) throw error
      })
      survived = !life.isDead()
      world.clock.advance(hour) // every lease has run out
      await world.work()
      if (what !== 'cancelled while it is paid' || (await invoiceOf(world.ctx, { about }))?.state !== 'cancelled')
        await live({ ctx: world.ctx, about })
      world.clock.advance(hour)
      await world.work()
      assert.deepEqual(await world.faults(), [], `after ${steps} steps`)
    }
    assert.ok(steps > 30 && steps < stepsMost, `${steps} steps`)
  })

test('every night after finds nothing that does not agree', async () => {
  const found: Difference[] = []
  const today = dateIn(nation.country.timeZone, world.clock.now())
  for (let night = dateIn(nation.country.timeZone, new Date(testNow)); night <= today; night = addDays(night, 1))
    found.push(...(await reconcile(world.ctx, { day: night })))
  await world.work()
  assert.deepEqual(
    found.filter(({ kind }) => kind !== 'found-late'),
    [],
  )
  assert.deepEqual(await world.faults(), [])
})
