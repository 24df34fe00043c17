import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import {
  applicationOf,
  collectCodeOf,
  handOver,
  makeReady,
  nextCase,
  sendMessage,
  withdrawApplication,
} from '#applications'
import type { Answers } from '#engine'
import { day, minute } from '#kernel'
import { transact } from '#platform'
import { type VisitedWorld, visitedWorld } from '../../../../test/contracts/visited-world.ts'
import { lifeOf } from '../../../../test/contracts/world.ts'
import { faultsOf } from '../../../../test/stories/sound-markup.ts'
import type { Visitor } from '../../../../test/visitor.ts'

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

let world: VisitedWorld
before(async () => {
  world = await visitedWorld()
})
beforeEach(() => world.begin())
after(() => world.close())

function found(name: string, id: string) {
  return applicationOf(world.ctx, { id, personId: lifeOf(name).id })
}

/** What stands on the application's page in both languages, read by its owner. */
async function pagesOf(name: string, id: string): Promise<{ mn: Visitor; en: Visitor }> {
  const [mn, en] = [await world.visitorAs(name), world.guest()]
  for (const [cookie, value] of mn.cookies) en.cookies.set(cookie, value)
  await mn.open(`/applications/${id}`)
  await en.open(`/en/applications/${id}`)
  for (const { page } of [mn, en]) {
    assert.equal(page.status, 200)
    assert.deepEqual(await faultsOf(page.path, page.text), [])
  }
  return { mn, en }
}

/** What a page says, its punctuation where people read it. */
function said({ words }: Visitor): string {
  return words.replace(/\u2060| (?=[.,])/g, '')
}

/** The words of the stations, each with its state. */
function stationsIn({ page }: Visitor): [state: string, words: string][] {
  return [...page.text.matchAll(/<li class="station (\w+)"[^>]*>([\s\S]*?)<\/li>/g)].map(([, state, inside]) => [
    state!,
    inside!
      .replace(/<[^>]*>/g, ' ')
      .replace(/[\s\u00a0\u2060]+/g, ' ')
      .trim(),
  ])
}

describe('an application that waits for its fee', () => {
  test('says how much, for what and to whom, shows the bank’s QR and links, and what is still to come', async () => {
    const id = await world.apply('Энхжин', 'passport-order', { ...passport, kind: 'chip' })
    const { mn, en } = await pagesOf('Энхжин', id)
    assert.equal(mn.title, 'Төлбөрөө төлнө үү')
    assert.equal(en.title, 'Please pay the fee')
    for (const one of [mn, en]) {
      const { page } = one
      assert.match(said(one), /82 500 ₮/)
      assert.match(page.text, /<svg class="qr"/)
      assert.match(page.text, /href="\w+:\/\/q\?qPay_QRcode=/)
      assert.match(page.text, /http-equiv="refresh"/)
    }
    assert.match(said(en), /If it is not paid by Thursday, Dec 24, the application is closed/)
    assert.deepEqual(
      stationsIn(en).map(([state]) => state),
      ['done', 'now', 'next', 'next', 'next'],
    )
    assert.match(stationsIn(en)[2]![1], /10 working days/)
  })

  test('says what is missing when only a part came in, and goes on when the rest does', async () => {
    const costly = await world.apply('Айгүл', 'passport-order', passport)
    await world.pay(costly, 30_000)
    const { en } = await pagesOf('Айгүл', costly)
    assert.match(said(en), /30 000 ₮ came in. 2 500 ₮ is missing/)
    await world.pay(costly, 2500)
    await en.open(en.page.path)
    assert.equal(en.title, 'Being checked')
  })

  test('looks at the bank at once when its owner says that they have paid', async () => {
    const id = await world.apply('Сарангэрэл', 'passport-order', passport)
    const visitor = await world.visitorAs('Сарангэрэл')
    await visitor.open(`/en/applications/${id}`)
    await visitor.submit('/payment')
    assert.equal(visitor.page.status, 200)
    assert.match(said(visitor), /The payment has not come yet/)
    const qr = /qPay_QRcode=([^"]+)"/.exec(visitor.page.text)![1]!.replaceAll('&amp;', '&')
    await world.bank.pay(qr)
    world.clock.advance(3000)
    await visitor.submit('/payment')
    assert.match(said(visitor), /The payment came/)
    assert.doesNotMatch(visitor.page.text, /<svg class="qr"/, 'nobody pays twice')
    await world.later(1000)
    await visitor.open(`/en/applications/${id}`)
    assert.equal(visitor.title, 'Being checked')
    assert.match(said(visitor), /Receipt of the payment/)
    await visitor.open(visitor.link('Receipt of the payment'))
    assert.match(said(visitor), /32 500/)
  })

  test('says that the bank does not answer, and loses nothing', async () => {
    world.bank.setUp(false)
    let id: string
    try {
      id = await world.apply('Тэмүүжин', 'passport-order', passport)
      const visitor = await world.visitorAs('Тэмүүжин')
      await visitor.open(`/en/applications/${id}`)
      assert.match(said(visitor), /Getting the invoice from the bank/)
      world.clock.advance(minute)
      await visitor.open(`/en/applications/${id}`)
      assert.match(said(visitor), /The bank does not answer/)
    } finally {
      world.bank.setUp(true)
    }
    await world.later(10 * minute)
    const visitor = await world.visitorAs('Тэмүүжин')
    await visitor.open(`/en/applications/${id}`)
    assert.match(visitor.page.text, /<svg class="qr"/)
    world.bank.setUp(false)
    try {
      world.clock.advance(minute)
      await visitor.submit('/payment')
      assert.equal(visitor.page.status, 503)
      assert.match(said(visitor), /The bank does not answer/)
      assert.match(visitor.page.text, /<svg class="qr"/)
    } finally {
      world.bank.setUp(true)
    }
  })

  test('and is left unpaid is closed', async () => {
    const id = await world.apply('Уранчимэг', 'passport-order', passport)
    await world.later(31 * day)
    const { mn, en } = await pagesOf('Уранчимэг', id)
    assert.equal(mn.title, 'Хугацаа дуусаж, хаагдсан')
    assert.match(said(en), /not paid or answered in time/)
    assert.equal(stationsIn(en).at(-1)![0], 'late')
  })
})

describe('an application an officer has', () => {
  test('says until when, which day of how many, where, whose number, and what happens if it is late', async () => {
    const id = await world.apply('Бат-Эрдэнэ', 'driving-licence', { request: 'worn', office: 'atut-6701' })
    await world.pay(id)
    await world.later(2 * day)
    await transact(world.officerAt('atut-6701'), nextCase)
    const { mn, en } = await pagesOf('Бат-Эрдэнэ', id)
    assert.equal(mn.title, 'Шалгаж байна')
    assert.match(said(mn), /12-р сарын 1, Мягмар гэхэд бэлэн болно\. Та одоо юу ч хийх шаардлагагүй\./u)
    assert.match(said(en), /Ready by Tuesday, Dec 1\. You need do nothing now\./)
    const [, , at] = stationsIn(en)
    assert.equal(at![0], 'now')
    assert.match(at![1], /Day 2 of 5 working days · .+ · Officer No\. \d+$/)
    assert.match(said(en), /not decided by Tuesday, Dec 1, it goes to a senior officer/)
    assert.match(said(en), /not decided by Wednesday, Dec 2, the head of the agency is told/)
    const officer = world.officerAt('atut-6701').actor
    const { name } = world.ctx.outside.nation.officers.find(
      (one) => officer.kind === 'officer' && one.id === officer.officerId,
    )!
    for (const { page } of [mn, en]) assert.doesNotMatch(page.text, new RegExp(name), 'an officer is a number')
    await world.decided(id, { kind: 'grant' }, 'atut-6701')
  })

  test('and is late says so, and who has it now', async () => {
    const id = await world.apply('Дуламсүрэн', 'civil-correction', { field: 'surname', right: 'Олхонууд', proof: null })
    const { dueAt } = await found('Дуламсүрэн', id)
    world.clock.set(new Date(dueAt!.getTime() - minute))
    await world.later(0)
    assert.equal((await pagesOf('Дуламсүрэн', id)).en.title, 'Being checked')
    await world.later(minute)
    const due = await pagesOf('Дуламсүрэн', id)
    assert.equal(due.mn.title, 'Хугацаа хэтэрлээ')
    assert.match(said(due.en), /should have been decided by Tuesday, Dec 1\. A senior officer has it now/)
    assert.equal(stationsIn(due.en).find(([state]) => state === 'late')?.[0], 'late')
    await world.later(day)
    assert.match((await pagesOf('Дуламсүрэн', id)).en.words, /The head of the agency was told/)
    await world.decided(id, { kind: 'grant' }, 'ubeg-centre')
    const { mn, en } = await pagesOf('Дуламсүрэн', id)
    assert.equal(mn.title, 'Зөвшөөрлөө')
    assert.equal(en.title, 'Granted')
  })

  test('and refuses says why, by which law, what to do now, and that the money comes back', async () => {
    const id = await world.apply('Дуламсүрэн', 'passport-order', { ...passport, office: 'ubeg-8301' })
    await world.pay(id)
    await world.decided(id, { kind: 'refuse', code: 'not-same-person', note: 'Зураг өөр.' }, 'ubeg-8301')
    const { mn, en } = await pagesOf('Дуламсүрэн', id)
    assert.equal(mn.title, 'Хүсэлтийг зөвшөөрсөнгүй')
    assert.match(said(mn), /таныг мөн гэж тогтоож чадсангүй/)
    assert.match(said(mn), /Зураг өөр\./)
    assert.match(said(mn), /Улсын бүртгэлийн тухай хууль/)
    assert.match(said(mn), /биечлэн очно/u)
    assert.match(said(en), /32 500 ₮ (comes|came) back to you/)
    await world.later(minute)
    await en.open(en.page.path)
    assert.match(said(en), /32 500 ₮ came back to you/)
  })

  test('and stopped by a register says the amount and the service to take instead', async () => {
    const id = await world.apply('Мөнхбат', 'driving-licence', { request: 'worn', office: 'atut-6701' })
    const { mn } = await pagesOf('Мөнхбат', id)
    assert.match(said(mn), /төлөөгүй торгууль байна: [\d ]+ ₮/)
    assert.match(mn.page.text, /href="\/services\/traffic-fines"/)
  })
})

describe('what was granted and is made', () => {
  test('is printed, is ready with its code, and is fetched', async () => {
    const at = 'ubeg-1119'
    const id = await world.apply('Энхжин', 'passport-order', { ...passport, office: at })
    await world.pay(id)
    await world.decided(id, { kind: 'grant' }, at)
    const printing = await pagesOf('Энхжин', id)
    assert.equal(printing.mn.title, 'Хэвлэж байна')
    assert.match(said(printing.en), /Ready by Tuesday, Dec 8\. We send you a code when it is/)

    await transact(world.officerAt(at), (ctx) => makeReady(ctx, id))
    const code = await collectCodeOf(world.ctx, await found('Энхжин', id))
    const ready = await pagesOf('Энхжин', id)
    assert.equal(ready.mn.title, 'Ирж аваарай')
    for (const { page } of [ready.mn, ready.en]) assert.match(page.text, new RegExp(`class="code">${code}<`))

    await transact(world.officerAt(at), (ctx) => handOver(ctx, { id, code: code! }))
    const collected = await pagesOf('Энхжин', id)
    assert.equal(collected.en.title, 'You have it')
    assert.doesNotMatch(collected.en.page.text, new RegExp(`>${code}<`))
    assert.match(said(collected.mn), /руу яаралтай залгаарай/)
  })

  test('with a document links to it', async () => {
    const id = await world.apply('Бат-Эрдэнэ', 'driving-licence', { request: 'worn', office: 'atut-4501' })
    await world.pay(id)
    await world.decided(id, { kind: 'grant' }, 'atut-4501')
    const { en } = await pagesOf('Бат-Эрдэнэ', id)
    assert.equal(en.title, 'Being printed')
    await en.open(en.link('Open the document'))
    assert.match(en.page.path, /\/documents\//)
  })
})

describe('an application that is taken back', () => {
  test('is asked about once more; paid, it says before and after that the money comes back', async () => {
    const id = await world.apply('Энхжин', 'passport-order', passport)
    await world.pay(id)
    const visitor = await world.visitorAs('Энхжин')
    await visitor.open(`/en/applications/${id}`)
    await visitor.open(visitor.link('Take the application back'))
    assert.match(said(visitor), /32 500 ₮ comes back to you/)
    assert.equal((await found('Энхжин', id)).state, 'in-review', 'looking is not doing')
    await visitor.submit('/withdrawal')
    assert.equal(visitor.title, 'You took the application back')
    assert.match(said(visitor), /32 500 ₮ comes back to you/)
    await world.later(minute)
    await visitor.open(`/applications/${id}`)
    assert.match(said(visitor), /Танд 32 500 ₮ буцаан олгосон/)
  })

  test('unpaid, it says that nothing was paid', async () => {
    const id = await world.apply('Гантулга', 'passport-order', passport)
    const visitor = await world.visitorAs('Гантулга')
    await visitor.open(`/applications/${id}/withdrawal`)
    assert.match(said(visitor), /Та юу ч төлөөгүй/)
    await transact(world.as('Гантулга'), (ctx) => withdrawApplication(ctx, { id }))
    await visitor.open(`/applications/${id}/withdrawal`)
    assert.equal(visitor.title, 'Та хүсэлтээ буцаасан', 'there is nothing left to ask')
  })
})

test('a quiet page is told of an officer, a payment or a message, and of nothing else', async () => {
  const id = await world.apply('Айгүл', 'civil-correction', { field: 'surname', right: 'Керей', proof: null })
  const visitor = await world.visitorAs('Айгүл')
  await visitor.open(`/applications/${id}`)
  const state = /data-state="([^"]*)"/.exec(visitor.page.text)![1]!
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const asked = async () => {
    const headers = { 'x-wait': state, cookie }
    return (await world.fetch(new Request(`https://example.test/applications/${id}`, { headers }))).status
  }
  assert.equal(await asked(), 204)
  await transact(world.as('Айгүл'), async (ctx) => sendMessage(ctx, { id, text: 'Хэзээ?' }))
  assert.equal(await asked(), 205)
})

test('somebody else’s application, with everything that belongs to it, is not there', async () => {
  const id = await world.apply('Айгүл', 'passport-order', passport)
  const other = await world.visitorAs('Ганболд')
  for (const more of ['', '/answer', '/messages', '/withdrawal', '/payment', '/calendar.ics'])
    assert.equal((await other.open(`/applications/${id}${more}`)).status, 404, more)
  const nobody = world.guest()
  for (const more of ['', '/answer', '/messages', '/withdrawal', '/payment', '/calendar.ics'])
    assert.match((await nobody.open(`/applications/${id}${more}`)).path, /^\/sign-in/, more)
})
