/** Somebody who can be told from everybody else: by an address of their own on this machine, a browser name and what they write. */
import { request } from 'node:http'
import { text } from 'node:stream/consumers'

export const canaries = {
  address: '127.66.77.88',
  forwarded: '203.0.113.77',
  agent: 'CanaryBrowser/77.7',
  referrer: 'canary-referrer.example',
  word: 'канарейка-мөнгө',
  photo: 'canary-in-the-photo',
  path: 'canary-in-the-address',
} as const

type Asked = { readonly status: number; readonly text: string }
type Question = {
  readonly method?: 'GET' | 'POST'
  readonly form?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

/** Asks from that address, saying everything of oneself that a browser might. */
export function askAsStranger(url: string, { method = 'GET', form, body }: Question = {}): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      method,
      localAddress: canaries.address,
      headers: {
        'User-Agent': canaries.agent,
        Referer: `https://${canaries.referrer}/`,
        'X-Forwarded-For': canaries.forwarded,
        ...(form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
    })
    asked.on('error', reject)
    asked.on('response', (answer) =>
      text(answer).then((said) => resolve({ status: answer.statusCode ?? 0, text: said }), reject),
    )
    asked.end(form ? new URLSearchParams(form).toString() : body)
  })
}

/** Writes by the form, comes back, tries wrong things, and breaks off in the middle; returns the receipt. */
export async function liveAsStranger(url: string): Promise<string> {
  await askAsStranger(`${url}/`)
  const written = await askAsStranger(`${url}/reports`, { method: 'POST', form: { text: canaries.word } })
  const receipt = /class="code receipt">([\d ]{19})</.exec(written.text)?.[1]
  if (!receipt) throw new Error(`the report was not taken: ${written.status}`)
  await askAsStranger(`${url}/answers`, { method: 'POST', form: { receipt } })
  for (const path of [`/${canaries.path}`, `/reports?${canaries.path}`, `/desk/boxes/${canaries.path}`, '/%ff'])
    for (const method of ['GET', 'POST'] as const)
      await askAsStranger(url + path, { method, ...(method === 'POST' && { body: Buffer.from(canaries.word) }) })
  await askAsStranger(`${url}/answers`, { method: 'POST', form: { receipt: canaries.word } })
  await breakOff(`${url}/reports`)
  return receipt
}

/** Sends a beginning and goes away. */
function breakOff(url: string): Promise<void> {
  return new Promise((resolve) => {
    const headers = { 'User-Agent': canaries.agent, 'Content-Length': 1000, 'X-Work': canaries.path }
    const asked = request(url, { method: 'POST', localAddress: canaries.address, headers })
    asked.on('error', () => resolve())
    asked.on('close', () => resolve())
    asked.write(canaries.word, () => asked.destroy())
  })
}
