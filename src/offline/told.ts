/** An alert that comes while no page is open: shown under its own name, so that a newer one takes the older one's place. */
import type { Pressed, Pushed, WorkerScope } from './scope.ts'

const alertsPath = '/alerts'

type Told = { readonly title?: unknown; readonly body?: unknown; readonly tag?: unknown }

/** Shows what was pushed; what cannot be read is shown as nothing but the platform's own name. */
export async function showPushed(scope: WorkerScope, { data }: Pushed): Promise<void> {
  const told = readTold(data?.text() ?? '')
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const title = text(told.title) || scope.location.host
  await scope.registration.showNotification?.(title, {
    body: text(told.body),
    tag: text(told.tag) || 'alert',
    renotify: true,
  })
}

/** Leads to what it tells of: the page that is open already, or a new one. */
export async function openTold(scope: WorkerScope, { notification }: Pressed): Promise<void> {
  notification.close()
  await scope.clients.openWindow?.(alertsPath)
}

function readTold(text: string): Told {
  try {
    const told: unknown = JSON.parse(text)
    return typeof told === 'object' && told !== null ? told : {}
  } catch {
    return {} // it came from elsewhere
  }
}
