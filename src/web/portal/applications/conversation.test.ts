import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { applicationOf, askedAgain, messageMost, messagesOn, sendMessage } from '#applications'
import type { Answers } from '#engine'
import { storeFile, transact } from '#platform'
import { officerOn, type VisitedWorld, visitedWorld } from '../../../../test/contracts/visited-world.ts'
import { lifeOf } from '../../../../test/contracts/world.ts'
import { pdf, png } from '../../../../test/sent-files.ts'
import { faultsOf } from '../../../../test/stories/sound-markup.ts'
import type { Visitor } from '../../../../test/visitor.ts'

const passport: Answers = {
  whom: 'self',
  reason: 'first',
  latinRight: false,
  latinLast: 'Kabdyl',
  latinFirst: 'Aigul',
  kind: 'ordinary',
  abroad: false,
  truth: true,
}

let world: VisitedWorld
before(async () => {
  world = await visitedWorld()
})
beforeEach(() => world.begin())
after(() => world.close())

function found(name: string, id: string) {
  return applicationOf(world.ctx, { id, personId: lifeOf(name).id })
}

type Asked = {
  readonly office: string
  readonly code: string
  readonly questions: readonly string[]
  readonly note?: string
}

/** A passport order that its office sent back with a question. */
async function returned(name: string, { office, note = '', ...asked }: Asked, more: Answers = {}): Promise<string> {
  const id = await world.apply(name, 'passport-order', { ...passport, ...more, office })
  await world.pay(id)
  await world.decided(id, { kind: 'return', ...asked, note }, office)
  return id
}

async function openAs(name: string, path: string): Promise<Visitor> {
  const visitor = await world.visitorAs(name)
  await visitor.open(path)
  assert.deepEqual(await faultsOf(path, visitor.page.text), [])
  return visitor
}

/** Sends the form on the page with a file in it. */
async function sendFile(visitor: Visitor, field: string, file: { name: string; bytes: Buffer }): Promise<void> {
  const [, action = '', inside = ''] = /<form[^>]*action="([^"]*\/answer)"[^>]*>([\s\S]*?)<\/form>/.exec(
    visitor.page.text,
  )!
  const body = new FormData()
  for (const [, name = '', value = ''] of inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
    body.append(name, value)
  body.append(field, new Blob([Uint8Array.from(file.bytes)]), file.name)
  await visitor.post(action, body)
}

describe('what an officer asks', () => {
  test('is said with the officer’s note, and only that is asked; a mistake loses nothing', async () => {
    const asked = { office: 'ubeg-8301', code: 'latin-unclear', questions: ['latinFirst'], note: 'G эсвэл Q?' }
    const id = await returned('Айгүл', asked)
    const visitor = await openAs('Айгүл', `/applications/${id}`)
    assert.equal(visitor.title, 'Танаас хариу хүлээж байна')
    assert.match(visitor.words, /Латин бичиглэл тодорхойгүй байна/)
    assert.match(visitor.words, /G эсвэл Q\?/)
    await visitor.open(visitor.link('Хариулах'))
    assert.deepEqual(await faultsOf('answer', visitor.page.text), [])
    assert.match(visitor.page.text, /name="latinFirst"[^>]*value="Aigul"/, 'what was written stands there')
    assert.doesNotMatch(visitor.page.text, /name="latinLast"|name="office"/)

    await visitor.submit('/answer', { latinFirst: '' })
    assert.equal(visitor.page.status, 422)
    assert.match(visitor.page.text, /<title>Алдаа:/)
    await visitor.submit('/answer', { latinFirst: 'Aygul', latinLast: 'Changed' })
    assert.equal(visitor.title, 'Шалгаж байна')
    const { state, answers } = await found('Айгүл', id)
    assert.deepEqual([state, answers.latinFirst, answers.latinLast], ['in-review', 'Aygul', 'Kabdyl'])
    assert.match(visitor.words, /Танаас лавласан .* Та хариулсан/)
  })

  test('comes one question after the other, and what was answered goes along', async () => {
    const asked = { office: 'ubeg-8501', code: 'latin-unclear', questions: ['latinRight', 'latinLast', 'latinFirst'] }
    const id = await returned('Айгүл', asked)
    const visitor = await openAs('Айгүл', `/en/applications/${id}/answer`)
    assert.match(visitor.words, /Question 1 of 3/)
    await visitor.submit('/answer', { latinRight: 'no' })
    assert.match(visitor.words, /Question 2 of 3/)
    await visitor.submit('/answer', { latinLast: 'Qabdyl' })
    await visitor.submit('/answer', { latinFirst: '' })
    assert.equal(visitor.page.status, 422)
    assert.equal((await found('Айгүл', id)).state, 'returned', 'nothing is sent before the last')
    await visitor.submit('/answer', { latinFirst: 'Aygul' })
    const { state, answers } = await found('Айгүл', id)
    assert.deepEqual([state, answers.latinLast, answers.latinFirst], ['in-review', 'Qabdyl', 'Aygul'])
  })

  test('ends sooner when an answer leaves nothing more to ask, and the old answers are gone', async () => {
    const asked = { office: 'ubeg-4501', code: 'latin-unclear', questions: ['latinRight', 'latinLast', 'latinFirst'] }
    const id = await returned('Айгүл', asked)
    const visitor = await openAs('Айгүл', `/applications/${id}/answer`)
    await visitor.submit('/answer', { latinRight: 'yes' })
    const { state, answers } = await found('Айгүл', id)
    assert.deepEqual([state, answers.latinRight, 'latinLast' in answers], ['in-review', true, false])
  })

  test('goes on to what a new answer makes necessary', async () => {
    const id = await returned('Сарангэрэл', { office: 'ubeg-4301', code: 'reason-differs', questions: ['reason'] })
    const visitor = await openAs('Сарангэрэл', `/en/applications/${id}/answer`)
    await visitor.submit('/answer', { reason: 'lost' })
    assert.match(visitor.words, /Question 2 of 3/)
    await visitor.submit('/answer', {})
    assert.equal(visitor.page.status, 422)
    await visitor.submit('/answer', { lost: 'yes' })
    await visitor.submit('/answer', {})
    const { state, answers } = await found('Сарангэрэл', id)
    assert.deepEqual([state, answers.reason, answers.lost, answers.policeNote], ['in-review', 'lost', true, null])
  })

  test('can be a file: a hostile one is told, a good one is kept with the application', async () => {
    const proof = { field: 'surname', right: 'Керей', proof: null }
    const id = await world.apply('Тэмүүжин', 'civil-correction', proof)
    const given = { kind: 'return', code: 'proof-needed', questions: ['proof'], note: '' } as const
    await world.decided(id, given, 'ubeg-centre')
    const visitor = await openAs('Тэмүүжин', `/en/applications/${id}/answer`)
    await sendFile(visitor, 'proof', { name: 'proof.png', bytes: Buffer.from('<svg onload=alert(1)>') })
    assert.equal(visitor.page.status, 422)
    assert.equal((await found('Тэмүүжин', id)).state, 'returned')
    await sendFile(visitor, 'proof', { name: 'script.pdf', bytes: pdf('<< /S /JavaScript /JS (x) >>') })
    assert.equal(visitor.page.status, 422)
    await sendFile(visitor, 'proof', { name: 'proof.png', bytes: png() })
    const { state, answers } = await found('Тэмүүжин', id)
    assert.equal(state, 'in-review')
    const file = answers.proof as { id: string; name: string }
    assert.equal(file.name, 'proof.png')
    assert.equal((await visitor.open(`/files/${file.id}`)).status, 200)
  })

  test('a file of somebody else’s, named in a forged form, is not there', async () => {
    const id = await world.apply('Дуламсүрэн', 'civil-correction', { field: 'surname', right: 'Олхонууд', proof: null })
    const given = { kind: 'return', code: 'proof-needed', questions: ['proof'], note: '' } as const
    await world.decided(id, given, 'ubeg-centre')
    const { proof } = (await found('Тэмүүжин', await lastOf('Тэмүүжин'))).answers
    const theirs = (proof as { id: string }).id
    const visitor = await openAs('Дуламсүрэн', `/applications/${id}/answer`)
    await visitor.submit('/answer', { proof: `${theirs}|png|100|proof.png` })
    assert.equal(visitor.page.status, 404)
    assert.equal((await found('Дуламсүрэн', id)).state, 'returned')
  })

  test('a file of one’s own that a forged form calls a picture is refused as what it is', async () => {
    const id = await world.apply('Сарангэрэл', 'passport-order', {
      ...passport,
      abroad: true,
      photo: null,
      office: 'mfa-stockholm',
    })
    await world.pay(id)
    const given = { kind: 'return', code: 'photo-unusable', questions: ['photo'], note: '' } as const
    await world.decided(id, given, (await found('Сарангэрэл', id)).officeId!)
    const visitor = await openAs('Сарангэрэл', `/applications/${id}/answer`)
    const ownerId = lifeOf('Сарангэрэл').id
    const paper = await storeFile(world.ctx, { ownerId, name: 'x.pdf', bytes: pdf(), accept: ['pdf'] })
    assert.ok(paper.ok)
    await visitor.submit('/answer', { photo: `${paper.value.id}|jpeg|100|photo.jpg` })
    assert.equal(visitor.page.status, 400)
    assert.equal((await found('Сарангэрэл', id)).state, 'returned')
  })

  test('is asked no more once it was answered in another window', async () => {
    const id = await returned('Мөнхбат', { office: 'ubeg-6501', code: 'latin-unclear', questions: ['latinFirst'] })
    const [one, other] = [
      await openAs('Мөнхбат', `/applications/${id}/answer`),
      await openAs('Мөнхбат', `/applications/${id}/answer`),
    ]
    await one.submit('/answer', { latinFirst: 'Munkhbat' })
    await other.submit('/answer', { latinFirst: 'Other' })
    assert.equal(other.title, 'Шалгаж байна')
    const application = await found('Мөнхбат', id)
    assert.equal(application.answers.latinFirst, 'Munkhbat')
    assert.equal(await askedAgain(world.ctx, application), undefined)
  })
})

async function lastOf(name: string): Promise<string> {
  const visitor = await world.visitorAs(name)
  const { text } = await visitor.open('/applications')
  return /href="\/applications\/([\w-]{36})"/.exec(text)![1]!
}

describe('messages', () => {
  test('go both ways, the officer by number, and show what was written as it was written', async () => {
    const id = await world.apply('Уранчимэг', 'civil-correction', { field: 'surname', right: 'Боржигон', proof: null })
    const visitor = await openAs('Уранчимэг', `/applications/${id}`)
    await visitor.open(visitor.link('Ажилтнаас асуух'))
    assert.deepEqual(await faultsOf('messages', visitor.page.text), [])
    await visitor.submit('/messages', { text: '<b>Хэзээ</b> болох вэ?' })
    assert.match(visitor.page.text, /&lt;b&gt;Хэзээ/)

    await transact(await officerOn(world, { id, officeId: 'ubeg-centre' }), (ctx) =>
      sendMessage(ctx, { id, text: 'Маргааш.' }),
    )
    await visitor.open(`/en/applications/${id}/messages`)
    assert.match(visitor.words, /You .* Маргааш\. Officer No\. \d+/)
  })

  test('that are empty or too long are told, and kept in the box', async () => {
    const id = await world.apply('Гантулга', 'civil-correction', { field: 'surname', right: 'Хатгин', proof: null })
    const visitor = await openAs('Гантулга', `/en/applications/${id}/messages`)
    await visitor.submit('/messages', { text: ' ' })
    assert.equal(visitor.page.status, 422)
    const [fits, tooLong] = ['а'.repeat(messageMost), 'б'.repeat(messageMost + 1)]
    await visitor.submit('/messages', { text: tooLong })
    assert.equal(visitor.page.status, 422)
    assert.match(visitor.page.text, new RegExp(tooLong))
    await visitor.submit('/messages', { text: fits })
    assert.equal(visitor.page.status, 200)
    assert.equal((await messagesOn(world.ctx, { id })).length, 1)
  })

  test('cannot be written any more when all is over', async () => {
    const id = await world.apply('Гантулга', 'civil-correction', { field: 'surname', right: 'Хатгин', proof: null })
    const visitor = await openAs('Гантулга', `/applications/${id}/withdrawal`)
    await visitor.submit('/withdrawal')
    await visitor.open(`/applications/${id}/messages`)
    assert.match(visitor.words, /Хүсэлт дууссан/)
    assert.doesNotMatch(visitor.page.text, /<textarea/)
  })
})
