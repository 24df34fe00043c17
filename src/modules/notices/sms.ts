/**
 * The port to the text-message centre, and its adapter for Kannel's `sendsms` interface, sent as a form so that neither
 * number nor text stands in a URL. The centre drops a message whose identifier it has had, and answers 429 to what is
 * more than it grants. What one person waits for never stands behind what goes to many.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Outage } from '#kernel'
import { type Line, lineTo, type Returned } from '#platform'
import { openPace, type Pace } from './pace.ts'

export type Sms = { readonly id: string; readonly to: string; readonly text: string }
export type SmsPort = {
  /** At once: somebody waits for it. */
  readonly send: (message: Sms) => Promise<void>
  /** In its turn, at the rate the centre grants: one of many. */
  readonly sendInTurn: (message: Sms) => Promise<void>
}

declare module '../../platform/context.ts' {
  interface Outside {
    readonly sms: SmsPort
  }
}

const timeoutMs = 5000
/** All it says is a word or two. */
const bytesMax = 16_000
const tooMany = 429
/** So often one message is tried again while the centre says that it is too much, and after which pause at first. */
const triesMax = 8
const pauseMs = 50
/** What a centre is taken to grant, where nobody says. */
const perSecondUsual = 100

type Gateway = {
  readonly url: string
  readonly secret: string
  readonly from: string
  /** The way to it; one of its own otherwise. */
  readonly line?: Line
  /** How many messages it grants a second. */
  readonly perSecond?: number
}

/** The text-message centre behind its HTTP gateway at `url`. */
export function openSmsGateway(gateway: Gateway): SmsPort {
  const { url, line = lineTo({ url }), perSecond = perSecondUsual } = gateway
  const pace = openPace({ perSecond })
  const atOnce = async () => pace.atOnce()
  return {
    send: (message) => accepted({ pace, wait: atOnce, send: () => line.send(carried(gateway, message)) }),
    sendInTurn: (message) => accepted({ pace, wait: pace.turn, send: () => line.send(carried(gateway, message)) }),
  }
}

function carried({ secret, from }: Gateway, { id, to, text }: Sms) {
  const form = new URLSearchParams({
    username: 'platform',
    password: secret,
    from,
    to,
    text,
    coding: '2',
    charset: 'UTF-8',
    'dlr-mask': '0',
    'foreign-id': id,
  })
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' }
  const body = Buffer.from(form.toString())
  return { method: 'POST', path: '/cgi-bin/sendsms', headers, body, timeoutMs, bytesMax } as const
}

type Attempt = { readonly pace: Pace; readonly wait: () => Promise<void>; readonly send: () => Promise<Returned> }

/** Sends until the centre has it; an outage when it does not take it, or is too busy for too long. */
async function accepted({ pace, wait, send }: Attempt): Promise<void> {
  for (let tries = 1; ; tries++) {
    await wait()
    const { status } = await send().catch((cause) => {
      throw new Outage('notices/sms-unreachable', { cause })
    })
    if (status === 202 || status === 200) return
    if (status === tooMany) pace.slower()
    if (status !== tooMany || tries >= triesMax)
      throw new Outage('notices/sms-unreachable', { cause: new Error(`status ${status}`) })
    await sleep(pauseMs * tries)
  }
}
