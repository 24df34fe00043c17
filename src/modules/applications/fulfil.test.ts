import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { serviceIn } from '#catalogue'
import { documentOfApplication, documentsOf, openDocument, pdfOf } from '#documents'
import type { Answers } from '#engine'
import { personById } from '#identity'
import { noticesOf } from '#notices'
import { sql, transact } from '#platform'
import {
  citizen,
  countOf,
  lifeOf,
  type NationWorld,
  nationWorld,
  work,
  workTomorrow,
} from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import { resetGates } from '../exchange/gate.ts'
import { type Application, applicationOf, fulfil, offerFor, submitApplication, withdrawApplication } from './index.ts'

let world: NationWorld
before(async () => {
  world = await nationWorld()
})
beforeEach(() => {
  world.clock.set(testNow)
  resetGates()
})
after(() => world.close())

let forms = 0
async function apply(name: string, serviceId: string, answers: Answers = {}): Promise<string> {
  const submission = { key: `form ${++forms}`, serviceId, answers, language: 'mn' }
  return (await transact(world.as(name), (ctx) => submitApplication(ctx, submission))).applicationId
}

function found(name: string, id: string): Promise<Application> {
  return applicationOf(world.ctx, { id, personId: lifeOf(name).id })
}

function textsTo(name: string): string[] {
  return world.sms.messagesOf(lifeOf(name).phone).map(({ text }) => text)
}

async function documentFrom(name: string, id: string): ReturnType<typeof openDocument> {
  const { documentId } = await found(name, id)
  assert.ok(documentId, 'nothing was issued')
  return openDocument(world.as(name), { id: documentId, personId: lifeOf(name).id })
}

test('a rule decides: the register is asked, the document issued, the person told, without a text message', async () => {
  const id = await apply('Сарангэрэл', 'address-reference')
  const before = textsTo('Сарангэрэл').length
  await work(world)
  const application = await found('Сарангэрэл', id)
  assert.equal(application.state, 'granted')
  const { record, number } = await documentFrom('Сарангэрэл', id)
  assert.equal(record.holder.name, 'Бат-Эрдэнэ Сарангэрэл')
  assert.ok(record.rows.some(({ value }) => value.includes('Баянхошуу 12-р гудамж')))
  const [notice] = await noticesOf(world.ctx, lifeOf('Сарангэрэл').id, { limit: 1 })
  assert.deepEqual([notice?.key, notice?.params.number], ['document-ready', number])
  assert.equal(textsTo('Сарангэрэл').length, before)
})

test('every reading for an application has a receipt with its law, and nothing more is read than the document shows', async () => {
  const id = await apply('Сарангэрэл', 'address-reference')
  await work(world)
  const rows = await world.database.many<{ operation: string; fields: string[]; law: string; purpose: string }>(
    sql`select operation, fields, law, purpose from transparency.receipt where application_id = ${id} order by id`,
  )
  const { definition } = serviceIn(world.ctx, 'address-reference')
  const read = new Set(rows.filter(({ purpose }) => purpose === 'document').flatMap(({ fields }) => fields))
  assert.deepEqual(read, new Set(definition.issue!.show))
  for (const { law } of rows) assert.equal(law, definition.law[0]!.act)
})

test('a register that is down: the person waits, is told so once by text message, and is granted when it is back', async () => {
  const id = await apply('Айгүл', 'address-reference')
  const before = textsTo('Айгүл').length
  world.registers.setMood('civil', 'down')
  try {
    await work(world)
    const waiting = await found('Айгүл', id)
    assert.deepEqual([waiting.state, waiting.waitingFor], ['submitted', 'civil'])
    assert.equal(waiting.waitingSince?.toISOString(), new Date(testNow).toISOString())
    for (let i = 0; i < 3; i++) await workTomorrow(world)
    assert.equal((await found('Айгүл', id)).waitingSince?.toISOString(), new Date(testNow).toISOString())
    assert.equal(textsTo('Айгүл').length, before + 1)
    assert.ok(textsTo('Айгүл').at(-1)?.includes(waiting.number))
  } finally {
    world.registers.setMood('civil', 'up')
  }
  await workTomorrow(world)
  const granted = await found('Айгүл', id)
  assert.deepEqual([granted.state, granted.waitingFor, granted.waitingSince], ['granted', null, null])
  assert.equal(textsTo('Айгүл').length, before + 2)
})

test('waiting for one register, then for another, is told once', async () => {
  const id = await apply('Ганболд', 'vehicle-reference', { vehicle: '4410УНА' })
  const before = textsTo('Ганболд').length
  for (const [down, up] of [
    ['civil', 'transport'],
    ['transport', 'civil'],
  ] as const) {
    world.registers.setMood(down, 'down')
    world.registers.setMood(up, 'up')
    try {
      await workTomorrow(world)
      assert.equal((await found('Ганболд', id)).waitingFor, down)
    } finally {
      world.registers.setMood(down, 'up')
    }
  }
  assert.equal(textsTo('Ганболд').length, before + 1)
  await workTomorrow(world)
})

test('no record: refused with the code whose words say why and how to put it right', async () => {
  const id = await apply('Тэмүүжин', 'marriage-reference')
  await work(world)
  const application = await found('Тэмүүжин', id)
  assert.equal(application.state, 'refused')
  const { decide } = serviceIn(world.ctx, 'marriage-reference').definition
  assert.ok(decide.by === 'rule')
  const check = decide.refuseWhen.find(({ code }) => code === application.refusalCode)
  assert.ok(check?.say && check.remedy)
  assert.equal(application.documentId, null)
  assert.equal((await noticesOf(world.ctx, lifeOf('Тэмүүжин').id, { limit: 1 }))[0]?.key, 'application-refused')
})

test('a record that names somebody else’s spelling of the owner is refused, and no document comes of it', async () => {
  const id = await apply('Ганболд', 'vehicle-reference', { vehicle: '4410УНА' })
  const before = await countOf(world.ctx, 'documents')
  await work(world)
  const { state, refusalCode } = await found('Ганболд', id)
  assert.equal(state, 'refused')
  const { decide } = serviceIn(world.ctx, 'vehicle-reference').definition
  assert.ok(decide.by === 'rule')
  assert.match(decide.refuseWhen.find(({ code }) => code === refusalCode)!.say, /өөрөөр бичигдсэн/)
  assert.equal(await countOf(world.ctx, 'documents'), before)
})

test('answers decide what is asked: the chosen years and no others', async () => {
  const id = await apply('Сарангэрэл', 'social-insurance-reference', { years: { from: 2019, to: 2021 } })
  await work(world)
  const { record } = await documentFrom('Сарангэрэл', id)
  assert.deepEqual(
    record.table?.rows.map(([year]) => year),
    ['2019', '2020', '2021'],
  )
})

test('answers decide what is asked: the chosen vehicle and no other', async () => {
  const id = await apply('Мөнхбат', 'vehicle-reference', { vehicle: '0202УАА' })
  await work(world)
  const { record } = await documentFrom('Мөнхбат', id)
  assert.equal(record.rows.find(({ key }) => key === 'plateNumber')?.value, '0202УАА')
  assert.equal(record.rows.find(({ key }) => key === 'modelName')?.value, 'Fit')
})

test('for a child: the document is about the child and belongs to the parent', async () => {
  const child = 'УХ17272126'
  const id = await apply('Сарангэрэл', 'birth-reference', { whom: child })
  await work(world)
  const { record, personId } = await documentFrom('Сарангэрэл', id)
  assert.deepEqual(record.holder, { name: 'Сарангэрэл Анужин', registerNumber: 'УХ••••2126' })
  assert.equal(personId, lifeOf('Сарангэрэл').id)
})

test('tampered form: somebody else’s child or vehicle is no answer', async () => {
  for (const [name, serviceId, form] of [
    ['Айгүл', 'birth-reference', { whom: 'УХ17272126' }],
    ['Сарангэрэл', 'birth-reference', { whom: lifeOf('Айгүл').registerNumber }],
    ['Сарангэрэл', 'vehicle-reference', { vehicle: '4410УНА' }],
    ['Мөнхбат', 'vehicle-reference', { vehicle: '4410УНА' }],
  ] as const) {
    const person = await personById(world.ctx, lifeOf(name).id)
    const offer = await offerFor(world.as(name), { service: serviceIn(world.ctx, serviceId), person, form })
    assert.equal(offer.answers.ok, false, `${name} ${JSON.stringify(form)}`)
  }
})

test('an application ends under the definition it began with, though the service changed meanwhile', async () => {
  const id = await apply('Сарангэрэл', 'passport-reference')
  const begun = (await found('Сарангэрэл', id)).definitionHash
  const none = { ...world.ctx.outside.catalogue, services: [], byId: () => undefined }
  await fulfil({ ...world.ctx, outside: { ...world.ctx.outside, catalogue: none } }, id)
  const ended = await found('Сарангэрэл', id)
  assert.deepEqual([ended.state, ended.definitionHash], ['granted', begun])
})

test('what ended stays as it ended, whoever tries again', async () => {
  const granted = await apply('Сарангэрэл', 'address-reference')
  const refused = await apply('Тэмүүжин', 'marriage-reference')
  const withdrawn = await apply('Сарангэрэл', 'passport-reference')
  await transact(world.as('Сарангэрэл'), (ctx) => withdrawApplication(ctx, { id: withdrawn }))
  await work(world)
  const all = [
    ['Сарангэрэл', granted],
    ['Тэмүүжин', refused],
    ['Сарангэрэл', withdrawn],
  ] as const
  const before = await Promise.all(all.map(([name, id]) => found(name, id)))
  assert.deepEqual(
    before.map(({ state }) => state),
    ['granted', 'refused', 'withdrawn'],
  )
  const [receipts, notices] = [await countOf(world.ctx, 'receipts'), await countOf(world.ctx, 'notices')]
  for (const [, id] of all) await fulfil(world.ctx, id)
  for (const [name, id] of all.slice(0, 2))
    await assert.rejects(
      transact(world.as(name), (ctx) => withdrawApplication(ctx, { id })),
      { code: 'applications/not-open' },
    )
  assert.deepEqual(await Promise.all(all.map(([name, id]) => found(name, id))), before)
  assert.deepEqual([await countOf(world.ctx, 'receipts'), await countOf(world.ctx, 'notices')], [receipts, notices])
})

test('nobody withdraws the application of somebody else, and nobody but the system fulfils one', async () => {
  const id = await apply('Сарангэрэл', 'address-reference')
  await assert.rejects(
    transact(world.as('Айгүл'), (ctx) => withdrawApplication(ctx, { id })),
    { code: 'applications/not-found' },
  )
  await assert.rejects(fulfil(world.as('Сарангэрэл'), id), { code: 'identity/not-allowed' })
  assert.equal((await found('Сарангэрэл', id)).state, 'submitted')
  await work(world)
})

test('a document is offered again while it says the same and holds', async () => {
  await apply('Энхжин', 'marriage-reference')
  await work(world)
  const actor = citizen('Энхжин')
  assert.ok(actor.kind === 'citizen')
  const person = await personById(world.ctx, actor.personId)
  const offer = await offerFor(world.as('Энхжин'), {
    service: serviceIn(world.ctx, 'marriage-reference'),
    person,
    form: {},
  })
  assert.equal(offer.valid?.id, (await documentsOf(world.ctx, person.id, { limit: 1 }))[0]?.id)
})

test('a reference is written in English for whoever asks for it so, and is another document than the usual one', async () => {
  const usual = await apply('Энхжин', 'marriage-reference')
  const english = await apply('Энхжин', 'marriage-reference', { edition: 'en' })
  await work(world)
  const actor = citizen('Энхжин')
  assert.ok(actor.kind === 'citizen')
  const [of, inEnglish] = await Promise.all(
    [usual, english].map(async (applicationId) => {
      const { personId } = actor
      const found = await documentOfApplication(world.ctx, { applicationId, personId, purpose: 'result' })
      return openDocument(world.as('Энхжин'), { id: found!.id, personId })
    }),
  )
  assert.equal(of?.record.language, undefined)
  assert.equal(inEnglish?.record.language, 'en')
  assert.notEqual(of?.number, inEnglish?.number)
  const pdf = await pdfOf(world.as('Энхжин'), { id: inEnglish!.id, personId: actor.personId })
  assert.match(Buffer.from(pdf).toString('latin1'), /\/Lang ?\(en\)/)
})
