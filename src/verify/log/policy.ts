/** Whom a checker believes (C2SP tlog-policy): the keys of the logs, of the witnesses, and how many of those must have seen. */
import { type Checkpoint, readCheckpoint } from './checkpoint.ts'
import { isSignedBy, type NoteKey, readNote, readNoteKey, seenBy, writeNoteKey } from './note.ts'

type Group = { readonly name: string; readonly least: number; readonly members: readonly string[] }
export type Policy = {
  readonly logs: readonly { readonly key: NoteKey; readonly url?: string }[]
  readonly witnesses: readonly { readonly name: string; readonly key: NoteKey; readonly url?: string }[]
  readonly groups: readonly Group[]
  /** A witness or a group, or `none`. */
  readonly quorum: string
}
/** `at` in seconds since 1970. */
export type Seen = { readonly witness: string; readonly at: number }
export type Witnessed = Checkpoint & { readonly seen: readonly Seen[] }

const linesMost = 200

/** Reads a policy file; throws with the line that is wrong. */
export function readPolicy(text: string): Policy {
  const policy = {
    logs: [] as Policy['logs'][number][],
    witnesses: [] as Policy['witnesses'][number][],
    groups: [] as Group[],
  }
  const known = new Set<string>()
  const members = new Set<string>()
  let quorum: string | undefined
  for (const [at, line] of text.split('\n').entries()) {
    const [word, ...rest] = line.trim().split(/[ \t]+/)
    if (at >= linesMost) throw new Error('the policy is too long')
    if (!word || word.startsWith('#')) continue
    const wrong = () => new Error(`line ${at + 1} of the policy is wrong`)
    const name = rest[0]
    if (!name || quorum !== undefined) throw wrong()
    if (word === 'witness' && policy.witnesses.some(({ key }) => writeNoteKey(key) === rest[1])) throw wrong()
    if (word === 'log') policy.logs.push({ key: readNoteKey(name), ...(rest[1] ? { url: rest[1] } : {}) })
    else if (word === 'quorum') {
      if (name !== 'none' && !known.has(name)) throw wrong()
      quorum = name
    } else if (known.has(name) || name === 'none') throw wrong()
    else if (word === 'witness' && rest[1])
      policy.witnesses.push({ name, key: readNoteKey(rest[1]), ...(rest[2] ? { url: rest[2] } : {}) })
    else if (word === 'group') policy.groups.push(readGroup(rest, { known, members, wrong }))
    else throw wrong()
    if (word === 'witness' || word === 'group') known.add(name)
  }
  if (quorum === undefined) throw new Error('the policy names no quorum')
  return { ...policy, quorum }
}

function readGroup(
  [name, count, ...members]: readonly string[],
  { known, members: taken, wrong }: { known: Set<string>; members: Set<string>; wrong: () => Error },
): Group {
  const least = count === 'all' ? members.length : count === 'any' ? 1 : Number(count)
  if (!name || !Number.isInteger(least) || least < 1 || least > members.length) throw wrong()
  for (const member of members) {
    if (!known.has(member) || taken.has(member)) throw wrong()
    taken.add(member)
  }
  return { name, least, members }
}

/**
 * What a checkpoint says, if one of the policy's logs signed it and enough of its witnesses saw it; throws otherwise, with
 * `unknown-log`, `not-signed` or `not-witnessed` as the message.
 */
export function openWitnessed(text: string, policy: Policy): Witnessed {
  const note = readNote(text)
  const checkpoint = readCheckpoint(note.text)
  const log = policy.logs.find(({ key }) => key.name === checkpoint.origin)
  if (!log) throw new Error('unknown-log')
  if (!isSignedBy(note, log.key)) throw new Error('not-signed')
  const seen = policy.witnesses.flatMap(({ name, key }) => {
    const at = seenBy(note, key)
    return at === undefined ? [] : [{ witness: name, at }]
  })
  if (!isEnough(policy, new Set(seen.map(({ witness }) => witness)))) throw new Error('not-witnessed')
  return { ...checkpoint, seen }
}

/** Whether these witnesses make up the quorum. */
export function isEnough({ groups, quorum }: Policy, seen: ReadonlySet<string>): boolean {
  const holds = (name: string): boolean => {
    const group = groups.find((one) => one.name === name)
    return group ? group.members.filter(holds).length >= group.least : seen.has(name)
  }
  return quorum === 'none' || holds(quorum)
}
