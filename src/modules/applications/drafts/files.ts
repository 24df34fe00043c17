/** Files of a draft: kept as long as it is, given back when another takes their place. */
import type { Definition, Draft } from '#engine'
import { isUuid, Refusal } from '#kernel'
import { type Context, keepFiles, releaseFiles } from '#platform'

type DraftFiles = {
  readonly before: Draft | undefined
  readonly draft: Draft
  readonly definition: Definition
  readonly personId: string
  readonly until: Date
}

/** Keeps a draft's files as long as the draft, and returns it without those that are not there or are not this person's. */
export async function keepDraftFiles(ctx: Context, given: DraftFiles): Promise<Draft> {
  const { before, draft, definition, personId: ownerId, until } = given
  const fields = { ...draft.fields }
  const kept = new Set<string>()
  for (const name of fileQuestions(definition)) {
    const id = fileIn(draft, name)
    if (id === undefined) continue
    if (await canKeep(ctx, { id, ownerId, until })) kept.add(id)
    else delete fields[name]
  }
  const gone = fileQuestions(definition).flatMap((name) => (before && fileIn(before, name)) || [])
  const ids = gone.filter((id) => !kept.has(id))
  if (ids.length > 0) await releaseFiles(ctx, { ids, ownerId, keptUntil: until })
  return { ...draft, fields }
}

async function canKeep(ctx: Context, { id, ownerId, until }: { id: string; ownerId: string; until: Date }) {
  if (!isUuid(id)) return false
  return keepFiles(ctx, { ids: [id], ownerId, until }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Refusal) return false
      throw error
    },
  )
}

function fileQuestions({ questions }: Definition): string[] {
  return Object.entries(questions).flatMap(([name, { type }]) => (type === 'file' ? [name] : []))
}

/** The identifier of the file that a field names, if it names one. */
function fileIn({ fields }: Draft, name: string): string | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name]!.value : ''
  return typeof value === 'string' && value !== '' ? value.split('|')[0] : undefined
}
