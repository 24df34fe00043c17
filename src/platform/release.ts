/** Which source runs: one digest over all its files, so that everybody can hold what runs against what was published. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const atOnce = 32

/** The SHA-256, in hex, over path and SHA-256 of each file below these folders, in the order of paths, a line each as `sha256sum` has it. */
export async function releaseDigest(
  root: string,
  folders: readonly string[],
): Promise<{ sha256: string; files: number }> {
  const paths = (await Promise.all(folders.map((folder) => filesBelow(root, folder)))).flat().sort()
  const lines: string[] = []
  for (let at = 0; at < paths.length; at += atOnce) {
    const part = paths.slice(at, at + atOnce).map(async (path) => {
      const sha256 = createHash('sha256')
        .update(await readFile(join(root, path)))
        .digest('hex')
      return `${sha256}  ${path}\n`
    })
    lines.push(...(await Promise.all(part)))
  }
  return { sha256: createHash('sha256').update(lines.join('')).digest('hex'), files: lines.length }
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return found
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replace(/^\//, ''))
}
