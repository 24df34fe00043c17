/** Keys with a process of its own: the platform sends bytes over a unix socket, gets a signature, and never sees a key. */
import { createPublicKey } from 'node:crypto'
import { Outage, second } from '#kernel'
import { type Line, lineTo } from '../outgoing.ts'
import type { Signer, Signers, SigningKind } from '../signers.ts'

export type SigningAddress = { readonly socket: string; readonly secret: string | undefined }
type Answered = { readonly signature?: string; readonly publicKey?: string; readonly code?: string }

const timeoutMs = 10 * second
const answerBytesMax = 4096
/** Only a name for the line: the connection goes to the socket. */
const base = 'http://signing.localhost'

/** Signers behind the signing process at a socket; while it is away each signature is an outage, and a job tries again. */
export function openRemoteSigners({ socket, secret }: SigningAddress): Signers {
  const line = lineTo({ url: base, socket })
  const headers = { 'Content-Type': 'application/json', ...(secret && { Authorization: `Bearer ${secret}` }) }
  const ask = (path: string, asked: unknown) =>
    question(line, { path, headers, body: Buffer.from(JSON.stringify(asked)) })

  async function signerFor(name: string, kind: SigningKind): Promise<Signer> {
    const { publicKey = '' } = await ask('/public-keys', { name, kind })
    return {
      publicKey: createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' }),
      sign: async (bytes) => {
        const { signature = '' } = await ask('/signatures', {
          name,
          kind,
          bytes: Buffer.from(bytes).toString('base64'),
        })
        return Buffer.from(signature, 'base64')
      },
    }
  }
  const known = new Map<string, Promise<Signer>>()
  return {
    signer: (name, kind) => {
      const key = `${kind} ${name}`
      const signer = known.get(key) ?? signerFor(name, kind)
      known.set(key, signer)
      signer.catch(() => known.delete(key))
      return signer
    },
  }
}

type Question = { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer }

async function question(line: Line, { path, headers, body }: Question): Promise<Answered> {
  const message = { method: 'POST', path, headers, body, timeoutMs, bytesMax: answerBytesMax } as const
  const { status, bytes } = await line.send(message).catch((cause) => {
    throw new Outage('platform/signing-away', { cause })
  })
  if (status === 200 && bytes) return JSON.parse(bytes.toString()) as Answered
  if (status === 429 || status >= 500)
    throw new Outage('platform/signing-away', { cause: new Error(`status ${status}`) })
  throw new Error(`the signing process answers with status ${status}`)
}
