/**
 * The agencies' registers behind one security server, speaking X-Road REST as the real one does: each a member that lets
 * ask whom it granted a right to. Each can be told to misbehave; how many readings were answered is counted, so that
 * receipts can be held against them.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Register } from '#engine'
import { country } from '../../mongolia/country.ts'
import { withFurther } from '../../mongolia/registers/further/index.ts'
import { registers } from '../../mongolia/registers/index.ts'
import type { Population } from '../population/population.ts'
import { openBook, type RegisterBook } from './book.ts'
import { type Mood, openSwitchboard, type Switchboard } from './switchboard.ts'
import { type ClientKey, openGuard } from './x-road-guard.ts'
import { type Members, openMembers } from './x-road-members.ts'
import { echoesOf, fault, hear } from './x-road-message.ts'
import { describe, listClients, metadataServices } from './x-road-metadata.ts'
import { provide, provideLog, type World } from './x-road-provider.ts'

export type { Mood } from './switchboard.ts'

export type RegisterServer = {
  readonly url: string
  readonly answered: () => number
  readonly moodOf: (register: string) => Mood
  readonly setMood: (register: string, mood: Mood) => void
  readonly switchboard: Switchboard
  readonly book: RegisterBook
  readonly members: Members
  /** What was paid and ordered since the start is as if it had never been. */
  readonly forget: () => void
  readonly close: () => Promise<void>
}
export type RegistersGiven = {
  readonly population: Population
  readonly port?: number
  readonly today?: () => string
  /** What the members' clocks show. */
  readonly now?: () => Date
  readonly clientKey?: ClientKey
}

/** Starts it on loopback. */
export async function startRegisters(given: RegistersGiven): Promise<RegisterServer> {
  const { population, port = 0, now = () => new Date(), today = () => now().toISOString().slice(0, 10) } = given
  const switchboard = openSwitchboard()
  const book = openBook({ population, today })
  const members = openMembers(country.exchangeInstance, Object.values<Register>(registers).map(withFurther))
  let answered = 0
  const count = () => {
    answered++
  }
  const guard = openGuard(given.clientKey ?? (() => undefined), now)
  const world: World = { members, switchboard, book, population, guard, now, count }
  const server = createServer((request, response) => {
    handle(world, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered: () => answered,
    moodOf: switchboard.moodOf,
    setMood: switchboard.setMood,
    switchboard,
    book,
    members,
    forget: book.forget,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { members } = world
  if (request.method === 'GET' && request.url === '/listClients') return json(response, {}, listClients(members))
  const heard = await hear(request)
  if (typeof heard === 'string') return fault(response, 'Client.BadRequest')
  const { client } = heard.question
  if (!members.isKnown(client)) return fault(response, 'Server.ClientProxy.UnknownMember')
  const code = heard.service.slice(heard.service.lastIndexOf('/') + 1)
  if (heard.method === 'POST' && code === 'messageLog') return provideLog(world, heard, response)
  if (heard.method === 'GET' && metadataServices.includes(code)) {
    const described = describe(heard, world)
    if (typeof described === 'string') fault(response, described)
    else json(response, echoesOf(heard), described)
    return
  }
  const found = members.service(heard.service)
  if (!found) return fault(response, 'Server.ServerProxy.UnknownService')
  if (!members.mayAsk(client, found.id)) return fault(response, 'Server.ServerProxy.AccessDenied')
  return provide(world, heard, found, response)
}

function json(response: ServerResponse, headers: Readonly<Record<string, string>>, body: object): void {
  response.writeHead(200, { ...headers, 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}
