/**
 * What whoever reports can ask for: pages, work, leaving a letter, reading answers. Sealed bytes come from the script; a form
 * comes from a browser without one, and is sealed here in memory before anything else is done with it.
 */
import type { Clock } from '#kernel'
import { bytesOf, fieldsOf } from './body.ts'
import type { Channel, Taken } from './channel.ts'
import { openBudget, type WorkGate } from './gates.ts'
import type { Pages } from './pages/pages.ts'
import { reportRoutes } from './routes.ts'
import type { Bytes } from './sealing/bytes.ts'
import { deposit, depositSizes, lookupBytes, openAnswers, textMost } from './sealing/letter.ts'
import { keysOf, newReceipt, receiptIn } from './sealing/receipt.ts'
import { slowHash } from './slow-hash.ts'

type ReporterOptions = {
  readonly arriving: { count: number }
  readonly clock: Clock
  readonly channel: Channel
  readonly pages: Pages
  readonly work: WorkGate
  readonly salt: Bytes
  readonly bodyKey: Uint8Array
}
type Reporters = (request: Request, pathname: string) => Promise<Response>
type Ask = { readonly request: Request; readonly language: string }

const formMost = 400_000 // what a text may become when each of its letters is written as %XX
/** Who brings no work shares a small budget. */
const forms = { perMinute: 12, most: 24 }
/** So many letters arrive at the same time, each a megabyte of memory at most. */
const arrivingMost = 64
const statusOf: Readonly<Record<Taken, number>> = { taken: 204, busy: 429, full: 507, malformed: 400 }

/** Opens this side over the channel. */
export function openReporters(given: Omit<ReporterOptions, 'arriving'>): Reporters {
  const options = { ...given, arriving: { count: 0 } }
  const { pages, work } = options
  const mayAsk = openBudget(options.clock, forms)
  return async (request, pathname) => {
    const { method } = request
    const { language, path } = pages.split(pathname)
    const at = `${method === 'HEAD' ? 'GET' : method} ${path}`
    const ask = { request, language }
    if (at === `GET ${reportRoutes.write}`) return pages.write(language)
    if (at === `GET ${reportRoutes.receipt}`) return pages.comeBack(language)
    if (at === `GET ${reportRoutes.work}`) return Response.json(work.challenge())
    if (at === 'GET /robots.txt') return new Response('User-agent: *\nDisallow: /\n')
    if (at.startsWith(`GET ${reportRoutes.assets}`)) return pages.asset(path, request.headers.get('accept-encoding'))
    const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
    if (method === 'POST' && isFromElsewhere(request)) return pages.say(language, 'not-found')
    if (at === `POST ${reportRoutes.reports}`) {
      if (!isForm) return takeSealed(options, request)
      return mayAsk() ? takeForm(options, ask) : pages.say(language, 'busy')
    }
    if (at === `POST ${reportRoutes.answers}`) {
      if (!isForm) return giveSealed(options, request)
      return mayAsk() ? giveForm(options, ask) : pages.say(language, 'busy')
    }
    return pages.say(language, 'not-found')
  }
}

/** Another site made a browser send this: whoever looks at a page of theirs reports nothing and asks nothing here. */
function isFromElsewhere(request: Request): boolean {
  return ['cross-site', 'same-site'].includes(request.headers.get('sec-fetch-site') ?? '')
}

/** Whether the request brings its work: the challenge and what solves it. */
function hasWorked({ work }: ReporterOptions, request: Request): boolean {
  const [challenge = '', counter = ''] = (request.headers.get('x-work') ?? '').split(';')
  return /^\d{1,10}$/.test(counter) && work.pass(challenge, Number(counter))
}

async function takeSealed(options: ReporterOptions, request: Request): Promise<Response> {
  if (!hasWorked(options, request)) return new Response(null, { status: 403 })
  if (options.arriving.count >= arrivingMost) return new Response(null, { status: statusOf.busy })
  options.arriving.count++
  try {
    const bytes = await bytesOf(request, depositSizes.photos)
    return new Response(null, { status: statusOf[bytes ? await options.channel.take(bytes) : 'malformed'] })
  } finally {
    options.arriving.count--
  }
}

async function giveSealed(options: ReporterOptions, request: Request): Promise<Response> {
  if (!hasWorked(options, request)) return new Response(null, { status: 403 })
  const lookup = await bytesOf(request, lookupBytes)
  if (lookup?.length !== lookupBytes) return new Response(null, { status: 400 })
  const answers = await options.channel.answersFor(lookup)
  return answers ? new Response(answers) : new Response(null, { status: 429 })
}

/** A letter from a form: a new one, or one more under a receipt that came along. */
async function takeForm(options: ReporterOptions, { request, language }: Ask): Promise<Response> {
  const { pages, channel, bodyKey, salt } = options
  const fields = await fieldsOf(request, formMost)
  const text = (fields?.get('text') ?? '').trim()
  const given = receiptIn(fields?.get('receipt') ?? '')
  if (text === '') return given ? giveUnder(options, given, language) : pages.write(language, { wrong: 'empty' })
  if (text.length > textMost) return pages.write(language, { wrong: 'long', text: text.slice(0, textMost) })
  const receipt = given ?? newReceipt()
  const keys = await keysOf(receipt, salt, slowHash)
  const taken = await channel.take(await deposit(bodyKey, keys, { text, language, photos: [] }))
  if (taken !== 'taken') return pages.write(language, { failed: taken === 'busy' ? 'busy' : 'full', text })
  return pages.written(language, receipt)
}

async function giveForm(options: ReporterOptions, { request, language }: Ask): Promise<Response> {
  const receipt = receiptIn((await fieldsOf(request, formMost))?.get('receipt') ?? '')
  return receipt ? giveUnder(options, receipt, language) : options.pages.comeBack(language, { wrong: 'shape' })
}

async function giveUnder(
  { channel, pages, salt }: ReporterOptions,
  receipt: string,
  language: string,
): Promise<Response> {
  const { lookup, reader } = await keysOf(receipt, salt, slowHash)
  const bytes = await channel.answersFor(lookup)
  if (!bytes) return pages.say(language, 'busy')
  const answers = await openAnswers(reader, bytes)
  return answers.length > 0
    ? pages.answers(language, { receipt, answers })
    : pages.comeBack(language, { wrong: 'unknown' })
}
