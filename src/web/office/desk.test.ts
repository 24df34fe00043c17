import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Application, pendingOf, withdrawApplication } from '#applications'
import { type Actor, isUuid } from '#kernel'
import { actingAs, sql, storeFile, transact } from '#platform'
import { seal } from '#vault'
import { askAt, cookieOf, posted } from '../../../test/asking.ts'
import { officersAt, officerVisits, sendToOffice, until } from '../../../test/office/visits.ts'
import { startWhole } from '../../../test/platform.ts'
import { jpeg } from '../../../test/sent-files.ts'
import type { Visitor } from '../../../test/visitor.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { ctx } = platform.platform
const name = 'Сарангэрэл'
const office = platform.nation.agencies.find(({ id }) => id === 'ubeg')!.offices[0]!.id
const here = officersAt(platform, office)
const elsewhere = officersAt(platform, 'ubeg-6701')

beforeEach(() =>
  ctx.db.run(sql`update applications.application set state = 'withdrawn', officer_id = null where state = 'in-review'`),
)

/** Sends one to the office, and waits for what a register that was down a moment ago still owes. */
async function send(right = 'Saran', proof: Record<string, string | number> | null = null): Promise<Application> {
  const answers = { field: 'latin', right, proof }
  const sent = await sendToOffice(platform, { name, service: 'civil-correction', answers })
  const isOwed = async () => (await pendingOf(ctx, sent)).some(({ arrivedAt }) => arrivedAt === null)
  for (let tries = 0; tries < 300 && (await isOwed()); tries++) await sleep(100)
  return sent
}

async function onDesk(visitor: Visitor): Promise<void> {
  await visitor.open('/office')
  await visitor.submit('/office/next-case')
}

/** Waits for exactly this text message. */
async function cameTo(person: string, text: string): Promise<void> {
  const { phone } = platform.person(person)
  const came = () => platform.simulators.sms.messagesOf(phone).some((message) => message.text === text)
  for (let tries = 0; !came(); tries++) {
    assert.ok(tries < 200, `it did not come: ${text}`)
    await sleep(100)
  }
}

const idIn = (path: string) => path.split('/').find((part) => isUuid(part))!
const csrfIn = ({ page }: Visitor) => /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''

describe('a case, without script,', () => {
  test('comes by one button, is read on one page, granted in one step, and its citizen gets what was shown', async () => {
    const application = await send()
    const visitor = await officerVisits(platform, here.officers[0]!)
    assert.equal(visitor.title, 'Миний ширээ')
    assert.match(visitor.words, /1 хүлээж байна/)
    assert.ok(!visitor.words.includes(application.number), 'there is something to choose from')
    await visitor.submit('/office/next-case')
    assert.equal(visitor.page.path, `/office/cases/${application.id}`)
    const { words } = visitor
    for (const said of [application.number, 'Saran', 'Латин бичиглэл', 'Автомат шалгалт', 'ажлын өдөр үлдсэн'])
      assert.ok(words.includes(said), said)
    const shown = /data-sms="grant">([^<]+)</.exec(visitor.page.text)![1]!

    await visitor.submit('/decision', { kind: 'grant' })
    assert.equal(visitor.page.path, '/office')
    assert.match(visitor.words, /Шийдлээ: .* Зөвшөөрсөн/)
    await until(platform, { id: application.id, name, states: ['granted'] })
    await cameTo(name, shown)
    await visitor.open('/office')
    assert.match(visitor.words, /Хүчинтэй болсон/)
    const log = await platform.visitorAs(name)
    await log.open('/me/access-log')
    assert.ok(log.words.includes(`Ажилтан №${here.officers[0]} хэргийг нээсэн`))
  })

  test('is taken back within ten seconds and decided otherwise: returned with the questions that were marked', async () => {
    const { id } = await send()
    const visitor = await officerVisits(platform, here.officers[0]!)
    await onDesk(visitor)
    await visitor.submit('/decision', { kind: 'refuse', 'refuse-code': 'court-needed' })
    await visitor.submit('/withdrawal')
    assert.equal(visitor.page.path, `/office/cases/${id}`)
    assert.ok(visitor.page.text.includes('action="/office/cases/'), 'the decision can be made again')
    await visitor.submit('/decision', {
      kind: 'return',
      'return-code': 'right-unclear',
      'asks-right-unclear': 'right',
      note: 'Том үсгээр',
    })
    const returned = await until(platform, { id, name, states: ['returned'] })
    assert.ok((returned.minutesLeft ?? 0) > 0)
    const [decision] = await ctx.db.many<{ questions: string[]; note: string }>(sql`
      select questions, note from applications.decision where application_id = ${id} and done_at is not null`)
    assert.deepEqual(decision, { questions: ['right'], note: 'Том үсгээр' })
  })

  test('is not decided by half: what is missing is said at its field, and what was chosen is kept', async () => {
    await send()
    const visitor = await officerVisits(platform, here.officers[0]!)
    await onDesk(visitor)
    const path = visitor.page.path
    for (const [fields, said] of [
      [{}, 'Шийдвэрээ сонгоно уу'],
      [{ kind: 'explode' }, 'Шийдвэрээ сонгоно уу'],
      [{ kind: 'return' }, 'Шалтгаанаа сонгоно уу'],
      [{ kind: 'refuse', note: 'хадгал' }, 'Шалтгаанаа сонгоно уу'],
      [{ kind: 'return', 'return-code': 'right-unclear' }, 'Юуг дахин асуухаа сонгоно уу'],
    ] as const) {
      const page = await visitor.post(`${path}/decision`, new URLSearchParams({ ...fields, csrf: csrfIn(visitor) }))
      assert.equal(page.status, 422)
      assert.ok(visitor.words.includes(said), said)
      assert.match(page.text, /error-summary/)
      if ('note' in fields) assert.ok(page.text.includes('хадгал'))
    }
    const page = await visitor.post(
      `${path}/decision`,
      new URLSearchParams({ kind: 'refuse', 'refuse-code': 'made-up', csrf: csrfIn(visitor) }),
    )
    assert.equal(page.status, 422)
  })

  test('shows the files its answers name and no other, each opening in the citizen’s access log', async () => {
    const { id: ownerId } = platform.person(name)
    const files = await Promise.all(
      [2, 3].map(async (width) => {
        const sent = { ownerId, name: `${width}.jpg`, bytes: jpeg({ width }), accept: ['jpeg'] as const }
        const stored = await storeFile(ctx, sent)
        assert.ok(stored.ok)
        return stored.value
      }),
    )
    const [named, other] = files
    const { id } = await send('Saran', { id: named!.id, kind: 'jpeg', bytes: named!.bytes, name: 'proof.jpg' })
    const visitor = await officerVisits(platform, here.officers[0]!)
    await onDesk(visitor)
    assert.ok(visitor.page.text.includes(`src="/office/cases/${id}/files/${named!.id}"`))
    const file = await visitor.open(`/office/cases/${id}/files/${named!.id}`)
    assert.deepEqual([file.status, file.headers.get('content-type')], [200, 'image/jpeg'])
    assert.match(file.headers.get('content-security-policy') ?? '', /sandbox/)
    for (const wrong of [other!.id, 'nonsense', id])
      assert.equal((await visitor.open(`/office/cases/${id}/files/${wrong}`)).status, 404)
    const log = await platform.visitorAs(name)
    await log.open('/me/access-log')
    assert.ok(log.words.includes(`Ажилтан №${here.officers[0]} файлыг нээсэн`))
  })

  test('shows what a register says otherwise now than when it was taken up, and what is not known yet', async () => {
    const { id } = await send()
    const visitor = await officerVisits(platform, here.officers[0]!)
    await onDesk(visitor)
    assert.ok(!visitor.words.includes('өөрчлөгдсөн'))
    const personId = platform.person(name).id
    const earlier = await seal(ctx, {
      personId,
      sensitivity: 'personal',
      kind: 'applications.facts',
      values: { firstname: 'Өмнөх' },
    })
    await ctx.db.run(sql`update applications.application set form_facts_id = ${earlier} where id = ${id}`)
    await visitor.open(`/office/cases/${id}`)
    assert.match(visitor.words, /өөрчлөгдсөн Өмнө нь: Өмнөх/)
    await ctx.db.run(sql`update applications.application set facts_id = null, sources = '[]' where id = ${id}`)
    platform.simulators.demoWorld.setUp('civil', false)
    try {
      await visitor.open(`/office/cases/${id}`)
      assert.match(visitor.words, /Зарим мэдээлэл ирээгүй байна/)
      assert.match(visitor.words, /Зөвшөөрөхөд хэрэгтэй мэдээлэл бүртгэлээс ирээгүй байна/)
      assert.equal((await visitor.submit('/decision', { kind: 'grant' })).status, 409)
    } finally {
      platform.simulators.demoWorld.setUp('civil', true)
    }
  })

  test('is given back for a reason, and another officer gets it', async () => {
    const { id } = await send()
    const visitor = await officerVisits(platform, here.officers[0]!)
    await onDesk(visitor)
    assert.equal((await visitor.submit('/recusal')).status, 422)
    await visitor.submit('/recusal', { because: 'relative' })
    assert.equal(visitor.page.path, '/office')
    await visitor.submit('/office/next-case')
    assert.match(visitor.words, /Хүлээж буй хэрэг алга/)
    const colleague = await officerVisits(platform, here.officers[1]!)
    await onDesk(colleague)
    assert.equal(colleague.page.path, `/office/cases/${id}`)
  })

  test('takes a message to its citizen, who is told by text message', async () => {
    await send()
    const visitor = await officerVisits(platform, here.officers[0]!)
    await onDesk(visitor)
    await visitor.submit('/messages', { text: 'Сайн байна уу' })
    assert.match(visitor.words, /Сайн байна уу/)
    assert.equal((await visitor.submit('/messages', { text: '  ' })).status, 422)
  })

  test('reads in the other language just as well', async () => {
    await send()
    const visitor = await officerVisits(platform, here.officers[0]!, '/en/office')
    assert.equal(visitor.title, 'My desk')
    await visitor.submit('/office/next-case')
    assert.match(visitor.page.path, /^\/en\/office\/cases\//)
    assert.match(visitor.words, /Automatic checks/)
    assert.match(visitor.page.text, /<blockquote lang="mn"/)
  })
})

describe('what happened meanwhile is said on a page with the way to the next case:', () => {
  test('the citizen withdrew it', async () => {
    const { id } = await send()
    const visitor = await officerVisits(platform, here.officers[0]!)
    await onDesk(visitor)
    const { id: personId } = platform.person(name)
    const citizen: Actor = { kind: 'citizen', personId, level: 'low', sessionId: ctx.ids.uuid() }
    await transact(actingAs(ctx, citizen), (ctx) => withdrawApplication(ctx, { id }))
    const page = await visitor.submit('/decision', { kind: 'grant' })
    assert.equal(page.status, 409)
    assert.match(visitor.words, /Иргэн хүсэлтээ буцаасан/)
    assert.equal((await visitor.open(`/office/cases/${id}`)).status, 409)
    assert.match(page.text, /action="\/office\/next-case"/)
  })

  test('it was decided from another window', async () => {
    const { id } = await send()
    const visitor = await officerVisits(platform, here.officers[0]!)
    await onDesk(visitor)
    const csrf = csrfIn(visitor)
    await visitor.submit('/decision', { kind: 'grant' })
    const again = new URLSearchParams({ kind: 'grant', csrf })
    const page = await visitor.post(`/office/cases/${id}/decision`, again)
    assert.equal(page.status, 409)
    assert.match(visitor.words, /Та саяхан шийдсэн/)
  })

  test('it lies on another desk', async () => {
    const { id } = await send()
    await onDesk(await officerVisits(platform, here.officers[0]!))
    const colleague = await officerVisits(platform, here.officers[1]!)
    assert.equal((await colleague.open(`/office/cases/${id}`)).status, 403)
    assert.ok(!colleague.page.text.includes('Saran'))
  })
})

describe('who does not sit at the desk reads nothing of the case:', async () => {
  test('an officer of another office, a citizen, nobody', async () => {
    const { id } = await send()
    await onDesk(await officerVisits(platform, here.officers[0]!))
    const stranger = await officerVisits(platform, elsewhere.officers[0]!)
    const citizen = await platform.visitorAs(name)
    const nowhere = '01a20000-0000-7000-8000-000000000000'
    for (const path of ['', `/files/${nowhere}`]) {
      const [theirs, none] = await Promise.all(
        [id, nowhere].map((one) => ask(`/office/cases/${one}${path}`, { headers: { cookie: cookieOf(stranger) } })),
      )
      assert.equal(theirs!.status, 404)
      assert.equal((await theirs!.text()).replaceAll(id, nowhere), await none!.text())
      for (const cookie of [cookieOf(citizen), '']) {
        const response = await ask(`/office/cases/${id}${path}`, { headers: { cookie } })
        await response.arrayBuffer()
        assert.equal(response.status, 303)
      }
    }
    const csrf = csrfIn(stranger)
    for (const noun of ['decision', 'messages', 'recusal']) {
      const fields = { kind: 'grant', text: 'x', because: 'relative', csrf }
      const response = await ask(
        `/office/cases/${id}/${noun}`,
        posted(fields, { cookie: cookieOf(stranger), origin: platform.origin }),
      )
      await response.arrayBuffer()
      assert.equal(response.status, 404, noun)
    }
    assert.equal((await until(platform, { id, name, states: ['in-review'] })).officerId !== null, true)
  })

  test('a form without the session’s token decides nothing', async () => {
    const { id } = await send()
    const visitor = await officerVisits(platform, here.officers[0]!)
    await onDesk(visitor)
    const page = await visitor.post(`/office/cases/${id}/decision`, new URLSearchParams({ kind: 'grant' }))
    assert.equal(page.status, 403)
    await visitor.open(`/office/cases/${id}`)
    assert.ok(visitor.page.text.includes('name="kind"'), 'it was decided')
    assert.equal(idIn(visitor.page.path), id)
  })
})
