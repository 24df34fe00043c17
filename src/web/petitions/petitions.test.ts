import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { applicationOf } from '#applications'
import { minute } from '#kernel'
import { noticesOf } from '#notices'
import { answerPetition, extendPetition, type Petition, petitionOf, petitionsOf } from '#petitions'
import { transact } from '#platform'
import { type VisitedWorld, visitedWorld } from '../../../test/contracts/visited-world.ts'
import { lifeOf, work } from '../../../test/contracts/world.ts'
import { png } from '../../../test/sent-files.ts'
import { faultsOf } from '../../../test/stories/sound-markup.ts'
import type { Visitor } from '../../../test/visitor.ts'

const road = '/en/petitions/new?kind=complaint&subject=road&province=67'
const letter = 'Гэрэл асахгүй байна.\nХүүхэд <b>унасан</b>.'

let world: VisitedWorld
before(async () => {
  world = await visitedWorld()
})
beforeEach(() => world.begin())
after(() => world.close())

const found = (name: string, id: string): Promise<Petition> => petitionOf(world.ctx, { id, personId: lifeOf(name).id })
const allOf = (name: string): Promise<Petition[]> => petitionsOf(world.ctx, lifeOf(name).id, { limit: 20 })

async function sound(visitor: Visitor): Promise<Visitor> {
  assert.deepEqual(await faultsOf(visitor.page.path, visitor.page.text), [])
  return visitor
}

/** Writes and sends it; the last page is its own. */
async function sent(name: string, { at = road, text = letter } = {}): Promise<{ visitor: Visitor; id: string }> {
  const visitor = await world.visitorAs(name)
  await visitor.open(at)
  await visitor.submit('/petitions/new', { text, step: 'check' })
  await visitor.submit('/petitions/new', { step: 'send', isPublic: 'yes' })
  return { visitor, id: visitor.page.path.split('/').at(-1)! }
}

async function answered(name: string, id: string, more = {}): Promise<void> {
  const { officeId } = await found(name, id)
  const given = { outcome: 'upheld', text: 'Маргааш\nзасна.', ...more }
  await transact(world.officerAt(officeId), (ctx) => answerPetition(ctx, { id, given }))
  await work(world)
}

describe('writing', () => {
  test('is a question a page for anybody; who it is is asked before the words, and nothing chosen is lost', async () => {
    const guest = world.guest()
    await sound(Object.assign(guest, { page: await guest.open('/petitions') }))
    await guest.open(guest.link('Гомдол'))
    await guest.submit('/petitions/new')
    assert.equal(guest.page.status, 422, 'nothing chosen')
    await sound(guest)
    await guest.submit('/petitions/new', { subject: 'waste' })
    await guest.submit('/petitions/new', { province: '67' })
    await sound(guest)
    await guest.submit('/petitions/new', { place: '6701' })
    assert.match(guest.page.path, /^\/sign-in\?to=/)
    const back = decodeURIComponent(guest.page.path.split('to=')[1]!)
    const visitor = await world.visitorAs('Энхжин')
    await visitor.open(back)
    assert.match(visitor.words, /сумын Засаг даргын Тамгын газар/)
    assert.match(visitor.page.text, /<textarea/)
  })

  test('ends with a number, a day and an office; sent twice it is there once, and no word of it stands in an address', async () => {
    const visitor = await world.visitorAs('Сарангэрэл')
    await visitor.open(road)
    await visitor.submit('/petitions/new', { text: ' ', step: 'check' })
    assert.equal(visitor.page.status, 422)
    await visitor.submit('/petitions/new', { text: letter, step: 'check' })
    await sound(visitor)
    await visitor.submit('/petitions/new', { step: 'write' })
    assert.match(visitor.page.text, /Хүүхэд &lt;b&gt;унасан/, 'to change it loses nothing')
    await visitor.submit('/petitions/new', { text: letter, step: 'check' })
    const check = visitor.page
    await visitor.submit('/petitions/new', { step: 'send' })
    assert.equal(visitor.title, 'An answer is being prepared')
    assert.match(visitor.words, /Taken in\. Number: K-2026-\d+-\w/)
    assert.match(visitor.words, /by Thursday, Dec 24/)
    assert.match(visitor.words, /Governor’s Office of Khövsgöl Province prepares the answer/)
    assert.doesNotMatch(visitor.page.text, /<b>унасан/)
    await sound(visitor)
    const { path } = visitor.page
    visitor.page = check
    await visitor.submit('/petitions/new', { step: 'send' })
    assert.equal(visitor.page.path, path)
    visitor.page = check
    await visitor.submit('/petitions/new', { step: 'send', text: 'Өөр' })
    assert.equal(visitor.page.status, 409, 'the same form with other words')
    assert.equal((await allOf('Сарангэрэл')).length, 1)
    assert.doesNotMatch(path, /text|%D0/)
  })

  test('outlasts the session: whoever was signed out meanwhile signs in beside it, and no word is lost', async () => {
    const before = (await allOf('Сарангэрэл')).length
    const visitor = await world.visitorAs('Сарангэрэл')
    await visitor.open(road)
    visitor.cookies.clear()
    await visitor.submit('/petitions/new', { text: letter, step: 'check' })
    assert.equal(visitor.page.status, 401)
    assert.match(visitor.page.text, /Хүүхэд &lt;b&gt;унасан/)
    assert.match(visitor.link('Sign in. A new window'), /sign-in\?to=/)
    await sound(visitor)
    for (const [name, value] of (await world.visitorAs('Сарангэрэл')).cookies) visitor.cookies.set(name, value)
    await visitor.submit('/petitions/new', { text: letter, step: 'send' })
    assert.equal(visitor.page.status, 403, 'a form of the session before does nothing')
    assert.match(visitor.page.text, /Хүүхэд &lt;b&gt;унасан/)
    await sound(visitor)
    await visitor.submit('/petitions/new', { text: letter, step: 'check' })
    assert.equal(visitor.title, 'Check and send')
    assert.equal((await allOf('Сарангэрэл')).length, before)
    assert.match(visitor.words, /Answered by Thursday, Dec 24/)
  })

  test('brings a file along, and one of somebody else’s named in a forged form is not there', async () => {
    const visitor = await world.visitorAs('Гантулга')
    await visitor.open(road)
    const body = new FormData()
    const [, inside = ''] = /<form[^>]*enctype[^>]*>([\s\S]*?)<\/form>/.exec(visitor.page.text)!
    for (const [, name = '', value = ''] of inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
      body.append(name, value)
    body.append('text', letter)
    body.append('step', 'check')
    body.append('file', new Blob([Uint8Array.from(png())]), 'lamp.png')
    await visitor.post(road, body)
    assert.match(visitor.words, /lamp\.png/)
    const stored = /name="stored" value="([^"]*)"/.exec(visitor.page.text)![1]!
    await visitor.submit('/petitions/new', { step: 'send' })
    const file = visitor.link('Attachment 1')
    assert.equal((await visitor.open(file)).headers.get('content-type'), 'image/png')

    const thief = await world.visitorAs('Ганболд')
    assert.equal((await thief.open(file)).status, 404)
    await thief.open(road)
    await thief.submit('/petitions/new', { text: letter, stored, step: 'check' })
    await thief.submit('/petitions/new', { step: 'send' })
    assert.equal(thief.page.status, 404)
    assert.deepEqual(await allOf('Ганболд'), [])
  })

  test('a complaint about an application starts from it, and goes above the office that has it', async () => {
    const application = await world.apply('Айгүл', 'civil-correction', {
      field: 'surname',
      right: 'Керей',
      proof: null,
    })
    const { officeId, number } = await applicationOf(world.ctx, { id: application, personId: lifeOf('Айгүл').id })
    const visitor = await world.visitorAs('Айгүл')
    await visitor.open(`/en/applications/${application}`)
    await visitor.open(visitor.link('Make a complaint'))
    assert.match(visitor.words, new RegExp(number))
    await visitor.submit('/petitions/new', { text: letter, step: 'check' })
    await sound(visitor)
    await visitor.submit('/petitions/new', { step: 'send' })
    const [petition] = await allOf('Айгүл')
    assert.equal(petition!.applicationId, application)
    assert.notEqual(petition!.officeId, officeId)
    const other = await world.visitorAs('Ганболд')
    assert.equal((await other.open(`/petitions/new?kind=complaint&application=${application}`)).status, 404)
  })
})

describe('one’s own', () => {
  test('can be added to and taken back, and is nobody else’s', async () => {
    const { visitor, id } = await sent('Дуламсүрэн')
    const other = await world.visitorAs('Ганболд')
    for (const path of ['', '/words', '/objection', '/withdrawal'])
      assert.equal((await other.open(`/petitions/${id}${path}`)).status, 404, path)
    await visitor.open(visitor.link('Add something'))
    await visitor.submit('/words', { text: '' })
    assert.equal(visitor.page.status, 422)
    await visitor.submit('/words', { text: 'Одоо ч мөн.' })
    assert.match(visitor.words, /Одоо ч мөн\./)
    await visitor.open(visitor.link('Take it back'))
    await sound(visitor)
    await visitor.submit('/withdrawal')
    assert.equal(visitor.title, 'You took it back')
    assert.equal((await found('Дуламсүрэн', id)).state, 'withdrawn')
    await visitor.open('/en/petitions')
    assert.match(visitor.words, /You took it back/)
  })

  test('is late the moment its day is over, and says who has it then', async () => {
    const { id } = await sent('Мөнхбат')
    const { officeId } = await found('Мөнхбат', id)
    await transact(world.officerAt(officeId), (ctx) => extendPetition(ctx, { id, because: 'visit' }))
    const { dueAt } = await found('Мөнхбат', id)
    world.clock.set(new Date(dueAt.getTime() - minute))
    const visitor = await world.visitorAs('Мөнхбат')
    await visitor.open(`/en/petitions/${id}`)
    assert.equal(visitor.title, 'An answer is being prepared')
    assert.match(visitor.words, /The term was extended to .* Reason: somebody has to go and look/)
    world.clock.set(dueAt)
    await visitor.open(`/en/petitions/${id}`)
    assert.equal(visitor.title, 'It is late')
    await sound(visitor)
  })

  test('is answered; who is not satisfied goes once to the office above', async () => {
    const { visitor, id } = await sent('Уранчимэг')
    await answered('Уранчимэг', id)
    await visitor.open(`/en/petitions/${id}`)
    assert.equal(visitor.title, 'Answered')
    assert.match(visitor.words, /Upheld Маргааш засна\./)
    await sound(visitor)
    const before = await found('Уранчимэг', id)
    await visitor.open(visitor.link('Have it looked at again'))
    await visitor.submit('/objection', { text: 'Зассангүй.' })
    const raised = await found('Уранчимэг', id)
    assert.deepEqual([raised.state, raised.round], ['open', 2])
    assert.notEqual(raised.officeId, before.officeId)
    await answered('Уранчимэг', id, { outcome: 'unfounded' })
    await visitor.open(`/en/petitions/${id}`)
    assert.match(visitor.words, /You may still go to court/)
    await visitor.open(`/en/petitions/${id}/objection`)
    assert.equal(visitor.page.path, `/en/petitions/${id}`)
    const keys = (await noticesOf(world.ctx, lifeOf('Уранчимэг').id, { limit: 50 })).map(({ key }) => key)
    assert.ok(keys.includes('petition-raised'))
  })

  test('can be asked after by number and code, and a wrong code is answered as ever', async () => {
    const { id } = await sent('Тэмүүжин')
    const { number, checkCode } = await found('Тэмүүжин', id)
    const guest = world.guest()
    await guest.open('/en/track')
    await guest.submit('/track', { number: number.toLowerCase(), code: checkCode })
    assert.equal(guest.title, 'An answer is being prepared')
    assert.doesNotMatch(guest.page.text, /Тэмүүжин|Гэрэл/)
    await sound(guest)
    await guest.open('/en/track')
    await guest.submit('/track', { number, code: checkCode === '000000' ? '000001' : '000000' })
    assert.equal(guest.page.status, 422)
  })
})

describe('a text message', () => {
  let messages = 0
  const text = (from: string, said: string, id = `sms ${++messages}`) =>
    world.fetch(
      new Request('https://example.test/sms/inbound', {
        method: 'POST',
        body: new URLSearchParams({ secret: 'a secret for tests only', id, from, text: said }),
      }),
    )

  test('with a word of the nation’s is a petition of whose telephone it is, once however often it comes', async () => {
    const { phone, id: personId } = lifeOf('Энхжин')
    await text(`+976${phone}`, 'гомдол Гэрэл асахгүй байна', 'same')
    await text(`+976${phone}`, 'гомдол Гэрэл асахгүй байна', 'same')
    await text(phone, 'САНАЛ: Гэрэл нэмье')
    await work(world)
    const all = await allOf('Энхжин')
    assert.deepEqual(
      all.map(({ kind, channel }) => [kind, channel]),
      [
        ['proposal', 'sms'],
        ['complaint', 'sms'],
      ],
    )
    const notices = await noticesOf(world.ctx, personId, { limit: 50 })
    assert.deepEqual(notices.map(({ key, smsState }) => [key, smsState]).slice(0, 2), [
      ['petition-taken-in', 'sent'],
      ['petition-taken-in', 'sent'],
    ])
  })

  test('from a telephone nobody has, or with nothing behind the word, is none', async () => {
    const before = (await allOf('Энхжин')).length
    assert.equal((await text('99000000', 'ГОМДОЛ Гэрэл')).status, 200)
    assert.equal((await text(lifeOf('Энхжин').phone, 'ГОМДОЛ')).status, 200)
    assert.equal((await allOf('Энхжин')).length, before)
  })

  test('a flood under a false number: five are taken, few are answered, and the web still takes theirs', async () => {
    const who = 'Сарангэрэл'
    const { phone } = lifeOf(who)
    const got = () => world.sms.messagesOf(phone).filter(({ sent }) => !sent).length
    await work(world)
    const before = got()
    for (let i = 0; i < 7; i++) await text(phone, `ГОМДОЛ Гэрэл ${i}`)
    for (let i = 0; i < 4; i++) await text(phone, 'ГОМДОЛ', `empty ${i % 2}`)
    assert.equal((await allOf(who)).filter(({ channel }) => channel === 'sms').length, 5)
    await work(world)
    assert.equal(got() - before, 8)
  })
})

describe('what was answered', () => {
  test('is for everybody in its own words, never in the writer’s; fewer than ten are no number', async () => {
    const { id } = await sent('Ганболд', { text: 'Нууц үг' })
    const published = { asked: 'Гудамж харанхуй', answered: 'Гэрэл тавина' }
    await answered('Ганболд', id, { published })
    const guest = world.guest()
    await guest.open('/en/petitions/answered?subject=road&nonsense=1')
    assert.match(guest.words, /Гудамж харанхуй Гэрэл тавина/)
    assert.match(guest.words, /1 person/)
    assert.doesNotMatch(guest.page.text, /Нууц үг|nonsense/)
    await sound(guest)
    await guest.open('/en/petitions/answered?subject=land')
    assert.doesNotMatch(guest.words, /Гудамж харанхуй/)
    const csv = await guest.open('/petitions/answered.csv')
    assert.deepEqual(csv.text.split('\r\n'), ['month,kind,subject,agency,answered,on_time,median_days,demo', ''])
    assert.match(csv.headers.get('content-disposition') ?? '', /attachment/)
  })
})
