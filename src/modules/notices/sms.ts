/**
 * The port to the text-message centre, and its adapter for Kannel's `sendsms` interface, sent as a form so that neither
 * number nor text stands in a URL. The centre drops a message whose identifier it has had.
 */
import { Outage } from '#kernel'

export type SmsPort = { readonly send: (message: { id: string; to: string; text: string }) => Promise<void> }

declare module '../../platform/context.ts' {
  interface Outside {
    readonly sms: SmsPort
  }
}

const timeoutMs = 5000

/** The text-message centre behind its HTTP gateway at `url`. */
export function openSmsGateway({ url, secret, from }: { url: string; secret: string; from: string }): SmsPort {
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
      const answer = await fetch(`${url}/cgi-bin/sendsms`, {
        method: 'POST',
        body: form,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      }).catch((cause) => {
        throw new Outage('notices/sms-unreachable', { cause })
      })
      await answer.body?.cancel()
      if (answer.status !== 202 && answer.status !== 200)
        throw new Outage('notices/sms-unreachable', { cause: new Error(`status ${answer.status}`) })
    },
  }
}
