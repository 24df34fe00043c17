/**
 * The port to the text-message centre, and its adapter for Kannel's `sendsms` interface, sent as a form so that neither
 * number nor text stands in a URL. The centre drops a message whose identifier it has had.
 */
import { Outage } from '#kernel'
import { type Line, lineTo } from '#platform'

export type SmsPort = { readonly send: (message: { id: string; to: string; text: string }) => Promise<void> }

declare module '../../platform/context.ts' {
  interface Outside {
    readonly sms: SmsPort
  }
}

const timeoutMs = 5000
/** All it says is a word or two. */
const bytesMax = 16_000

type Gateway = {
  readonly url: string
  readonly secret: string
  readonly from: string
  /** The way to it; one of its own otherwise. */
  readonly line?: Line
}

/** The text-message centre behind its HTTP gateway at `url`. */
export function openSmsGateway({ url, secret, from, line = lineTo({ url }) }: Gateway): SmsPort {
  return {
    send: async ({ id, to, text }) => {
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
      const message = { method: 'POST', path: '/cgi-bin/sendsms', headers, body, timeoutMs, bytesMax } as const
      const answer = await line.send(message).catch((cause) => {
        throw new Outage('notices/sms-unreachable', { cause })
      })
      if (answer.status !== 202 && answer.status !== 200)
        throw new Outage('notices/sms-unreachable', { cause: new Error(`status ${answer.status}`) })
    },
  }
}
