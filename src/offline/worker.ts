/**
 * The service worker: the platform on the device where there is no network. It answers navigations and assets alone;
 * everything else goes where it always went. It knows no page of officers, of demonstrations, or of machines.
 */
import { systemClock } from '#kernel'
import { noticesOf, outboxPage, outboxPath } from './banner.ts'
import { checkLink } from './checking.ts'
import { answerJourney } from './form/journey.ts'
import { journeyAt, packFor } from './form/packs.ts'
import { openDeviceDatabase } from './kept/database.ts'
import { openDrawer } from './kept/drawer.ts'
import { openTurn } from './kept/turn.ts'
import { signOut } from './leaving.ts'
import type { OutboxItem } from './outbox.ts'
import { pageFor } from './pages.ts'
import type { Fetching, Told, WorkerScope } from './scope.ts'
import { keepCatalogue } from './search.ts'
import { openSender, type Sender, signOutTold } from './sender.ts'
import { assetFor, dropOldShells, keepSharedPage, keepShell } from './shell.ts'
import { openTold, showPushed } from './told.ts'
import { type DeviceNation, goTo, inPath, type Settings, show, splitLanguage, viewFor, type World } from './world.ts'

const notOurs = /^\/(office|demo|ui|log|metrics|healthz|language|sms|payments)(\/|$)/

/** How long the page of the outbox waits for an answer when its button was pressed; the sending goes on. */
const pressedMs = 10_000

/** Starts it; called once, while the script is read, as the browser demands of listeners. */
export function startOfflineWorker(scope: WorkerScope, nation: DeviceNation, settings: Settings): void {
  const database = openDeviceDatabase()
  const device = { database, drawer: openDrawer(database), inTurn: openTurn() }
  const world: World = { scope, nation, settings, clock: systemClock, ...device }
  const sender = openSender(world)
  scope.addEventListener('install', (event) => event.waitUntil(keepShell(world).then(() => scope.skipWaiting())))
  scope.addEventListener('activate', (event) => event.waitUntil(dropOldShells(world).then(() => scope.clients.claim())))
  scope.addEventListener('fetch', (event) => {
    const answer = answerTo(world, sender, event)
    // where the device keeps nothing (a private window, a full disk), everything goes by the network
    if (answer) event.respondWith(answer.catch(() => fetch(event.request)))
  })
  scope.addEventListener('sync', (event) => event.waitUntil(flushOrFail(sender)))
  scope.addEventListener('push', (event) => event.waitUntil(showPushed(scope, event)))
  scope.addEventListener('notificationclick', (event) => event.waitUntil(openTold(scope, event)))
  scope.addEventListener('message', (event) => event.waitUntil(answerPage(world, sender, event)))
}

/** The browser tries again later what fails here. */
async function flushOrFail(sender: Sender): Promise<void> {
  const { left } = await sender.flush()
  if (left) throw new Error('the platform cannot be reached yet')
}

function answerTo(world: World, sender: Sender, event: Fetching): Promise<Response> | undefined {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== world.scope.location.origin) return undefined
  if (url.pathname.startsWith('/assets/')) return assetFor(world, request)
  const { path } = splitLanguage(world, url.pathname)
  if (request.mode !== 'navigate' || notOurs.test(path)) return undefined
  if (/^\/v$/i.test(path)) return checkLink(world, request)
  const isPost = request.method === 'POST'
  if (path === outboxPath) return outboxAt(world, sender, event)
  if (path === '/sign-out' && isPost) return signOut(world, request)
  const place = journeyAt(path)
  if (isPost && !place) return undefined
  return signOutTold(world).then(() => (place ? answerJourney({ world, sender, event, place }) : pageFor(world, event)))
}

async function outboxAt(world: World, sender: Sender, { request }: Fetching): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (request.method === 'POST') {
    await Promise.race([sender.flush(), new Promise((resolve) => setTimeout(resolve, pressedMs))])
    return goTo(world, pathname)
  }
  const view = await viewFor(world, pathname)
  return show(world, view, outboxPage(world, view, await world.drawer.all<OutboxItem>('outbox')))
}

/** A page was opened, or its button pressed: what waits is sent, and the page is told what there is to show. */
async function answerPage(world: World, sender: Sender, { data, source }: Told): Promise<void> {
  const { type, path } = data as { type?: unknown; path?: unknown }
  if (typeof path !== 'string') return
  await forgetSeen(world, path)
  const items = await world.drawer.all<OutboxItem>('outbox')
  const isOutbox = splitLanguage(world, path).path === outboxPath // which shows them itself
  if (!isOutbox) source?.postMessage({ type: 'notices', notices: noticesOf(world, await viewFor(world, path), items) })
  if (type === 'opened') await Promise.all([sender.flush(), keepOpened(world, path)])
  if (type === 'send') await sender.flush()
}

/** Keeps what the page that was opened needs without a network; where there is none, it keeps nothing new. */
async function keepOpened(world: World, pathname: string): Promise<void> {
  const { language } = splitLanguage(world, pathname)
  const pages = [pathname, inPath(world, '/', language)].map((one) => new URL(one, world.scope.location.origin))
  const kept = pages.map((page) => keepSharedPage(world, page)) // the first page of all came before the worker
  await Promise.allSettled([packFor(world, pathname), keepCatalogue(world, language), ...kept])
}

/** What is told is on the device until the person has come to what it tells of. */
async function forgetSeen(world: World, pathname: string): Promise<void> {
  const { path } = splitLanguage(world, pathname)
  for (const { state, draft } of await world.drawer.all<OutboxItem>('outbox')) {
    const isSeen = state.is === 'sent' && path === `/applications/${state.applicationId}`
    const isMended = state.is === 'mend' && journeyAt(path)?.serviceId === draft.serviceId
    if (isSeen || isMended) await world.drawer.remove('outbox', draft.id)
  }
}
