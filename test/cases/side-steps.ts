/** What somebody without script does by the way: leaves and comes back, changes an answer, writes, asks by telephone, withdraws. */

import type { WholePlatform } from '../platform.ts'
import { Visitor } from '../visitor.ts'
import { enterAs, homeIn } from '../whole-visits.ts'
import type { Branch, TakerOf } from './branches.ts'
import { answerPage, fillIn, sendOrder } from './take-passport.ts'

type Stepping = {
  readonly serviceId: string
  readonly language: string
  readonly branch: Branch
  readonly takerOf: TakerOf
}

/** Orders with every side step there is, and takes it back in the end; throws where a step leads elsewhere. */
export async function stepAside(platform: WholePlatform, stepping: Stepping): Promise<void> {
  const { serviceId, language, branch, takerOf } = stepping
  const service = platform.platform.ctx.outside.catalogue.byId(serviceId)!
  const { title } = service.in[language] ?? service.definition
  const taker = takerOf(service, branch)
  const answers = { office: officesOf(platform, service.definition.agency).at(-1)!, ...taker.answers }
  const visitor = new Visitor(platform.origin)
  const home = homeIn(platform, language)
  const enter = () => enterAs(platform, taker, visitor)
  const { at } = await fillIn(visitor, { serviceId, query: title, home, answers, enter })
  expect(at === 'check', visitor)

  await visitor.open(lastQuestion(visitor))
  await answerPage(visitor, { ...answers, leave: 'yes' })
  expect(visitor.page.path.endsWith('/saved'), visitor)
  await visitor.open(`${home}services/${serviceId}/application`)
  expect(visitor.page.path.endsWith('/check'), visitor)
  await visitor.open(lastQuestion(visitor))
  await answerPage(visitor, answers)
  expect(visitor.page.path.endsWith('/check'), visitor)

  const id = await sendOrder(visitor)
  const path = `${home}applications/${id}`
  await visitor.open(`${path}/messages`)
  await visitor.submit('/messages', { text: 'Please call me' })
  expect(visitor.words.includes('Please call me'), visitor)
  await track(platform, visitor, { path, home })
  await visitor.open(`${path}/withdrawal`)
  await visitor.submit('/withdrawal')
  expect(visitor.title === platform.nation.words[language]!['application.state-withdrawn'], visitor)
}

/** Somebody else, not signed in, asks after it with the number and the code of its page. */
async function track(platform: WholePlatform, visitor: Visitor, at: { path: string; home: string }): Promise<void> {
  await visitor.open(at.path)
  const number = /\d{4}-\d{6,}-\w/.exec(visitor.words)?.[0] ?? ''
  const code = /<dd[^>]*>(\d{6})</.exec(visitor.page.text)?.[1] ?? ''
  const clerk = new Visitor(platform.origin)
  await clerk.open(`${at.home}track`)
  await clerk.submit('/track', { number, code })
  expect(clerk.page.status === 200 && clerk.words.includes(number), clerk)
}

function officesOf({ nation }: WholePlatform, agency: string): string[] {
  return nation.agencies.find(({ id }) => id === agency)!.offices.map(({ id }) => id)
}

/** Where the last answer is changed, by the page that shows all of them. */
function lastQuestion({ page }: Visitor): string {
  const links = [...page.text.matchAll(/<a\b[^>]*\bhref="([^"]*\/application\/\w+)"/g)].map(([, href]) => href!)
  const last = links.findLast((href) => !/\/(known|check)$/.test(href))
  if (!last) throw new Error(`nothing can be changed on ${page.path}`)
  return last
}

function expect(holds: boolean, visitor: Visitor): void {
  if (!holds) throw new Error(`a side step ends on ${visitor.page.path}: ${visitor.title}`)
}
