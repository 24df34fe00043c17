/**
 * What somebody has filled in so far, kept field by field with the moment each was written. Two devices that wrote
 * without knowing of each other are merged by that alone: the later writing of a field stands, whichever comes first to
 * the server. Pure, so that the phone does exactly what the server does.
 */
import { assert, isUuid } from '#kernel'
import type { Form } from './definition.ts'

export type DraftField = {
  readonly value: string | readonly string[]
  /** When it was written, in ISO 8601 with milliseconds, UTC. */
  readonly at: string
}
export type Draft = {
  /** Made with the draft; what is sent from it is sent under this key, so that it counts once. */
  readonly id: string
  readonly serviceId: string
  readonly definitionHash: string
  readonly fields: Readonly<Record<string, DraftField>>
}

const fieldsMost = 200
const fieldCharactersMost = 10_000
const namesMost = 100

/** The draft as a form would send it. */
export function formOf({ fields }: Pick<Draft, 'fields'>): Form {
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
}

/**
 * The draft with these fields as a form sent them at that moment; a field that was not sent was left empty. Who writes
 * has seen what was there: their writing is later than that, whatever their clock says.
 */
export function withAnswers(draft: Draft, names: readonly string[], form: Form, at: string): Draft {
  const written = names.map((name): [string, DraftField] => {
    const before = fieldIn(draft, name)
    return [name, { value: bounded(form[name] ?? ''), at: before && before.at >= at ? justAfter(before.at) : at }]
  })
  return { ...draft, fields: withinBounds({ ...draft.fields, ...Object.fromEntries(written) }) }
}

/**
 * Two drafts of one service as one: of each field the later writing, of the identifiers the older. In whatever order
 * and however often drafts are merged, the same comes out.
 */
export function mergeDrafts(a: Draft, b: Draft): Draft {
  assert(a.serviceId === b.serviceId, 'drafts of two services are never one')
  const names = [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])].sort()
  return {
    id: [a.id, b.id].sort()[0]!,
    serviceId: a.serviceId,
    definitionHash: [a.definitionHash, b.definitionHash].sort()[1]!,
    fields: Object.fromEntries(names.map((name) => [name, later(fieldIn(a, name), fieldIn(b, name))!])),
  }
}

function fieldIn({ fields }: Draft, name: string): DraftField | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

function justAfter(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString()
}

/** The later of two writings; of two at the same moment always the same one. */
function later(a: DraftField | undefined, b: DraftField | undefined): DraftField | undefined {
  if (!a || !b) return a ?? b
  if (a.at !== b.at) return a.at > b.at ? a : b
  return JSON.stringify(a.value) > JSON.stringify(b.value) ? a : b
}

/** A short name of what stands in a draft: the same only while nothing was written (FNV-1a, 32 bits). */
export function versionOf({ fields }: Pick<Draft, 'fields'>): string {
  const text = JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** Reads a draft that came from outside: nothing, if it is none or goes beyond what a form could have sent. */
export function readDraft(given: unknown): Draft | undefined {
  if (!isRecord(given) || !isRecord(given.fields)) return undefined
  const { id, serviceId, definitionHash } = given
  if (typeof id !== 'string' || !isUuid(id) || !isName(serviceId) || !isName(definitionHash)) return undefined
  const entries = Object.entries(given.fields)
  if (entries.length > fieldsMost) return undefined
  const fields: [string, DraftField][] = []
  for (const [name, field] of entries) {
    if (!isName(name) || !isRecord(field) || !isValue(field.value) || !isMoment(field.at)) return undefined
    fields.push([name, { value: field.value, at: field.at }])
  }
  return { id, serviceId, definitionHash, fields: Object.fromEntries(fields) }
}

/** The draft with only those of its fields that `names` has. */
export function onlyFields(draft: Draft, names: readonly string[]): Draft {
  const kept = Object.entries(draft.fields).filter(([name]) => names.includes(name))
  return { ...draft, fields: Object.fromEntries(kept) }
}

/** The draft with no writing later than `latest`: a device whose clock runs ahead has the last word until then only. */
export function notAfter(draft: Draft, latest: string): Draft {
  const fields = Object.entries(draft.fields).map(([name, field]): [string, DraftField] => [
    name,
    field.at > latest ? { ...field, at: latest } : field,
  ])
  return { ...draft, fields: Object.fromEntries(fields) }
}

/** What no database keeps as text: nothing, and half a character. */
const unkept = /\0|\p{Cs}/gu

function bounded(value: string | readonly string[]): string | readonly string[] {
  if (typeof value === 'string') return value.slice(0, fieldCharactersMost).replace(unkept, '')
  let room = fieldCharactersMost
  return value.slice(0, fieldsMost).flatMap((whole) => {
    const text = whole.replace(unkept, '')
    room -= text.length
    return room >= 0 ? [text] : []
  })
}

/** A definition has far fewer fields; more come from no form of ours. */
function withinBounds(fields: Draft['fields']): Draft['fields'] {
  const entries = Object.entries(fields)
  return entries.length <= fieldsMost ? fields : Object.fromEntries(entries.slice(0, fieldsMost))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= namesMost && /^[\w-]+$/.test(value) && value !== '__proto__'
}

function isValue(value: unknown): value is string | readonly string[] {
  const texts = Array.isArray(value) ? value : [value]
  if (texts.length > fieldsMost) return false
  if (!texts.every((text) => typeof text === 'string' && text.search(unkept) < 0)) return false
  return texts.reduce((sum: number, text: string) => sum + text.length, 0) <= fieldCharactersMost
}

function isMoment(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
}
