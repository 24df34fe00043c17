/** A clerk writes down what a caller says: whose it is, what about, read back before it is taken in; its number goes by text message. */
import { type Form, type Nation, parseAnswer } from '#engine'
import { localNumber, officerOf, type Person, personByPhone, personByRegisterNumber } from '#identity'
import { type Issue, isUuid, Refusal } from '#kernel'
import { addresseeOf, letterMost, type ToTake, takePetition } from '#petitions'
import { type Context, transact } from '#platform'
import type { C, RouteAdder } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { routes } from '../../routes.ts'
import { officeContextOf, officeView } from '../edge.ts'
import { showOffice } from '../frame.ts'
import { orTell } from '../stopped.ts'
import { callerPage, readBackPage, takenPage } from './new-page.ts'
import { petitionsOf } from './words.ts'

const steps = ['check', 'change', 'send'] as const

export const petitionNewRoutes: RouteAdder = (app) => {
  app.get(
    routes.officePetitionNew,
    orTell(async (c) => {
      writerOf(c)
      return showForm(c, { key: c.var.edge.base.ids.uuid() }, [])
    }),
  )
  app.post(
    routes.officePetitionNew,
    orTell(async (c) => {
      const ctx = writerOf(c)
      const form = await readForm(c)
      const step = steps.find((one) => one === textOf(form, 'step')) ?? 'check'
      if (step === 'change') return showForm(c, form, [])
      const { person, given, issues } = await readCall(ctx, c, form)
      if (!person || issues.length > 0) return showForm(c, form, issues)
      return step === 'send' ? take(c, ctx, { person, given }) : showReadBack(c, ctx, { form, person, given })
    }),
  )
}

/** Whoever takes cases may write for others; an inspector does not. */
function writerOf(c: C): Context {
  const ctx = officeContextOf(c)
  const { role } = officerOf(ctx.actor)
  if (role === 'inspector') throw new Refusal('identity/not-allowed', { role })
  return ctx
}

async function showForm(c: C, form: Form, issues: readonly Issue[]): Promise<Response> {
  const view = await officeView(c)
  const page = callerPage(view, { form, issues, nation: c.var.edge.nation })
  return showOffice(c, view, page, issues.length > 0 ? 422 : 200)
}

type Call = { readonly person: Person; readonly given: ToTake }

async function showReadBack(c: C, ctx: Context, { form, person, given }: Call & { form: Form }): Promise<Response> {
  const view = await officeView(c)
  const { nation } = c.var.edge
  const { officeId } = addresseeOf(ctx, given)
  return showOffice(c, view, readBackPage(view, { form, person, given, officeId, nation }))
}

async function take(c: C, ctx: Context, { person, given }: Call): Promise<Response> {
  const taken = await transact(ctx, (ctx) => takePetition(ctx, { ...given, personId: person.id }))
  const view = await officeView(c)
  return showOffice(c, view, takenPage(view, { taken, nation: c.var.edge.nation }))
}

/** Whose it is and what it says, or what there is to put right. */
async function readCall(
  ctx: Context,
  c: C,
  form: Form,
): Promise<{ person: Person | undefined; given: ToTake; issues: readonly Issue[] }> {
  const { nation } = c.var.edge
  const said = (name: string) => textOf(form, name)
  const { kinds, subjects } = petitionsOf(nation)
  const subject = subjects.find(({ id }) => id === said('subject'))
  const kind = kinds.find(({ id }) => id === said('kind'))
  const person = await callerIn(ctx, nation, form)
  const text = said('text').trim()
  const issues: readonly (Issue | false)[] = [
    !person && { field: 'caller', code: 'petition-office.caller-unknown' },
    !kind && { field: 'kind', code: 'petition-office.kind-empty' },
    !subject && { field: 'subject', code: 'petition-office.subject-empty' },
    subject?.route.in === 'asked' && !said('agency') && { field: 'agency', code: 'petition-office.agency-empty' },
    text === '' && { field: 'text', code: 'petition-office.text-empty' },
    text.length > letterMost && { field: 'text', code: 'petition-office.text-long', params: { most: letterMost } },
  ]
  const given = {
    ...{ key: said('key'), kind: said('kind'), subject: said('subject'), text, channel: 'phone' },
    agencyId: nation.agencies.find(({ id }) => id === said('agency'))?.id,
    place: nation.divisions.find(({ code }) => code === said('place'))?.code,
    isPublic: said('public') === 'yes',
  }
  const wrong = issues.filter((issue) => issue !== false)
  if (!isUuid(given.key)) throw new Refusal('web/bad-form')
  return { person, given, issues: wrong.length > 0 ? wrong : addressIssues(ctx, given) }
}

/** What is missing to know who answers is said at its field. */
function addressIssues(ctx: Context, given: ToTake): readonly Issue[] {
  try {
    addresseeOf(ctx, given)
    return []
  } catch (error) {
    const field =
      error instanceof Refusal && { 'petitions/no-place': 'place', 'petitions/no-agency': 'agency' }[error.code]
    if (!field) throw error
    return [{ field, code: `petition-office.${field}-empty` }]
  }
}

/** The person of a register number or a telephone, if they have an account. */
async function callerIn(ctx: Context, { country }: Nation, form: Form): Promise<Person | undefined> {
  const given = { country, today: ctx.clock.now().toISOString().slice(0, 10), divisions: [], options: {} }
  const parsed = parseAnswer({ type: 'registerNumber', title: '' }, 'caller', { form, given })
  if (parsed.ok) return personByRegisterNumber(ctx, String(parsed.value))
  const phone = localNumber(ctx, textOf(form, 'caller').replaceAll(/[\s-]/g, ''))
  return country.phone.pattern.test(phone) ? personByPhone(ctx, phone) : undefined
}
