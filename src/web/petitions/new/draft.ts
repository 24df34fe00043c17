/** What is being written: the choices in the address, the words in the form, and the application it is about. */
import { applicationOf, stepsOf } from '#applications'
import { citizenOf } from '#identity'
import { dateIn, type Issue, isUuid, Refusal } from '#kernel'
import { addresseeOf, answerDayOf, letterMost, type ToTake } from '#petitions'
import { type Context, storeFile } from '#platform'
import { type C, contextOf } from '../../edge.ts'
import { type FormWithFile, textOf } from '../../form.ts'
import { type Choice, placeOf } from './choice.ts'
import type { Draft, Written } from './write-page.ts'

/** By which way it comes. */
const channel = 'web'

/** Of an application: whose it is, who had it, who decided; none of them answers a complaint about it. */
type About = {
  readonly number: string
  readonly agencyId: string
  readonly officeId: string | undefined
  readonly officerIds: readonly string[]
}

/** The person's own application that it is about; somebody else's does not exist. */
export async function aboutOf(ctx: Context, { application: id }: Choice): Promise<About | undefined> {
  if (!id) return undefined
  const application = await applicationOf(ctx, { id, personId: citizenOf(ctx.actor) })
  const steps = await stepsOf(ctx, application)
  const officers = [application.officerId, ...steps.map(({ byOfficer }) => byOfficer)]
  return {
    number: application.number,
    agencyId: agencyOfOffice(ctx, application.officeId) ?? agencyOfService(ctx, application.serviceId),
    officeId: application.officeId ?? undefined,
    officerIds: [...new Set(officers.filter((one) => one !== null))],
  }
}

/** What the form says, as it is taken in. */
export function toTake({ choice, written }: Pick<Draft, 'choice' | 'written'>, about: About | undefined): ToTake {
  const { kind, subject, agency, application } = choice
  const [file = ''] = written.file.split('|')
  return {
    ...{ key: written.key, kind: kind.id, subject: subject.id, channel, text: written.text },
    agencyId: about?.agencyId ?? agency?.id,
    officeId: about?.officeId,
    place: placeOf(choice)?.code,
    files: file ? [file] : [],
    applicationId: application,
    ...(about ? { against: { officeId: about.officeId, officerIds: about.officerIds } } : {}),
    isPublic: false,
  }
}

/** The draft with who would get it, and by when they would answer. */
export async function draftOf(
  c: C,
  { choice, written, issues }: Pick<Draft, 'choice' | 'written' | 'issues'>,
): Promise<Draft> {
  const ctx = contextOf(c)
  citizenOf(ctx.actor)
  const about = await aboutOf(ctx, choice)
  const { officeId } = addresseeOf(ctx, toTake({ choice, written }, about))
  const { nation } = c.var.edge
  const dueOn = answerDayOf(ctx, { officeId, term: choice.kind.term })
  return {
    ...{ nation, choice, officeId, dueOn, about: about?.number, written, issues },
    today: dateIn(nation.country.timeZone, ctx.clock.now()),
  }
}

/** The words and the file of the form; a new file takes the place of the one before. */
export async function writtenIn(
  ctx: Context,
  { fields, file }: FormWithFile,
): Promise<{ written: Written; issues: readonly Issue[] }> {
  const key = textOf(fields, 'key')
  if (!isUuid(key)) throw new Refusal('web/bad-form')
  const written = { key, text: textOf(fields, 'text').replaceAll('\r\n', '\n'), file: fileIn(textOf(fields, 'stored')) }
  const wrong = faultsOf(written.text)
  if (file?.field !== 'file') return { written, issues: wrong }
  const accept = ['pdf', 'jpeg', 'png'] as const
  const stored = await storeFile(ctx, { ...file, ownerId: citizenOf(ctx.actor), accept })
  if (!stored.ok) return { written, issues: [...wrong, ...stored.issues] }
  const { id, kind, bytes, name } = stored.value
  return { written: { ...written, file: [id, kind, bytes, name].join('|') }, issues: wrong }
}

/** What is wrong with a text somebody wrote, said at its field. */
export function faultsOf(text: string): Issue[] {
  const { length } = text.normalize('NFC').trim()
  if (length === 0) return [{ field: 'text', code: 'petition.text-empty' }]
  if (length <= letterMost) return []
  return [{ field: 'text', code: 'question.text-too-long', params: { longest: letterMost, length } }]
}

function fileIn(said: string): string {
  return isUuid(said.split('|')[0] ?? '') ? said.slice(0, 200) : ''
}

function agencyOfOffice(ctx: Context, office: string | null): string | undefined {
  return ctx.outside.nation.agencies.find(({ offices }) => offices.some(({ id }) => id === office))?.id
}

function agencyOfService(ctx: Context, service: string): string {
  const found = ctx.outside.nation.services.find(({ definition }) => definition.id === service)
  if (!found) throw new Refusal('petitions/no-agency')
  return found.definition.agency
}
