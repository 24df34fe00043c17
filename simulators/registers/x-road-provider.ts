/** A member's service behind the exchange: takes the question, looks into its book, signs what it says, writes it down. */
import { createHash, randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Population } from '../population/population.ts'
import type { RegisterBook } from './book.ts'
import type { Mood, Switchboard } from './switchboard.ts'
import type { Guard } from './x-road-guard.ts'
import { pageOfLog } from './x-road-log.ts'
import { type Members, memberOf, type Service } from './x-road-members.ts'
import { echoesOf, type Heard } from './x-road-message.ts'
import { echoed, give, said, signed, spoils } from './x-road-moods.ts'

export type World = {
  readonly members: Members
  readonly switchboard: Switchboard
  readonly book: RegisterBook
  readonly population: Pick<Population, 'byNumber'>
  readonly guard: Guard
  readonly now: () => Date
  /** Told of every reading that was answered. */
  readonly count: () => void
}
export type Given = Readonly<Record<string, string>>

/** Answers a service that may be asked. */
export async function provide(world: World, heard: Heard, found: Service, response: ServerResponse): Promise<void> {
  const mood = world.switchboard.moodOf(found.register.id)
  if (await spoils(mood, response, world.switchboard)) return
  const given = takenIn(world, heard, response)
  if (!given) return
  world.count()
  const { code } = found.operation
  const body = await answerTo(world, code, mood === 'wrong' ? aboutAnother(world, given) : given)
  await reply(world, { heard, mood, response, body }, { register: found.register.id, code })
}

/** Gives out what the members of a subsystem wrote down. */
export async function provideLog(world: World, heard: Heard, response: ServerResponse): Promise<void> {
  const [subsystem] = heard.service.split(/\/[^/]*$/)
  const registers = world.members.subsystem(subsystem ?? '').map(({ id }) => id)
  const mood = registers.map(world.switchboard.moodOf).find((one) => one === 'down') ?? 'up'
  if (await spoils(mood, response, world.switchboard)) return
  const given = takenIn(world, heard, response)
  if (!given) return
  const page = pageOfLog(world.switchboard.noted(), new Set(registers), given)
  await reply(world, { heard, mood, response, body: { resultCode: 0, response: page } })
}

/** The question, when it is signed and new, and is JSON with text in it; otherwise it is turned away here. */
function takenIn({ guard }: World, heard: Heard, response: ServerResponse): Given | undefined {
  const fault = guard.faultOf(heard)
  const given = fault ? undefined : keysIn(heard)
  if (given) return given
  response
    .writeHead(fault ? 403 : 400, {
      ...echoesOf(heard),
      'Content-Type': 'application/json;charset=utf-8',
      ...(fault && { 'Exchange-Refused': fault }),
    })
    .end(JSON.stringify({ error: fault ?? 'not understood' }))
  return undefined
}

function keysIn({ contentType, body }: Heard): Given | undefined {
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(contentType)) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    const isFlat = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isFlat && Object.values(value).every((one) => typeof one === 'string') ? (value as Given) : undefined
  } catch {
    return undefined
  }
}

async function answerTo({ book }: World, code: string, given: Given): Promise<object> {
  const response = await book.answer(code, given)
  const isThere = response !== undefined
  return {
    requestId: randomUUID(),
    resultCode: isThere ? 0 : 1,
    resultMessage: isThere ? 'амжилттай' : 'мэдээлэл олдсонгүй',
    request: given,
    response: response ?? null,
  }
}

function aboutAnother({ population }: World, given: Given): Given {
  for (const regnum of population.byNumber.keys()) if (regnum !== given.regnum) return { ...given, regnum }
  return given
}

type Reply = {
  readonly heard: Heard
  readonly mood: Mood
  readonly response: ServerResponse
  readonly body: object
}

async function reply(
  { members, switchboard, now }: World,
  { heard, mood, response, body }: Reply,
  noted?: { register: string; code: string },
): Promise<void> {
  const bytes = said(mood, body)
  const { id } = heard.question
  const echoes = echoesOf(heard)
  const signer = { key: members.keyOf(memberOf(heard.service)), at: now() }
  const type = { 'Content-Type': 'application/json; charset=utf-8' }
  response.writeHead(200, {
    ...echoed(mood, { ...type, ...echoes }),
    ...signed(mood, { question: heard.question, bytes, signer }),
  })
  if (noted) {
    const responseSha256 = createHash('sha256').update(bytes).digest('hex')
    switchboard.note({ id, ...noted, at: now(), requestHash: echoes['X-Road-Request-Hash'] ?? '', responseSha256 })
  }
  await give(mood, response, bytes)
}
