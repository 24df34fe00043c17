import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sql } from '#platform'
import { askAt, cookieOf, posted } from '../../../test/asking.ts'
import { officersAt, officerVisits, sendToOffice, until } from '../../../test/office/visits.ts'
import { startWhole } from '../../../test/platform.ts'
import type { Visitor } from '../../../test/visitor.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { ctx } = platform.platform
const name = 'Энхжин'
const place = 'ubeg-6701'
const { lead, officers } = officersAt(platform, place)
const passport = {
  whom: 'self',
  reason: 'first',
  latinRight: true,
  kind: 'ordinary',
  abroad: false,
  office: place,
  truth: true,
}
const send = () => sendToOffice(platform, { name, service: 'passport-order', answers: passport })
const csrfIn = ({ page }: Visitor) => /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''

/** Several things that are being made for the office: how they were granted is told elsewhere. */
async function printing(): Promise<string> {
  const { id } = await send()
  for (const state of ['granted', 'printing'])
    await ctx.db.run(
      sql`update applications.application set state = ${state}, decided_at = ${ctx.clock.now()} where id = ${id}`,
    )
  return id
}

async function codeOf(id: string): Promise<string> {
  const { code } = await ctx.db.one<{ code: string }>(
    sql`select collect_code as code from applications.application where id = ${id}`,
  )
  return code
}

describe('handing over, without script:', () => {
  test('several are marked ready at once, each fetched with its code; a wrong one is told, and the fifth ends it', async () => {
    const [one, other, third] = [await printing(), await printing(), await printing()]
    const visitor = await officerVisits(platform, officers[0]!, '/office/handover')
    assert.ok(visitor.words.includes(name))
    assert.ok(!visitor.page.text.includes(platform.person(name).registerNumber))
    const body = new URLSearchParams({ csrf: csrfIn(visitor) })
    for (const id of [one, other, 'nonsense']) body.append('id', id!)
    await visitor.post('/office/handover/ready', body)
    assert.match(visitor.words, /Олгоход бэлэн: 2/)
    const only = new URLSearchParams({ csrf: csrfIn(visitor), only: third!, id: one! })
    await visitor.post('/office/handover/ready', only)
    assert.match(visitor.words, /Олгоход бэлэн: 3/)

    const code = await codeOf(one!)
    const wrong = code === '0000' ? '0001' : '0000'
    const page = await visitor.submit(`/handover/${one}/collection`, { [`code-${one}`]: wrong })
    assert.equal(page.status, 422)
    assert.match(visitor.words, /Код буруу байна/)
    await visitor.submit(`/handover/${one}/collection`, { [`code-${one}`]: code })
    assert.match(visitor.words, /Олгоход бэлэн: 2/)
    await until(platform, { id: one!, name, states: ['collected'] })

    for (let tried = 0; tried < 5; tried++)
      await visitor.submit(`/handover/${other}/collection`, { [`code-${other}`]: 'x' })
    const ended = await visitor.submit(`/handover/${other}/collection`, { [`code-${other}`]: await codeOf(other!) })
    assert.equal(ended.status, 429)
    assert.equal(
      (await visitor.post(`/office/handover/${other}/code`, new URLSearchParams({ csrf: csrfIn(visitor) }))).status,
      403,
    )

    const leading = await officerVisits(platform, lead, '/office/handover')
    await leading.submit(`/handover/${other}/code`)
    await leading.submit(`/handover/${other}/collection`, { [`code-${other}`]: await codeOf(other!) })
    await until(platform, { id: other!, name, states: ['collected'] })
  })

  test('another office sees none of it', async () => {
    const id = await printing()
    const visitor = await officerVisits(platform, officersAt(platform, 'ubeg-4501').lead, '/office/handover')
    assert.ok(!visitor.page.text.includes(id))
    const body = new URLSearchParams({ csrf: csrfIn(visitor), id })
    assert.equal((await visitor.post('/office/handover/ready', body)).status, 404)
  })
})

describe('the team', () => {
  test('is for who leads it: others are told so, and can do nothing there', async () => {
    const visitor = await officerVisits(platform, officers[0]!)
    assert.ok(!visitor.page.text.includes('/office/team'))
    const csrf = csrfIn(visitor)
    const page = await visitor.open('/office/team')
    assert.equal(page.status, 403)
    assert.match(visitor.words, /Танд энэ эрх алга/)
    const nowhere = '01a20000-0000-7000-8000-000000000000'
    for (const path of [`/office/cases/${nowhere}/release`, `/office/team/${nowhere}/enrolment`]) {
      const response = await ask(path, posted({ csrf }, { cookie: cookieOf(visitor), origin: platform.origin }))
      await response.arrayBuffer()
      assert.equal(response.status, 403, path)
    }
  })

  test('shows who has how much and what is due, and a case is taken from the desk of who is absent', async () => {
    const { id, number } = await send()
    const visitor = await officerVisits(platform, officers[0]!)
    await visitor.submit('/office/next-case')
    assert.equal(visitor.page.path, `/office/cases/${id}`)
    const leading = await officerVisits(platform, lead, '/office/team')
    assert.ok(leading.words.includes(number))
    assert.ok(leading.words.includes(`Ажилтан №${officers[0]}`))
    assert.ok(!leading.page.text.includes(`/office/cases/${id}"`), 'a lead picks no case either')
    assert.equal((await leading.submit(`/cases/${id}/release`)).status, 422)
    await leading.open('/office/team')
    await leading.submit(`/cases/${id}/release`, { [`because-${id}`]: 'absent' })
    assert.ok(!leading.words.includes(`Ажилтан №${officers[0]}`))
    assert.equal((await visitor.open(`/office/cases/${id}`)).status, 403)
  })

  test('a lead of another office takes nothing from these desks', async () => {
    const { id } = await send()
    const stranger = await officerVisits(platform, officersAt(platform, 'ubeg-4501').lead, '/office/team')
    const body = new URLSearchParams({ csrf: csrfIn(stranger), [`because-${id}`]: 'absent' })
    assert.equal((await stranger.post(`/office/cases/${id}/release`, body)).status, 404)
  })

  test('a colleague’s code for a new key is shown once and opens the enrolment; for oneself and strangers there is none', async () => {
    const leading = await officerVisits(platform, lead, '/office/team')
    const csrf = csrfIn(leading)
    const idOf = (number: string) => platform.nation.officers.find((one) => one.number === number)!.id
    await leading.submit(`/team/${idOf(officers[0]!)}/enrolment`)
    const code = /class="code long">([\d ]{19})</.exec(leading.page.text)?.[1]
    assert.ok(code)
    await leading.open('/office/team')
    assert.ok(!leading.page.text.includes(code))
    const begun = await ask('/office/enrolment', posted({ number: officers[0]!, code }))
    assert.equal(begun.status, 200)
    await begun.arrayBuffer()
    for (const number of [lead, officersAt(platform, 'ubeg-4501').officers[0]!]) {
      const page = await leading.post(`/office/team/${idOf(number)}/enrolment`, new URLSearchParams({ csrf }))
      assert.equal(page.status, 403)
    }
  })

  test('the list begins nowhere else when the place to begin is tampered with', async () => {
    const leading = await officerVisits(platform, lead)
    for (const after of ['', '_', 'x_y', '9999999999999999_x', `1_${'a'.repeat(3000)}`, "1_'--", '%00'])
      assert.equal((await leading.open(`/office/team?after=${after}`)).status, 200, after.slice(0, 20))
  })
})
