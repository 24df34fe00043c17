/** A phone of one's own: a browser whose storage is a folder, so that it can be closed, opened again, and read from outside. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import type { WholePlatform } from '../platform.ts'
import { toolPath } from '../system-tools.ts'

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const timeoutMs = 15_000

export type Device = {
  readonly page: () => Page
  readonly context: () => BrowserContext
  /** Closes the browser, and opens it again on the same folder. */
  readonly restart: () => Promise<void>
  /** Closes it and throws the phone away. */
  readonly discard: () => Promise<void>
}

/** A phone that was never used. */
export async function newDevice(origin: string): Promise<Device> {
  const folder = mkdtempSync(join(tmpdir(), 'device-'))
  const open = async () => {
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: toolPath('CHROMIUM')!,
      args,
      baseURL: origin,
      viewport: { width: 360, height: 740 },
      acceptDownloads: true,
    })
    context.setDefaultTimeout(timeoutMs)
    return context
  }
  let context = await open()
  return {
    page: () => context.pages()[0]!,
    context: () => context,
    restart: async () => {
      await context.close()
      context = await open()
    },
    discard: async () => {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The people of a platform and their phones. */
type People = Pick<WholePlatform, 'person' | 'phoneOf'>

/** Signs in on the device as a demo person, and lands on `path` with the worker at work. */
export async function enterOn(device: Device, whole: People, { name, path }: { name: string; path: string }) {
  const page = device.page()
  await page.goto(`/sign-in?to=${encodeURIComponent(path)}`)
  await ready(page)
  await page.fill('#field-registerNumber', whole.person(name).registerNumber)
  await page.locator('main form button').click()
  await whole.phoneOf(name).send((await page.textContent('.code')) ?? '')
  await page.waitForURL((url) => url.pathname.startsWith(path))
}

/** Waits until pages come by way of the worker. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** The records of a store of the device's database, as anybody could read them who holds the device. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bytes = (value: unknown): unknown =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder('utf-8').decode(value as ArrayBuffer)
        : value instanceof CryptoKey
          ? `key ${value.extractable}`
          : value
    const result = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    const told: unknown[] = []
    for (const { name } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name!))
      for (const store of database.objectStoreNames) {
        const of = database.transaction(store).objectStore(store)
        told.push(store, await result(of.getAllKeys()), await result(of.getAll()))
      }
      database.close()
    }
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) {
        const response = await caches.match(request)
        const type = response?.headers.get('content-type') ?? ''
        told.push(name, request.url, /^text\/html/.test(type) ? await response!.text() : type)
      }
    return JSON.stringify(told, (_, value: unknown) => bytes(value))
  })
}

/** Has the device's database been written as far as `part`? */
export async function untilStored(page: Page, part: RegExp): Promise<void> {
  for (const until = performance.now() + timeoutMs; !part.test(await stored(page)); )
    if (performance.now() > until) throw new Error(`nothing like ${part} is on the device`)
}

type Given = Readonly<
  Record<string, string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }>
>

/** Answers the pages of a form one after the other, until the one that sends; what is not given is left out. */
export async function fillIn(page: Page, given: Given, { until = /\/check$/ }: { until?: RegExp } = {}): Promise<void> {
  for (let pages = 0; !until.test(new URL(page.url()).pathname); pages++) {
    if (pages > 30) throw new Error(`the form leads in circles at ${page.url()}`)
    const before = page.url()
    for (const [name, value] of Object.entries(given)) {
      const field = page.locator(`main [name="${name}"]`)
      const kind = (await field.count()) === 0 ? undefined : await field.first().evaluate(kindOf)
      if (kind === undefined) continue
      if (typeof value !== 'string') await field.setInputFiles(value)
      else if (kind === 'select') await field.selectOption(value)
      else if (kind === 'choice')
        await page.locator(`main [name="${name}"][value="${value}"]`).check({ force: true }) // its label lies over it
      else await field.fill(value)
    }
    // By key: a banner that comes or goes with the network moves what a pointer aims at.
    await page.locator('main .button.primary, main button.primary').first().press('Enter')
    await page.waitForURL((url) => url.href !== before)
  }
}

function kindOf(field: Element): 'select' | 'choice' | 'text' {
  if (field.tagName === 'SELECT') return 'select'
  return /^(radio|checkbox)$/.test(field.getAttribute('type') ?? '') ? 'choice' : 'text'
}

/** A passport for oneself, to be had at an office of the own province; with a photo from abroad. */
export const passport: Given = {
  whom: 'self',
  reason: 'expired',
  latinRight: 'yes',
  kind: 'ordinary',
  abroad: 'no',
  office: 'ubeg-8301',
  truth: 'yes',
}
