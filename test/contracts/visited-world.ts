/**
 * The nation's world with its pages before it: visitors without script come in, while the clock stands still until it is
 * moved and jobs are done when the test says so.
 */
import { fileURLToPath } from 'node:url'
import { type DecisionGiven, decide, nextCase, submitApplication } from '#applications'
import type { Answers } from '#engine'
import { receiveSms } from '#identity'
import { second } from '#kernel'
import { invoiceOf } from '#payments'
import { type Context, transact } from '#platform'
import { nation } from '../../mongolia/index.ts'
import { readyKeys } from '../../src/modules/documents/keys/keys.ts'
import { resetGates } from '../../src/modules/exchange/gate.ts'
import { type Edge, newTranslators } from '../../src/web/edge.ts'
import { openEdge } from '../../src/web/server.ts'
import { openAssets } from '../../src/web/ui/assets.ts'
import { testNow } from '../harness.ts'
import { signIn } from '../journey.ts'
import { type Fetch, Visitor } from '../visitor.ts'
import { lifeOf, type NationWorld, nationWorld, work } from './world.ts'

const origin = 'https://example.test'
const nationFolder = fileURLToPath(new URL('../../mongolia', import.meta.url))

export type VisitedWorld = NationWorld & {
  /** Sends an application as a demo person and brings it as far as it gets by itself. */
  readonly apply: (name: string, serviceId: string, answers?: Answers) => Promise<string>
  /** Pays what is asked, whole unless told otherwise, and lets the platform find out. */
  readonly pay: (id: string, amount?: number) => Promise<void>
  /** The next case of an office is decided, and the decision takes effect. */
  readonly decided: (id: string, given: DecisionGiven, officeId: string) => Promise<void>
  /** Lets time pass and does what is due. */
  readonly later: (ms: number) => Promise<void>
  /** Sets the clock back to when it began; nobody has asked for anything yet. */
  readonly begin: () => void
  readonly fetch: Fetch
  /** Somebody who is not signed in. */
  readonly guest: () => Visitor
  /** Somebody who has just signed in as a demo person, by given name. */
  readonly visitorAs: (name: string) => Promise<Visitor>
}

/** Opens it; `rateFactor` 1 leaves the limits as they are, `services` are there instead of the nation's own. */
export async function visitedWorld({
  rateFactor = 100_000,
  services = nation.services,
  wallets = { attested: false, makers: [] },
}: {
  rateFactor?: number
  services?: typeof nation.services
  wallets?: Edge['options']['wallets']
} = {}): Promise<VisitedWorld> {
  const world = await nationWorld({ services })
  await readyKeys(world.ctx, ['ubeg']) // before the clock is ever set back: no key counts before it was there
  const assets = await openAssets({ nationFolder })
  const options = { demo: true, publicUrl: origin, rateFactor, smsSecret: 'a secret for tests only', wallets }
  const open = () => openEdge({ base: world.ctx, nation, assets, options, translators: newTranslators(nation) })
  let edge = open()
  const begin = () => {
    world.clock.set(testNow)
    resetGates()
    edge = open()
  }
  const send: Fetch = (request) => edge.fetch(request)
  const visitorAs = async (name: string) => {
    const visitor = new Visitor(origin, send)
    const { registerNumber, phone } = lifeOf(name)
    const text = (said: string) =>
      transact(world.ctx, (ctx) => receiveSms(ctx, { id: ctx.ids.uuid(), from: phone, text: said }))
    await signIn(visitor, { registerNumber, phone: { number: phone, send: text } })
    return visitor
  }
  return { ...world, ...movesIn(world), begin, fetch: send, guest: () => new Visitor(origin, send), visitorAs }
}

/** The officer of an office who gets this case, after the others took what came before it. */
export async function officerOn(
  world: NationWorld,
  { id, officeId }: { id: string; officeId: string },
): Promise<Context> {
  for (const which of ['first', 'lead'] as const) {
    const officer = world.officerAt(officeId, which)
    if ((await transact(officer, nextCase))?.id === id) return officer
  }
  throw new Error('other cases came first')
}

function movesIn(world: NationWorld): Pick<VisitedWorld, 'apply' | 'pay' | 'decided' | 'later'> {
  let forms = 0
  const later = async (ms: number) => {
    world.clock.advance(ms)
    await work(world)
  }
  return {
    later,
    apply: async (name, serviceId, answers = {}) => {
      const submission = { key: `form ${++forms}`, serviceId, answers, language: 'mn' }
      const { applicationId } = await transact(world.as(name), (ctx) => submitApplication(ctx, submission))
      await work(world)
      return applicationId
    },
    pay: async (id, amount) => {
      const invoice = await invoiceOf(world.ctx, { about: id })
      if (!invoice?.qrText) throw new Error('the bank was not asked')
      await world.bank.pay(invoice.qrText, amount === undefined ? {} : { amount })
      await later(10 * second)
    },
    decided: async (id, given, officeId) => {
      const officer = await officerOn(world, { id, officeId })
      await transact(officer, (ctx) => decide(ctx, { id, given }))
      await later(11 * second)
    },
  }
}
