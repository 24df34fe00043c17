/** Officers at the office's pages without script, and citizens whose cases come to their desks. */
import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Application, type ApplicationState, applicationOf, submitApplication } from '#applications'
import type { Answers } from '#engine'
import type { Actor } from '#kernel'
import { invoiceOf } from '#payments'
import { actingAs, transact } from '#platform'
import type { WholePlatform } from '../platform.ts'
import { Visitor } from '../visitor.ts'

const stateMs = 30_000

/** Signs an officer in with the key of the demonstration. */
export async function officerVisits(platform: WholePlatform, number: string, path = '/office'): Promise<Visitor> {
  const visitor = new Visitor(platform.origin)
  await visitor.open(path)
  await visitor.submit('/office/sign-in', { key: 'demo', officer: number })
  return visitor
}

/** The numbers of those who serve at an office: the officers, and the lead apart. */
export function officersAt(platform: WholePlatform, officeId: string): { lead: string; officers: string[] } {
  const serving = platform.nation.officers.filter((one) => one.officeId === officeId)
  const numbers = (role: string) => serving.filter((one) => one.role === role).map(({ number }) => number)
  return { lead: numbers('lead')[0]!, officers: numbers('officer') }
}

type Sending = { readonly name: string; readonly service: string; readonly answers: Answers }

/** Sends something as a citizen does, pays what it costs, and waits until it lies at an office. */
export async function sendToOffice(platform: WholePlatform, { name, service, answers }: Sending): Promise<Application> {
  const { ctx } = platform.platform
  const { id: personId } = platform.person(name)
  const actor: Actor = { kind: 'citizen', personId, level: 'low', sessionId: ctx.ids.uuid() }
  const submission = { key: ctx.ids.uuid(), serviceId: service, answers, language: 'mn' }
  const { applicationId: id } = await transact(actingAs(ctx, actor), (ctx) => submitApplication(ctx, submission))
  const reached = await until(platform, { id, name, states: ['in-review', 'awaiting-payment'] })
  if (reached.state === 'in-review') return reached
  for (const end = performance.now() + stateMs; performance.now() < end; await sleep(100)) {
    const invoice = await invoiceOf(ctx, { about: id })
    if (!invoice?.qrText) continue
    await platform.simulators.bank.pay(invoice.qrText)
    return until(platform, { id, name, states: ['in-review'] })
  }
  throw new Error('the bank was not asked in time')
}

/** Waits until an application is in one of these states. */
export async function until(
  platform: WholePlatform,
  { id, name, states }: { id: string; name: string; states: readonly ApplicationState[] },
): Promise<Application> {
  const { id: personId } = platform.person(name)
  let application: Application | undefined
  for (const end = performance.now() + stateMs; performance.now() < end; await sleep(100)) {
    application = await applicationOf(platform.platform.ctx, { id, personId })
    if (states.includes(application.state)) return application
  }
  assert.fail(`it stayed ${application?.state}`)
}
