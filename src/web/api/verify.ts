/** Checking for programs: a PDF, the text of a QR, a receipt or a statement in, what it comes to out. Nothing of it is written down. */
import { Refusal } from '#kernel'
import { type Answer, isStatement } from '#verify'
import { type C, contextOf, type RouteAdder } from '../edge.ts'
import { bodyWithin } from '../form.ts'
import { routes } from '../routes.ts'
import { verifyGiven } from '../verify/given.ts'
import { openDeskPack } from '../verify/lists.ts'

const bytesMost = 6_000_000
const textMost = 20_000

export const verifyApiRoutes: RouteAdder = (app, { edge }) => {
  const packNow = openDeskPack(edge)
  app.post(routes.apiVerify, async (c) => {
    const answer = await verifyGiven(contextOf(c), await givenIn(c), packNow)
    return c.json(plain(answer), 200, { 'Cache-Control': 'no-store' })
  })
}

/** The body is a PDF, a text, JSON with a `text`, a statement, or a form with a file. */
async function givenIn(c: C): Promise<Uint8Array | string> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  const bytes = await bodyWithin(c, bytesMost)
  if (bytes.length === 0) throw new Refusal('web/bad-form')
  if (type === 'application/pdf' || type === 'application/octet-stream') return bytes
  if (type === 'text/plain') return textOf(bytes)
  if (type === 'application/json') return textIn(bytes)
  if (type === 'multipart/form-data') return fileIn(bytes, c.req.header('content-type')!)
  throw new Refusal('web/bad-form')
}

function textOf(bytes: Uint8Array): string {
  return within(Buffer.from(bytes).toString('utf8'))
}

/** Only a statement is long. */
function within(text: string): string {
  return isStatement(text) ? text : text.slice(0, textMost)
}

function textIn(bytes: Uint8Array): Uint8Array | string {
  if (isStatement(Buffer.from(bytes).toString('utf8'))) return bytes
  const { text } = (parsed(bytes) ?? {}) as { text?: unknown }
  if (typeof text !== 'string') throw new Refusal('web/bad-form')
  return within(text)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new Refusal('web/bad-form') // what was sent is not repeated, also not in the log
  }
}

async function fileIn(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Uint8Array> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => undefined)
  for (const [, value] of form ?? []) if (typeof value !== 'string') return new Uint8Array(await value.arrayBuffer())
  throw new Refusal('web/bad-form')
}

/** Without what is of no use to a program: the record of a receipt has bytes in it, and so is left to the receipt. */
function plain(answer: Answer): object {
  if (answer.kind !== 'receipt' || !answer.says) return answer
  const { log, index, size, seen } = answer.says
  return { ...answer, says: { log, index, size, seen } }
}
