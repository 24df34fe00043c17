/**
 * Every way an application with an officer can go, walked over HTTP by people of the population: each branch at an office
 * of its own, all at the same time. Afterwards the database and the text-message centre are asked what the citizen was told.
 */

import type { Service } from '#catalogue'
import type { Facts } from '#engine'
import { type Database, openDatabase } from '#platform'
import type { Life } from '../../mongolia/life.ts'
import { factsSaid } from '../../simulators/registers/without-http.ts'
import type { WholePlatform } from '../platform.ts'
import type { Account } from '../take-reference.ts'
import type { Visitor } from '../visitor.ts'
import { homeIn, visitorOf } from '../whole-visits.ts'
import { lookBack } from './look-back.ts'
import {
  type Answered,
  answerPage,
  decideNext,
  deskAt,
  fillIn,
  handOver,
  makeReady,
  payOrder,
  sendOrder,
  takeEffect,
  untilShown,
} from './take-passport.ts'

export type Branch = {
  readonly name: string
  /** Of whom registers say what the branch is about. */
  readonly who: (facts: Facts) => boolean
  readonly answers: (life: Life) => Answered | undefined
  readonly end: End
  /** Where it is handed over, if it is not the office that decides. */
  readonly collectAt?: string
}
export type End =
  | { readonly kind: 'collected' }
  /** Which stop of the definition. */
  | { readonly kind: 'stopped'; readonly code: number }
  | { readonly kind: 'answered'; readonly code: string; readonly ask: string; readonly answers: Answered }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'withdrawn'; readonly isPaid: boolean }

export type Walked = {
  readonly name: string
  readonly screens: number
  readonly questions: number
  /** From the home page to what was sent, or to what stops it. */
  readonly seconds: number
  readonly notices: number
  /** What is not as the definition says. */
  readonly faults: readonly string[]
}

export type Walking = {
  readonly platform: WholePlatform
  readonly serviceId: string
  readonly language: string
  /** Does not wait until a decision can no longer be taken back. */
  readonly hurries: boolean
  /** One for all who walk at the same time. */
  readonly takerOf: TakerOf
  /** So many offices are left to others who walk at the same time. */
  readonly officesLeft?: number
}

/** Walks all of them at the same time, each by somebody else and at an office of its own. */
export async function walkBranches(walking: Walking, branches: readonly Branch[]): Promise<Walked[]> {
  const { platform, serviceId, takerOf, officesLeft = 0 } = walking
  const service = platform.platform.ctx.outside.catalogue.byId(serviceId)!
  const [first, ...offices] = platform.nation.agencies.find(({ id }) => id === service.definition.agency)!.offices
  const database = openDatabase({ url: platform.databaseUrl, connectionsMax: 2 })
  try {
    return await Promise.all(
      branches.map((branch, i) => {
        const office = branch.collectAt ? first! : offices[(officesLeft + i) % offices.length]!
        const taker = takerOf(service, branch)
        return walk({ ...walking, service, branch, taker, officeId: office.id, database }).catch((error: Error) => ({
          ...{ name: branch.name, screens: 0, questions: 0, seconds: 0, notices: 0 },
          faults: [error.message],
        }))
      }),
    )
  } finally {
    await database.close()
  }
}

export type CaseTaker = Account & { readonly answers: Answered }
export type TakerOf = (service: Service, branch: Branch) => CaseTaker

/** Finds for a branch of a service somebody of the population, and as long as there are others never the same one. */
export function takersOf({ simulators, nation }: WholePlatform): TakerOf {
  const { population } = simulators
  const world = { nation, population, today: new Date().toISOString().slice(0, 10) }
  const free = [...population.accounts].reverse() // the demo people last: some are what only they are
  return ({ definition }, branch) => {
    for (const [i, account] of free.entries()) {
      const answers = branch.answers(population.byNumber.get(account.registerNumber)!)
      const { registerNumber } = account
      const said = answers && { answers: onlyTexts(answers), registerNumber }
      if (!said || !branch.who(factsSaid(world, definition, said))) continue
      free.push(...free.splice(i, 1))
      return { ...account, answers }
    }
    throw new Error(`nobody is left for ${branch.name}`)
  }
}

function onlyTexts(answers: Answered): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => typeof answer === 'string')) as Record<
    string,
    string
  >
}

type Walk = Walking & {
  readonly service: Service
  readonly branch: Branch
  readonly taker: CaseTaker
  readonly officeId: string
  readonly database: Database
}

async function walk(given: Walk): Promise<Walked> {
  const { platform, branch, taker, service, language, officeId } = given
  const visitor = await visitorOf(platform, taker)
  const definition = service.in[language] ?? service.definition
  const began = performance.now()
  const answers = { office: branch.collectAt ?? officeId, ...taker.answers }
  const home = homeIn(platform, language)
  const filled = await fillIn(visitor, { serviceId: service.id, query: definition.title, home, answers })
  const seconds = () => (performance.now() - began) / 1000
  const { name, end } = branch
  if (end.kind === 'stopped' || filled.at === 'stop') {
    const [begins = ''] = end.kind === 'stopped' ? definition.stop[end.code]!.say.split('{') : []
    const isRight =
      end.kind === 'stopped' && filled.at === 'stop' && visitor.title.startsWith(begins.replace('\u00a0', ' ').trim())
    const faults = isRight && !visitor.title.includes('{') ? [] : [`it ends on "${visitor.title}"`]
    return { name, ...filled, seconds: seconds(), notices: 0, faults }
  }
  const id = await sendOrder(visitor)
  const sent = { name, screens: filled.screens + 1, questions: filled.questions, seconds: seconds() }
  await goOn(visitor, given, id)
  const isGranted = end.kind === 'collected' || end.kind === 'answered'
  const about = { id, phone: taker.phone, isGranted, givesDocument: isGranted && definition.issue !== undefined }
  const { notices, faults } = await lookBack(given, about)
  return { ...sent, notices, faults }
}

/** From what was sent to the end of the branch. */
async function goOn(visitor: Visitor, given: Walk, id: string): Promise<void> {
  const { platform, branch, language, officeId } = given
  const { end } = branch
  const path = `${homeIn(platform, language)}applications/${id}`
  const until = (stage: string) => untilShown(visitor, path, ({ title }) => title === plain(wordOf(given, stage)))
  const decide = async (decision: Readonly<Record<string, string>>) => {
    await decideNext(await deskAt(platform, officeId), id, decision)
    if (given.hurries) await takeEffect(given.database)
  }

  if (end.kind !== 'withdrawn' || end.isPaid) {
    await payOrder(visitor, path)
    await until('in-review')
  } else await until('awaiting-payment')
  if (end.kind === 'withdrawn') {
    await visitor.open(`${path}/withdrawal`)
    await visitor.submit('/withdrawal')
    return until('withdrawn')
  }
  if (end.kind === 'refused') {
    await decide({ kind: 'refuse', 'refuse-code': end.code })
    return until('declined')
  }
  if (end.kind === 'answered') {
    await decide({ kind: 'return', 'return-code': end.code, [`asks-${end.code}`]: end.ask })
    await until('returned')
    await visitor.open(`${path}/answer`)
    await answerPage(visitor, end.answers)
    await until('in-review')
  }
  await decide({ kind: 'grant' })
  await until('printing')
  const counter = await deskAt(platform, branch.collectAt ?? officeId)
  await makeReady(counter, id)
  await until('ready')
  const code = /class="code">(\d+)</.exec(visitor.page.text)?.[1] ?? ''
  await handOver(counter, id, code)
  await until('collected')
}

function wordOf({ platform, language }: Walk, stage: string): string {
  return platform.nation.words[language]![`application.state-${stage}`]!
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
