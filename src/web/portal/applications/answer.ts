/** Answering what an officer asked: only those questions, one a page, sent together at the end. */
import { answerReturn, askedAgain, type Decision, offerFor, openFacts } from '#applications'
import { type Facts, type Form, type Given, nationOptions } from '#engine'
import { citizenOf, personById } from '#identity'
import { day, html, type Issue, isUuid, type Markup, Refusal } from '#kernel'
import { type Context, keepFiles, type StoredFile, storeFile, transact } from '#platform'
import { button, errorSummary, form as formMarkup, noticeBanner, type PageContent, steps, type View } from '#ui'
import { type C, contextOf, goTo, type RouteAdder, show, viewOf } from '../../edge.ts'
import { type FormWithFile, readFormWithFile, textOf } from '../../form.ts'
import { questionField, withFacts } from '../../journey/question-field.ts'
import { routes } from '../../routes.ts'
import { typedInWords } from '../apply/load.ts'
import { fieldsPassed, formBefore, type Place, passedField, passedIn, placeIn } from './asked.ts'
import { type Loaded, load } from './load.ts'

type Asked = Loaded & { readonly decision: Decision }

export const answerRoutes: RouteAdder = (app) => {
  app.get(routes.applicationAnswer(':id'), async (c) => {
    const asked = await loadAsked(c)
    if (!asked) return goTo(c, routes.application((await load(c)).application.id))
    const given = await givenIn(c, asked, {})
    return showQuestion(c, { ...asked, place: placeOf(asked, {}, given), form: {}, given })
  })

  app.post(routes.applicationAnswer(':id'), async (c) => {
    const sent = await readFormWithFile(c)
    const asked = await loadAsked(c)
    if (!asked) return goTo(c, routes.application((await load(c)).application.id))
    const { form, issues } = await takeFile(c, asked, sent)
    const given = await givenIn(c, asked, form)
    const found = placeOf(asked, form, given)
    const place = issues.length > 0 ? { ...found, issues } : found
    if (place.name) return showQuestion(c, { ...asked, place, form, given })
    const { id } = asked.application
    await transact(contextOf(c), async (ctx) => {
      const left = await answerReturn(ctx, { id, form: await withTrueFiles(ctx, asked, form), given })
      if (left.length > 0) throw new Refusal('web/bad-form') // a form that said of its files what they are not
    })
    return goTo(c, routes.application(id))
  })
}

/** The application with what it asks; nothing when it asks nothing (any more). */
async function loadAsked(c: C): Promise<Asked | undefined> {
  const loaded = await load(c)
  const decision = await askedAgain(contextOf(c), loaded.application)
  return decision && { ...loaded, decision }
}

function placeOf({ service, application, decision }: Asked, form: Form, given: Given): Place {
  return placeIn({ definition: service.definition, application, asked: decision.questions }, form, given)
}

async function givenIn(c: C, { service, definition, nation }: Asked, form: Form): Promise<Given> {
  const ctx = contextOf(c)
  const person = await personById(ctx, citizenOf(ctx.actor))
  const { given } = await offerFor(ctx, { service, person, form })
  const offices = nationOptions(nation, definition, { language: c.var.language })
  return { ...given, options: { ...given.options, ...offices } }
}

/** Takes the file in that came with the form: its field then names it; one that cannot be taken leaves its question open. */
async function takeFile(
  c: C,
  { definition }: Asked,
  { fields, file }: FormWithFile,
): Promise<{ form: Form; issues: readonly Issue[] }> {
  const passed = passedIn(fields)
  const name = passed.at(-1) ?? ''
  const question = definition.questions[name]
  if (file?.field !== name || question?.type !== 'file') return { form: fields, issues: [] }
  const ctx = contextOf(c)
  const { accept, bytesMax } = question
  const stored = await storeFile(ctx, {
    ownerId: citizenOf(ctx.actor),
    ...file,
    accept,
    ...(bytesMax ? { bytesMax } : {}),
    field: name,
  })
  if (!stored.ok) return { form: { ...fields, [passedField]: passed.slice(0, -1).join(' ') }, issues: stored.issues }
  return { form: { ...fields, [name]: fieldOf(stored.value) }, issues: [] }
}

/** The form with what its files truly are, whatever it says of them; somebody else's are not there. */
async function withTrueFiles(ctx: Context, { definition, application }: Asked, form: Form): Promise<Form> {
  const sent = passedIn(form).flatMap((name): [name: string, id: string][] => {
    const [id = ''] = definition.questions[name]?.type === 'file' ? textOf(form, name).split('|') : []
    return isUuid(id) ? [[name, id]] : []
  })
  if (sent.length === 0) return form
  const until = new Date(ctx.clock.now().getTime() + day)
  const kept = await keepFiles(ctx, { ids: sent.map(([, id]) => id), ownerId: application.personId, until })
  const truly = sent.map(([name, id]) => [name, fieldOf(kept.find((file) => file.id === id)!)])
  return { ...form, ...Object.fromEntries(truly) }
}

function fieldOf({ id, kind, bytes, name }: StoredFile): string {
  return [id, kind, bytes, name].join('|')
}

type Question = Asked & {
  /** What registers say, where the question names it. */
  readonly facts: Facts
  readonly place: Place
  readonly form: Form
  readonly given: Given
}

async function showQuestion(c: C, question: Omit<Question, 'facts'>): Promise<Response> {
  const { definition, place } = question
  const isFilled = definition.questions[place.name!]!.hint?.includes('{')
  const { facts = {} } = isFilled ? await openFacts(contextOf(c), { ...question, purpose: 'own' }) : {}
  const shown = { ...question, facts, given: { ...question.given, typed: typedInWords(c, question.given) } }
  const view = await viewOf(c, 'applications')
  return show(c, view, questionPage(view, shown), shown.place.issues.length > 0 ? 422 : 200)
}

function questionPage(view: View, shown: Question): PageContent {
  const { t, url } = view
  const { application, definition, decision, place } = shown
  const { decide } = definition
  const reason = decide.by === 'officer' ? decide.returns.find(({ code }) => code === decision.code) : undefined
  const at = place.passed.length + 1
  return {
    title: t('application.answer-title'),
    error: place.issues.length > 0,
    back: { href: url(routes.application(application.id)), label: t('frame.back') },
    main: html`${errorSummary(view, place.issues)}
      <p class="caption">${definition.title} · ${application.number}</p>
      <h1>${t('application.answer-title')}</h1>
      ${place.of > 1 && steps({ at, of: place.of, label: t('application.answer-step', { at, of: place.of }) })}
      ${reason && noticeBanner({ kind: 'info', title: reason.say, ...(decision.note ? { body: html`<p>${t('application.officer-note')}: ${decision.note}</p>` } : {}) })}
      ${questionForm(view, shown)}`,
  }
}

function questionForm(view: View, { application, definition, place, form, given, facts }: Question): Markup {
  const { t } = view
  const name = place.name!
  const question = definition.questions[name]!
  const shownForm = place.issues.length > 0 ? form : { ...form, ...formBefore(definition, name, application.answers) }
  const along = [
    ...fieldsPassed(definition, { form, passed: place.passed }),
    [passedField, [...place.passed, name].join(' ')] as const,
  ]
  const isLast = place.passed.length + 1 === place.of
  return formMarkup(view, {
    action: view.url(routes.applicationAnswer(application.id)),
    multipart: question.type === 'file',
    fields: html`${along.map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`)}
      ${questionField(view, { name, question: withFacts(question, facts), form: shownForm, given, issues: place.issues })}
      ${button({ label: t(isLast ? 'application.answer-send' : 'application.answer-next') })}`,
  })
}
