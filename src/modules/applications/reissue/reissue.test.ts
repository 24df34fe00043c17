import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { documentOf, documentOfApplication, issue, openDocument, unfoundedCount, verifyText } from '#documents'
import type { Answers } from '#engine'
import { noticesOf } from '#notices'
import { actingAs, transact } from '#platform'
import { issueRequest } from '../../../../test/contracts/documents.ts'
import { lifeOf, type NationWorld, nationWorld, work } from '../../../../test/contracts/world.ts'
import { found, send, takeEffect } from '../../../../test/office/desk.ts'
import { askReplacement, correctDocument, decide, nextCase, submitApplication } from '../index.ts'
import { watchIssued } from './founded.ts'

const owner = lifeOf('Сарангэрэл').id

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
after(() => world.close())

async function taken(serviceId = 'id-card-reference', answers: Answers = {}) {
  const given = { key: world.ctx.ids.uuid(), serviceId, answers, language: 'mn' }
  const { applicationId } = await transact(world.as('Сарангэрэл'), (ctx) => submitApplication(ctx, given))
  await work(world)
  return documentNow(applicationId)
}

async function documentNow(applicationId: string) {
  const document = await documentOfApplication(world.ctx, { applicationId, purpose: 'result', personId: owner })
  assert.ok(document)
  return openDocument(world.as('Сарангэрэл'), { id: document.id, personId: owner })
}
const verdict = async (text: string) => (await verifyText(world.ctx, text)).verdict

test('whoever lost a paper has another, which says what registers say now; the lost one is revoked', async () => {
  const old = await taken()
  await transact(world.as('Сарангэрэл'), (ctx) => askReplacement(ctx, { id: old.id }))
  assert.equal(await verdict(old.credential), 'genuine', 'until the new one is there')
  await work(world)
  const made = await documentNow(old.applicationId)
  assert.notEqual(made.number, old.number)
  assert.deepEqual([await verdict(old.credential), await verdict(made.credential)], ['revoked', 'genuine'])
  const before = await documentOf(world.ctx, { id: old.id, personId: owner })
  assert.deepEqual([before.replacedBy, before.revokedBecause], [made.id, 'replaced'])
  const [notice] = await noticesOf(world.ctx, owner, { limit: 1 })
  assert.equal(notice?.key, 'document-reissued')
  await assert.rejects(
    transact(world.as('Сарангэрэл'), (ctx) => askReplacement(ctx, { id: old.id })),
    { code: 'documents/not-replaceable' },
  )
})

test('nobody has the document of somebody else issued anew: no other person, no officer of another agency', async () => {
  const { id, number } = await taken()
  await assert.rejects(
    transact(world.as('Айгүл'), (ctx) => askReplacement(ctx, { id })),
    { code: 'documents/not-found' },
  )
  const officer = { kind: 'officer', officerId: 'x', officeId: 'y', role: 'officer', sessionId: 'z' } as const
  const as = (agencyId: string) => actingAs(world.ctx, { ...officer, agencyId })
  await assert.rejects(
    transact(as('teg'), (ctx) => correctDocument(ctx, { number })),
    { code: 'documents/not-found' },
  )
  await transact(as('ubeg'), (ctx) => correctDocument(ctx, { number }))
  await work(world)
  assert.equal((await documentOf(world.ctx, { id, personId: owner })).revokedBecause, 'corrected')
})

test('what rests on a register is written anew once that register was corrected, and nothing else is', async () => {
  const years = { from: 2019, to: 2021 }
  const [rests, other] = [await taken('social-insurance-reference', { years }), await taken()]
  const answers = { register: 'insurance', wrong: '2019', right: '2020', proof: null }
  const id = await send(world, { service: 'data-correction', answers })
  const officer = world.officerAt((await found(world, id)).officeId!)
  assert.equal((await transact(officer, nextCase))?.id, id)
  await transact(officer, (ctx) => decide(ctx, { id, given: { kind: 'refuse', code: 'elsewhere', note: '' } }))
  await takeEffect(world)
  assert.equal(
    (await documentOf(world.ctx, { id: rests.id, personId: owner })).revokedAt,
    null,
    'nothing was corrected',
  )
  const again = await send(world, { service: 'data-correction', answers })
  await transact(officer, nextCase)
  await transact(officer, (ctx) => decide(ctx, { id: again, given: { kind: 'grant' } }))
  await takeEffect(world)
  const [corrected, left] = await Promise.all(
    [rests, other].map(({ id }) => documentOf(world.ctx, { id, personId: owner })),
  )
  assert.equal(corrected!.revokedBecause, 'corrected')
  assert.equal((await documentNow(rests.applicationId)).id, corrected!.replacedBy)
  assert.equal(left!.revokedAt, null)
})

test('insider: what was granted is found to stand on its case, what was signed for no case is told', async () => {
  await watchIssued(world.ctx, { turn: 0 })
  assert.equal(await unfoundedCount(world.ctx), 0)
  await issue(world.ctx, issueRequest(world.ctx))
  await watchIssued(world.ctx, { turn: 1 })
  assert.equal(await unfoundedCount(world.ctx), 1)
})

test('a receipt of what was paid is not written anew: it tells of one payment', async () => {
  const request = issueRequest(world.ctx, { type: 'payment-receipt', purpose: 'receipt' })
  const { id, number } = await issue(actingAs(world.ctx, { kind: 'system', job: 'test' }), request)
  const officer = { kind: 'officer', officerId: 'x', officeId: 'y', role: 'officer', sessionId: 'z' } as const
  const asOfficer = actingAs(world.ctx, { ...officer, agencyId: request.agency.id })
  const refused = { code: 'documents/not-replaceable' }
  await assert.rejects(
    transact(world.as('Сарангэрэл'), (ctx) => askReplacement(ctx, { id })),
    refused,
  )
  await assert.rejects(
    transact(asOfficer, (ctx) => correctDocument(ctx, { number })),
    refused,
  )
})
