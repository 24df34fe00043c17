/** Messages as both ends wrote them down, and faults planted in one end's list: dropped, added, altered, repeated. */
import { createHash } from 'node:crypto'
import { seeded } from '../../simulators/population/seeded.ts'

export type Message = {
  readonly id: string
  readonly code: string
  readonly requestHash: string
  readonly responseSha256: string
}
export type Fault = { readonly kind: string; readonly messageId: string }

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** So many messages, the same every time. */
export function messagesOf(count: number): Message[] {
  return Array.from({ length: count }, (_, i) => ({
    id: idOf(i),
    code: `WS1001${String(i % 40).padStart(2, '0')}`,
    requestHash: digest(`question ${i}`),
    responseSha256: digest(`answer ${i}`),
  }))
}

function idOf(i: number): string {
  return `019aa000-0000-7000-8000-${i.toString(16).padStart(12, '0')}`
}

/** The other end's list with faults in it, a quarter of each kind, and which they are. */
export function plant<M extends Message>(messages: readonly M[], count: number): { theirs: M[]; planted: Fault[] } {
  const draw = seeded(77)
  const places = new Set<number>()
  while (places.size < count) places.add(draw.whole(0, messages.length - 1))
  const kinds = [...places].map(
    (place, i) => [place, (['dropped', 'added', 'altered', 'repeated'] as const)[i % 4]!] as const,
  )
  const faultAt = new Map(kinds)
  const planted: Fault[] = []
  const theirs = messages.flatMap((message, i): M[] => {
    switch (faultAt.get(i)) {
      case 'dropped':
        planted.push({ kind: 'missing-there', messageId: message.id })
        return []
      case 'added': {
        const added = { ...message, id: idOf(messages.length + i) }
        planted.push({ kind: 'missing-here', messageId: added.id })
        return [message, added]
      }
      case 'altered':
        planted.push({ kind: 'altered', messageId: message.id })
        return [altered(message, draw.whole(0, 2))]
      case 'repeated':
        planted.push({ kind: 'twice', messageId: message.id })
        return [message, message]
      default:
        return [message]
    }
  })
  return { theirs, planted }
}

function altered<M extends Message>(message: M, which: number): M {
  if (which === 0) return { ...message, code: 'WS100199' }
  return which === 1
    ? { ...message, requestHash: digest(`other ${message.id}`) }
    : { ...message, responseSha256: digest(`other ${message.id}`) }
}

/** Faults in an order of their own, to be compared. */
export function faultsIn(faults: readonly Fault[]): string[] {
  return faults.map(({ kind, messageId }) => `${kind} ${messageId}`).sort()
}
