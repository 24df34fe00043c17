/** The application an address names, for the person it belongs to, and all that its page shows of it. */
import { officerById } from '#agencies'
import {
  type Application,
  applicationOf,
  askedAgain,
  collectCodeOf,
  type Decision,
  decisionsOn,
  messagesOn,
  stepsOf,
} from '#applications'
import { type Service, versionOf } from '#catalogue'
import { type Document, documentOfApplication } from '#documents'
import type { Definition, Nation } from '#engine'
import { citizenOf } from '#identity'
import { dateIn, type Language, Refusal } from '#kernel'
import { type Invoice, invoiceOf } from '#payments'
import type { Context } from '#platform'
import { type C, contextOf, idIn } from '../../edge.ts'
import { type AppointmentShown, appointmentShown } from './appointment-shown.ts'

export type Loaded = {
  readonly application: Application
  readonly service: Service
  /** The definition it began under, in the language being read. */
  readonly definition: Definition
  readonly nation: Nation
  readonly now: Date
  readonly today: string
}
export type Step = Awaited<ReturnType<typeof stepsOf>>[number]
export type Shown = Loaded & {
  readonly steps: readonly Step[]
  /** By which number citizens know an officer, by the officer's identifier. */
  readonly officers: ReadonlyMap<string, string>
  readonly invoice: Invoice | undefined
  readonly receipt: Document | undefined
  /** The decision that asks something of the person, or says no. */
  readonly decision: Decision | undefined
  readonly messages: number
  readonly code: string | undefined
  readonly appointment: AppointmentShown | undefined
}

/** The application in the address; somebody else's is answered like one that does not exist. */
export async function load(c: C): Promise<Loaded> {
  const ctx = contextOf(c)
  const personId = citizenOf(ctx.actor)
  const id = idIn(c, new Refusal('applications/not-found'))
  const application = await applicationOf(ctx, { id, personId })
  const { nation } = c.var.edge
  const service = await versionOf(ctx, nation.country, application.definitionHash)
  const now = ctx.clock.now()
  return {
    application,
    service,
    definition: definitionIn(service, c.var.language),
    nation,
    now,
    today: dateIn(nation.country.timeZone, now),
  }
}

/** How a service reads in a language. */
export function definitionIn(service: Service, language: Language): Definition {
  return service.in[language] ?? service.definition
}

/** Everything its page shows; what a rule decides at once has hardly anything. */
export async function withAll(ctx: Context, loaded: Loaded): Promise<Shown> {
  const { application, definition } = loaded
  const { id, personId, fee } = application
  const isByRule = definition.decide.by === 'rule' && fee === null
  const appointment = await appointmentShown(ctx, loaded)
  if (isByRule) return { ...loaded, ...nothingMore, appointment }
  const [steps, messages, invoice, receipt, decision, code] = await Promise.all([
    stepsOf(ctx, application),
    messagesOn(ctx, application),
    fee === null ? undefined : invoiceOf(ctx, { about: id }),
    fee === null ? undefined : documentOfApplication(ctx, { applicationId: id, purpose: 'receipt', personId }),
    decisionShown(ctx, application),
    collectCodeOf(ctx, application),
  ])
  const ids = [application.officerId, ...steps.map(({ byOfficer }) => byOfficer)]
  const officers = await officerNumbers(ctx, ids)
  return { ...loaded, steps, messages: messages.length, invoice, receipt, decision, code, appointment, officers }
}

const nothingMore = {
  steps: [],
  officers: new Map<string, string>(),
  invoice: undefined,
  receipt: undefined,
  decision: undefined,
  messages: 0,
  code: undefined,
} as const

async function decisionShown(ctx: Context, application: Application): Promise<Decision | undefined> {
  if (application.state === 'returned') return askedAgain(ctx, application)
  if (application.state !== 'refused') return undefined
  return (await decisionsOn(ctx, application)).find(({ kind, doneAt }) => kind === 'refuse' && doneAt)
}

/** The numbers of these officers, each asked for once. */
export async function officerNumbers(ctx: Context, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const each = [...new Set(ids.filter((id) => id !== null))]
  const officers = await Promise.all(each.map((id) => officerById(ctx, id)))
  return new Map(officers.map(({ id, number }) => [id, number]))
}
