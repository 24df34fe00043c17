import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { day, minute, Refusal } from '#kernel'
import { type TestWorld, testContext } from '../../test/harness.ts'
import { jpeg, pdf, phoneExif, png, segment } from '../../test/sent-files.ts'
import { transact } from './context.ts'
import { sql } from './database.ts'
import { fileJobs, keepFiles, readFile, type SentFile, type StoredFile, startFileSweep, storeFile } from './files.ts'
import { drain } from './jobs.ts'

let world: TestWorld
before(async () => {
  world = await testContext()
})
after(() => world.close())

const all = ['pdf', 'jpeg', 'png'] as const
const newOwner = () => world.ctx.ids.uuid()
const refusedAs = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
let different = 0
/** A paper no other is the same as. */
const paper = (length = 0) => pdf(`(${different++})${' '.repeat(length)}`)

/** Stores what has nothing wrong with it. */
async function stored(sent: Partial<SentFile> & { ownerId: string }): Promise<StoredFile> {
  const found = await storeFile(world.ctx, { name: 'paper.pdf', bytes: paper(), accept: all, ...sent })
  assert.ok(found.ok, JSON.stringify(found))
  return found.value
}

async function issueOf(sent: Partial<SentFile>): Promise<string> {
  const given = { ownerId: newOwner(), name: 'a.pdf', bytes: paper(), accept: all, ...sent }
  const found = await storeFile(world.ctx, given)
  if (found.ok) return 'taken'
  const [issue] = found.issues
  return `${issue!.field} ${issue!.code}${issue!.params ? ` ${Object.values(issue!.params)}` : ''}`
}

function keep(ownerId: string, files: readonly { id: string }[], until: Date): Promise<StoredFile[]> {
  return transact(world.ctx, (ctx) => keepFiles(ctx, { ids: files.map(({ id }) => id), ownerId, until }))
}

const later = (ms: number) => new Date(world.clock.now().getTime() + ms)

test('what was stored is read by its owner, cleaned', async () => {
  const ownerId = newOwner()
  const photo = jpeg({ width: 16, height: 8, extra: [phoneExif(), segment(0xfe, '<html>')], after: 'PK' })
  const file = await stored({ ownerId, name: 'IMG 1.jpeg', bytes: photo })
  const { content, ...facts } = await readFile(world.ctx, { id: file.id, ownerId })
  assert.deepEqual(facts, file)
  assert.deepEqual(
    { ...facts, id: '' },
    { id: '', kind: 'jpeg', name: 'IMG 1.jpg', bytes: content.length, width: 8, height: 16 },
  )
  for (const gone of ['47.9184N', '<html>', 'PK']) assert.equal(content.includes(gone), false)
  assert.equal((await stored({ ownerId })).width, null)
})

describe('a mistake says what to put right:', () => {
  for (const [what, sent, answer] of [
    ['nothing', { bytes: Buffer.alloc(0) }, 'file question.file-empty'],
    [
      'a zip named as a picture',
      { name: 'a.jpg', bytes: Buffer.from('PK\x03\x04') },
      'file question.file-kind PDF, JPEG, PNG',
    ],
    ['a page of HTML', { bytes: Buffer.from('<html>') }, 'file question.file-kind PDF, JPEG, PNG'],
    ['a picture where a paper is asked for', { bytes: png(), accept: ['pdf'] }, 'file question.file-kind PDF'],
    ['a byte too many', { bytes: png(), bytesMax: png().length - 1 }, 'file question.file-too-large 0'],
    ['just as many as there may be', { bytes: png(), bytesMax: png().length }, 'taken'],
    ['more than anybody may send', { bytes: paper(5_000_000) }, 'file question.file-too-large 5'],
    ['a bomb of pixels', { bytes: png({ width: 12_001 }) }, 'file question.file-too-many-pixels'],
    ['half a picture', { bytes: png().subarray(0, 40) }, 'file question.file-broken'],
    ['a script', { bytes: pdf('<< /S /JavaScript >>') }, 'file question.file-unsafe'],
    ['at the field it came from', { bytes: png().subarray(0, 40), field: 'photo' }, 'photo question.file-broken'],
  ] as const)
    test(what, async () => assert.equal(await issueOf(sent), answer))
})

test('a name keeps its words and loses its path, its direction and its false ending', async () => {
  const ownerId = newOwner()
  for (const [sent, kept] of [
    ['Зураг 1.PNG', 'Зураг 1.png'],
    ['photo.jpg', 'photo.png'],
    ['../../etc/passwd', 'passwd.png'],
    ['C:\\Users\\me\\a.png', 'a.png'],
    ['a\u202egnp.exe', 'agnp.png'],
    ['a\r\nSet-Cookie: x', 'aSet-Cookie x.png'],
    ['a|b"c<d>.png', 'abcd.png'],
    ['.png', 'png.png'],
    ['', 'png.png'],
    ['é'.normalize('NFD'), 'é.png'],
    ['\ud800.png', 'png.png'],
    ['😀'.repeat(300), `${'😀'.repeat(80)}.png`],
  ] as const)
    assert.equal((await stored({ ownerId, name: sent, bytes: png() })).name, kept)
})

test('the same file sent again is the one that is there', async () => {
  const ownerId = newOwner()
  const bytes = paper()
  const [first, again] = [await stored({ ownerId, bytes }), await stored({ ownerId, bytes, name: 'b.pdf' })]
  assert.deepEqual(again, { ...first, name: 'b.pdf' })
  assert.notEqual((await stored({ ownerId: newOwner(), bytes })).id, first.id, 'for another person it is another')
})

describe('somebody else’s file is not found:', () => {
  test('to read', async () => {
    const file = await stored({ ownerId: newOwner() })
    for (const id of [file.id, newOwner()])
      await assert.rejects(readFile(world.ctx, { id, ownerId: newOwner() }), refusedAs('platform/file-not-found'))
  })

  test('to send along with one’s own, and then none is kept', async () => {
    const ownerId = newOwner()
    const [own, theirs] = [await stored({ ownerId }), await stored({ ownerId: newOwner() })]
    await assert.rejects(keep(ownerId, [own, theirs], later(day)), refusedAs('platform/file-not-found'))
    const { kept } = await world.database.one<{ kept: number }>(
      sql`select count(kept_until) as kept from platform.file where id in (${own.id}, ${theirs.id})`,
    )
    assert.equal(kept, 0)
  })
})

describe('what one person may leave lying has an end:', () => {
  test('forty files, and what was sent does not count', async () => {
    const ownerId = newOwner()
    const files: StoredFile[] = []
    for (let i = 0; i < 40; i++) files.push(await stored({ ownerId }))
    await assert.rejects(stored({ ownerId }), refusedAs('platform/files-full'))
    await stored({ ownerId: newOwner() })
    await keep(ownerId, files.slice(0, 1), later(day))
    await stored({ ownerId })
    await assert.rejects(stored({ ownerId }), refusedAs('platform/files-full'))
  })

  test('sixty megabytes', async () => {
    const ownerId = newOwner()
    for (let i = 0; i < 12; i++) await stored({ ownerId, bytes: paper(4_990_000) })
    await assert.rejects(stored({ ownerId, bytes: paper(200_000) }), refusedAs('platform/files-full'))
    await stored({ ownerId, bytes: paper(1000) })
  })

  test('nor does it help to send them all at once', async () => {
    const ownerId = newOwner()
    for (let i = 0; i < 36; i++) await stored({ ownerId })
    const ended = await Promise.allSettled(Array.from({ length: 12 }, () => stored({ ownerId })))
    assert.equal(ended.filter(({ status }) => status === 'fulfilled').length, 4)
  })
})

describe('sweeping', () => {
  const isThere = ({ id }: StoredFile, ownerId: string) =>
    readFile(world.ctx, { id, ownerId }).then(
      () => true,
      () => false,
    )
  const waiting = () =>
    world.database.many<{ due: Date }>(
      sql`select due from platform.job where name = 'platform.sweep-files' order by due`,
    )

  test('takes away what nobody needed for a day, and nothing that was kept', async () => {
    const ownerId = newOwner()
    const [old, kept] = [await stored({ ownerId }), await stored({ ownerId })]
    assert.deepEqual(await keep(ownerId, [kept], later(3 * day)), [kept])
    world.clock.advance(minute)
    const young = await stored({ ownerId })
    await startFileSweep(world.ctx)
    world.clock.advance(day - minute)
    await drain(world.ctx, fileJobs)
    assert.deepEqual(await Promise.all([old, kept, young].map((file) => isThere(file, ownerId))), [false, true, true])

    world.clock.advance(day)
    await drain(world.ctx, fileJobs)
    assert.deepEqual(await Promise.all([kept, young].map((file) => isThere(file, ownerId))), [true, false])
    world.clock.advance(day)
    await drain(world.ctx, fileJobs)
    assert.equal(await isThere(kept, ownerId), false, 'its time is over')
  })

  test('keeps a file for the longest of those that need it', async () => {
    const ownerId = newOwner()
    const file = await stored({ ownerId })
    await keep(ownerId, [file, file], later(5 * day))
    await keep(ownerId, [file], later(day))
    world.clock.advance(4 * day)
    await drain(world.ctx, fileJobs)
    assert.ok(await isThere(file, ownerId))
  })

  test('leaves itself once for the next day, however often the platform starts', async () => {
    await world.database.script('delete from platform.job')
    for (let start = 0; start < 3; start++) await startFileSweep(world.ctx)
    assert.equal((await waiting()).length, 1)
    await drain(world.ctx, fileJobs)
    await startFileSweep(world.ctx)
    await startFileSweep(world.ctx)
    assert.deepEqual(await waiting(), [{ due: later(day) }])
  })

  test('goes on soon when there is more than it takes at once', async () => {
    await world.database.script(`
      delete from platform.job; delete from platform.file;
      insert into platform.file (id, owner_id, kind, name, bytes, sha256, content, created_at)
      select gen_random_uuid(), gen_random_uuid(), 'pdf', 'a.pdf', 1, '', 'x', '2020-01-01' from generate_series(1, 5001)`)
    await startFileSweep(world.ctx)
    await drain(world.ctx, fileJobs)
    const left = () => world.database.one<{ files: number }>(sql`select count(*) as files from platform.file`)
    assert.deepEqual(await left(), { files: 1 })
    assert.deepEqual(await waiting(), [{ due: later(2 * minute) }])
    world.clock.advance(2 * minute)
    await drain(world.ctx, fileJobs)
    assert.deepEqual(await left(), { files: 0 })
  })
})
