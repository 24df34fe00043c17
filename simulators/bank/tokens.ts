/** Who may ask: tokens for a name and a password, good until a moment. */
import { randomUUID } from 'node:crypto'

const goodSeconds = 3600

export type Tokens = ReturnType<typeof openTokens>

/** Gives tokens to whoever knows the password. */
export function openTokens({ username, password }: { username: string; password: string }, now: () => Date) {
  const tokens = new Map<string, number>()
  const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  let given = 0
  return {
    given: () => given,
    /** What is answered: the token with the moment it ends, not a length, whatever the manual says. */
    give: (authorization: string): { status: number; body: unknown } => {
      if (authorization !== expected) return { status: 401, body: { error: 'AUTHENTICATION_FAILED' } }
      const token = randomUUID()
      const until = Math.floor(now().getTime() / 1000) + goodSeconds
      tokens.set(token, until * 1000)
      given++
      return { status: 200, body: { token_type: 'bearer', access_token: token, expires_in: until } }
    },
    isGood: (authorization: string): boolean =>
      (tokens.get(authorization.replace(/^Bearer /, '')) ?? 0) > now().getTime(),
    end: (): void => tokens.clear(),
  }
}
