/**
 * What is worked out of thousands of small files at each start, kept beside the packages as one file until any of them
 * changes: names, sizes and times say whether. It is only ever what the files say; taken away, it is made again.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/nation')

/** Packages that are somebody else's, a disk that is full; and another process that took the old file away first. */
const cannotWrite = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOENT'])

/** What `make` gives, or gave when these folders were last as they are; what it gives goes through JSON unchanged. */
export async function kept<Value>(
  name: string,
  { folders, make }: { folders: readonly string[]; make: () => Promise<Value> },
): Promise<Value> {
  const prefix = `${name}-`
  const file = join(cache, `${prefix}${digestOf(folders)}.json`)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Value
  } catch {
    const made = await make()
    keep(file, { prefix, text: JSON.stringify(made) })
    return made
  }
}

function digestOf(folders: readonly string[]): string {
  const digest = createHash('sha256').update(process.version)
  for (const folder of folders) for (const line of linesOf(resolve(root, folder))) digest.update(line)
  return digest.digest('hex').slice(0, 32)
}

function linesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const { size, mtimeMs } = statSync(path)
      return `${path} ${size} ${mtimeMs}\n`
    })
    .sort()
}

/** Where it cannot be written, it is worked out again the next time. */
function keep(file: string, { prefix, text }: { prefix: string; text: string }): void {
  try {
    mkdirSync(cache, { recursive: true })
    for (const old of readdirSync(cache)) if (old.startsWith(prefix)) unlinkSync(join(cache, old))
    writeFileSync(`${file}.${process.pid}`, text)
    renameSync(`${file}.${process.pid}`, file)
  } catch (error) {
    if (!cannotWrite.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
