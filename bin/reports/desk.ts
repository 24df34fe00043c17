/** The body's side of the report server: opens what is sealed to it, on its own machine, and seals what it answers. */

import { tokenInfo } from '../../src/report/desk.ts'
import { joined } from '../../src/report/sealing/bytes.ts'
import { type Pair, unseal } from '../../src/report/sealing/hpke.ts'
import {
  type Answer,
  openOwnCopy,
  openReport,
  type Report,
  type Standing,
  sealAnswer,
  sealOwnCopy,
} from '../../src/report/sealing/letter.ts'

export type Box = { readonly id: string; readonly day: string; readonly letters: number; readonly answers: number }
export type Read = {
  /** Each letter, or nothing in the place of one that does not open. */
  readonly letters: readonly (Report | undefined)[]
  readonly answers: readonly Answer[]
}
export type BodyDesk = {
  readonly list: () => Promise<Box[]>
  /** The whole identifier that begins so. */
  readonly find: (beginning: string) => Promise<string>
  readonly read: (id: string) => Promise<Read>
  readonly answer: (id: string, answer: { standing: Standing; text: string }) => Promise<void>
}

const waitMs = 30_000
const pageOf = 100
const pagesMost = 1000

/** Opens the desk with the body's keys: the present one first, older ones for what was sealed to them. */
export function openBodyDesk({ url, pairs }: { url: string; pairs: readonly Pair[] }): BodyDesk {
  const [present] = pairs as [Pair]
  let token: string | undefined
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    token ??= await tokenAt(url, present)
    const headers = { ...init.headers, Authorization: `Bearer ${token}` }
    const answer = await fetch(`${url}/desk/${path}`, { ...init, headers, signal: AbortSignal.timeout(waitMs) })
    if (!answer.ok) throw new Error(`The report server answered ${answer.status}.`)
    return answer
  }
  async function list(): Promise<Box[]> {
    const boxes: Box[] = []
    for (let page = 0; page < pagesMost; page++) {
      const more = (await (await ask(`boxes?after=${boxes.at(-1)?.id ?? ''}`)).json()) as Box[]
      boxes.push(...more)
      if (more.length < pageOf) break
    }
    return boxes
  }
  async function read(id: string): Promise<Read> {
    const { letters, ownCopies } = (await (await ask(`boxes/${id}`)).json()) as Record<string, string[]>
    const bytes = (all: string[] = []) => all.map((text) => new Uint8Array(Buffer.from(text, 'base64')))
    const answers = await Promise.all(bytes(ownCopies).map((one) => byAny(pairs, (pair) => openOwnCopy(pair, one))))
    return {
      letters: await Promise.all(bytes(letters).map((one) => byAny(pairs, (pair) => openReport(pair, one)))),
      answers: answers.filter((one) => one !== undefined),
    }
  }
  return {
    list,
    find: async (beginning) => {
      const found = (await list()).filter(({ id }) => beginning !== '' && id.startsWith(beginning))
      if (found.length !== 1) throw new Error(`${found.length} boxes begin with "${beginning}".`)
      return found[0]!.id
    },
    read,
    answer: async (id, { standing, text }) => {
      const { letters } = await read(id)
      const reader = letters.find((letter) => letter !== undefined)?.reader
      if (!reader) throw new Error('No letter in this box opens, so nobody can be answered.')
      const answer = { standing, text, after: letters.length }
      const body = joined(await sealAnswer(reader, answer), await sealOwnCopy(present.public, answer))
      await ask(`boxes/${id}/answers${standing === 'closed' ? '?closes=yes' : ''}`, { method: 'POST', body })
    },
  }
}

/** What one of the keys opens. */
async function byAny<Value>(pairs: readonly Pair[], open: (pair: Pair) => Promise<Value>): Promise<Value | undefined> {
  for (const pair of pairs) {
    const opened = await open(pair).catch(() => undefined) // sealed to another of the keys, or to none
    if (opened !== undefined) return opened
  }
  return undefined
}

/** Shows who we are: by opening what the server sealed to the body's key. */
async function tokenAt(url: string, pair: Pair): Promise<string> {
  const answer = await fetch(`${url}/desk/tokens`, { method: 'POST', signal: AbortSignal.timeout(waitMs) })
  if (!answer.ok) throw new Error(`The report server answered ${answer.status}.`)
  const sealed = new Uint8Array(await answer.arrayBuffer())
  return new TextDecoder().decode(await unseal(pair, sealed, { info: tokenInfo }))
}
