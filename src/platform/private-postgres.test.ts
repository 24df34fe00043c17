import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, failsWith, isRoot, root, start } from '../../test/private-server.ts'
import { sql } from './database.ts'
import { isAlive } from './folder-lock.ts'
import { startPrivatePostgres } from './private-postgres.ts'
import { StartFailure } from './start-failure.ts'

/** A start in a process of its own, so that it can be killed. */
async function startElsewhere(name: string): Promise<{ pid: number; kill: () => Promise<void> }> {
  const module = new URL('./private-postgres.ts', import.meta.url).href
  const script = `const { startPrivatePostgres } = await import('${module}')
    console.log((await startPrivatePostgres({ dataFolder: process.argv[1] })).pid()); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, join(root, name)])
  const [line] = await once(child.stdout, 'data')
  return {
    pid: Number(line),
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

describe('a private PostgreSQL', () => {
  test('keeps what it acknowledged, and has no network port', async () => {
    const server = await start('plain')
    const [row] = await ask<Record<string, string>>(
      server,
      sql`select current_setting('listen_addresses') as listen, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commits, current_setting('full_page_writes') as pages,
        current_setting('server_encoding') as encoding, lower('ӨҮЁ') as lower`,
    )
    assert.deepEqual(row, { listen: '', fsync: 'on', commits: 'on', pages: 'on', encoding: 'UTF8', lower: 'өүё' })
    await server.stop()
    await server.stop()
    assert.equal(existsSync(join(root, 'plain/start.lock')), false)
    assert.equal(existsSync(join(root, 'plain/pg/postmaster.pid')), false)
  })

  test('never writes what a statement held into its log', async () => {
    const server = await start('quiet')
    await assert.rejects(ask(server, sql`select 'secret-of-a-person'::integer`))
    await assert.rejects(ask(server, sql`select ${'other-secret'}::text::integer`))
    await server.stop()
    assert.doesNotMatch(readFileSync(join(root, 'quiet/postgres.log'), 'utf8'), /secret/)
  })

  test('starts again where the path of the data folder is too long for a socket', async () => {
    const long = join('long'.repeat(15), 'folder'.repeat(10))
    const server = await start(long)
    assert.ok(!server.url.includes('folder'))
    await server.stop()
    const again = await start(long)
    assert.equal(again.url, server.url)
    await again.stop()
  })

  test('comes back with all it acknowledged when the server is killed', async () => {
    const server = await start('killed')
    await ask(server, sql`create table kept (n integer)`)
    for (let n = 1; n <= 3; n++) {
      await ask(server, sql`insert into kept values (${n})`)
      const killed = server.pid()
      process.kill(killed, 'SIGKILL')
      while (server.pid() === killed || !isAlive(server.pid())) await sleep(50)
      const rows = await eventually(() => ask<{ n: number }>(server, sql`select n from kept order by n`))
      assert.equal(rows.length, n)
    }
    await server.stop()
  })

  test('gives up with a sentence when the server dies again and again', async () => {
    const lost = Promise.withResolvers<StartFailure>()
    const server = await start('dying', { lost: lost.resolve })
    let over = false
    lost.promise.then(() => (over = true))
    while (!over) {
      if (isAlive(server.pid())) process.kill(server.pid(), 'SIGKILL')
      await sleep(100)
    }
    assert.ok((await lost.promise) instanceof StartFailure)
    await server.stop()
  })
})

async function eventually<Value>(look: () => Promise<Value>): Promise<Value> {
  for (let tries = 0; ; tries++) {
    try {
      return await look()
    } catch (error) {
      if (tries > 100) throw error
      await sleep(100)
    }
  }
}

describe('a data folder', () => {
  test('is refused to a second start, and open again after the first', async () => {
    const first = await start('twice')
    await assert.rejects(start('twice'), failsWith('folder-in-use', new RegExp(`process ${process.pid}`)))
    assert.equal((await ask(first, sql`select 1 as one`)).length, 1)
    await first.stop()
    await (await start('twice')).stop()
  })

  test('is taken over from a start that was killed, with the server it orphaned', async () => {
    const killed = await startElsewhere('orphan')
    await killed.kill()
    assert.ok(isAlive(killed.pid))
    const server = await start('orphan')
    assert.equal(server.replacedOrphan, true)
    assert.equal(isAlive(killed.pid), false)
    await server.stop()
  })

  test('is taken over when start and server were killed at once, leaving their pid files', async () => {
    const killed = await startElsewhere('stale')
    process.kill(killed.pid, 'SIGKILL')
    await killed.kill()
    assert.ok(existsSync(join(root, 'stale/pg/postmaster.pid')))
    const server = await start('stale')
    assert.equal(server.replacedOrphan, false)
    await server.stop()
  })

  test('is not kept by a pid file whose number belongs to somebody else by now', async () => {
    await (await start('reused')).stop()
    writeFileSync(join(root, 'reused/pg/postmaster.pid'), `${process.ppid}\n${join(root, 'reused/pg')}\n1\n5432\n\n`)
    writeFileSync(join(root, 'reused/start.lock'), `${process.ppid} 1`)
    await assert.doesNotReject(async () => (await start('reused')).stop())
    assert.ok(isAlive(process.ppid))
  })

  test('is left alone when a server that is not ours runs in it', async () => {
    const other = await start('foreign')
    const pidFile = join(root, 'foreign/pg/postmaster.pid')
    rmSync(join(root, 'foreign/start.lock'))
    const told = readFileSync(pidFile, 'utf8').split('\n')
    writeFileSync(pidFile, told.with(4, '/run/elsewhere').join('\n'))
    await assert.rejects(start('foreign'), failsWith('folder-in-use', /another PostgreSQL/))
    assert.ok(isAlive(other.pid()))
    writeFileSync(pidFile, told.join('\n'))
    await other.stop()
  })

  test('with a half-made cluster is made again', async () => {
    mkdirSync(join(root, 'half/pg.part/base'), { recursive: true })
    mkdirSync(join(root, 'half/pg'))
    writeFileSync(join(root, 'half/pg.part/PG_VERSION'), '18\n')
    const server = await start('half')
    assert.deepEqual(
      readdirSync(join(root, 'half')).filter((name) => name.includes('part')),
      [],
    )
    await server.stop()
  })

  test('of another major version is named, and not touched', async () => {
    mkdirSync(join(root, 'older/pg'), { recursive: true })
    writeFileSync(join(root, 'older/pg/PG_VERSION'), '17\n')
    await assert.rejects(start('older'), failsWith('other-version', /PostgreSQL 17.*brings 18.*DATABASE_URL/))
    assert.deepEqual(readdirSync(join(root, 'older/pg')), ['PG_VERSION'])
  })

  test('that holds something else is named, and not touched', async () => {
    mkdirSync(join(root, 'photos/pg'), { recursive: true })
    writeFileSync(join(root, 'photos/pg/summer.jpg'), '')
    await assert.rejects(start('photos'), failsWith('not-a-cluster', /not a database/))
    assert.deepEqual(readdirSync(join(root, 'photos/pg')), ['summer.jpg'])
  })

  test('that is a file is told in a sentence', async () => {
    writeFileSync(join(root, 'file'), '')
    await assert.rejects(start('file'), failsWith('not-a-folder', /DATA_DIR/))
  })

  test('that cannot be written is told in a sentence', async () => {
    const folder = isRoot ? '/sys/data' : join(root, 'closed') // root may write everywhere else
    if (!isRoot) mkdirSync(folder, { mode: 0o500 })
    await assert.rejects(startPrivatePostgres({ dataFolder: folder }), failsWith('folder-unwritable', /DATA_DIR/))
  })
})

test('a damaged cluster is told in a sentence', async () => {
  await (await start('damaged')).stop()
  rmSync(join(root, 'damaged/pg/global'), { recursive: true })
  await assert.rejects(start('damaged'), failsWith('database-failed', /^The database did not start: /))
})
