/** Applications with a fee, an officer and a result, from sending to their end, whatever happens in between. */
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { documentsOf, openDocument } from '#documents'
import type { Answers } from '#engine'
import { dateIn, minute, second } from '#kernel'
import { invoiceOf, ledgerBalance } from '#payments'
import { sql, transact } from '#platform'
import { countOf, lifeOf, type NationWorld, nationWorld, work } from '../../../test/contracts/world.ts'
import { testNow } from '../../../test/harness.ts'
import { resetGates } from '../exchange/gate.ts'
import {
  type Application,
  answerReturn,
  applicationOf,
  collectCodeOf,
  type DecisionGiven,
  decide,
  handOver,
  makeReady,
  nextCase,
  stepsOf,
  submitApplication,
  undoDecision,
  withdrawApplication,
} from './index.ts'

const office = 'ubeg-6701'
const passport: Answers = {
  whom: 'self',
  reason: 'first',
  latinRight: true,
  kind: 'ordinary',
  abroad: false,
  office,
  truth: true,
}

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
async function send(name: string, serviceId: string, answers: Answers): Promise<string> {
  const submission = { key: `form ${++forms}`, serviceId, answers, language: 'mn' }
  const { applicationId } = await transact(world.as(name), (ctx) => submitApplication(ctx, submission))
  await work(world)
  return applicationId
}

function found(name: string, id: string): Promise<Application> {
  return applicationOf(world.ctx, { id, personId: lifeOf(name).id })
}

/** Pays what is asked as a person does, and lets the platform find out. */
async function pay(id: string): Promise<void> {
  const invoice = await invoiceOf(world.ctx, { about: id })
  assert.ok(invoice?.qrText, 'the bank was not asked')
  await world.bank.pay(invoice.qrText)
  await later(10 * second)
}

async function later(ms: number): Promise<void> {
  world.clock.advance(ms)
  await work(world)
}

async function ledgerSum(): Promise<number> {
  return Object.values(await ledgerBalance(world.ctx)).reduce((sum, amount) => sum + amount, 0)
}

/** The officer's next case is decided, and the decision takes effect. */
async function decided(id: string, given: DecisionGiven, at = office): Promise<void> {
  const officer = world.officerAt(at)
  const next = await transact(officer, nextCase)
  assert.equal(next?.id, id)
  await transact(officer, (ctx) => decide(ctx, { id, given }))
  await later(11 * second)
}

test('a passport from sending to the hand it belongs in: paid, granted, printed, fetched with its code', async () => {
  const id = await send('Энхжин', 'passport-order', { ...passport, kind: 'chip' })
  const asked = await found('Энхжин', id)
  assert.deepEqual([asked.state, asked.fee, asked.dueAt], ['awaiting-payment', 82_500, null])

  await pay(id)
  const queued = await found('Энхжин', id)
  assert.deepEqual([queued.state, queued.officeId, queued.collectOfficeId], ['in-review', office, office])
  assert.equal(queued.completeAt?.toISOString(), new Date(Date.parse(testNow) + 10 * second).toISOString())
  assert.equal(dateIn('Asia/Ulaanbaatar', queued.dueAt!), '2026-12-08')
  const [receipt] = await documentsOf(world.ctx, lifeOf('Энхжин').id, { limit: 1 })
  assert.equal(receipt?.type, 'payment-receipt')

  await decided(id, { kind: 'grant' })
  assert.equal((await found('Энхжин', id)).state, 'printing')
  await transact(world.officerAt(office), (ctx) => makeReady(ctx, id))
  const ready = await found('Энхжин', id)
  const code = await collectCodeOf(world.ctx, ready)
  assert.match(code ?? '', /^\d{4}$/)
  await work(world)
  assert.match(world.sms.messagesOf(lifeOf('Энхжин').phone).at(-1)?.text ?? '', new RegExp(code!))
  await transact(world.officerAt(office), (ctx) => handOver(ctx, { id, code: code! }))
  assert.equal((await found('Энхжин', id)).state, 'collected')
  assert.deepEqual(
    (await stepsOf(world.ctx, { id })).map(({ verb }) => verb),
    ['askPayment', 'settle', 'grant', 'print', 'makeReady', 'handOver'],
  )
  assert.equal(await ledgerSum(), 0)
})

test('a driving licence renewed: the register is told, and the document says what stands there now', async () => {
  const file = { id: '019aa000-0000-7000-8000-00000000000c', kind: 'pdf', bytes: 1000, name: 'medical.pdf' }
  const at = 'atut-6701'
  const id = await send('Бат-Эрдэнэ', 'driving-licence', { request: 'renewal', medical: file, office: at })
  await pay(id)
  await decided(id, { kind: 'grant' }, at)
  const granted = await found('Бат-Эрдэнэ', id)
  assert.equal(granted.state, 'printing')
  const documents = await documentsOf(world.ctx, lifeOf('Бат-Эрдэнэ').id, { limit: 2 })
  const licence = documents.find(({ type }) => type === 'driving-licence')
  assert.equal(licence?.id, granted.documentId)
  const { record } = await openDocument(world.as('Бат-Эрдэнэ'), {
    id: granted.documentId!,
    personId: lifeOf('Бат-Эрдэнэ').id,
  })
  assert.equal(record.rows.find(({ key }) => key === 'issued')?.value, '2026.11.24')
})

test('unpaid fines stop the order of a licence before anything is paid for it', async () => {
  const { state, refusalCode, fee } = await found(
    'Мөнхбат',
    await send('Мөнхбат', 'driving-licence', { request: 'worn', office: 'atut-6701' }),
  )
  assert.deepEqual([state, refusalCode, fee], ['refused', 'stop.0', null])
})

test('fines paid in two windows: the register takes one payment, the other is refused and comes back', async () => {
  const [one, other] = [await send('Мөнхбат', 'traffic-fines', {}), await send('Мөнхбат', 'traffic-fines', {})]
  await pay(one)
  await pay(other)
  await later(minute)
  assert.equal((await found('Мөнхбат', one)).state, 'granted')
  const refused = await found('Мөнхбат', other)
  assert.deepEqual([refused.state, refused.refusalCode], ['refused', 'not-taken'])
  assert.equal((await invoiceOf(world.ctx, { about: other }))?.refunded, 180_000)
})

test('fines that are paid stop no order of a licence', async () => {
  const order = await send('Мөнхбат', 'driving-licence', { request: 'worn', office: 'atut-6701' })
  assert.equal((await found('Мөнхбат', order)).state, 'awaiting-payment')
  const none = await found('Мөнхбат', await send('Мөнхбат', 'traffic-fines', {}))
  assert.deepEqual([none.state, none.refusalCode], ['refused', 'no-fines'])
})

test('a return stops the clock and an answer lets it go on with exactly what was left', async () => {
  const id = await send('Айгүл', 'passport-order', {
    ...passport,
    latinRight: false,
    latinLast: 'Kabdyl',
    latinFirst: 'Aigul',
  })
  await pay(id)
  const before = await found('Айгүл', id)
  await decided(id, { kind: 'return', code: 'latin-unclear', questions: ['latinFirst'], note: '' })
  const returned = await found('Айгүл', id)
  assert.deepEqual([returned.state, returned.officerId], ['returned', null])
  await later(7 * 24 * 60 * minute)
  const given = { country: world.ctx.outside.nation.country, divisions: [], today: '2026-12-01', options: {} }
  const wrong = await transact(world.as('Айгүл'), (ctx) => answerReturn(ctx, { id, form: { latinFirst: '' }, given }))
  assert.equal(wrong.length, 1)
  assert.equal((await found('Айгүл', id)).state, 'returned')
  const issues = await transact(world.as('Айгүл'), (ctx) =>
    answerReturn(ctx, { id, form: { latinFirst: 'Aygul', latinLast: 'Changed' }, given }),
  )
  assert.deepEqual(issues, [])
  const answered = await found('Айгүл', id)
  assert.deepEqual(
    [answered.state, answered.answers.latinFirst, answered.answers.latinLast],
    ['in-review', 'Aygul', 'Kabdyl'],
  )
  assert.equal(dateIn('Asia/Ulaanbaatar', answered.dueAt!), '2026-12-15', `${before.dueAt?.toISOString()}`)
})

test('another office chosen in an answer: it decides there, and the one before has it no more', async () => {
  const [first, then] = ['ubeg-6401', 'ubeg-6501']
  const id = await send('Айгүл', 'passport-order', { ...passport, office: first })
  await pay(id)
  await decided(id, { kind: 'return', code: 'office-closed', questions: ['office'], note: '' }, first)
  const options = { office: [{ value: then, label: '' }] }
  const given = { country: world.ctx.outside.nation.country, divisions: [], today: '2026-11-24', options }
  const issues = await transact(world.as('Айгүл'), (ctx) => answerReturn(ctx, { id, form: { office: then }, given }))
  assert.deepEqual(issues, [])
  const answered = await found('Айгүл', id)
  assert.deepEqual([answered.officeId, answered.collectOfficeId], [then, then])
  assert.equal(await transact(world.officerAt(first), nextCase), undefined)
  assert.equal((await transact(world.officerAt(then), nextCase))?.id, id)
})

test('what nobody decides in time raises the alarm by itself, and the citizen is told', async () => {
  const id = await send('Тэмүүжин', 'passport-order', { ...passport, office: 'ubeg-4501' })
  await pay(id)
  const { dueAt } = await found('Тэмүүжин', id)
  for (const [at, level] of [
    [new Date(dueAt!.getTime() - minute), 'half'],
    [dueAt!, 'due'],
    [new Date(dueAt!.getTime() + 24 * 60 * minute), 'overdue'],
  ] as const) {
    world.clock.set(at)
    await work(world)
    assert.equal((await found('Тэмүүжин', id)).escalated, level)
  }
  const texts = world.sms.messagesOf(lifeOf('Тэмүүжин').phone).map(({ text }) => text)
  assert.equal(texts.filter((text) => /хугацаа дууслаа|хэтэрлээ/.test(text)).length, 2)
})

test('withdrawn while the officer’s grant waits: the citizen wins, the money comes back, the decision is void', async () => {
  const id = await send('Ганболд', 'civil-correction', await correction('civil-correction'))
  const officer = world.officerAt('ubeg-centre')
  assert.equal((await transact(officer, nextCase))?.id, id)
  const { id: decisionId } = await transact(officer, (ctx) => decide(ctx, { id, given: { kind: 'grant' } }))
  await transact(world.as('Ганболд'), (ctx) => withdrawApplication(ctx, { id }))
  await later(11 * second)
  assert.equal((await found('Ганболд', id)).state, 'withdrawn')
  const { voidState } = await world.database.one<{ voidState: string }>(
    sql`select void_state from applications.decision where id = ${decisionId}`,
  )
  assert.equal(voidState, 'withdrawn')
  await assert.rejects(
    transact(officer, (ctx) => undoDecision(ctx, decisionId)),
    { code: 'applications/too-late' },
  )
})

async function correction(serviceId: string): Promise<Answers> {
  const { definition } = world.ctx.outside.catalogue.byId(serviceId)!
  return Object.fromEntries(
    definition.pages.flatMap(({ ask }) =>
      ask.map((name) => {
        const question = definition.questions[name]!
        if ('options' in question) return [name, Object.keys(question.options)[0]!]
        return [name, question.type === 'file' ? null : question.type === 'declaration' ? true : 'Ганболд']
      }),
    ),
  )
}

test('withdrawn after paying: what was paid comes back, and the ledger knows of every unit', async () => {
  const id = await send('Сарангэрэл', 'passport-order', passport)
  await pay(id)
  await transact(world.as('Сарангэрэл'), (ctx) => withdrawApplication(ctx, { id }))
  await later(minute)
  const invoice = await invoiceOf(world.ctx, { about: id })
  assert.deepEqual([invoice?.paid, invoice?.refunded], [32_500, 32_500])
  assert.equal(world.bank.refunds().at(-1)?.amount, 32_500)
  assert.equal(await ledgerSum(), 0)
})

test('refused: the reason stands with the application, and the money comes back', async () => {
  const id = await send('Дуламсүрэн', 'passport-order', { ...passport, office: 'ubeg-8301' })
  await pay(id)
  await decided(id, { kind: 'refuse', code: 'not-same-person', note: '' }, 'ubeg-8301')
  const refused = await found('Дуламсүрэн', id)
  assert.deepEqual([refused.state, refused.refusalCode], ['refused', 'not-same-person'])
  await later(minute)
  assert.equal((await invoiceOf(world.ctx, { about: id }))?.refunded, 32_500)
})

test('unpaid for a month: closed, and the bank takes nothing for it any more', async () => {
  const id = await send('Сарангэрэл', 'passport-order', passport)
  const invoice = await invoiceOf(world.ctx, { about: id })
  await later(31 * 24 * 60 * minute)
  assert.equal((await found('Сарангэрэл', id)).state, 'expired')
  await assert.rejects(world.bank.pay(invoice!.qrText!), /nobody can pay/)
})

test('every job and every click a second time changes nothing', async () => {
  const id = await send('Уранчимэг', 'civil-correction', await correction('civil-correction'))
  const steps = await stepsOf(world.ctx, { id })
  const entries = await countOf(world.ctx, 'entries')
  for (const name of ['fulfil', 'settle', 'finish', 'expire']) {
    await world.database.run(
      sql`insert into platform.job (id, name, data, due) values (${world.ctx.ids.uuid()}, ${`applications.${name}`}, ${{ applicationId: id }}, ${world.clock.now()})`,
    )
  }
  await work(world)
  assert.deepEqual(await stepsOf(world.ctx, { id }), steps)
  assert.equal(await countOf(world.ctx, 'entries'), entries)
})

test('tampered database: a state that no verb leads to cannot be stored', async () => {
  const id = await send('Уранчимэг', 'civil-correction', await correction('civil-correction'))
  await assert.rejects(
    world.database.run(
      sql`update applications.application set state = 'collected', decided_at = now() where id = ${id}`,
    ),
    /no verb leads from in-review to collected/,
  )
})
