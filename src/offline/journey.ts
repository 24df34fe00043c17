import { pageFor } from './pages.ts'
import type { Fetching } from './scope.ts'
import type { Sender } from './sender.ts'
import type { World } from './world.ts'

const journey = /^\/services\/([\w-]+)\/application(?:\/([\w-]+))?$/
export type Place = { readonly serviceId: string; readonly step: string | undefined }

export function journeyAt(path: string): Place | undefined {
  const [, serviceId, step] = journey.exec(path) ?? []
  return serviceId === undefined ? undefined : { serviceId, step }
}

export async function packFor(_world: World, _path: string): Promise<void> {}

export async function answerJourney(world: World, _sender: Sender, { event }: { event: Fetching } & Place) {
  return event.request.method === 'POST' ? fetch(event.request) : pageFor(world, event)
}
