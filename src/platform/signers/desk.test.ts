import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Outage, settableClock } from '#kernel'
import { openKeyStore } from '../keys.ts'
import { openFileSigners } from '../signers.ts'
import { bytesMax, listenAtDesk, openDesk } from './desk.ts'
import { countSignatures, openJournal } from './journal.ts'
import { openRemoteSigners } from './remote.ts'

const root = mkdtempSync(join(tmpdir(), 'desk-'))
after(() => rmSync(root, { recursive: true, force: true }))
let folders = 0
const newFolder = () => join(root, `${++folders}`)
const signers = openFileSigners(openKeyStore(join(root, 'keys')))
const may = (name: string, kind: string) => name.startsWith('seal-') && kind === 'ES256'
const secret = 'a secret of the two of them'

async function withDesk(
  work: (at: { socket: string; journal: string }) => Promise<void>,
  perSecond = 1000,
): Promise<void> {
  const folder = newFolder()
  const clock = settableClock('2026-11-24T02:00:00Z')
  const [journal, socket] = [openJournal(folder, { clock }), `${folder}.socket`]
  const close = await listenAtDesk(openDesk({ signers, may, journal, perSecond, waitMsMax: 50 }), { socket, secret })
  try {
    await work({ socket, journal: folder })
  } finally {
    await close()
    await journal.close()
  }
}

describe('the signing process', () => {
  test('attack: it signs for no name and by no kind that is not on its list', () =>
    withDesk(async ({ socket, journal }) => {
      const there = openRemoteSigners({ socket, secret })
      await assert.rejects(there.signer('vault-1', 'ES256'), /status 403/)
      await assert.rejects(there.signer('seal-a', 'Ed25519'), /status 403/)
      await assert.rejects(there.signer(`seal-${'a'.repeat(96)}`, 'ES256'), /status 400/)
      assert.equal((await countSignatures(journal)).total, 0)
    }))

  test('attack: whoever has not the secret gets neither a signature nor a public key', () =>
    withDesk(async ({ socket, journal }) => {
      for (const wrong of [undefined, `${secret}.`])
        await assert.rejects(openRemoteSigners({ socket, secret: wrong }).signer('seal-a', 'ES256'), /status 401/)
      assert.equal((await countSignatures(journal)).total, 0)
    }))

  test('is reached by its owner alone, and by its group where a secret is asked for', async () => {
    await withDesk(async ({ socket }) => assert.equal(statSync(socket).mode & 0o777, 0o660))
    const [folder, clock] = [newFolder(), settableClock('2026-11-24T02:00:00Z')]
    const journal = openJournal(folder, { clock })
    const close = await listenAtDesk(openDesk({ signers, may, journal, perSecond: 10 }), {
      socket: `${folder}.socket`,
      secret: undefined,
    })
    assert.equal(statSync(`${folder}.socket`).mode & 0o777, 0o600)
    await close()
  })

  test('takes so many bytes and not one more', () =>
    withDesk(async ({ socket }) => {
      const { sign } = await openRemoteSigners({ socket, secret }).signer('seal-a', 'ES256')
      assert.equal((await sign(Buffer.alloc(bytesMax))).length, 64)
      await assert.rejects(sign(Buffer.alloc(bytesMax + 1)))
    }))

  test('attack: who asks faster than it may sign is sent away before long, as an outage', () =>
    withDesk(async ({ socket, journal }) => {
      const { sign } = await openRemoteSigners({ socket, secret }).signer('seal-a', 'ES256')
      const asked = await Promise.allSettled(Array.from({ length: 50 }, () => sign(Buffer.from('x'))))
      const refused = asked.filter((one) => one.status === 'rejected')
      assert.ok(refused.length >= 40)
      for (const { reason } of refused) assert.ok(reason instanceof Outage && reason.code === 'platform/signing-away')
      assert.equal((await countSignatures(journal)).total, 50 - refused.length)
    }, 0.5))

  test('is an outage while it is away, and answers again when it is back', async () => {
    const [folder, clock] = [newFolder(), settableClock('2026-11-24T02:00:00Z')]
    const at = { socket: `${folder}.socket`, secret }
    const there = openRemoteSigners(at)
    await assert.rejects(there.signer('seal-a', 'ES256'), (error) => error instanceof Outage)
    const journal = openJournal(folder, { clock })
    const close = await listenAtDesk(openDesk({ signers, may, journal, perSecond: 10 }), at)
    const { sign } = await there.signer('seal-a', 'ES256')
    assert.equal((await sign(Buffer.from('x'))).length, 64)
    await close()
    await assert.rejects(sign(Buffer.from('x')), (error) => error instanceof Outage)
    await journal.close()
  })

  test('a second one at the same socket does not start', () =>
    withDesk(async ({ socket, journal }) => {
      const desk = openDesk({
        signers,
        may,
        journal: openJournal(`${journal}-2`, { clock: settableClock('2026-11-24T02:00:00Z') }),
        perSecond: 1,
      })
      await assert.rejects(listenAtDesk(desk, { socket, secret }), { code: 'start/folder-in-use' })
    }))
})

describe('the journal of signatures', () => {
  const sha256 = createHash('sha256').update('x').digest('hex')

  test('holds each signature with the digest of what was signed, and no more', () =>
    withDesk(async ({ socket, journal }) => {
      const { sign } = await openRemoteSigners({ socket, secret }).signer('seal-a', 'ES256')
      await Promise.all([sign(Buffer.from('x')), sign(Buffer.from('x'))])
      const [file, ...others] = readdirSync(journal)
      assert.deepEqual([file, others], ['signatures-2026-11.jsonl', []])
      const lines = readFileSync(join(journal, file!), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      assert.deepEqual(
        lines.map(({ chain: _, ...line }) => line),
        [1, 2].map((n) => ({ n, at: '2026-11-24T02:00:00.000Z', name: 'seal-a', sha256 })),
      )
    }))

  test('goes on where it ended, in the next month and after a kill in the middle of a line', async () => {
    const folder = newFolder()
    const clock = settableClock('2026-11-30T23:59:59Z')
    const write = async (name: string) => {
      const journal = openJournal(folder, { clock })
      await journal.write({ name, sha256 })
      await journal.close()
    }
    await write('seal-a')
    appendFileSync(join(folder, 'signatures-2026-11.jsonl'), '{"n":2,"at":"2026-')
    await write('seal-a')
    clock.set('2026-12-01T00:00:00Z')
    await write('seal-b')
    clock.set('2026-11-30T23:59:59Z') // a clock that was put back
    await write('seal-b')
    assert.deepEqual(readdirSync(folder), ['signatures-2026-11.jsonl', 'signatures-2026-12.jsonl'])
    const { signatures, total } = await countSignatures(folder)
    assert.deepEqual(
      [[...signatures], total],
      [
        [
          ['seal-a', 2],
          ['seal-b', 2],
        ],
        4,
      ],
    )
  })

  test('goes on without a gap after a disk that was full', async () => {
    const folder = newFolder()
    const path = join(folder, 'signatures-2026-11.jsonl')
    mkdirSync(folder, { recursive: true })
    symlinkSync('/dev/full', path)
    const journal = openJournal(folder, { clock: settableClock('2026-11-24T02:00:00Z') })
    await assert.rejects(journal.write({ name: 'seal-a', sha256 }), { code: 'ENOSPC' })
    rmSync(path)
    await journal.write({ name: 'seal-b', sha256 })
    await journal.close()
    assert.deepEqual([...(await countSignatures(folder)).signatures], [['seal-b', 1]])
  })

  test('attack: a line that was changed, taken out or moved is found', async () => {
    const folder = newFolder()
    const journal = openJournal(folder, { clock: settableClock('2026-11-24T02:00:00Z') })
    for (const name of ['seal-a', 'seal-b', 'seal-a']) await journal.write({ name, sha256 })
    await journal.close()
    const path = join(folder, 'signatures-2026-11.jsonl')
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    const [one, two, three] = lines as [string, string, string]
    for (const changed of [
      [one, three],
      [two, three],
      [one, three, two],
      [one, two.replace('seal-b', 'seal-c'), three],
    ]) {
      writeFileSync(path, `${changed.join('\n')}\n`)
      await assert.rejects(countSignatures(folder), /was changed at line/)
    }
  })
})
