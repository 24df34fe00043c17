/**
 * A PDF somebody sent, without what a paper does not do: run a script, start a program, carry other files, or be locked
 * so that nobody could look. Names are looked for as a reader would read them, with their `#` escapes undone
 * (ISO 32000-1 §7.3.5) and inside object streams (§7.5.7); a stream that cannot be looked into is taken for the worst.
 */
import { inflateSync } from 'node:zlib'
import type { FileFault } from './images.ts'

const forbidden = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|Encrypt)(?![^\0\t\n\f\r ()<>[\]{}/%])/
const streamStart = /(?<!end)stream(?=[\r\n ])/g
const objectStreamsMax = 1000
const inflatedMax = 20_000_000

/** The PDF up to its end, without what hangs on after it, or what is wrong with it. */
export function cleanPdf(bytes: Buffer): Buffer | FileFault {
  const text = bytes.toString('latin1')
  const mark = text.lastIndexOf('%%EOF')
  if (!text.startsWith('%PDF-') || mark === -1) return 'question.file-broken'
  const end = mark + '%%EOF'.length + /^\r?\n?/.exec(text.slice(mark + 5, mark + 7))![0].length
  const whole = text.slice(0, end)
  return forbidden.test(unescaped(whole)) || hidesSomething(bytes, whole)
    ? 'question.file-unsafe'
    : bytes.subarray(0, end)
}

function unescaped(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Whether an object stream holds a forbidden name, or cannot be read. */
function hidesSomething(bytes: Buffer, text: string): boolean {
  let [before, streams, left] = [0, 0, inflatedMax]
  for (const { index } of text.matchAll(streamStart)) {
    const head = unescaped(text.slice(before, index))
    before = index
    if (!head.includes('/ObjStm')) continue
    const end = text.indexOf('endstream', index)
    if (++streams > objectStreamsMax || end === -1 || !isDeflatedOnce(head)) return true
    const start = index + /^stream[\0\t\n\f\r ]*/.exec(text.slice(index, index + 20))![0].length
    const inflated = inflateWithin(bytes.subarray(start, end), left)
    if (inflated === undefined || forbidden.test(unescaped(inflated))) return true
    left -= inflated.length
  }
  return false
}

/** One filter, the usual one, without parameters; the filter of a signature in the same place is another thing. */
function isDeflatedOnce(head: string): boolean {
  const own = head.replace(/\/Filter\s*\/Adobe\.[\w.]+/g, '')
  return (
    own.match(/\/Filter/g)?.length === 1 &&
    own.match(/Decode/g)?.length === 1 &&
    /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/.test(own)
  )
}

function inflateWithin(bytes: Buffer, maxOutputLength: number): string | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, maxOutputLength) }).toString('latin1')
  } catch {
    return undefined // cut off, not what it says it is, or too much: nobody could look into it
  }
}
