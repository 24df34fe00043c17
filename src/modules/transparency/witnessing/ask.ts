/** One question to one witness: here is our checkpoint, and the proof that it continues the one you know. */
import type { Context } from '#platform'
import { type NoteSignature, type Policy, readNote, seenBy, toBase64, writeNote } from '#verify'
import type { Head } from '../store.ts'
import { treeOf } from '../tiles/tree.ts'

export type Witness = Policy['witnesses'][number]
/** `known` is the size of the log the witness has seen, as far as we know. */
export type Verdict = { readonly known: number } & (
  | { readonly kind: 'cosigned'; readonly signature: NoteSignature }
  /** It has seen more entries than we have. */
  | { readonly kind: 'ahead' }
  /** It has seen another log than ours. */
  | { readonly kind: 'forked' }
  | { readonly kind: 'silent'; readonly why: string }
)
type Question = { readonly witness: Witness; readonly head: Head; readonly known: number }

const conflict = 409
const unprocessable = 422
const sizeType = /^text\/x\.tlog\.size\b/

/** Asks a witness to cosign a log's head; where it knows another size than we thought, it is asked once more. */
export async function askWitness(ctx: Context, question: Question): Promise<Verdict> {
  const first = await askOnce(ctx, question)
  if (first.kind !== 'silent' || first.known === question.known) return first
  return askOnce(ctx, { ...question, known: first.known })
}

async function askOnce(ctx: Context, { witness, head, known }: Question): Promise<Verdict> {
  if (known > head.size) return { kind: 'ahead', known }
  const proof = await treeOf(ctx, head.log, head.size).consistency(known)
  const body = `old ${known}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${head.checkpoint}`
  const { status, type, text } = await ctx.outside.witnesses.ask(witness.url!, body)
  if (status === 200) return cosigned({ witness, head, text })
  if (status === unprocessable) return { kind: 'forked', known }
  if (status === conflict && sizeType.test(type) && /^(0|[1-9]\d{0,15})\n$/.test(text)) {
    const size = Number(text)
    if (size > head.size) return { kind: 'ahead', known: size }
    if (size === known) return { kind: known === head.size ? 'forked' : 'silent', known, why: 'not understood' }
    return { kind: 'silent', known: size, why: 'another size' }
  }
  return { kind: 'silent', known, why: String(status) }
}

/** What stands in the answer is believed if it is the witness's own signature over this very checkpoint. */
function cosigned({ witness, head, text }: { witness: Witness; head: Head; text: string }): Verdict {
  const { text: body } = readNote(head.checkpoint)
  const { signatures } = readNote(`${body}\n${text}`)
  const signature = signatures.find((one) => seenBy({ text: body, signatures: [one] }, witness.key) !== undefined)
  if (!signature) return { kind: 'silent', known: head.size, why: 'not its signature' }
  return { kind: 'cosigned', known: head.size, signature }
}

/** A checkpoint with the signatures of witnesses under ours. */
export function withCosignatures(checkpoint: string, cosignatures: readonly NoteSignature[]): string {
  const { text, signatures } = readNote(checkpoint)
  return writeNote({ text, signatures: [...signatures, ...cosignatures] })
}
