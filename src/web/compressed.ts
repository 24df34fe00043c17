/**
 * A person's page in the coding the browser takes. One that repeats something of the request is left as it is: beside the
 * form's token, how well both compress together would tell a listener about the token (BREACH, 2013).
 */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { C } from './edge.ts'
import { codingFor } from './ui/coding.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
/** A window of 64 KB holds a page; the default takes 4 MB for each that is being made. */
const windowBits = 16
/** Made for one person once: a fast brotli, which is a tenth larger than the best and fifty times as quick. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: windowBits } }

/** The page compressed, where it may be and the browser takes it. */
export async function compressed(c: C, text: string, status: number): Promise<Response | undefined> {
  const coding = codingFor(c.req.header('accept-encoding'))
  const repeatsRequest = c.req.method !== 'GET' || status !== 200 || new URL(c.req.url).search !== ''
  if (!coding || repeatsRequest) return undefined
  const body = await (coding === 'br' ? brotli(text, quality) : gzipped(text))
  return c.body(Uint8Array.from(body), 200, {
    'Content-Type': 'text/html; charset=UTF-8',
    'Content-Encoding': coding,
    Vary: 'Accept-Encoding',
  })
}
