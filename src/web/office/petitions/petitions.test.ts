import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { takePetition } from '#petitions'
import { actingAs, transact } from '#platform'
import { officersAt, officerVisits } from '../../../../test/office/visits.ts'
import { startWhole } from '../../../../test/platform.ts'

const platform = await startWhole()
after(() => platform.stop())
const { ctx } = platform.platform
const name = 'Сарангэрэл'
const { id: personId, registerNumber, phone } = platform.nation.people.find((one) => one.name === name)!
const office = officersAt(platform, 'gzbgzzg-6701')
const stranger = officersAt(platform, 'ubeg-6701')

async function take(text = 'Хашааны хил', isPublic = true): Promise<string> {
  const citizen = { kind: 'citizen', personId, level: 'low', sessionId: ctx.ids.uuid() } as const
  const given = { kind: 'complaint', subject: 'land', place: '6701', channel: 'web', text, isPublic }
  const taken = await transact(actingAs(ctx, citizen), (ctx) => takePetition(ctx, { key: ctx.ids.uuid(), ...given }))
  return taken.petitionId
}

describe('an officer, without script,', () => {
  test('finds what is to be answered, reads it, is told what is missing, and answers', async () => {
    const id = await take()
    const visitor = await officerVisits(platform, office.officers[0]!)
    assert.match(visitor.words, /хариу хүлээж байна/)
    await visitor.open('/office/petitions')
    assert.ok(visitor.page.text.includes(`/office/petitions/${id}`))
    assert.ok(!visitor.words.includes('Хашааны хил'), 'a list opens nothing')
    await visitor.open(`/office/petitions/${id}`)
    for (const said of ['Хашааны хил', 'Хариулах өдөр', 'хоног үлдсэн']) assert.ok(visitor.words.includes(said), said)

    assert.equal((await visitor.submit('/answer', { outcome: 'upheld', asked: 'Хил хаана?' })).status, 422)
    for (const said of ['Бичвэрээ бичнэ үү', 'хариу хоёрыг бичнэ үү']) assert.ok(visitor.words.includes(said), said)
    await visitor.submit('/answer', { outcome: 'upheld', text: 'Засна', asked: 'Хил хаана?', answered: 'Зурагт бий' })
    assert.equal(visitor.page.path, `/office/petitions/${id}`)
    assert.match(visitor.words, /Үндэслэлтэй/)
    assert.ok(!visitor.page.text.includes('name="outcome"'), 'it is answered once')
    const log = await platform.visitorAs(name)
    await log.open('/me/access-log')
    assert.ok(log.words.includes(`Ажилтан №${office.officers[0]}`) && log.words.includes('Өргөдөл, гомдолд хариулах'))
  })

  test('extends with a reason, asks its writer, and sends it on, after which it is gone', async () => {
    const id = await take()
    const visitor = await officerVisits(platform, office.officers[0]!, `/office/petitions/${id}`)
    assert.equal((await visitor.submit('/extension')).status, 422)
    await visitor.submit('/extension', { extension: 'visit' })
    assert.match(visitor.words, /Сунгасан/)
    assert.ok(!visitor.page.text.includes('/extension'), 'it is extended once')
    await visitor.submit('/messages', { message: 'Зураг бий юу?' })
    assert.match(visitor.words, /Зураг бий юу\?/)
    assert.equal((await visitor.submit('/routing', { to: 'gzbgzzg' })).status, 422)
    await visitor.submit('/routing', { to: 'nga', routing: 'other-place' })
    assert.equal(visitor.page.path, '/office/petitions')
    assert.equal((await visitor.open(`/office/petitions/${id}`)).status, 404)
  })

  test('of another office finds nothing of it, and no way to answer it', async () => {
    const id = await take('нууцхан үг')
    const visitor = await officerVisits(platform, stranger.officers[0]!, '/office/petitions')
    assert.ok(!visitor.page.text.includes(id))
    const csrf = /name="csrf" value="([^"]+)"/.exec(visitor.page.text)![1]!
    for (const noun of ['', '/files/01a20000-0000-7000-8000-000000000000'])
      assert.equal((await visitor.open(`/office/petitions/${id}${noun}`)).status, 404)
    const given = {
      outcome: 'upheld',
      text: 'x',
      message: 'x',
      extension: 'visit',
      to: 'ubeg',
      routing: 'conflict',
      csrf,
    }
    for (const noun of ['answer', 'messages', 'extension', 'routing']) {
      const page = await visitor.post(`/office/petitions/${id}/${noun}`, new URLSearchParams(given))
      assert.equal(page.status, 404, noun)
      assert.ok(!page.text.includes('нууцхан'))
    }
  })
})

test('a lead merges two that say the same and takes them apart again, which an officer cannot', async () => {
  const [one, other] = [await take(), await take()]
  const visitor = await officerVisits(platform, office.officers[0]!, `/office/petitions/${one}`)
  assert.ok(!visitor.page.text.includes('/merging'))
  const lead = await officerVisits(platform, office.lead, `/office/petitions/${one}`)
  assert.equal((await lead.submit('/merging')).status, 422)
  await lead.submit('/merging', { with: other })
  assert.match(lead.words, /Хариу \d+ хүнд очно/)
  await lead.open(`/office/petitions/${other}`)
  assert.ok(!lead.page.text.includes('name="outcome"'))
  await lead.submit('/separation')
  assert.ok(lead.page.text.includes('name="outcome"'))
})

describe('a clerk writes for a caller,', () => {
  test('whose words are read back before anything is kept, and whose number comes by text message', async () => {
    const visitor = await officerVisits(
      platform,
      officersAt(platform, 'c1111-centre').officers[0]!,
      '/office/petitions/new',
    )
    const call = { kind: 'complaint', subject: 'land', place: '6704', text: 'Утсаар хэлсэн' }
    assert.equal((await visitor.submit('/new', { ...call, caller: 'УУ00000000' })).status, 422)
    assert.match(visitor.words, /Ийм хүн бүртгэлд алга/)
    assert.equal(
      (await visitor.submit('/new', { caller: phone, subject: 'service', kind: 'complaint', text: 'x' })).status,
      422,
    )
    assert.match(visitor.words, /Байгууллагаа сонгоно уу/)
    await visitor.submit('/new', { ...call, caller: registerNumber })
    for (const said of ['Утсаар хэлсэн', name, 'Уншиж сонсгох']) assert.ok(visitor.words.includes(said), said)
    await visitor.submit('/new')
    const number = /K-2026-\d+-[0-9A-Z]/.exec(visitor.words)?.[0]
    assert.ok(number, visitor.words)
    const came = () => platform.simulators.sms.messagesOf(phone).some(({ text }) => text.includes(number))
    for (let tries = 0; !came(); tries++) {
      assert.ok(tries < 100, 'it did not come')
      await new Promise((done) => setTimeout(done, 100))
    }
  })
})

test('reads in the other languages just as well', async () => {
  const id = await take()
  const visitor = await officerVisits(platform, office.officers[0]!, `/en/office/petitions/${id}`)
  assert.match(visitor.words, /What was written.*Send the answer/s)
  assert.match(visitor.page.text, /<blockquote class="letter" lang="mn"/)
  await visitor.open('/kk/office/petitions')
  assert.match(visitor.words, /Хаттар мен шағымдар/)
})
