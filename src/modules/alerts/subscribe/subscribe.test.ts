import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { day, hour, inLanguage } from '#kernel'
import { openPush } from '#notices'
import { type Context, openOutgoing, sql, transact } from '#platform'
import { nation } from '../../../../mongolia/index.ts'
import { type PushService, startPushService } from '../../../../simulators/push/server.ts'
import { lifeOf, type NationWorld, nationWorld, work } from '../../../../test/contracts/world.ts'
import {
  confirmAlert,
  draftAlert,
  draftChange,
  endBrowser,
  ownSubscription,
  reachOf,
  readAlertWord,
  saveSubscription,
  subscribeBrowser,
} from '../index.ts'
import { startReach } from './reach/plan.ts'

const [hers, strangers] = [lifeOf('Сарангэрэл').phone, '88990011']
const everything = { hazards: [], least: 0 }
const [arkhangai, soum, other] = ['65', '6501', '67']

let world: NationWorld
let push: PushService
let inWorld: Context
before(async () => {
  push = await startPushService({ now: () => world.clock.now() })
  world = await nationWorld()
  const { keys } = world.ctx.outside
  inWorld = {
    ...world.ctx,
    outside: {
      ...world.ctx.outside,
      push: openPush({
        origins: [push.url],
        outgoing: openOutgoing([{ url: push.url }]),
        key: keys.privateKey('push', 'ES256'),
        contact: 'mailto:alerts@example.test',
        clock: world.clock,
      }),
    },
  }
})
beforeEach(async () => {
  world.clock.advance(day)
  await world.database.script(
    'delete from alerts.to_tell; delete from alerts.reach; delete from alerts.subscriber; delete from alerts.heard; delete from platform.job',
  )
})
after(() => Promise.all([world.close(), push.close()]))

let messages = 0
const write = async (text: string, from = strangers): Promise<string> => {
  const taken = await transact(inWorld, (ctx) => readAlertWord(ctx, { id: `m-${++messages}`, from, text }))
  assert.equal(taken, true)
  await work({ ctx: inWorld })
  return world.sms.messagesOf(from).at(-1)?.text ?? ''
}
const placesOf = async () =>
  (
    await world.ctx.db.many<{ place: string }>(sql`
    select w.place from alerts.wanted_place w join alerts.subscriber s on s.id = w.subscriber_id order by place`)
  ).map(({ place }) => place)
const count = (phone: string) => world.sms.messagesOf(phone).length

type Reach = Parameters<typeof startReach>[1]
const words = (sms: string) =>
  Object.fromEntries(['mn', 'en', 'kk'].map((code) => [code, { sms, title: sms, body: '' }]))
const alertId = '01900000-0000-7000-8000-0000000a1e27'
const announce = async (given: Partial<Reach> = {}, text = 'Үер') => {
  const usual = { alertId, version: 1, hazard: 'flood', place: arkhangai, rank: 2, urgent: true, texts: words(text) }
  await startReach(inWorld, { ...usual, ...given })
}
const tell = async (given: Partial<Reach> = {}, text = 'Үер') => {
  await announce(given, text)
  await work({ ctx: inWorld })
}

describe('a text message', () => {
  test('with the word and a province subscribes any telephone, and is told how to stop', async () => {
    assert.match(await write('ТҮХЭЭ АРХАНГАЙ'), /^Архангай: .*ТҮХЭЭ БОЛИХ$/)
    assert.deepEqual(await placesOf(), [arkhangai])
  })

  for (const text of [
    'tuhee arhangai',
    'TUKHEE ARKHANGAI',
    '«түхээ» архангай аймаг',
    'Түхээ Архангайд',
    'түхээ арханай',
  ])
    test(`${text} means the same`, async () => {
      await write(text)
      assert.deepEqual(await placesOf(), [arkhangai])
    })

  test('with a province and its soum means the soum; a name there is once needs no province', async () => {
    const [own] = nation.divisions.filter(({ code }) => code.startsWith(arkhangai) && code.length === 4)
    await write(`түхээ архангай ${inLanguage(own!.name, 'mn')} сум`)
    assert.deepEqual(await placesOf(), [own!.code])
    const names = nation.divisions.filter(({ level }) => level < 3).map(({ name }) => name.mn)
    const once = nation.divisions.find(
      ({ level, name }) => level === 2 && names.filter((one) => one === name.mn).length === 1,
    )!
    await write(`түхээ ${once.name.mn}`)
    assert.deepEqual(await placesOf(), [own!.code, once.code].sort())
  })

  test('with a name that many soums have subscribes to none and asks which', async () => {
    assert.match(await write('түхээ атлантис'), /олдсонгүй/)
    const [, suggested] = /3 .*(ТҮХЭЭ \S+ Баян.Өндөр)$/.exec(await write('түхээ баян-өндөр')) ?? []
    assert.deepEqual(await placesOf(), [])
    await write(suggested!)
    assert.equal((await placesOf()).length, 1)
  })

  test('for the whole country, and in the language of its word', async () => {
    assert.match(await write('ALERT ALL'), /Mongolia.*ALERT STOP/)
    assert.deepEqual(await placesOf(), [''])
  })

  test('without a place is helped; of other words it is not taken', async () => {
    assert.match(await write('түхээ'), /ТҮХЭЭ АРХАНГАЙ/)
    for (const text of ['123456', '0', 'архангай түхээ', ''])
      assert.equal(
        await transact(inWorld, (ctx) => readAlertWord(ctx, { id: `n-${text}`, from: strangers, text })),
        false,
      )
  })

  for (const text of ['ТҮХЭЭ БОЛИХ', 'stop', 'tuhee bolih', 'ТҮХЭЭ STOP'])
    test(`${text} ends it, and nothing of that telephone is kept`, async () => {
      await write('түхээ архангай')
      await write(text)
      const kept = await world.ctx.db.one<{ count: number }>(sql`select count(*) as count from alerts.subscriber`)
      assert.equal(kept.count, 0)
    })

  test('that comes twice is read once', async () => {
    for (let i = 0; i < 2; i++)
      await transact(inWorld, (ctx) => readAlertWord(ctx, { id: 'twice', from: '88990012', text: 'түхээ архангай' }))
    await work({ ctx: inWorld })
    assert.equal(count('88990012'), 1)
  })

  test('a flood under a false number: it is answered eight times an hour and no more, and can still be ended', async () => {
    for (let i = 0; i < 12; i++) await write('түхээ архангай', '88990013')
    assert.equal(count('88990013'), 8)
    await write('түхээ болих', '88990013')
    assert.deepEqual(await placesOf(), [])
    world.clock.advance(2 * hour)
    await write('түхээ архангай', '88990013')
    assert.equal(count('88990013'), 9)
  })

  test('the eleventh place is one too many', async () => {
    for (const { name } of nation.divisions.filter(({ level }) => level === 1).slice(0, 11)) {
      world.clock.advance(day)
      await write(`түхээ ${name.mn}`)
    }
    assert.equal((await placesOf()).length, 10)
    assert.match(world.sms.messagesOf(strangers).at(-1)!.text, /10/)
  })
})

test('neither number nor browser stands in the database as it is', async () => {
  await write('түхээ архангай')
  const browser = push.subscribe()
  await transact(inWorld, (ctx) =>
    subscribeBrowser(ctx, { address: browser, language: 'mn', places: [soum], ...everything }),
  )
  for (const table of ['alerts.subscriber', 'alerts.heard', 'platform.job']) {
    const { rows } = await world.database.pool.query(`select t::text as row from ${table} t`)
    for (const { row } of rows) assert.ok(!row.includes(strangers) && !row.includes(browser.endpoint), table)
  }
})

describe('an account', () => {
  const her = () => ({ ...inWorld, actor: world.as('Сарангэрэл').actor })
  const save = (given: Parameters<typeof saveSubscription>[1]) => transact(her(), (ctx) => saveSubscription(ctx, given))

  test('chooses places, hazards and a level, by text message to its own telephone', async () => {
    assert.equal(await ownSubscription(her()), undefined)
    assert.ok((await save({ places: [arkhangai, soum], hazards: ['flood'], least: 2, sms: true })).ok)
    assert.deepEqual(await ownSubscription(her()), {
      places: [arkhangai, soum],
      hazards: ['flood'],
      least: 2,
      sms: true,
      browsers: 0,
    })
    const before = count(hers)
    await tell({ rank: 1 })
    await tell({ version: 2, hazard: 'dzud', rank: 3 })
    assert.equal(count(hers), before)
    await tell({ version: 3, rank: 2 })
    assert.equal(count(hers), before + 1)
  })

  test('finds what its telephone subscribed to, and is one subscriber with it', async () => {
    await write('түхээ архангай', hers)
    assert.deepEqual((await ownSubscription(her()))?.places, [arkhangai])
    await save({ places: [arkhangai, soum], ...everything, sms: true })
    const before = count(hers)
    await tell()
    assert.equal(count(hers), before + 1)
    await save({ places: [], ...everything, sms: true })
    assert.equal(await ownSubscription(her()), undefined)
  })

  test('what there is not cannot be chosen: a place, a hazard, an eleventh place', async () => {
    const many = nation.divisions.filter(({ level }) => level === 1).map(({ code }) => code)
    assert.equal((await save({ places: ['99'], ...everything, sms: true })).ok, false)
    assert.equal((await save({ places: [soum], hazards: ['meteor'], least: 0, sms: true })).ok, false)
    assert.equal((await save({ places: many.slice(0, 11), ...everything, sms: true })).ok, false)
    assert.equal((await save({ places: many.slice(0, 10), ...everything, sms: true })).ok, true)
  })
})

describe('an alert reaches', () => {
  test('who wants its place, what lies in it, and what it lies in; and nobody else', async () => {
    const phones = {
      [arkhangai]: '88991001',
      [soum]: '88991002',
      '': '88991003',
      [other]: '88991004',
      '6504': '88991005',
    }
    for (const [place, phone] of Object.entries(phones)) {
      const name = nation.divisions.find(({ code }) => code === place)?.name.mn ?? 'улс'
      await write(place.length === 4 ? `түхээ архангай ${name}` : `түхээ ${name}`, phone)
    }
    const got = () => Object.fromEntries(Object.entries(phones).map(([place, phone]) => [place, count(phone) - 1]))
    await tell()
    assert.deepEqual(got(), { [arkhangai]: 1, [soum]: 1, '': 1, [other]: 0, '6504': 1 })
    await tell({ version: 2, place: soum })
    assert.deepEqual(got(), { [arkhangai]: 2, [soum]: 2, '': 2, [other]: 0, '6504': 1 })
    await tell({ version: 3, place: '' })
    assert.deepEqual(got(), { [arkhangai]: 3, [soum]: 3, '': 3, [other]: 1, '6504': 2 })
    const { planned, sent, waiting, isPlanned } = (await reachOf(inWorld, alertId))!
    assert.deepEqual([planned, sent, waiting, isPlanned], [5, 5, 0, true])
  })

  test('each once, though its job is done again', async () => {
    await write('түхээ архангай', '88992001')
    for (let i = 0; i < 3; i++) await tell()
    assert.equal(count('88992001'), 2)
  })

  test('those it did not reach yet in its newer version only', async () => {
    await write('түхээ архангай', '88992002')
    world.sms.setFailing(true)
    try {
      await tell({}, 'хуучин')
    } finally {
      world.sms.setFailing(false)
    }
    await tell({ version: 2 }, 'шинэ')
    world.clock.advance(hour)
    await work({ ctx: inWorld })
    assert.deepEqual(
      world.sms
        .messagesOf('88992002')
        .filter(({ sent }) => !sent)
        .slice(1)
        .map(({ text }) => text),
      ['шинэ'],
    )
  })

  test('nobody a day later: what could not be told by then is no news', async () => {
    await write('түхээ архангай', '88992005')
    world.sms.setFailing(true)
    try {
      await tell()
      world.clock.advance(day + hour)
      await work({ ctx: inWorld })
    } finally {
      world.sms.setFailing(false)
    }
    world.clock.advance(hour)
    await work({ ctx: inWorld })
    assert.equal(count('88992005'), 1)
    assert.equal((await reachOf(inWorld, alertId))?.waiting, 0)
  })

  test('nobody in an older version that comes after the newer', async () => {
    await write('түхээ архангай', '88992006')
    await tell({ version: 2 }, 'шинэ')
    await tell({ version: 1 }, 'хуучин')
    assert.equal(world.sms.messagesOf('88992006').at(-1)?.text, 'шинэ')
  })

  test('the urgent before the routine, whichever came first', async () => {
    await write('түхээ архангай', '88992003')
    await announce({ urgent: false }, 'энгийн')
    await announce({ alertId: '01900000-0000-7000-8000-0000000a1e28' }, 'яаралтай')
    await work({ ctx: inWorld })
    assert.deepEqual(
      world.sms
        .messagesOf('88992003')
        .slice(-2)
        .map(({ text }) => text),
      ['яаралтай', 'энгийн'],
    )
  })

  test('nobody who ended it meanwhile', async () => {
    await write('түхээ архангай', '88992004')
    world.sms.setFailing(true)
    await tell().finally(() => world.sms.setFailing(false))
    await write('түхээ болих', '88992004')
    world.clock.advance(hour)
    await work({ ctx: inWorld })
    assert.equal(count('88992004'), 2)
  })

  test('everybody behind numbers the centre takes nothing for, of this alert and of a routine one', async () => {
    const phones = Array.from({ length: 40 }, (_, i) => `8899${5100 + i}`)
    for (const phone of phones) await write('түхээ архангай', phone)
    await write('түхээ архангай', '88995200')
    world.sms.deny(phones)
    try {
      await announce({ alertId: '01900000-0000-7000-8000-0000000a1e29', urgent: false })
      await tell()
      assert.equal(count('88995200'), 3)
    } finally {
      world.sms.deny([])
    }
  })

  test('a centre that grants few: what one person waits for goes through, and the many get theirs too', async () => {
    const phones = Array.from({ length: 40 }, (_, i) => `8899${3000 + i}`)
    for (const phone of phones) await write('түхээ архангай', phone)
    world.sms.grant(60)
    try {
      const sending = tell()
      await inWorld.outside.sms.send({ id: 'code', to: '88994000', text: 'нэвтрэх' })
      assert.equal(count('88994000'), 1)
      await sending
    } finally {
      world.sms.grant(Number.POSITIVE_INFINITY)
    }
    assert.deepEqual([...new Set(phones.map(count))], [2])
  })
})

describe('what an office announces', () => {
  const as = (which: 'first' | 'lead') => ({ ...inWorld, actor: world.officerAt('aimag-65', which).actor })
  const given = {
    ...{ hazard: 'dzud', level: 'danger', place: arkhangai, title: null, phone: '105', to: null },
    ...{ rules: { mn: 'Холын замд бүү гараарай.' }, doWhat: { mn: 'Өвс нөөцөлнө үү.' } },
  }
  const last = (phone: string) => world.sms.messagesOf(phone).at(-1)?.text

  test('is told when a second person confirmed it, and told again when its level falls, also to who wants the worst alone', async () => {
    await write('түхээ архангай', '88995001')
    await world.ctx.db.run(sql`update alerts.subscriber set least = 2`)
    const drafted = await transact(as('first'), (ctx) => draftAlert(ctx, { ...given, from: world.clock.now() }))
    assert.ok(drafted.ok)
    await work({ ctx: inWorld })
    assert.equal(count('88995001'), 1)
    const { id } = await transact(as('lead'), (ctx) => confirmAlert(ctx, drafted.value.draftId))
    await work({ ctx: inWorld })
    assert.equal(last('88995001'), 'Зуд – Аюултай: Архангай. Өвс нөөцөлнө үү. 105')
    const calmer = await transact(as('first'), (ctx) =>
      draftChange(
        ctx,
        { id, change: 'level', because: 'дулаарлаа' },
        { ...given, level: 'info', from: world.clock.now() },
      ),
    )
    assert.ok(calmer.ok)
    await transact(as('lead'), (ctx) => confirmAlert(ctx, calmer.value.draftId))
    await work({ ctx: inWorld })
    assert.match(last('88995001')!, /^Зуд – Мэдээлэл: Архангай/)
    assert.equal(count('88995001'), 3)
  })
})

describe('a browser', () => {
  const subscribe = (browser = push.subscribe(), more = {}) =>
    transact(inWorld, (ctx) =>
      subscribeBrowser(ctx, { address: browser, language: 'mn', places: [arkhangai], ...everything, ...more }),
    ).then(() => browser)

  test('is told what it alone can read, the urgent as urgent', async () => {
    const browser = await subscribe(push.subscribe(inWorld.outside.push!.publicKey))
    await tell()
    const [got] = browser.got()
    assert.deepEqual([JSON.parse(got!.text).title, got!.urgency], ['Үер', 'high'])
  })

  test('that is no more is forgotten', async () => {
    const browser = await subscribe()
    browser.leave()
    await tell()
    assert.deepEqual(await placesOf(), [])
    assert.equal((await reachOf(inWorld, alertId))?.waiting, 0)
  })

  test('waits while its service is away', async () => {
    const browser = await subscribe()
    push.setFailing(true)
    await tell().finally(() => push.setFailing(false))
    assert.equal((await reachOf(inWorld, alertId))?.waiting, 1)
    world.clock.advance(hour)
    await work({ ctx: inWorld })
    assert.equal(browser.got().length, 1)
  })

  test('SSRF by an address: what the configuration does not name is refused', async () => {
    const { p256dh, auth } = push.subscribe()
    for (const endpoint of [
      'http://127.0.0.1:5432/x',
      `${push.url}.evil.example/x`,
      push.url.replace('//', '//a@'),
      'file:///etc/passwd',
      '',
    ])
      await assert.rejects(subscribe({ ...push.subscribe(), endpoint, p256dh, auth }), {
        code: 'alerts/push-elsewhere',
      })
  })

  test('ends by itself', async () => {
    const browser = await subscribe()
    await transact(inWorld, (ctx) => endBrowser(ctx, browser))
    assert.deepEqual(await placesOf(), [])
  })
})
