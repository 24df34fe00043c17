/** What the worker on a device sends: told from what another site could have a browser send, read within limits. */
import { createHash } from 'node:crypto'
import { type Draft, readDraft } from '#engine'
import { fileBytesMax, type Language, Refusal } from '#kernel'
import { type Carried, type CarriedFile, outboxHeader, outgoingBytesMax } from '../../offline/protocol.ts'
import type { C } from '../edge.ts'
import { bodyWithin } from '../form.ts'
import { refuseOtherSite } from '../security.ts'

const filesMax = 20
const nameMax = 200

/** By which name a device knows a person; it leads to nothing. */
export function deviceReference(personId: string): string {
  return createHash('sha256').update(`device/v1/${personId}`).digest('base64url').slice(0, 22)
}

/**
 * The draft a device sent, with its files, if it is of the person who is signed in here: another one's waits for its own.
 * Refuses what is none, is too large, or comes from elsewhere.
 */
export async function readCarried(c: C): Promise<Carried | undefined> {
  refuseOtherSite(c)
  if (c.req.header(outboxHeader) !== '1') throw new Refusal('web/forged', { site: 'header' })
  const { session } = c.var
  if (!session) return undefined // before anything is read of a stranger
  const given = parsed(await bodyWithin(c, outgoingBytesMax))
  const draft = readDraft(given.draft)
  const files = Array.isArray(given.files) ? given.files : []
  if (!draft || files.length > filesMax || !files.every(isFile)) throw new Refusal('web/bad-form')
  const person = deviceReference(session.personId)
  if (given.person !== person) return undefined
  const languages = c.var.edge.nation.country.languages.map(({ code }) => code)
  return { person, draft, files, language: oneOf(languages, given.language) }
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const given: unknown = JSON.parse(Buffer.from(bytes).toString())
    if (typeof given === 'object' && given !== null) return given as Record<string, unknown>
  } catch {
    // not even JSON: the same as JSON of something else
  }
  throw new Refusal('web/bad-form')
}

function isFile(given: unknown): given is CarriedFile {
  const { id, name, content } = (given ?? {}) as Record<string, unknown>
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    name.length <= nameMax &&
    typeof content === 'string' &&
    content.length <= (fileBytesMax * 4) / 3 + 4
  )
}

function oneOf(languages: readonly Language[], given: unknown): Language {
  return languages.find((code) => code === given) ?? languages[0]!
}

/** The file of a draft by the identifier the device gave it. */
export function fileFor(draft: Draft, field: string, files: readonly CarriedFile[]): CarriedFile | undefined {
  const value = Object.hasOwn(draft.fields, field) ? draft.fields[field]!.value : ''
  const id = typeof value === 'string' ? value.split('|')[0] : ''
  return files.find((file) => file.id === id)
}
