/** Small files that are there whole or not at all, whatever a start that is killed leaves behind. */
import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Nothing only if there is no such file: one that cannot be read just now must not be taken for one to be made. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes what is not there yet and never over what is. Returns what is kept: the other's when another was first. */
export function storeOnce(path: string, text: string): string {
  const half = writeHalf(path, text)
  try {
    linkSync(half, path)
    keepFolder(path)
    return text
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(path, 'utf8')
    throw error
  } finally {
    rmSync(half, { force: true })
  }
}

/** Puts a text in the place of what is there, in one step. */
export function replaceWhole(path: string, text: string | Uint8Array): void {
  const half = writeHalf(path, text)
  try {
    renameSync(half, path)
    keepFolder(path)
  } finally {
    rmSync(half, { force: true })
  }
}

function writeHalf(path: string, text: string | Uint8Array): string {
  const half = `${path}.${randomUUID()}.part`
  const file = openSync(half, 'wx', 0o600)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
    return half
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

/** A name is on the disk once its folder is. */
function keepFolder(path: string): void {
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
