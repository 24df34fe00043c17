/** Two lists of the same messages held against each other, message by message. Pure. */
export type Logged = {
  readonly id: string
  /** The operation's code. */
  readonly code: string
  readonly requestHash: string
  /** Of the answer's bytes, in hexadecimal. */
  readonly responseSha256: string
}
export type OwnLogged = Pick<Logged, 'id' | 'code'> & {
  /** Nothing where no answer came: the member may have answered and not been heard. */
  readonly requestHash: string | null
  readonly responseSha256: string | null
}

export type DifferenceKind = 'missing-there' | 'missing-here' | 'altered' | 'twice'
export type Difference = { readonly kind: DifferenceKind; readonly messageId: string }

/**
 * What does not agree: answers we have and the member does not, messages it has and we never sent, those whose question,
 * operation or answer is another on either side, and those it has more than once.
 */
export function differencesOf(ours: readonly OwnLogged[], theirs: readonly Logged[]): Difference[] {
  const own = new Map(ours.map((message) => [message.id, message]))
  const there = Map.groupBy(theirs, ({ id }) => id)
  const answered = ours.filter(({ responseSha256 }) => responseSha256 !== null)
  const found = (kind: DifferenceKind, messageId: string): Difference => ({ kind, messageId })
  return [
    ...answered.filter(({ id }) => !there.has(id)).map(({ id }) => found('missing-there', id)),
    ...[...there].flatMap(([id, messages]) => {
      const known = own.get(id)
      if (!known) return [found('missing-here', id)]
      const isAltered = messages.some((message) => !isSame(known, message))
      return [...(isAltered ? [found('altered', id)] : []), ...(messages.length > 1 ? [found('twice', id)] : [])]
    }),
  ]
}

function isSame(own: OwnLogged, message: Logged): boolean {
  if (own.code !== message.code) return false
  return (
    own.responseSha256 === null ||
    (own.requestHash === message.requestHash && own.responseSha256 === message.responseSha256)
  )
}
