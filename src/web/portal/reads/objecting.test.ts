/** What a register has wrongly, and what was read without reason: each is a case at whoever has to answer for it. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '#platform'
import { readOnce } from '../../../../test/office/readings.ts'
import { startWhole } from '../../../../test/platform.ts'
import type { Visitor } from '../../../../test/visitor.ts'

const platform = await startWhole()
after(() => platform.stop())
const { ctx } = platform.platform
const { nation } = platform

/** Sends what was filled in, and waits until an office has it. */
async function send(
  visitor: Visitor,
): Promise<{ officeId: string; answers: Record<string, string>; dueAt: Date | null }> {
  await visitor.submit('/application/check')
  const id = visitor.page.path.split('/').at(-1)!
  for (;;) {
    const found = await ctx.db.maybe<{ officeId: string; answers: Record<string, string>; dueAt: Date | null }>(
      sql`select office_id, answers, due_at from applications.application where id = ${id} and office_id is not null`,
    )
    if (found) return found
    await sleep(50)
  }
}

const officesOf = (agency: string) => nation.agencies.find(({ id }) => id === agency)!.offices.map(({ id }) => id)
const chosen = (visitor: Visitor) => /<option[^>]*value="([^"]*)"[^>]*selected/.exec(visitor.page.text)?.[1]

for (const register of ['transport', 'tax'])
  test(`a mistake in the register ${register} is a case, with its clock, of whoever keeps that register`, async () => {
    const visitor = await platform.visitorAs('Айгүл')
    await visitor.open(`/services/data-correction/application/register?register=${register}`)
    assert.equal(chosen(visitor), register)
    await visitor.submit('/application/register', { register })
    await visitor.submit('/application/wrong', { wrong: 'Нэр' })
    await visitor.submit('/application/right', { right: 'Айгүл' })
    await visitor.submit('/application/proof')
    const { officeId, answers, dueAt } = await send(visitor)
    assert.equal(answers.register, register)
    assert.ok(officesOf(nation.registers.find(({ id }) => id === register)!.agency).includes(officeId), officeId)
    assert.ok(dueAt)
  })

test('tampering: a register that is not there is neither chosen by a link nor taken', async () => {
  const visitor = await platform.visitorAs('Тэмүүжин')
  await visitor.open('/services/data-correction/application/register?register=nowhere')
  assert.equal(chosen(visitor) ?? '', '')
  assert.equal((await visitor.submit('/application/register', { register: 'nowhere' })).status, 422)
})

test('a reading is objected to from its line: the case names it and lies at whoever supervises', async () => {
  const { id: personId } = platform.person('Дуламсүрэн')
  const officer = nation.officers.find(({ officeId }) => officeId === 'ubeg-centre')!
  const receipt = await readOnce(ctx, { personId, officerId: officer.id })
  const visitor = await platform.visitorAs('Дуламсүрэн')
  await visitor.open('/me/access-log')
  await visitor.open(/href="([^"]*read-complaint[^"]*)"/.exec(visitor.page.text)![1]!.replaceAll('&amp;', '&'))
  assert.ok(chosen(visitor)?.endsWith(receipt) || visitor.page.text.includes(`${receipt}" checked`), visitor.words)
  const own = /value="([^"]*)" checked/.exec(visitor.page.text)?.[1] ?? chosen(visitor)!
  await visitor.submit('/application/reading', { reading: own })
  await visitor.submit('/application/reason', { reason: 'Би энэ байгууллагад хандаагүй.' })
  assert.ok(!visitor.words.includes(receipt), 'what a person reads holds no identifier')
  const { officeId, answers, dueAt } = await send(visitor)
  assert.ok(answers.reading!.endsWith(receipt))
  assert.ok(officesOf(nation.oversight!.agency).includes(officeId))
  assert.ok(dueAt)
})

test('enumeration: another person’s reading is not to be objected to', async () => {
  const receipt = await readOnce(ctx, {
    personId: platform.person('Мөнхбат').id,
    officerId: nation.officers.find(({ officeId }) => officeId === 'ubeg-centre')!.id,
  })
  const visitor = await platform.visitorAs('Оюунчимэг')
  await visitor.open(`/services/read-complaint/application/reading?reading=${receipt}`)
  assert.doesNotMatch(visitor.page.text, new RegExp(`value="[^"]*${receipt}"`))
  assert.equal((await visitor.submit('/application/reading', { reading: `x · ${receipt}` })).status, 422)
})
