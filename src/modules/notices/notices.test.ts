import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { after, before, beforeEach, test } from 'node:test'
import { smsTitleMost } from '#engine'
import { loadPeople } from '#identity'
import { day, fill, smsParts } from '#kernel'
import { perform, sql, transact } from '#platform'
import { nation } from '../../../mongolia/index.ts'
import {
  countOf,
  handlers,
  lifeOf,
  type NationWorld,
  nationWorld,
  work,
  workTomorrow,
} from '../../../test/contracts/world.ts'
import { markRead, noticesOf, notify, unreadCount } from './index.ts'

const { id: personId, phone } = lifeOf('Сарангэрэл')
const english = {
  id: '01900000-0000-7000-8000-00000000e001',
  registerNumber: 'ЯЯ90010199',
  phone: '99119911',
  language: 'en',
  name: 'Ann',
}
/** What a title in a text message is cut to, and the longest number there is. */
const longest = {
  title: 'Щ'.repeat(smsTitleMost),
  number: '2026-D-0000001-X',
  code: '0000',
  date: '2026.11.24',
  time: '16:40',
  ...{ place: 'Баруунбаян-Улаан', around: 'Баянхонгор', count: 15 },
  ...{ hazard: 'Сургуулийн амралт', level: 'Назар аударыңыз', what: '', phone: '11-11' },
}

let world: NationWorld
before(async () => {
  world = await nationWorld()
  await loadPeople(world.ctx, [english])
})
beforeEach(() => world.database.script('delete from notices.notice; delete from platform.job'))
after(() => world.close())

function tell(more: Partial<Parameters<typeof notify>[1]> = {}): Promise<void> {
  const notice = {
    personId,
    key: 'document-ready',
    params: { title: 'Хаягийн лавлагаа', number: '1' },
    sms: true,
    ...more,
  }
  return transact(world.ctx, (ctx) => notify(ctx, notice))
}

function gotBy(number: string): string[] {
  return world.sms.messagesOf(number).map(({ text }) => text)
}

test('a notice is there exactly when what it tells of is', async () => {
  await assert.rejects(
    transact(world.ctx, async (ctx) => {
      await notify(ctx, { personId, key: 'document-ready', params: {}, sms: true })
      throw new Error('it did not come to that')
    }),
  )
  assert.deepEqual([await countOf(world.ctx, 'notices'), await countOf(world.ctx, 'jobs')], [0, 0])
  await tell()
  assert.deepEqual([await countOf(world.ctx, 'notices'), await countOf(world.ctx, 'jobs')], [1, 1])
})

test('a notice without a text message sends none', async () => {
  const before = gotBy(phone).length
  await tell({ sms: false })
  assert.equal(await work(world), 0)
  assert.equal(gotBy(phone).length, before)
})

test('the text message comes once even if its job runs three times', async () => {
  const before = gotBy(phone).length
  await tell()
  const jobs = await world.database.many<{ id: string; name: string; data: Record<string, string>; tries: number }>(
    sql`select id, name, data, 1 as tries from platform.job`,
  )
  for (let i = 0; i < 3; i++) await perform(world.ctx, handlers, jobs[0]!)
  assert.equal(gotBy(phone).length, before + 1)
})

test('a worker that died between sending and noting it does not send it to the person twice', async () => {
  const before = gotBy(phone).length
  await tell()
  const [job] = await world.database.many<{ id: string; name: string; data: Record<string, string>; tries: number }>(
    sql`select id, name, data, 1 as tries from platform.job`,
  )
  await perform(world.ctx, handlers, job!)
  await world.database.script(`update notices.notice set sms_state = 'queued'`)
  await perform(world.ctx, handlers, job!)
  assert.equal(gotBy(phone).length, before + 1)
  assert.equal((await noticesOf(world.ctx, personId, { limit: 1 }))[0]?.smsState, 'sent')
})

test('a centre that fails is tried again until it takes the message', async () => {
  const before = gotBy(phone).length
  await tell()
  world.sms.setFailing(true)
  try {
    await work(world)
    await workTomorrow(world)
  } finally {
    world.sms.setFailing(false)
  }
  assert.equal(gotBy(phone).length, before)
  assert.equal((await noticesOf(world.ctx, personId, { limit: 1 }))[0]?.smsState, 'queued')
  await workTomorrow(world)
  assert.equal(gotBy(phone).length, before + 1)
  assert.equal((await noticesOf(world.ctx, personId, { limit: 1 }))[0]?.smsState, 'sent')
  assert.equal(await countOf(world.ctx, 'jobs'), 0)
})

test('a text message is in the language of the person', async () => {
  await tell({ personId: english.id, params: { title: 'Proof of address', number: '1' } })
  await tell()
  await work(world)
  assert.equal(
    gotBy(english.phone).at(-1),
    fill(nation.words.en!['sms.document-ready']!, { title: 'Proof of address' }),
  )
  assert.equal(gotBy(phone).at(-1), fill(nation.words.mn!['sms.document-ready']!, { title: 'Хаягийн лавлагаа' }))
})

test('a person’s notices come newest first, are theirs alone, and are read once they were', async () => {
  await tell({ sms: false })
  world.clock.advance(day)
  await tell({ sms: false, key: 'application-waiting' })
  const [newest, older] = await noticesOf(world.ctx, personId, { limit: 10 })
  assert.deepEqual([newest?.key, older?.key], ['application-waiting', 'document-ready'])
  assert.deepEqual(await noticesOf(world.ctx, personId, { limit: 10, before: newest!.id }), [older])
  assert.deepEqual(await noticesOf(world.ctx, english.id, { limit: 10 }), [])
  assert.equal(await unreadCount(world.ctx, personId), 2)
  await markRead(world.ctx, english.id)
  assert.equal(await unreadCount(world.ctx, personId), 2)
  await markRead(world.ctx, personId)
  assert.equal(await unreadCount(world.ctx, personId), 0)
})

/** The keys that stand in the source: told by `notify`, and answered to a text message. */
function keysInCode(): { notices: Set<string>; texts: Set<string> } {
  const [notices, texts] = [new Set<string>(), new Set<string>()]
  for (const file of globSync('src/**/*.ts', { cwd: new URL('../../..', import.meta.url) })) {
    if (file.endsWith('.test.ts')) continue
    const source = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
    for (const [call] of source.matchAll(/\bnotify\(ctx, \{[\s\S]*?\}\)/g)) {
      const key = /\bkey: '([\w-]+)'/.exec(call)?.[1]
      assert.ok(key, `${file} tells something whose key is not written out`)
      notices.add(key)
      if (!/\bsms: false\b/.test(call)) texts.add(key)
    }
    for (const [, key] of source.matchAll(/\breply\(ctx, phone, '([\w-]+)'\)/g)) texts.add(key!)
  }
  return { notices, texts }
}

test('every notice and text message that the code sends has its words in every language', () => {
  const { notices, texts } = keysInCode()
  assert.ok(notices.size >= 4 && texts.size >= 6)
  for (const { code } of nation.country.languages) {
    for (const key of notices) assert.ok(nation.words[code]?.[`notice.${key}`], `${code} notice.${key}`)
    for (const key of texts) assert.ok(nation.words[code]?.[`sms.${key}`], `${code} sms.${key}`)
  }
})

test('every text message fits one part, filled with the longest there is', () => {
  for (const [language, words] of Object.entries(nation.words))
    for (const [key, text] of Object.entries(words)) {
      if (!key.startsWith('sms.')) continue
      const filled = fill(text, longest)
      assert.equal(smsParts(filled), 1, `${language} ${key}: ${filled.length}`)
      assert.doesNotMatch(filled, /[{}]/, `${language} ${key}`)
    }
})
