import { permit } from '#identity'
import { assert, Refusal } from '#kernel'
import { notify } from '#notices'
import { type Context, keepFiles } from '#platform'
import { append } from '#transparency'
import { blindIndex, seal } from '#vault'
import { calendarOf, dayOf, endOf, setAlarms } from '../clock/clock.ts'
import { kindOf, type Petition, subjectOf, written } from '../petition.ts'
import { type Addressee, officeAbove, officeFor } from '../route.ts'
import { noteStep } from '../step.ts'
import * as store from '../store.ts'

export type ToTake = {
  /** Made when the form was, so that the same form sent again says so. */
  readonly key: string
  readonly kind: string
  readonly subject: string
  /** Where the nation's table does not say, or the person knows better. */
  readonly agencyId?: string | undefined
  readonly officeId?: string | undefined
  /** The division where it happened. */
  readonly place?: string | undefined
  readonly text: string
  /** Files the person has stored before. */
  readonly files?: readonly string[] | undefined
  /** `web`, `app`, `sms`, `phone`, `operator`. */
  readonly channel: string
  readonly applicationId?: string | undefined
  /** Whom it is about: they never get it. */
  readonly against?: { readonly officeId?: string | undefined; readonly officerIds?: readonly string[] } | undefined
  /** The person lets what was answered be published, in words that tell nothing of them. */
  readonly isPublic: boolean
  /** Whose it is, where an officer or the platform writes it down for them. */
  readonly personId?: string | undefined
}

/** What is acknowledged, the same for ever. */
export type Taken = {
  readonly petitionId: string
  readonly number: string
  readonly checkCode: string
  readonly takenInAt: Date
  readonly dueAt: Date
  /** The day by which it is answered, as its office counts. */
  readonly dueOn: string
  readonly agencyId: string
  readonly officeId: string
}

const checkDigits = 6
const openMost = 20
/** Of these so many by text message, whose sender can be forged: nobody keeps somebody else from writing. */
const openBySmsMost = 5
const keyMost = 200
const filesMost = 5
const keptYears = 10
/** By these the person has no page before them that shows the number. */
const unseen = ['sms', 'phone', 'operator']

/**
 * Takes a petition in, of the person who acts or of one that an officer or the platform writes for. Sent again with the
 * same key it returns the same receipt; the same key with another letter is refused. Who is told by which number and
 * until when gets a text message where no page says so.
 */
export async function takePetition(ctx: Context, given: ToTake): Promise<Taken> {
  const personId = writerOf(ctx, given)
  const kind = kindOf(ctx, given.kind)
  const text = written(given.text)
  const to = addresseeOf(ctx, given)
  const { key } = given
  assert(key.length <= keyMost, 'a key is made by a form, and short')
  const bodyHash = blindIndex(ctx, { kind: 'petitions.letter', values: bodyOf({ ...given, text }) })
  await store.lockWriter(ctx.db, personId) // so that what is sent twice at once is there for the second
  const earlier = await store.findSubmission(ctx.db, { personId, key })
  if (earlier) return sameAs(ctx, earlier, bodyHash)
  await assertRoom(ctx, { personId, channel: given.channel })

  const [id, at] = [ctx.ids.uuid(), ctx.clock.now()]
  const dueAt = endOf(calendarOf(ctx.outside.nation, to.officeId), kind.term, at)
  const letterId = await seal(ctx, { personId, sensitivity: 'personal', kind: 'petitions.letter', values: { text } })
  const petition = await store.insertPetition(ctx.db, {
    ...{ ...given, ...to, id, personId, letterId, at, dueAt },
    checkCode: ctx.ids.digits(checkDigits),
    fileIds: await kept(ctx, { personId, files: given.files ?? [], at }),
    takenBy: ctx.actor.kind === 'officer' ? ctx.actor.officerId : null,
  })
  await store.insertSubmission(ctx.db, { personId, key, bodyHash, petitionId: id })
  await tell(ctx, petition)
  return takenOf(ctx, petition)
}

async function assertRoom(ctx: Context, { personId, channel }: { personId: string; channel: string }): Promise<void> {
  const { count, sameWay } = await store.countOpen(ctx.db, { personId, channel })
  if (count >= openMost || (channel === 'sms' && sameWay >= openBySmsMost)) throw new Refusal('petitions/too-many')
}

async function tell(ctx: Context, petition: Petition): Promise<void> {
  const { id, personId, kind, subject, agencyId, officeId, channel, dueAt, number } = petition
  await noteStep(ctx, petition, { did: 'taken-in' })
  await append(ctx, {
    ...{ did: 'petitions.taken-in', about: id, personId },
    data: { kind, subject, agency: agencyId, office: officeId, channel, due: dueAt },
  })
  await setAlarms(ctx, petition)
  const params = { number, date: dayOf(ctx, petition) }
  await notify(ctx, { personId, key: 'petition-taken-in', params, about: id, sms: unseen.includes(channel) })
}

/** Whose it is: the person who acts; or whoever is named by those who may write for others. */
function writerOf({ actor }: Context, { personId }: ToTake): string {
  if (actor.kind === 'citizen') return actor.personId
  permit(actor, 'petitions.write-for')
  if (!personId) throw new Refusal('petitions/nobody')
  return personId
}

/** Who answers; what is of an agency by name goes above the office it is about, and nothing to that office. */
export function addresseeOf(ctx: Context, given: ToTake): Addressee & { excludedOffice: string | null } {
  const { nation } = ctx.outside
  const subject = subjectOf(ctx, given.subject)
  const first = officeFor(nation, { ...given, subject })
  const isOfIt = kindOf(ctx, given.kind).goesAbove && subject.route.in === 'asked'
  const about = given.against?.officeId ?? (isOfIt ? first.officeId : undefined)
  if (about !== first.officeId) return { ...first, excludedOffice: about ?? null }
  const above = officeAbove(nation, about)
  return { ...above, excludedOffice: above.officeId === about ? null : about }
}

async function kept(
  ctx: Context,
  { personId, files, at }: { personId: string; files: readonly string[]; at: Date },
): Promise<string[]> {
  if (files.length === 0) return []
  if (files.length > filesMost) throw new Refusal('platform/files-full')
  const until = new Date(at)
  until.setUTCFullYear(until.getUTCFullYear() + keptYears)
  return (await keepFiles(ctx, { ids: files, ownerId: personId, until })).map(({ id }) => id)
}

function bodyOf({ kind, subject, agencyId, officeId, place, text, files = [], ...more }: ToTake): readonly unknown[] {
  const { applicationId = '', isPublic } = more
  return [kind, subject, agencyId ?? '', officeId ?? '', place ?? '', text, files, applicationId, isPublic]
}

async function sameAs(ctx: Context, found: store.Submitted, bodyHash: Buffer): Promise<Taken> {
  if (!found.bodyHash.equals(bodyHash)) throw new Refusal('petitions/key-reused')
  const petition = await store.findPetition(ctx.db, found.petitionId)
  assert(petition, 'what was acknowledged is there')
  return takenOf(ctx, petition)
}

/** What was acknowledged when it was taken in, wherever it went since. */
async function takenOf(ctx: Context, petition: Petition): Promise<Taken> {
  const { id, number, checkCode, takenInAt, agencyId, officeId, kind } = petition
  const [first] = await store.stepsOf(ctx.db, id, 1)
  const at = first?.officeId ?? officeId
  const calendar = calendarOf(ctx.outside.nation, at)
  const dueAt = endOf(calendar, kindOf(ctx, kind).term, takenInAt)
  const agency = ctx.outside.nation.agencies.find(({ offices }) => offices.some((office) => office.id === at))
  return {
    ...{ petitionId: id, number, checkCode, takenInAt, dueAt, dueOn: dayOf(ctx, { officeId: at, dueAt }) },
    ...{ agencyId: agency?.id ?? agencyId, officeId: at },
  }
}
