/** Drafts on the device: at least as new as the platform's, until it says that it has them. */
import { type Draft, formOf, mergeDrafts } from '#engine'
import type { Drawer } from '../kept/drawer.ts'
import type { Carried, CarriedFile } from '../protocol.ts'

/** `dirty`: the platform does not have all of it yet. */
export type DeviceDraft = { readonly draft: Draft; readonly dirty: boolean; readonly language: string }

/** The draft of a service that is on the device. */
export function draftKept(drawer: Drawer, serviceId: string): Promise<DeviceDraft | undefined> {
  return drawer.get<DeviceDraft>('drafts', serviceId)
}

export function keepDraft(drawer: Drawer, kept: DeviceDraft): Promise<void> {
  return drawer.put('drafts', kept.draft.serviceId, kept)
}

/** Drops a draft with the files it names. */
export async function dropDraft(drawer: Drawer, draft: Draft): Promise<void> {
  for (const id of fileIdsOf(draft)) await drawer.remove('files', id)
  await drawer.remove('drafts', draft.serviceId)
}

/** The draft with the files of it that only the device has, as it travels. */
export async function carried(drawer: Drawer, { draft, language }: DeviceDraft): Promise<Carried> {
  const found = await Promise.all(fileIdsOf(draft).map((id) => drawer.get<CarriedFile>('files', id)))
  const person = (await drawer.person()) ?? ''
  return { person, draft, language, files: found.filter((file) => file !== undefined) }
}

/**
 * A draft the platform has sent, with what the device has written since. When it is another one, and nothing waits here,
 * the one before was sent or thrown away.
 */
export function received(kept: DeviceDraft | undefined, draft: Draft, language: string): DeviceDraft {
  if (!kept || (!kept.dirty && kept.draft.id !== draft.id)) return { draft, dirty: false, language }
  return { ...kept, draft: mergeDrafts(kept.draft, draft) }
}

/**
 * The draft on the device after the platform said what it has now. What was written while it was on its way stays to be
 * sent; of what both wrote at the same moment the platform's stands, since a file has its name there.
 */
export function acknowledged(now: DeviceDraft, sent: Draft, has: Draft): DeviceDraft {
  const isLater = (name: string) => now.draft.fields[name]!.at > (sent.fields[name]?.at ?? '')
  const since = Object.keys(now.draft.fields).filter((name) => isLater(name))
  const written = Object.fromEntries(since.map((name) => [name, now.draft.fields[name]!]))
  return { ...now, draft: { ...has, fields: { ...has.fields, ...written } }, dirty: since.length > 0 }
}

/** The identifiers of files a draft names. */
export function fileIdsOf(draft: Draft): string[] {
  return Object.values(formOf(draft)).flatMap((value) => {
    const [, id] = typeof value === 'string' ? (/^([0-9a-f-]{36})\|/.exec(value) ?? []) : []
    return id ? [id] : []
  })
}

/** When something is written now: after all that is there, whatever the device's clock says. */
export function momentFor({ fields }: Draft, now: Date): string {
  const latest = Math.max(0, ...Object.values(fields).map(({ at }) => Date.parse(at)))
  return new Date(Math.max(now.getTime(), latest + 1)).toISOString()
}
