/** Answering a page of a form on the device, exactly as the platform does: into the draft, and on to the next step. */
import { fileKind, type Issue, type Language } from '#kernel'
import { type Answered, answerStep, progressOf, type Step } from '../../web/journey/index.ts'
import { toBase64 } from '../kept/base64.ts'
import type { OutboxItem } from '../outbox.ts'
import type { CarriedFile } from '../protocol.ts'
import type { World } from '../world.ts'
import { carried, type DeviceDraft, dropDraft, keepDraft, momentFor } from './drafts.ts'
import { beginAnew, type FormHere } from './packs.ts'

/** All files of a form together: they travel in one request. */
const filesBytesMax = 6_000_000

export type Sent = Awaited<ReturnType<Request['formData']>>

/** Takes what a page sent into the draft on the device. */
export async function answerHere(
  world: World,
  here: FormHere,
  { step, sent }: { step: Step; sent: Sent },
): Promise<Answered> {
  const { words, kept, given } = here
  const at = momentFor(kept.draft, world.clock.now())
  const { form, issues } = await fieldsOf(world, here, { step, sent })
  const answered = answerStep({ definition: words.definition, draft: kept.draft, step, form, given, at })
  await keepDraft(world.drawer, { ...kept, draft: answered.draft, dirty: true })
  return issues.length > 0 ? { ...answered, issues, next: undefined } : answered
}

/** The fields of a form; a file is laid aside on the device, and none chosen leaves the one that is there. */
async function fieldsOf(world: World, { words, kept }: FormHere, { step, sent }: { step: Step; sent: Sent }) {
  const fields: Record<string, string | string[]> = {}
  const issues: Issue[] = []
  for (const name of new Set(sent.keys())) {
    const texts = sent.getAll(name).filter((value) => typeof value === 'string')
    if (texts.length > 0) fields[name] = texts.length === 1 ? texts[0]! : texts
  }
  for (const name of step.page?.ask ?? []) {
    if (words.definition.questions[name]?.type !== 'file') continue
    const file = sent.getAll(name).find((value) => typeof value !== 'string' && value.size > 0) as File | undefined
    const before = kept.draft.fields[name]?.value
    const isGone = sent.get('remove') === name || file
    if (isGone && typeof before === 'string') await world.drawer.remove('files', before.split('|')[0]!)
    if (sent.get('remove') === name) fields[name] = ''
    else if (file && file.size <= (await roomFor(world, kept))) fields[name] = await layAside(world, file)
    else if (before !== undefined) fields[name] = before as string
    if (file && fields[name] === before) issues.push(await tooLarge(world, kept, name))
  }
  return { form: fields, issues }
}

/** How large another file of this form may be. */
async function roomFor({ drawer }: World, kept: DeviceDraft): Promise<number> {
  const { files } = await carried(drawer, kept)
  return files.reduce((room, { content }) => room - Math.ceil((content.length * 3) / 4), filesBytesMax)
}

async function tooLarge(world: World, kept: DeviceDraft, field: string): Promise<Issue> {
  const megabytes = Math.max(1, Math.floor((await roomFor(world, kept)) / 1_000_000))
  return { field, code: 'question.file-too-large', params: { megabytes } }
}

async function layAside({ drawer }: World, file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const id = crypto.randomUUID()
  const kept: CarriedFile = { id, name: file.name, content: toBase64(bytes) }
  await drawer.put('files', id, kept)
  return `${id}|${fileKind(bytes) ?? ''}|${bytes.length}|${file.name}`
}

/** Puts the form into the outbox as it stands; it leaves as soon as it can. */
export async function sendHere(world: World, { kept, words, pack }: FormHere, language: Language): Promise<void> {
  const { drawer, clock } = world
  const item: OutboxItem = {
    ...(await carried(drawer, { ...kept, language })),
    pressedAt: clock.now().toISOString(),
    title: words.definition.title,
    state: { is: 'waiting' },
  }
  await drawer.put('outbox', kept.draft.id, item)
  await beginAnew(world, pack)
  await dropDraft(drawer, kept.draft)
}

/** What a form on the device has come to. */
export function progressHere({ words, kept, given }: FormHere) {
  return progressOf(words.definition, kept.draft, given)
}
