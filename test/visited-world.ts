/**
 * The nation's world with its pages before it: visitors without script come in, while the clock stands still until it is
 * moved and jobs are done when the test says so.
 */
import { fileURLToPath } from 'node:url'
import { receiveSms } from '#identity'
import { transact } from '#platform'
import { nation } from '../mongolia/index.ts'
import { newTranslators } from '../src/web/edge.ts'
import { openEdge } from '../src/web/server.ts'
import { openAssets } from '../src/web/ui/assets.ts'
import { lifeOf, type NationWorld, nationWorld } from './contracts/world.ts'
import { signIn } from './journey.ts'
import { type Fetch, Visitor } from './visitor.ts'

const origin = 'https://example.test'
const nationFolder = fileURLToPath(new URL('../mongolia', import.meta.url))

export type VisitedWorld = NationWorld & {
  readonly fetch: Fetch
  /** Somebody who is not signed in. */
  readonly guest: () => Visitor
  /** Somebody who has just signed in as a demo person, by given name. */
  readonly visitorAs: (name: string) => Promise<Visitor>
}

/** Opens it; `rateFactor` 1 leaves the limits as they are. */
export async function visitedWorld({ rateFactor = 100_000 }: { rateFactor?: number } = {}): Promise<VisitedWorld> {
  const world = await nationWorld()
  const { fetch } = openEdge({
    base: world.ctx,
    nation,
    assets: await openAssets({ nationFolder }),
    options: { demo: true, publicUrl: origin, rateFactor, smsSecret: 'a secret for tests only' },
    translators: newTranslators(nation),
  })
  const send: Fetch = (request) => fetch(request)
  const visitorAs = async (name: string) => {
    const visitor = new Visitor(origin, send)
    const { registerNumber, phone } = lifeOf(name)
    const text = (said: string) =>
      transact(world.ctx, (ctx) => receiveSms(ctx, { id: ctx.ids.uuid(), from: phone, text: said }))
    await signIn(visitor, { registerNumber, phone: { number: phone, send: text } })
    return visitor
  }
  return { ...world, fetch: send, guest: () => new Visitor(origin, send), visitorAs }
}
