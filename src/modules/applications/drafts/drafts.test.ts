import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { type Draft, formOf, withAnswers } from '#engine'
import { anonymous, day, hour, minute } from '#kernel'
import { actingAs, type Context, readFile, sql, storeFile, transact } from '#platform'
import { countOf, lifeOf, type NationWorld, nationWorld, work } from '../../../../test/contracts/world.ts'
import { testNow } from '../../../../test/harness.ts'
import { pdf } from '../../../../test/sent-files.ts'
import {
  draftOf,
  draftsOf,
  dropDraft,
  keepSweepingDrafts,
  openDraft,
  prepareDraft,
  receiptOf,
  saveDraft,
  sendDraft,
} from '../index.ts'

const serviceId = 'civil-correction'
const language = 'mn'
let world: NationWorld
let mine: Context
let theirs: Context
before(async () => {
  world = await nationWorld()
  mine = world.as('Айгүл')
  theirs = world.as('Сарангэрэл')
})
beforeEach(async () => {
  world.clock.set(testNow)
  await world.database.script(
    'truncate applications.draft, applications.draft_sweep; delete from applications.submission; delete from applications.application; delete from platform.job; delete from platform.file',
  )
})
after(() => world.close())

const open = (ctx = mine, id = serviceId) => openDraft(ctx, { serviceId: id, language })
const save = (draft: Draft, ctx = mine) =>
  transact(ctx, (ctx) => saveDraft(ctx, { serviceId: draft.serviceId, draft, language }))
const answered = (draft: Draft, form: Record<string, string>, at = world.clock.now()) =>
  withAnswers(draft, Object.keys(form), form, at.toISOString())

describe('a draft', () => {
  test('is begun once, however often and at once it is opened', async () => {
    const opened = await Promise.all(Array.from({ length: 20 }, () => open()))
    assert.equal(new Set(opened.map(({ draft }) => draft.id)).size, 1)
    assert.deepEqual((await open()).draft.fields, {})
  })

  test('is there again in another session, with all that was saved', async () => {
    const { draft } = await open()
    await save(answered(draft, { field: 'latin', right: 'Aygul' }))
    assert.deepEqual(formOf((await draftOf(mine, serviceId))!.draft), { field: 'latin', right: 'Aygul' })
  })

  test('of two devices is one: each field as it was last written', async () => {
    const { draft } = await open()
    const onPhone = answered(draft, { field: 'latin', right: 'Aygul' })
    world.clock.advance(minute)
    const onDesk = answered(draft, { right: 'Aigul' })
    await save(onDesk)
    await save(onPhone)
    assert.deepEqual(formOf((await open()).draft), { field: 'latin', right: 'Aigul' })
  })

  test('saved a hundred times at once loses no field', async () => {
    const { draft } = await open(mine, 'passport-order')
    const fields = ['whom', 'reason', 'kind', 'abroad', 'office']
    await Promise.all(Array.from({ length: 100 }, (_, i) => save(answered(draft, { [fields[i % 5]!]: 'x' }))))
    assert.deepEqual(Object.keys((await open(mine, 'passport-order')).draft.fields).sort(), [...fields].sort())
  })

  test('made without a network is merged into the one that is there', async () => {
    const { draft } = await open()
    await save(answered(draft, { field: 'latin' }))
    const away = answered({ ...draft, id: world.ctx.ids.uuid(), fields: {} }, { right: 'Aygul' })
    const merged = await save(away)
    assert.equal(merged.id, draft.id)
    assert.deepEqual(formOf(merged), { field: 'latin', right: 'Aygul' })
  })

  test('of a device whose clock runs a day ahead does not rule for a day', async () => {
    const { draft } = await open()
    await save(answered(draft, { right: 'ahead' }, new Date(world.clock.now().getTime() + day)))
    world.clock.advance(5 * minute)
    await save(answered((await open()).draft, { right: 'now' }))
    await save(answered(draft, { right: 'ahead' }, new Date(Date.parse(testNow) + minute)))
    assert.equal(formOf((await open()).draft).right, 'now')
  })

  test('keeps only what the definition asks', async () => {
    const { draft } = await open()
    const merged = await save(answered(draft, { right: 'Aygul', decided: 'yes', csrf: 'x' }))
    assert.deepEqual(formOf(merged), { right: 'Aygul' })
  })

  test('of another version keeps the questions that still exist, and asks registers anew', async () => {
    const { draft } = await open()
    await save(answered(draft, { right: 'Aygul' }))
    await prepareDraft(mine, await open())
    await world.ctx.db.run(
      sql`update applications.draft set definition_hash = 'older', fields = fields || '{"gone": {"value": "x", "at": "2026-01-01T00:00:00.000Z"}}'`,
    )
    const now = await open()
    assert.deepEqual(formOf(now.draft), { right: 'Aygul' })
    assert.equal(now.draft.definitionHash, draft.definitionHash)
    assert.equal(now.known, undefined)
    await save(now.draft)
    assert.equal((await open()).known, undefined)
  })

  test('is listed once something is in it, and not before', async () => {
    const { draft } = await open()
    assert.deepEqual(await draftsOf(mine), [])
    await save(answered(draft, { right: 'Aygul' }))
    assert.deepEqual(
      (await draftsOf(mine)).map(({ serviceId }) => serviceId),
      [serviceId],
    )
  })

  test('is gone when it is dropped', async () => {
    await save(answered((await open()).draft, { right: 'Aygul' }))
    await transact(mine, (ctx) => dropDraft(ctx, serviceId))
    assert.equal(await draftOf(mine, serviceId), undefined)
  })
})

describe('somebody else’s draft:', () => {
  test('nobody sees it, lists it or drops it', async () => {
    await save(answered((await open()).draft, { right: 'Aygul' }))
    assert.equal(await draftOf(theirs, serviceId), undefined)
    assert.deepEqual(await draftsOf(theirs), [])
    await transact(theirs, (ctx) => dropDraft(ctx, serviceId))
    assert.equal(formOf((await open()).draft).right, 'Aygul')
  })

  test('its identifier, guessed, writes into one’s own only', async () => {
    const { draft } = await open()
    await save(answered(draft, { right: 'Aygul' }))
    await save(answered(draft, { right: 'stolen' }), theirs)
    assert.equal(formOf((await open()).draft).right, 'Aygul')
  })

  test('a file of theirs, named in it, is left out', async () => {
    const bytes = pdf()
    const file = await storeFile(theirs, { ownerId: lifeOf('Сарангэрэл').id, name: 'a.pdf', bytes, accept: ['pdf'] })
    assert.ok(file.ok)
    const { id } = file.value
    const merged = await save(answered((await open()).draft, { right: 'x', proof: `${id}|pdf|100|a.pdf` }))
    assert.deepEqual(formOf(merged), { right: 'x' })
  })

  test('who is not signed in has none', async () => {
    for (const actor of [anonymous, world.ctx.actor]) {
      await assert.rejects(open(actingAs(world.ctx, actor)), { code: 'identity/sign-in-needed' })
      await assert.rejects(draftsOf(actingAs(world.ctx, actor)), { code: 'identity/sign-in-needed' })
    }
  })
})

describe('the end of a draft:', () => {
  const send = (key: string, ctx = mine) => {
    const service = ctx.outside.catalogue.byId(serviceId)!
    const answers = { field: 'latin', right: 'Aygul', proof: null }
    return transact(ctx, (ctx) => sendDraft(ctx, { key, service, answers, language }))
  }

  test('sent a hundred times at once it is one application, and the draft is gone', async () => {
    const { draft } = await open()
    const receipts = await Promise.all(Array.from({ length: 100 }, () => send(draft.id)))
    assert.equal(new Set(receipts.map(({ applicationId }) => applicationId)).size, 1)
    assert.equal(await countOf(world.ctx, 'applications'), 1)
    assert.equal(await draftOf(mine, serviceId), undefined)
    assert.deepEqual(await receiptOf(mine, draft.id), receipts[0])
    assert.equal(await receiptOf(theirs, draft.id), undefined)
  })

  test('what was sent does not come back from a device that did not know', async () => {
    const { draft } = await open()
    await save(answered(draft, { right: 'Aygul' }))
    await send(draft.id)
    await assert.rejects(save(answered(draft, { right: 'again' })), { code: 'applications/draft-sent' })
    const next = await open()
    assert.notEqual(next.draft.id, draft.id)
    await assert.rejects(save(answered(draft, { right: 'again' })), { code: 'applications/draft-sent' })
    assert.deepEqual((await open()).draft.fields, {})
  })

  test('sending one leaves another that was begun since', async () => {
    const { draft } = await open()
    await send(draft.id)
    const next = await open()
    await send(draft.id)
    assert.equal((await open()).draft.id, next.draft.id)
  })

  test('it expires to the day, and nothing of it comes back', async () => {
    const { draft, expiresAt } = await open()
    await save(answered(draft, { right: 'Aygul' }))
    world.clock.set(new Date(expiresAt.getTime() - 1).toISOString())
    assert.equal((await open()).draft.id, draft.id)
    world.clock.set(expiresAt.toISOString())
    assert.equal(await draftOf(mine, serviceId), undefined)
    assert.deepEqual(await draftsOf(mine), [])
    assert.deepEqual((await open()).draft.fields, {})
  })

  test('what has expired is deleted by itself, what has not stays, and the next day is left', async () => {
    await transact(world.ctx, (ctx) => keepSweepingDrafts(ctx))
    await transact(world.ctx, (ctx) => keepSweepingDrafts(ctx))
    assert.equal(await countOf(world.ctx, 'jobs'), 1)
    await open()
    world.clock.advance(20 * day)
    await open(theirs)
    world.clock.advance(11 * day)
    await work(world)
    const left = await world.ctx.db.many<{ personId: string }>(sql`select person_id from applications.draft`)
    assert.deepEqual(left, [{ personId: lifeOf('Сарангэрэл').id }])
    assert.equal(await countOf(world.ctx, 'jobs'), 1)
  })
})

describe('what registers said', () => {
  const counted = async (of: string) =>
    (
      await world.ctx.db.one<{ count: number }>(
        sql`select count(*) as count from transparency.receipt where (purpose = 'own') = ${of === 'own'}`,
      )
    ).count
  const receipts = () => counted('registers')

  test('is asked once an hour, with a receipt each time', async () => {
    const earlier = await receipts()
    const first = await prepareDraft(mine, await open())
    const read = (await receipts()) - earlier
    assert.ok(read >= 3)
    assert.equal(first.known?.facts.firstname, 'Айгүл')
    world.clock.advance(hour - 1)
    assert.deepEqual((await prepareDraft(mine, await open())).known, first.known)
    assert.equal(await receipts(), earlier + read)
    assert.equal(await counted('own'), 1, 'what is kept is opened under a receipt of its own')
    world.clock.advance(1)
    await prepareDraft(mine, await open())
    assert.equal(await receipts(), earlier + 2 * read)
  })

  test('is forgotten with the next sweep, while what was answered stays', async () => {
    await save(answered((await open()).draft, { right: 'Aygul' }))
    await prepareDraft(mine, await open())
    await transact(world.ctx, (ctx) => keepSweepingDrafts(ctx))
    await work(world)
    assert.ok((await open()).known)
    world.clock.advance(day + hour)
    await work(world)
    const { known, draft } = await open()
    assert.deepEqual([known, formOf(draft)], [undefined, { right: 'Aygul' }])
  })

  test('is not asked before it is said whom it is for, and is about whom was chosen', async () => {
    const id = 'passport-order'
    assert.equal((await prepareDraft(theirs, await open(theirs, id))).known, undefined)
    const whose = async (whom: string) => {
      await save(answered((await open(theirs, id)).draft, { whom }), theirs)
      return (await prepareDraft(theirs, await open(theirs, id))).known
    }
    assert.equal((await whose('self'))?.facts.firstname, 'Сарангэрэл')
    const child = await whose('УХ14230915')
    assert.equal(child?.whom, 'УХ14230915')
    assert.notEqual(child?.facts.firstname, 'Сарангэрэл')
  })

  test('a stranger named as one’s child is not read', async () => {
    const id = 'passport-order'
    const stranger = lifeOf('Айгүл').registerNumber
    await save(answered((await open(theirs, id)).draft, { whom: stranger }), theirs)
    const { known } = await prepareDraft(theirs, await open(theirs, id))
    assert.equal(known, undefined)
  })
})

describe('files of a draft', () => {
  const attach = async (bytes: Buffer) => {
    const stored = await storeFile(mine, { ownerId: lifeOf('Айгүл').id, name: 'a.pdf', bytes, accept: ['pdf'] })
    assert.ok(stored.ok)
    const { id, kind, bytes: size, name } = stored.value
    return { id, value: `${id}|${kind}|${size}|${name}`, answer: { id, kind, bytes: size, name } }
  }
  const keptUntil = async (id: string) =>
    (await world.ctx.db.one<{ keptUntil: Date | null }>(sql`select kept_until from platform.file where id = ${id}`))
      .keptUntil

  test('are kept as long as it is, and given back when another takes their place', async () => {
    const [one, two] = [await attach(pdf('<< /A 1 >>')), await attach(pdf('<< /A 2 >>'))]
    const { expiresAt } = await open()
    await save(answered((await open()).draft, { proof: one.value }))
    assert.deepEqual(await keptUntil(one.id), expiresAt)
    await save(answered((await open()).draft, { proof: two.value }))
    assert.equal(await keptUntil(one.id), null)
    assert.deepEqual(await keptUntil(two.id), expiresAt)
  })

  test('that were sent stay, whatever a later draft does with them', async () => {
    const file = await attach(pdf())
    const { draft } = await open()
    await save(answered(draft, { proof: file.value }))
    const service = mine.outside.catalogue.byId(serviceId)!
    const answers = { field: 'latin', right: 'x', proof: file.answer }
    await transact(mine, (ctx) => sendDraft(ctx, { key: draft.id, service, answers, language }))
    const kept = await keptUntil(file.id)
    assert.ok(kept!.getTime() - world.clock.now().getTime() >= 10 * 365 * day)
    await save(answered((await open()).draft, { proof: file.value }))
    await save(answered((await open()).draft, { proof: '' }))
    assert.deepEqual(await keptUntil(file.id), kept)
    assert.ok(await readFile(mine, { id: file.id, ownerId: lifeOf('Айгүл').id }))
  })

  test('a form that claims another kind or size of a file is not sent', async () => {
    const file = await attach(pdf())
    const service = mine.outside.catalogue.byId(serviceId)!
    for (const wrong of [{ kind: 'jpeg' }, { bytes: 1 }, { id: world.ctx.ids.uuid() }]) {
      const answers = { field: 'latin', right: 'x', proof: { ...file.answer, ...wrong } }
      const key = world.ctx.ids.uuid()
      await assert.rejects(
        transact(mine, (ctx) => sendDraft(ctx, { key, service, answers, language })),
        { code: 'platform/file-not-found' },
      )
    }
    assert.equal(await countOf(world.ctx, 'applications'), 0)
  })
})
