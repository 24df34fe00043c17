/** The files of the private server: the cluster `initdb` makes, and the folder its socket lies in. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Binaries, bareEnvironment, majorVersion, type Runner } from './postgres-binaries.ts'
import { folderFailure, StartFailure } from './start-failure.ts'

/** `sun_path` holds 107 bytes on Linux and 103 on macOS, and `/.s.PGSQL.5432` takes 14 of them. */
const socketFolderMax = 103 - 14

export const superuser = 'platform'

/** Makes the cluster beside its place and moves it there whole, so that a half-made one is never taken for one. */
export function makeCluster(cluster: string, { initdb }: Binaries, runner: Runner): void {
  if (existsSync(cluster) && readdirSync(cluster).length > 0) {
    checkVersion(cluster)
    return
  }
  const part = `${cluster}.part`
  rmSync(part, { recursive: true, force: true })
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const [command, ...args] = [...runner.prefix, initdb, '-D', part, '-U', superuser, '--auth=trust', ...locale]
  const made = spawnSync(command!, args, { ...runner.as, encoding: 'utf8', env: bareEnvironment, cwd: '/' })
  if (made.status !== 0) {
    rmSync(part, { recursive: true, force: true })
    throw serverFailure('could not be made', `${made.stdout ?? ''}\n${made.stderr ?? ''}\n${made.error?.message ?? ''}`)
  }
  renameSync(part, cluster)
}

function checkVersion(cluster: string): void {
  let version: string
  try {
    version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw folderFailure(cluster, cause)
    const sentence = `${cluster} holds something that is not a database: move it away, or set DATA_DIR to another folder.`
    throw new StartFailure('not-a-cluster', sentence, { cause })
  }
  if (version === majorVersion) return
  throw new StartFailure(
    'other-version',
    `The data folder holds a database of PostgreSQL ${version}, and this platform brings ${majorVersion}: set DATABASE_URL to a server of version ${version}, or DATA_DIR to a new folder.`,
  )
}

/** What the server or its tools printed when they gave up, as a sentence that begins "The database" and `what`. */
export function serverFailure(what: string, output: string): StartFailure {
  if (/no space left on device|disk quota exceeded/i.test(output))
    return new StartFailure('disk-full', `The database ${what}: the disk is full. Free some space and start again.`)
  if (/permission denied|read-only file system/i.test(output)) {
    const remedy = 'Set DATA_DIR to a folder this user can write.'
    return new StartFailure('folder-unwritable', `The database ${what}: its folder cannot be written. ${remedy}`)
  }
  const told = output.split('\n').filter((line) => /error|fatal|panic/i.test(line))
  const why = told.at(-1) ?? output.trim().split('\n').at(-1) ?? ''
  return new StartFailure('database-failed', `The database ${what}: ${why.replace(/^.*?(error|FATAL|PANIC): +/, '')}.`)
}

/** The folder of the socket, closed to everyone but the server and us: in the data folder, or where the path is short enough. */
export function socketFolder(folder: string, { owner }: Runner): string {
  const beside = join(folder, 'socket')
  const short = `platform-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  const fits = (path: string) => Buffer.byteLength(path) <= socketFolderMax
  const path = [beside, join(tmpdir(), short)].find(fits) ?? join('/tmp', short)
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    refuseForeign(path, owner?.uid)
    if (owner) chownSync(path, owner.uid, owner.gid)
    chmodSync(path, 0o700)
    return path
  } catch (cause) {
    throw cause instanceof StartFailure ? cause : folderFailure(path, cause)
  }
}

/** A folder with a known name under /tmp could have been laid there by somebody else, who would then be our server. */
function refuseForeign(path: string, owner: number | undefined): void {
  const found = lstatSync(path)
  if (found.isDirectory() && (found.uid === process.getuid?.() || found.uid === owner)) return
  throw new StartFailure(
    'socket-folder',
    `${path} belongs to somebody else: remove it, or set DATA_DIR to a shorter path.`,
  )
}
