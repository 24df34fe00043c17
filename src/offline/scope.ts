/** What a service worker is given by the browser: as much of it as is used here (W3C Service Workers). */

export type Client = { readonly url: string; readonly postMessage: (message: unknown) => void }
export type Waiting = { readonly waitUntil: (until: Promise<unknown>) => void }
export type Fetching = Waiting & {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
export type Synced = Waiting & { readonly tag: string }
export type Told = Waiting & { readonly data: unknown; readonly source: Client | null }

/** W3C Push API and Notifications. */
export type Pushed = Waiting & { readonly data: { readonly text: () => string } | null }
export type Pressed = Waiting & { readonly notification: { readonly close: () => void } }
type Notified = { readonly body: string; readonly tag: string; readonly renotify: boolean }

export type WorkerScope = {
  readonly location: { readonly origin: string; readonly host: string }
  readonly clients: {
    readonly claim: () => Promise<void>
    /** Missing where pages cannot be opened by a notification. */
    readonly openWindow?: (url: string) => Promise<unknown>
    readonly matchAll: (options: { readonly type: 'window' }) => Promise<readonly Client[]>
  }
  /** Browsers without Background Sync have none: then pages and the button send. */
  readonly registration: {
    readonly sync?: { readonly register: (tag: string) => Promise<void> }
    readonly showNotification?: (title: string, options: Notified) => Promise<void>
  }
  readonly skipWaiting: () => Promise<void>
  addEventListener(type: 'install' | 'activate', on: (event: Waiting) => void): void
  addEventListener(type: 'fetch', on: (event: Fetching) => void): void
  addEventListener(type: 'sync', on: (event: Synced) => void): void
  addEventListener(type: 'message', on: (event: Told) => void): void
  addEventListener(type: 'push', on: (event: Pushed) => void): void
  addEventListener(type: 'notificationclick', on: (event: Pressed) => void): void
}
