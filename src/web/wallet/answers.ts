/** How the endpoints for wallets answer: JSON, kept by nobody, and errors by the codes of OAuth 2.0 and OpenID4VCI. */
import { Refusal } from '#kernel'
import type { C } from '../edge.ts'

/** What a wallet did wrong, by the standard's own code; never with anything of a person in it. */
export class WalletError extends Error {
  override readonly name = 'WalletError'
  readonly code: string
  readonly status: 400 | 401
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: string,
    why: string,
    {
      status = code === 'invalid_client' ? 401 : 400,
      headers = {},
    }: { status?: 400 | 401; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(why)
    this.code = code
    this.status = status
    this.headers = headers
  }
}

/** What a rule of the platform says no to, in the wallet's words. */
const refused: Readonly<Record<string, string>> = {
  'documents/wallet-request-over': 'invalid_request',
  'documents/wallet-not-offered': 'credential_request_denied',
  'documents/wallet-full': 'credential_request_denied',
  'documents/wallet-key-known': 'invalid_proof',
  'documents/not-found': 'credential_request_denied',
}

/** Answers with what `work` returns as JSON, or with its error. */
export async function answerWallet(
  c: C,
  work: () => Promise<object>,
  { status = 200 }: { status?: 200 | 201 } = {},
): Promise<Response> {
  c.header('Cache-Control', 'no-store')
  try {
    return c.json(await work(), status)
  } catch (error) {
    if (error instanceof WalletError) {
      for (const [name, value] of Object.entries(error.headers)) c.header(name, value)
      return c.json({ error: error.code, error_description: error.message }, error.status)
    }
    const code = error instanceof Refusal && refused[error.code]
    if (!code) throw error
    return c.json({ error: code }, 400)
  }
}

export function refuse(isWrong: boolean, code: string, why: string): asserts isWrong is false {
  if (isWrong) throw new WalletError(code, why)
}
