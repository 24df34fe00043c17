/** Writing so that what is acknowledged outlives a power cut. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'

/** Writes a whole file and waits until the disk has it. */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w', 0o600)
  try {
    writeAll(file, bytes, 0)
    fdatasyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Writes all bytes at a place of an open file. */
export function writeAll(file: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done)
}
