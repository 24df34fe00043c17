/** Reads what a form sent, within limits: so many fields, so many bytes, each of a length. */
import type { Form } from '#engine'
import { Refusal } from '#kernel'
import type { C } from './edge.ts'
import { isOfSession, refuseForged, refuseOtherSite } from './security.ts'

const fieldsMax = 200
const textBytesMax = 200_000
const fileBytesMax = 6_000_000
/** Read past the limit and dropped, since a browser that is cut off while it sends shows nobody the answer. */
const droppedMax = 25_000_000

/** The text fields of a form that was sent by our own page; refuses a forged or an outsized one. */
export async function readForm(c: C): Promise<Form> {
  const { fields } = await readFormWithFile(c, textBytesMax)
  return fields
}

export type FormWithFile = {
  readonly fields: Form
  /** The file with the field it came in. */
  readonly file?: { readonly field: string; readonly name: string; readonly bytes: Uint8Array }
}

/** The same with at most one file in it. */
export async function readFormWithFile(c: C, bytesMax = fileBytesMax): Promise<FormWithFile> {
  const form = await formWithin(c, bytesMax)
  refuseForged(c, form.fields)
  return form
}

/**
 * The same, where what was typed must not be lost: a form opened before its person signed in again is read too, and says
 * so. Nothing may be done with such a form but to show it once more.
 */
export async function readFormToKeep(c: C): Promise<FormWithFile & { readonly isOfSession: boolean }> {
  const form = await formWithin(c, fileBytesMax)
  refuseOtherSite(c)
  return { ...form, isOfSession: isOfSession(c, form.fields) }
}

async function formWithin(c: C, bytesMax: number): Promise<FormWithFile> {
  const bytes = await bodyWithin(c, bytesMax)
  const type = c.req.header('content-type') ?? ''
  if (type !== '' && !/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new Refusal('web/bad-form')
  const data = /^multipart/i.test(type)
    ? await multipart(bytes, type)
    : new URLSearchParams(Buffer.from(bytes).toString())
  const fields: Record<string, string | string[]> = Object.create(null)
  let file: FormWithFile['file']
  let count = 0
  for (const [name, value] of data as Iterable<[string, FormDataEntryValue]>) {
    if (++count > fieldsMax) throw new Refusal('web/too-large')
    if (typeof value === 'string') {
      const [before, typed] = [fields[name], value.replaceAll('\0', '')] // no database takes that
      fields[name] = before === undefined ? typed : [...(Array.isArray(before) ? before : [before]), typed]
    } else if (value.size > 0)
      file = { field: name, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
  }
  return file ? { fields, file } : { fields }
}

function multipart(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  const body = new Response(bytes, { headers: { 'content-type': type } })
  return body.formData().catch((cause) => {
    throw new Refusal('web/bad-form', { cause: (cause as Error).name })
  })
}

/** The body within `bytesMax`, whatever its length claims to be; what comes past that is not kept. */
export async function bodyWithin(c: C, bytesMax: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of c.req.raw.body ?? []) {
    bytes += part.length
    if (bytes > bytesMax + droppedMax) break
    if (bytes <= bytesMax) parts.push(part)
  }
  if (bytes > bytesMax) throw new Refusal('web/too-large')
  return Uint8Array.from(Buffer.concat(parts))
}

/** The one text of a field; of several the first. */
export function textOf(form: Form, name: string): string {
  const value = form[name]
  return (Array.isArray(value) ? value[0] : (value as string | undefined)) ?? ''
}
