/** The main journey as a person without script makes it, for stories, promises and benches. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Visitor } from './visitor.ts'

export type Phone = { readonly number: string; readonly send: (text: string) => Promise<unknown> }

const readyMs = 30_000
const lookEveryMs = 100

/** Signs in: register number, code on the screen, the code sent from the person's phone. */
export async function signIn(
  visitor: Visitor,
  { registerNumber, phone, to }: { registerNumber: string; phone: Phone; to?: string },
): Promise<void> {
  if (!visitor.page.path.includes('/sign-in'))
    await visitor.open(`/sign-in${to ? `?to=${encodeURIComponent(to)}` : ''}`)
  await visitor.submit('/sign-in', { registerNumber })
  const code = /class="code">(\d{6})</.exec(visitor.page.text)?.[1]
  if (!code) throw new Error(`no code is shown on ${visitor.page.path}: ${visitor.title}`)
  await phone.send(code)
  for (let until = performance.now() + readyMs; visitor.page.path.includes('/sign-in/code'); ) {
    if (performance.now() > until) throw new Error('signing in took too long')
    await sleep(lookEveryMs)
    await again(visitor)
  }
}

/** Waits on the application's page until it has an end; returns the path it ended on. */
export async function untilDecided(visitor: Visitor): Promise<string> {
  for (
    const until = performance.now() + readyMs;
    visitor.page.path.includes('/applications/') && /http-equiv="refresh"/.test(visitor.page.text);
  ) {
    if (performance.now() > until) throw new Error(`not decided in time: ${visitor.title}`)
    await sleep(lookEveryMs)
    await again(visitor)
  }
  return visitor.page.path
}

/** Looks at the same page again, as its own refresh would; that is no new screen. */
async function again(visitor: Visitor): Promise<void> {
  const { seen, page } = visitor
  await visitor.open(page.path)
  if (visitor.page.path === page.path) visitor.seen = seen
}
