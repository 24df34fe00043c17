/** Looking for traces: every byte of every file of a folder, and of what was printed. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sealedSizes } from '../../src/report/sealing/letter.ts'

export type Traces = { readonly found: readonly string[]; readonly files: number; readonly bytes: number }

/** Where any of the words stands, as UTF-8, in a name, a file or what was printed. */
export function tracesOf(words: readonly string[], { folder, told }: { folder: string; told: string }): Traces {
  const wanted = words.map((word) => Buffer.from(word))
  const found = words.filter((word) => told.includes(word)).map((word) => `printed: ${word}`)
  let [files, bytes] = [0, told.length]
  for (const path of filesIn(folder)) {
    const content = readFileSync(path)
    files++
    bytes += content.length
    for (const [at, word] of wanted.entries())
      if (content.includes(word) || path.includes(words[at]!)) found.push(`${path}: ${words[at]}`)
  }
  return { found, files, bytes }
}

/** The files of boxes that have another size than the three, or tell a time finer than a day. */
export function oddFiles(folder: string): string[] {
  const sizes: readonly number[] = [...Object.values(sealedSizes), 0]
  return filesIn(join(folder, 'boxes')).filter((path) => {
    const { size, mtimeMs } = statSync(path)
    return !sizes.includes(size) || mtimeMs % 86_400_000 !== 0
  })
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
