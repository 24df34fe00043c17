/** Reading what is sent, up to a size; nothing of it is kept when it is longer. */
import { type Bytes, joined } from './sealing/bytes.ts'

/** The bytes of a request, or nothing when there are more than `most`. */
export async function bytesOf(request: Request, most: number): Promise<Bytes | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  return joined(...parts)
}

/** The fields of a form, or nothing when it is too long. */
export async function fieldsOf(request: Request, most: number): Promise<URLSearchParams | undefined> {
  const bytes = await bytesOf(request, most)
  return bytes && new URLSearchParams(new TextDecoder().decode(bytes))
}
