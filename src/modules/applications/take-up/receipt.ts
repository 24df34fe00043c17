import { type Service, versionOf } from '#catalogue'
import { issue } from '#documents'
import type { Facts, Nation } from '#engine'
import { type Person, permit, personById } from '#identity'
import { addDays, assert, dateIn, groupDigits } from '#kernel'
import { notify } from '#notices'
import { invoiceOf } from '#payments'
import { type Context, transact } from '#platform'
import { openFacts } from '../facts/kept.ts'
import * as store from '../store.ts'
import { inEveryLanguage } from './titles.ts'

/** The type of the one document that no definition names: it tells what was paid once, and is not written anew. */
export const paymentReceipt = 'payment-receipt'
/** What was paid is kept as long as accounts are. */
const receiptDays = 10 * 365

/** Issues the receipt of what was paid for an application, as a document like any other, and tells its owner. */
export async function giveReceipt(ctx: Context, applicationId: string): Promise<void> {
  permit(ctx.actor, 'applications.fulfil')
  const application = await store.findApplication(ctx.db, applicationId)
  const invoice = await invoiceOf(ctx, { about: applicationId })
  assert(application && invoice?.paidAt, 'a receipt was asked for that nobody paid')
  const { nation } = ctx.outside
  const service = await versionOf(ctx, nation.country, application.definitionHash)
  const person = await personById(ctx, application.personId)
  const { facts = {} } = await openFacts(ctx, { application, service, purpose: 'receipt' })
  const agency = nation.agencies.find(({ id }) => id === service.definition.agency)
  assert(agency, 'a service in force belongs to an agency that is not there')
  const money = (amount: number) => `${groupDigits(amount)} ${nation.country.currency.sign}`
  const said = (key: string) => inEveryLanguage(nation, `document.receipt-${key}`)
  const row = (key: string, value: string) => ({ key, label: said(key), value })
  const document = await issue(ctx, {
    applicationId,
    purpose: 'receipt',
    personId: person.id,
    type: paymentReceipt,
    sameness: `receipt ${applicationId}`,
    title: said('title'),
    agency: { id: agency.id, name: agency.name },
    holder: { name: holderName(facts, { service, person, nation }), registerNumber: person.registerNumber },
    rows: [
      row('service', service.definition.title),
      row('number', application.number),
      row('invoice', invoice.number),
      ...invoice.lines.map(({ label, amount }, i) => ({ key: `line${i}`, label, value: money(amount) })),
      row('total', money(invoice.total)),
      row('paid', dateIn(nation.country.timeZone, invoice.paidAt).replaceAll('-', '.')),
    ],
    sources: [],
    validUntil: addDays(dateIn(nation.country.timeZone, ctx.clock.now()), receiptDays),
    bound: 'bearer',
  })
  await transact(ctx, async (ctx) => {
    const { personId, number } = application
    await notify(ctx, { personId, key: 'receipt-given', params: { number }, about: document.id, sms: false })
  })
}

/** The payer's full name, where the registers that were asked gave it. */
function holderName(
  facts: Facts,
  { service, person, nation }: { service: Service; person: Person; nation: Nation },
): string {
  const { operation, name } = nation.country.holder
  const found = name.map((field) => factFrom(`${operation}.${field}`, service, facts))
  return found.every((part) => part !== undefined) ? found.join(' ') : person.name
}

function factFrom(path: string, { definition }: Service, facts: Facts): string | undefined {
  const fact = Object.entries(definition.facts).find(([, source]) => 'from' in source && source.from === path)?.[0]
  const value = fact && facts[fact]
  return typeof value === 'string' ? value : undefined
}
