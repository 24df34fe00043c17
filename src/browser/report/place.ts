/** What the page brings for sealing, and asking the report server: with work done, and nothing said of oneself. */
import { argon2id } from '@noble/hashes/argon2.js'
import { type Bytes, bytesOfHex } from '../../report/sealing/bytes.ts'
import { hasCipher } from '../../report/sealing/hpke.ts'
import type { SlowHash } from '../../report/sealing/receipt.ts'
import { solve } from '../../report/sealing/work.ts'

export type Asked = { readonly status: number; readonly bytes: Bytes }

const tries = 2
const forbidden = 403

/** Whether this browser, at this address, has what sealing takes. */
export function canSeal(): boolean {
  return hasCipher() && place() !== undefined
}

/** The body's key and the salt of receipts. */
export function place(): { readonly key: Bytes; readonly salt: Bytes } | undefined {
  const { key, salt } = document.getElementById('main')?.dataset ?? {}
  return key && salt ? { key: bytesOfHex(key), salt: bytesOfHex(salt) } : undefined
}

/** Argon2id, off for a moment so that the page can first say what it does. */
export const slowHash: SlowHash = async (secret, { salt, memoryKib, passes, lanes, bytes }) => {
  await pause()
  return argon2id(secret, salt, { m: memoryKib, t: passes, p: lanes, dkLen: bytes })
}

/** Sends bytes with work done for them; once more when the work came too late. */
export async function send(path: string, bytes: Bytes): Promise<Asked> {
  for (let again = 0; ; again++) {
    const { challenge, bits } = (await (await ask('/work')).json()) as { challenge: string; bits: number }
    const counter = await solve(challenge, bits, pause)
    const answer = await ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', 'X-Work': `${challenge};${counter}` },
      body: bytes,
    })
    if (answer.status === forbidden && again < tries) continue
    return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) }
  }
}

const waitMs = 300_000 // a megabyte over a slow line

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const signal = AbortSignal.timeout?.(waitMs) ?? null
  return fetch(path, { ...init, signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' })
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** What a form says meanwhile, under `data-said-…`. */
export function sayIn(form: HTMLFormElement): (which: string) => void {
  const status = form.querySelector<HTMLElement>('.status')!
  return (which) => {
    status.textContent = which ? (form.dataset[`said${which[0]!.toUpperCase()}${which.slice(1)}`] ?? '') : ''
  }
}

/** What an answer that is no success is told as. */
export function failureOf(status: number): string {
  const busy = [429, 403]
  return busy.includes(status) ? 'busy' : status === 507 ? 'full' : 'failed'
}
