/** Readings as people understand them: who, for which case, what, by which law, when. One form for page and download. */
import { type Officer, officeById } from '#agencies'
import { type Application, applicationOf, caseRegister } from '#applications'
import type { Catalogue } from '#catalogue'
import type { Nation } from '#engine'
import { citizenOf } from '#identity'
import { inLanguage, Refusal } from '#kernel'
import { flaggedAmong } from '#oversight'
import { letterRegister } from '#petitions'
import type { Context } from '#platform'
import type { Receipt } from '#transparency'
import type { View } from '#ui'
import { officersBy } from '../../office/desk-parts.ts'
import { fieldsInWords, readsInWords } from '../reads-in-words.ts'

export type ReadingInWords = {
  readonly receipt: Receipt
  /** An officer by number, office and agency; never by name. */
  readonly who: string
  readonly what: string
  readonly from: string
  readonly fields: string
  readonly why: string
  readonly law: string
  readonly application: Application | undefined
  /** Somebody found it odd, and still looks into it, or has done so. */
  readonly flag: 'open' | 'closed' | undefined
}

/** What is needed to say it of several readings at once. */
type Known = {
  readonly nation: Nation
  readonly catalogue: Catalogue
  readonly officers: ReadonlyMap<string, Officer>
  readonly offices: ReadonlyMap<string, string>
  readonly applications: ReadonlyMap<string, Application>
  readonly flagged: ReadonlyMap<string, boolean>
}

/** The person's own readings in words. */
export async function readingsInWords(
  ctx: Context,
  view: View,
  receipts: readonly Receipt[],
): Promise<ReadingInWords[]> {
  const known = await knownOf(ctx, view, receipts)
  return receipts.map((receipt) => ({
    receipt,
    ...whatOf(view, receipt, known),
    who: whoOf(view, receipt, known),
    why: whyOf(view, receipt, known),
    law: receipt.law ?? '',
    application: known.applications.get(receipt.applicationId ?? ''),
    flag: flagOf(known.flagged.get(receipt.id)),
  }))
}

function flagOf(isOpen: boolean | undefined): ReadingInWords['flag'] {
  return isOpen === undefined ? undefined : isOpen ? 'open' : 'closed'
}

async function knownOf(ctx: Context, { language }: View, receipts: readonly Receipt[]): Promise<Known> {
  const personId = citizenOf(ctx.actor)
  const [officers, applications, flagged] = await Promise.all([
    officersBy(
      ctx,
      receipts.filter(({ actorKind }) => actorKind === 'officer').map(({ actorId }) => actorId),
    ),
    ownApplications(ctx, personId, receipts),
    flaggedAmong(
      ctx,
      receipts.map(({ id }) => id),
    ),
  ])
  const officeIds = new Set([...officers.values()].map(({ officeId }) => officeId))
  const offices = await Promise.all(
    [...officeIds].map(async (id) => [id, inLanguage((await officeById(ctx, id)).name, language)] as const),
  )
  const { nation, catalogue } = ctx.outside
  return { nation, catalogue, officers, applications, flagged, offices: new Map(offices) }
}

/** The applications that readings were for, as far as they are the person's own. */
async function ownApplications(ctx: Context, personId: string, receipts: readonly Receipt[]) {
  const ids = [...new Set(receipts.map(({ applicationId }) => applicationId).filter((id) => id !== null))]
  const found = await Promise.all(
    ids.map((id) =>
      applicationOf(ctx, { id, personId }).catch((error: unknown) => {
        if (error instanceof Refusal) return undefined
        throw error
      }),
    ),
  )
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])))
}

/** Who it was: of an officer the number, the office and the agency. */
function whoOf({ t, language }: View, receipt: Receipt, { officers, offices, nation }: Known): string {
  const { actorKind, actorId, personId } = receipt
  const officer = actorKind === 'officer' && actorId ? officers.get(actorId) : undefined
  if (!officer) return t(actorKind === 'citizen' && actorId === personId ? 'me.access-you' : 'me.access-platform')
  const agency = nation.agencies.find(({ id }) => id === officer.agencyId)
  const office = offices.get(officer.officeId) ?? ''
  const agencyName = agency ? inLanguage(agency.name, language) : ''
  const place = office.startsWith(agencyName) ? [office] : [office, agencyName]
  return [t('office.officer', { number: officer.number }), ...place].filter(Boolean).join(', ')
}

function whyOf({ t, language }: View, { service, purpose }: Receipt, { catalogue }: Known): string {
  const title = catalogue.byId(service)?.in[language]?.title
  const words = t(`apply.purpose-${purpose}`)
  return title ? `${title} · ${words}` : words
}

/** What was read of a register; an application with what was answered in it; or what the platform itself keeps. */
function whatOf(view: View, receipt: Receipt, known: Known): Pick<ReadingInWords, 'what' | 'from' | 'fields'> {
  const { t, language } = view
  const { nation, catalogue, officers } = known
  const fields = fieldsInWords(receipt, { nation, catalogue, language }).join('; ')
  const register = nation.registers.find(({ id }) => id === receipt.register)
  if (register && Object.hasOwn(register.operations, receipt.operation))
    return { ...readsInWords([{ ...receipt, many: false, inputs: {} }], { nation, language, t })[0]!, fields }
  if (receipt.register === letterRegister) return { what: t('me.access-letter'), from: '', fields: '' }
  if (receipt.register !== caseRegister) return { what: t('me.access-kept'), from: '', fields: '' }
  const service = catalogue.byId(receipt.service)?.in[language]
  const agency = nation.agencies.find(({ id }) => id === service?.agency)
  const officer = officers.get(receipt.actorId ?? '')
  return {
    what: officer
      ? t(`office.read-${receipt.operation === 'file' ? 'file' : 'case'}`, { number: officer.number })
      : t('me.access-own-case'),
    from: agency ? inLanguage(agency.name, language) : '',
    fields,
  }
}
