/** Whom a checker of our logs believes: the keys of the logs, the witnesses, and how many of those must have seen. */
import type { Context } from '#platform'
import { logs, type Policy, readPolicy } from '#verify'
import { logKeysOf } from '../checkpoint.ts'
import type { Witnesses } from './port.ts'

type Outside = Pick<Context, 'outside'>

/**
 * The policy as everybody may have it (C2SP tlog-policy): our three logs, then what the configuration says of witnesses. Where
 * those are asked is the log's own affair, and may change without anybody being believed who was not before.
 */
export async function policyTextOf(ctx: Outside): Promise<string> {
  const witness = /^([ \t]*witness(?:[ \t]+\S+){2})[ \t]+\S+[ \t]*$/gm
  return (await wholeTextOf(ctx)).replace(witness, '$1')
}

/** The same, read, with where witnesses are asked. */
export async function policyOf(ctx: Outside): Promise<Policy> {
  return readPolicy(await wholeTextOf(ctx))
}

async function wholeTextOf(ctx: Outside): Promise<string> {
  const { site, witnesses } = ctx.outside
  const keys = await logKeysOf(ctx)
  return `${keys.map((key, i) => `log ${key} ${site.publicUrl}/log/${logs[i]}\n`).join('')}${witnesses.policy}`
}

const read = new WeakMap<Witnesses, Policy>()

/** Whether anybody outside must have seen what is published. */
export function needsWitnesses({ outside: { witnesses } }: Outside): boolean {
  const policy = read.get(witnesses) ?? readPolicy(witnesses.policy)
  read.set(witnesses, policy)
  return policy.quorum !== 'none'
}

/** The witnesses whose word counts towards the quorum. */
export function relevantTo({ groups, quorum }: Policy): ReadonlySet<string> {
  const below = (name: string): string[] => {
    const group = groups.find((one) => one.name === name)
    return group ? group.members.flatMap(below) : [name]
  }
  return new Set(below(quorum))
}
