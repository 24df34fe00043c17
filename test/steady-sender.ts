/**
 * Sends forms the way a bad line makes people send them: each several times, from several connections, again after every
 * error, until it is acknowledged; and remembers every acknowledgement there ever was.
 */
import { setTimeout as sleep } from 'node:timers/promises'

export type Form = {
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
  /** The cookie of whoever sends it. */
  readonly cookie: string
}
/** One form a person filled in, and all that was acknowledged for it: one address, if the promise is kept. */
export type Sending = { readonly key: string; readonly acknowledged: Set<string> }

export type Sender = {
  /** Fetches the form anew, with a key of its own, and sends it `copies` times at once until each is acknowledged. */
  readonly send: (form: Form, copies: number) => Promise<Sending>
  /** Sends a form again that was acknowledged before. */
  readonly sendAgain: (sending: Sending) => Promise<void>
  /** Copies that are on their way now, and acknowledgements so far. */
  readonly underWay: () => number
  readonly acknowledgements: () => number
}

const answerMsMax = 20_000
const givesUpMs = 10 * 60_000
const pauseMs = 40

export function openSender(origin: string): Sender {
  const forms = new Map<string, Form>()
  let underWay = 0
  let acknowledgements = 0

  async function ask(path: string, init: RequestInit): Promise<Response | undefined> {
    try {
      const answer = await fetch(`${origin}${path}`, {
        ...init,
        redirect: 'manual',
        signal: AbortSignal.timeout(answerMsMax),
      })
      if (answer.status < 500) return answer
      await answer.body?.cancel()
    } catch {
      // the connection broke: nobody knows what became of it
    }
    await sleep(pauseMs)
    return undefined
  }

  async function fill(form: Form): Promise<{ key: string; form: Form }> {
    const page = await patiently(async () => {
      const answer = await ask(form.path, { headers: { cookie: form.cookie } })
      return answer?.text().catch(() => undefined)
    })
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]
    const [key, csrf] = [hidden('key'), hidden('csrf')]
    if (!key || !csrf) throw new Error(`there is no form on ${form.path}`)
    return { key, form: { ...form, fields: { ...form.fields, key, csrf } } }
  }

  async function post(sending: Sending): Promise<void> {
    const { path, fields, cookie } = forms.get(sending.key)!
    await patiently(async () => {
      underWay++
      const headers = { cookie, origin }
      const answer = await ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) })
      underWay--
      if (!answer) return undefined
      await answer.body?.cancel().catch(() => {})
      const place = answer.headers.get('location')
      if (answer.status !== 303 || !place?.includes('/applications/'))
        throw new Error(`a form is answered with ${answer.status}`)
      sending.acknowledged.add(place)
      acknowledgements++
      return true
    })
  }

  return {
    send: async (empty, copies) => {
      const { key, form } = await fill(empty)
      forms.set(key, form)
      const sending: Sending = { key, acknowledged: new Set() }
      await Promise.all(Array.from({ length: copies }, () => post(sending)))
      return sending
    },
    sendAgain: post,
    underWay: () => underWay,
    acknowledgements: () => acknowledgements,
  }
}

async function patiently<Value>(attempt: () => Promise<Value | undefined>): Promise<Value> {
  for (const until = performance.now() + givesUpMs; performance.now() < until; ) {
    const value = await attempt()
    if (value !== undefined) return value
  }
  throw new Error('nothing was acknowledged in a long time')
}
