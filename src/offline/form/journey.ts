/**
 * The form of a service where the network may fail at any moment. Every answer goes into the draft on the device first,
 * then to the platform; when that does not answer, the device leads on by itself, and it catches up later.
 */
import type { Language } from '#kernel'
import { entryStep, journeyPaths, openBefore, type Step, savedPage } from '../../web/journey/index.ts'
import { outboxPath } from '../banner.ts'
import type { OutboxItem } from '../outbox.ts'
import { fromNetwork, learnPerson, patienceMs } from '../pages.ts'
import type { Fetching } from '../scope.ts'
import type { Sender } from '../sender.ts'
import { deviceToken, goTo, inPath, show, splitLanguage, viewFor, type World } from '../world.ts'
import { answerHere, progressHere, type Sent, sendHere } from './answer.ts'
import { draftKept, dropDraft, keepDraft } from './drafts.ts'
import { formPage, shownHere, unknownFormPage } from './form-page.ts'
import { type FormHere, formHere, type JourneyPlace } from './packs.ts'

/** A photo takes its time on a thin line. */
const filePatienceMs = 60_000

export type Journey = {
  readonly world: World
  readonly sender: Sender
  readonly event: Fetching
  readonly pathname: string
  readonly language: Language
  readonly place: JourneyPlace
}

/** Answers a page of a form or what it sent: by the network, or by the device. */
export async function answerJourney(given: Omit<Journey, 'pathname' | 'language'>): Promise<Response> {
  const { pathname } = new URL(given.event.request.url)
  const journey = { ...given, pathname, language: splitLanguage(given.world, pathname).language }
  const answer = given.event.request.method === 'POST' ? await posted(journey) : await opened(journey)
  if (answer) return answer
  const view = await viewFor(given.world, pathname)
  return show(given.world, view, unknownFormPage(view), 503)
}

async function opened(journey: Journey): Promise<Response | undefined> {
  const { world, event, place } = journey
  const instead = async () => pageHere(journey, await here(journey))
  if ((await draftKept(world.drawer, place.serviceId))?.dirty && !(await caughtUp(journey))) {
    const own = await instead()
    if (own) return own
  }
  const { response, isLive } = await fromNetwork(event.request, { ms: patienceMs, instead })
  if (isLive && response!.type !== 'opaqueredirect') await learnPerson(world, response!)
  return response ?? instead()
}

/** Brings to the platform what it does not have, so that its page shows all of it; false when it cannot be reached. */
async function caughtUp({ sender }: Journey): Promise<boolean> {
  const late = new Promise<{ left: boolean }>((resolve) => setTimeout(() => resolve({ left: true }), patienceMs))
  return !(await Promise.race([sender.flush(), late])).left
}

async function posted(journey: Journey): Promise<Response | undefined> {
  const { world, event, place } = journey
  const { request } = event
  const sent = await request.clone().formData()
  const answer = await world.inTurn(async () => {
    const form = await here(journey)
    return form && answerOf(journey, form, sent)
  })
  if (sent.get('csrf') === deviceToken && answer) return answer()

  const isFile = /^multipart/.test(request.headers.get('Content-Type') ?? '')
  const ms = isFile ? filePatienceMs : patienceMs
  const { response, isLive } = await fromNetwork(request, { ms, instead: async () => answer?.() })
  const isTaken = response?.type === 'opaqueredirect' || (response?.status === 422 && place.step !== 'check')
  if (isLive && isTaken) await world.inTurn(() => taken(world, place))
  return response ?? answer?.()
}

/** The platform has what was answered: with the last step, or when it was thrown away, the draft is over. */
async function taken({ drawer }: World, { serviceId, step }: JourneyPlace): Promise<void> {
  const kept = await draftKept(drawer, serviceId)
  if (!kept) return
  if (step !== 'check' && step !== 'removal') return keepDraft(drawer, { ...kept, dirty: false })
  await dropDraft(drawer, kept.draft)
  await drawer.remove('packs', serviceId)
}

/** How the device would answer what a page sent; it is in the draft on the device already. */
async function answerOf(journey: Journey, form: FormHere, sent: Sent): Promise<(() => Promise<Response>) | undefined> {
  const { world, pathname, place } = journey
  const step = progressHere(form).steps.find(({ name }) => name === place.step)
  if (!step) return undefined
  if (step.name === 'check') return () => send(journey, form, { step, key: String(sent.get('key') ?? '') })
  const { draft, issues, next } = await answerHere(world, form, { step, sent })
  const answered: FormHere = { ...form, kept: { ...form.kept, draft, dirty: true } }
  const view = await viewFor(world, pathname)
  const service = { id: place.serviceId, title: form.words.definition.title }
  return async () => {
    journey.event.waitUntil(journey.sender.later())
    if (sent.has('leave')) return show(world, view, savedPage(view, { service, until: form.pack.expiresAt }))
    if (sent.has('remove')) return goTo(world, pathname)
    if (next) return goTo(world, stepPath(journey, next))
    return show(world, view, formPage(view, shownHere(answered, step, issues)), 422)
  }
}

/** The button that sends: into the outbox, unless something is missing or stands against it. */
async function send(journey: Journey, form: FormHere, { step, key }: { step: Step; key: string }): Promise<Response> {
  const { world, language, sender, event } = journey
  const outbox = inPath(world, outboxPath, language)
  if (await world.drawer.get('outbox', key)) return goTo(world, outbox) // pressed again
  const open = openBefore(progressHere(form), step)
  if (open) return goTo(world, stepPath(journey, open))
  if (shownHere(form, step).stopped) return (await pageHere(journey, form))!
  await world.inTurn(() => sendHere(world, form, language))
  event.waitUntil(sender.later())
  return goTo(world, outbox)
}

/** The page of a step as the device draws it; nobody gets ahead of a step that is not answered. */
async function pageHere(journey: Journey, form: FormHere | undefined): Promise<Response | undefined> {
  const { world, pathname, place } = journey
  if (!form) return undefined
  const progress = progressHere(form)
  const step = progress.steps.find(({ name }) => name === place.step)
  if (!step) return goTo(world, stepPath(journey, entryStep(progress)))
  const open = openBefore(progress, step)
  if (open) return goTo(world, await backFrom(journey, step, open))
  const view = await viewFor(world, pathname)
  return show(world, view, formPage(view, shownHere(form, step)))
}

/** Who goes back to where they sent a form finds it in the outbox; else one goes on with what is open. */
async function backFrom(journey: Journey, step: Step, open: Step): Promise<string> {
  const { world, place, language } = journey
  const waiting = step.name === 'check' ? await world.drawer.all<OutboxItem>('outbox') : []
  const isSent = waiting.some(({ draft }) => draft.serviceId === place.serviceId)
  return isSent ? inPath(world, outboxPath, language) : stepPath(journey, open)
}

function here({ world, place, language }: Journey): Promise<FormHere | undefined> {
  return formHere(world, place.serviceId, language)
}

function stepPath({ world, place, language }: Journey, { name }: Step): string {
  return inPath(world, journeyPaths.step(place.serviceId, name), language)
}
