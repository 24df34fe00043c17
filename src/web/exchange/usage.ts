/**
 * Who read a person's data, for portals that ask for it over the exchange: the Data Tracker's interface (`findUsage`,
 * `usagePeriod`, `heartbeat`, version 2), with the place in the log beside what it asks for. A portal asks for the person
 * who sits in front of it: for anybody else nothing is given, and what a court keeps secret is not there.
 */
import { caseRegister } from '#applications'
import { personByRegisterNumber, personIfKnown } from '#identity'
import { inLanguage, isUuid, momentAt } from '#kernel'
import { actingAs, type Context } from '#platform'
import { countReadings, type Receipt, readingsOf, readingsSince } from '#transparency'
import { read } from '#vault'
import { officersBy } from '../office/desk-parts.ts'

export type UsageAnswer = { readonly status: 200 | 400 | 403; readonly body: unknown }
type Asked = { readonly userId: string | undefined; readonly query: (name: string) => string | undefined }

const limitMost = 1000
const wrong = (message: string): UsageAnswer => ({ status: 400, body: { message } })

/** Answers `findUsage`: readings newest first, `offset` of them passed over, at most `limit`. */
export async function findUsage(base: Context, { userId, query }: Asked): Promise<UsageAnswer> {
  if (!userId) return wrong('X-Road-UserId must be there')
  const [userCode, offset, limit] = [query('userCode'), whole(query('offset'), 0), whole(query('limit'), limitMost)]
  const [from, to] = [momentOf(base, query('periodStart')), momentOf(base, query('periodEnd'))]
  if (!userCode) return wrong('userCode must be there')
  if (offset === undefined || limit === undefined) return wrong('offset and limit must be whole numbers')
  if (from === null || to === null) return wrong('periodStart and periodEnd must be dates with a time')
  const personId = await personOf(base, userCode)
  if (!personId) return { status: 200, body: { totalUsages: 0, usages: [] } }
  if ((await personOf(base, userId)) !== personId)
    return { status: 403, body: { message: 'Only one’s own usages: who represents whom is not known here' } }
  const { oversight } = base.outside.nation
  const reading = { personId, service: 'oversight', purpose: 'usage', register: 'transparency', operation: 'usage' }
  const ctx = actingAs(base, { kind: 'system', job: 'exchange.usage' })
  const filter = { from: from ?? undefined, to: to ?? undefined }
  return read(ctx, { ...reading, fields: ['usages'], ...(oversight && { law: oversight.law }) }, async () => {
    const [totalUsages, receipts] = await Promise.all([
      countReadings(ctx, personId, filter),
      readingsOf(ctx, personId, { filter, limit: Math.min(limit, limitMost), offset }),
    ])
    return { status: 200, body: { totalUsages, usages: await usagesOf(ctx, receipts) } }
  })
}

/** Answers `usagePeriod`: since when there are readings, up to now. */
export async function usagePeriod(ctx: Context): Promise<UsageAnswer> {
  return { status: 200, body: { periodStart: ((await readingsSince(ctx)) ?? ctx.clock.now()).toISOString() } }
}

/** The person of a code: the instance, then a register number or the identifier we know them by. */
async function personOf(ctx: Context, given: string): Promise<string | undefined> {
  const { exchangeInstance, registerNumber } = ctx.outside.nation.country
  if (!given.startsWith(exchangeInstance)) return undefined
  const code = given.slice(exchangeInstance.length)
  if (isUuid(code)) return (await personIfKnown(ctx, code))?.id
  return registerNumber.pattern.test(code) ? (await personByRegisterNumber(ctx, code))?.id : undefined
}

function whole(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** A moment with or without a zone, without it the country's; `null` where it is none. */
function momentOf(ctx: Context, text: string | undefined): Date | undefined | null {
  if (text === undefined) return undefined
  const shape = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(text)
  if (!shape || Number.isNaN(Date.parse(`${shape[1]}Z`))) return null
  if (shape[3]) return new Date(text)
  const seconds = Number((shape[2] ?? ':0').slice(1))
  return new Date(momentAt(ctx.outside.nation.calendarFor(), shape[1]!).getTime() + seconds * 1000)
}

async function usagesOf(ctx: Context, receipts: readonly Receipt[]): Promise<object[]> {
  const { nation, catalogue } = ctx.outside
  const { country } = nation
  const language = country.languages[0]!.code
  const officers = await officersBy(
    ctx,
    receipts.filter(({ actorKind }) => actorKind === 'officer').map(({ actorId }) => actorId),
  )
  const words = nation.words[language] ?? {}
  return receipts.map((receipt) => {
    const { actorId, service, register, operation, purpose, at, id, index } = receipt
    const title = catalogue.byId(service)?.in[language]?.title
    const what =
      register === caseRegister
        ? words['me.access-own-case']
        : (nation.registers.find((one) => one.id === register)?.operations[operation]?.title ?? words['me.access-kept'])
    const agencyId = officers.get(actorId ?? '')?.agencyId ?? catalogue.byId(service)?.definition.agency
    const agency = nation.agencies.find((one) => one.id === (agencyId ?? nation.oversight?.agency))
    return {
      logtime: at.toISOString(),
      action: [what, title ?? words[`apply.purpose-${purpose}`]].filter(Boolean).join(' · '),
      receiverCode: agency?.id ?? '',
      receiverName: agency ? inLanguage(agency.name, language) : '',
      receiverSystem: inLanguage(country.platform, language),
      receipt: id,
      logIndex: index,
    }
  })
}
