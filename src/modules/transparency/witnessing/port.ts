/**
 * Who outside the platform watches that its logs only grow (C2SP tlog-witness), and how many of them must have seen a
 * checkpoint before it is published (C2SP tlog-policy).
 */
import { second } from '#kernel'
import { type Outgoing, StartFailure } from '#platform'
import { type Policy, readPolicy } from '#verify'

export type Witnesses = {
  /** Witnesses, groups and quorum, as the lines of a policy. */
  readonly policy: string
  /** So much time at least passes between two rounds. */
  readonly everyMs: number
  /** Asks the witness at this address to cosign. */
  readonly ask: (url: string, body: string) => Promise<WitnessAnswer>
}
export type WitnessAnswer = { readonly status: number; readonly type: string; readonly text: string }

declare module '../../../platform/context.ts' {
  interface Outside {
    readonly witnesses: Witnesses
  }
}

const answerMs = 5 * second
const answerBytesMax = 20_000

/** Nobody outside watches: what the platform signed is published at once. */
export const noWitnesses: Witnesses = {
  policy: 'quorum none\n',
  everyMs: second,
  ask: () => Promise.reject(new Error('there is no witness to ask')),
}

/** Where the witnesses of a policy are asked; throws a `StartFailure` on what is no policy. */
export function witnessUrlsIn(policy: string): string[] {
  return readOrSay(policy).witnesses.flatMap(({ url }) => url ?? [])
}

function readOrSay(policy: string): Policy {
  try {
    return readPolicy(policy)
  } catch (cause) {
    const sentence = `LOG_POLICY_FILE names no policy (${(cause as Error).message}): correct it as docs/operations/log.md says.`
    throw new StartFailure('log-policy', sentence, { cause })
  }
}

/** The witnesses of a policy, over the one way out. */
export function openWitnesses(given: Pick<Witnesses, 'policy' | 'everyMs'> & { outgoing: Outgoing }): Witnesses {
  const { policy, everyMs, outgoing } = given
  return {
    policy,
    everyMs,
    ask: async (url, body) => {
      const { status, headers, bytes } = await outgoing.to(url).send({
        method: 'POST',
        path: '/add-checkpoint',
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
        body: Buffer.from(body),
        timeoutMs: answerMs,
        bytesMax: answerBytesMax,
      })
      return { status, type: String(headers['content-type'] ?? ''), text: bytes?.toString('utf8') ?? '' }
    },
  }
}
