/**
 * Reads a PDF back, strictly: only a file of exactly the shape we write counts, its seal over every byte. Says whether
 * it is whole and which key sealed it; whose key that is, and whether the document still holds, others decide.
 */
import { createHash } from 'node:crypto'
import { credentialObject, recordObject } from './file.ts'
import { openSeal } from './seal.ts'

export type ReadPdf =
  | { readonly kind: 'whole'; readonly spki: Buffer; readonly record: Buffer; readonly credential: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'unreadable' }

const bytesMax = 5_000_000

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length > bytesMax || file.subarray(0, 5).toString('latin1') !== '%PDF-') return { kind: 'unreadable' }
  if (!file.includes('/ETSI.CAdES.detached') && !file.includes('record.json')) return { kind: 'unreadable' }
  try {
    return readSealed(file)
  } catch {
    return { kind: 'changed' } // whatever does not parse was not written by us like this
  }
}

function readSealed(file: Buffer): ReadPdf {
  const head = file.toString('latin1')
  const range = /\/ByteRange \[0 (\d{10}) (\d{10}) (\d{10})\]/.exec(head)
  if (!range) return { kind: 'changed' }
  const [start, end, rest] = range.slice(1).map(Number) as [number, number, number]
  const isWhole =
    end + rest === file.length &&
    head.slice(start - '/Contents '.length, start + 1) === '/Contents <' &&
    head[end - 1] === '>'
  if (!isWhole || head.indexOf('/ByteRange') !== head.lastIndexOf('/ByteRange')) return { kind: 'changed' }
  const hex = head.slice(start + 1, end - 1)
  const der = Buffer.from(hex, 'hex')
  const seal = openSeal(der.subarray(0, derLength(der)))
  const padding = hex.slice(derLength(der) * 2)
  const digest = createHash('sha256').update(file.subarray(0, start)).update(file.subarray(end)).digest()
  if (!/^0*$/.test(padding) || der.toString('hex') !== hex || !seal.isSound || !seal.digest.equals(digest))
    return { kind: 'changed' }
  return {
    kind: 'whole',
    spki: seal.spki,
    record: streamOf(file, recordObject),
    credential: streamOf(file, credentialObject).toString('latin1'),
  }
}

function derLength(der: Buffer): number {
  if (der[0] !== 0x30 || der[1] !== 0x82) throw new Error('not a seal of ours')
  return 4 + der.readUInt16BE(2)
}

/** The content of a stream object of ours; its place is certain since the seal already holds. */
function streamOf(file: Buffer, object: number): Buffer {
  const start = file.indexOf(`\n${object} 0 obj\n`)
  const opened = file.indexOf('\nstream\n', start)
  const length = /\/Length (\d+) >>$/.exec(file.toString('latin1', start, opened))?.[1]
  if (start < 0 || opened < 0 || !length) throw new Error('the object is missing')
  return file.subarray(opened + 8, opened + 8 + Number(length))
}
