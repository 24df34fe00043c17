/**
 * The body's side: lists boxes, takes out what is sealed, puts answers in. Whoever asks shows that they can open what is
 * sealed to the body's key; there is no password to lose, and nothing else here could be read by anybody.
 */
import type { Clock } from '#kernel'
import { bytesOf } from './body.ts'
import type { Boxes } from './boxes.ts'
import { openBudget, openTokens } from './gates.ts'
import { utf8 } from './sealing/bytes.ts'
import { seal } from './sealing/hpke.ts'
import { sealedSizes } from './sealing/letter.ts'

export type Desk = (request: Request, path: string) => Promise<Response>
type DeskOptions = {
  readonly clock: Clock
  readonly boxes: Boxes
  readonly bodyKey: Uint8Array
}

/** What the token is sealed for. */
export const tokenInfo = utf8('report/desk/1')
const tokens = { perMinute: 30, most: 30 }
const boxPath = /^\/desk\/boxes\/([0-9a-f]{64})(\/answers)?$/

/** Opens the desk over the store. */
export function openDesk({ clock, boxes, bodyKey }: DeskOptions): Desk {
  const { issue, holds } = openTokens(clock)
  const mayAsk = openBudget(clock, tokens)
  return async (request, path) => {
    if (path === '/desk/tokens' && request.method === 'POST') {
      if (!mayAsk()) return new Response(null, { status: 429 })
      return new Response(await seal(bodyKey, utf8(issue()), { info: tokenInfo }))
    }
    if (!holds(request.headers.get('authorization')?.replace(/^Bearer /, '') ?? ''))
      return new Response(null, { status: 401 })
    if (path === '/desk/boxes' && request.method === 'GET')
      return Response.json(boxes.list(new URL(request.url).searchParams.get('after') ?? ''))
    const [, id, isAnswer] = boxPath.exec(path) ?? []
    if (id && isAnswer && request.method === 'POST') return takeAnswer(request, boxes, id)
    return id && !isAnswer && request.method === 'GET' ? give(boxes, id) : new Response(null, { status: 404 })
  }
}

function give(boxes: Boxes, id: string): Response {
  const found = boxes.read(id)
  if (!found) return new Response(null, { status: 404 })
  const text = (all: readonly Uint8Array[]) => all.map((bytes) => Buffer.from(bytes).toString('base64'))
  return Response.json({ letters: text(found.letters), ownCopies: text(found.ownCopies) })
}

async function takeAnswer(request: Request, boxes: Boxes, id: string): Promise<Response> {
  const bytes = await bytesOf(request, 2 * sealedSizes.answer)
  if (bytes?.length !== 2 * sealedSizes.answer) return new Response(null, { status: 400 })
  const given = {
    forReporter: bytes.subarray(0, sealedSizes.answer),
    ownCopy: bytes.subarray(sealedSizes.answer),
    closes: new URL(request.url).searchParams.get('closes') === 'yes',
  }
  return new Response(null, { status: boxes.answer(id, given) ? 204 : 404 })
}
