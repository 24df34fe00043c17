/** Signed notes (C2SP signed-note) and the cosignatures of witnesses on them (C2SP tlog-cosignature, Ed25519). */
import { sha256, verifyEd25519 } from '#hands'
import { fromBase64, fromHex, joinBytes, sameBytes, toBase64, toBytes, toHex } from '../bytes.ts'

export type NoteSignature = { readonly name: string; readonly keyId: Uint8Array; readonly bytes: Uint8Array }
/** `text` ends with a line end, which is signed too. */
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] }

/** A key that signs notes (1) or cosigns checkpoints with the time (4). */
export type NoteKey = { readonly name: string; readonly kind: 'note' | 'cosignature'; readonly publicKey: Uint8Array }

const kinds = { note: 1, cosignature: 4 } as const
const idBytes = 4
const timeBytes = 8
const noteMost = 20_000
const mark = '\u2014 '

/** Reads a note; throws on what is none. Says nothing of whether its signatures hold. */
export function readNote(note: string): Note {
  const end = note.lastIndexOf('\n\n')
  if (note.length > noteMost || end < 0 || !note.endsWith('\n')) throw new Error('no signed note')
  const lines = note.slice(end + 2, -1).split('\n')
  return { text: note.slice(0, end + 1), signatures: lines.map(readSignature) }
}

function readSignature(line: string): NoteSignature {
  const [name, base64, ...more] = line.slice(mark.length).split(' ')
  if (!line.startsWith(mark) || !name || !base64 || more.length > 0) throw new Error('no signature line')
  const whole = fromBase64(base64)
  if (whole.length <= idBytes) throw new Error('no signature line')
  return { name, keyId: whole.subarray(0, idBytes), bytes: whole.subarray(idBytes) }
}

export function writeNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(signatureLine).join('')}`
}

export function signatureLine({ name, keyId, bytes }: NoteSignature): string {
  return `${mark}${name} ${toBase64(joinBytes(keyId, bytes))}\n`
}

/** The first bytes of a hash over name, kind and key: which line belongs to which key. */
export function keyIdOf({ name, kind, publicKey }: NoteKey): Uint8Array {
  return sha256(joinBytes(toBytes(`${name}\n`), Uint8Array.of(kinds[kind]), publicKey)).subarray(0, idBytes)
}

/** A key in one line (`name+hash+key`), as policies name it. */
export function writeNoteKey(key: NoteKey): string {
  return `${key.name}+${toHex(keyIdOf(key))}+${toBase64(joinBytes(Uint8Array.of(kinds[key.kind]), key.publicKey))}`
}

/** Throws on what is no key, and on one whose hash is another's. */
export function readNoteKey(line: string): NoteKey {
  const [name, hash, ...rest] = line.split('+')
  const bytes = fromBase64(rest.join('+'))
  const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((one) => kinds[one] === bytes[0])
  if (!name || !hash || !kind || bytes.length !== 33) throw new Error('no key of a note')
  const key = { name, kind, publicKey: bytes.slice(1) }
  if (!sameBytes(keyIdOf(key), fromHex(hash))) throw new Error('the hash of the key is another')
  return key
}

/** What a witness signs: that it saw the checkpoint at that time (seconds since 1970). */
export function cosigned(text: string, time: number): Uint8Array {
  return toBytes(`cosignature/v1\ntime ${time}\n${text}`)
}

/** The bytes of a cosignature line: the time, then the signature. */
export function cosignatureBytes(time: number, signature: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(timeBytes)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time))
  return joinBytes(bytes, signature)
}

/** Whether `key` signed the note. */
export function isSignedBy(note: Note, key: NoteKey): boolean {
  if (key.kind !== 'note') return false
  return ofKey(note, key).some(({ bytes }) => verifyEd25519(key.publicKey, toBytes(note.text), bytes))
}

/** When the witness of `key` saw the checkpoint, in seconds since 1970; nothing if it did not sign. */
export function seenBy(note: Note, key: NoteKey): number | undefined {
  if (key.kind !== 'cosignature') return undefined
  for (const { bytes } of ofKey(note, key)) {
    if (bytes.length !== timeBytes + 64) continue
    const time = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0))
    if (!Number.isSafeInteger(time)) continue
    if (verifyEd25519(key.publicKey, cosigned(note.text, time), bytes.subarray(timeBytes))) return time
  }
  return undefined
}

function ofKey(note: Note, key: NoteKey): NoteSignature[] {
  const keyId = keyIdOf(key)
  return note.signatures.filter((one) => one.name === key.name && sameBytes(one.keyId, keyId))
}
