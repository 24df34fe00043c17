/** The pages of a journey: where one goes on, one step each, what is kept, and what is thrown away. */
import { draftOf, dropDraft, saveDraft } from '#applications'
import type { Service } from '#catalogue'
import { type Draft, fieldsOf, formOf, parseAnswer, receiptIn, withAnswers } from '#engine'
import { citizenOf } from '#identity'
import { html, type Issue } from '#kernel'
import { transact } from '#platform'
import type { PageContent, View } from '#ui'
import { type C, contextOf, goTo, show, viewOf } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import {
  answerStep,
  entryStep,
  journeyPage,
  openBefore,
  progressOf,
  type Step,
  savedPage,
} from '../../journey/index.ts'
import { routes } from '../../routes.ts'
import { readAnswers } from './answers.ts'
import { type Journey, loadJourney, shownAt } from './load.ts'
import { registerProblem } from './register-problem.ts'

/** Begins, or goes on where the person left. */
export async function startJourney(c: C, service: Service): Promise<Response> {
  const { progress } = await loadJourney(c, service)
  return toStep(c, service, entryStep(progress))
}

/** Shows a step; what is not reached yet leads to the question that comes first. */
export async function showStep(c: C, service: Service): Promise<Response> {
  const loaded = await loadJourney(c, service)
  const step = stepNamed(c, loaded)
  if (!step) return toStep(c, service, entryStep(loaded.progress))
  const journey = pointedAt(c, loaded, step)
  const open = openBefore(journey.progress, step)
  return open ? toStep(c, service, open) : showPage(c, journey, { step, issues: takenSince(journey, step) })
}

/** What a link points at among a list of the platform's own is chosen on the page, until the person says otherwise. */
function pointedAt(c: C, journey: Journey, { page }: Step): Journey {
  const { definition, saved, given, ctx } = journey
  const form: Record<string, string> = {}
  for (const name of page?.ask ?? []) {
    const isList = ['register', 'reading'].includes(definition.questions[name]!.type)
    const wanted = isList && c.req.query(name)
    const option = wanted && given.options[name]?.find(({ value }) => receiptIn(value) === wanted)
    if (option) form[name] = option.value
  }
  const draft = withAnswers(saved.draft, Object.keys(form), form, ctx.clock.now().toISOString())
  return { ...journey, saved: { ...saved, draft } }
}

/** A time that was chosen and is not free any more, or a number that the register does not list: told where it can be put right. */
function takenSince({ definition, saved, given }: Journey, { page }: Step): readonly Issue[] {
  const form = formOf(saved.draft)
  return (page?.ask ?? []).flatMap((name) => {
    const question = definition.questions[name]!
    if (!['slot', 'choice', 'person'].includes(question.type) || ![form[name] ?? ''].flat().some(Boolean)) return []
    const parsed = parseAnswer(question, name, { form, given })
    return parsed.ok ? [] : parsed.issues
  })
}

/** Keeps what a question's page sent, and goes on; or shows what there is to put right. */
export async function answerQuestion(c: C, service: Service): Promise<Response> {
  citizenOf(contextOf(c).actor, service.definition.signIn)
  const sent = await readAnswers(c)
  const journey = await loadJourney(c, service)
  const step = stepNamed(c, journey)
  if (!step?.page) return toStep(c, service, entryStep(journey.progress))
  const { form, issues: fileIssues } = await sent.formFor(journey, step)
  const at = journey.ctx.clock.now().toISOString()
  const { definition, saved, given } = journey
  if (textOf(form, 'leave') === 'yes' && fileIssues.length === 0) {
    const fields = step.page.ask.flatMap((name) => fieldsOf(definition.questions[name]!, name))
    await save(c, service, withAnswers(saved.draft, fields, form, at))
    return goTo(c, routes.applyStep(service.id, 'saved'))
  }
  const answered = answerStep({ definition, draft: saved.draft, step, form, given, at })
  const draft = await save(c, service, answered.draft)
  const issues = [
    ...fileIssues,
    ...answered.issues.filter(({ field }) => !fileIssues.some((other) => other.field === field)),
  ]
  if (issues.length === 0) return toStep(c, service, answered.next!)
  const now = { ...journey, saved: { ...saved, draft }, progress: progressOf(definition, draft, given) }
  return showPage(c, now, { step, issues })
}

function save(c: C, service: Service, draft: Draft): Promise<Draft> {
  const { language } = c.var
  return transact(contextOf(c), (ctx) => saveDraft(ctx, { serviceId: service.id, draft, language }))
}

function stepNamed(c: C, { progress }: Journey): Step | undefined {
  const name = c.req.param('step') ?? 'check'
  return progress.steps.find((step) => step.name === name)
}

export function toStep(c: C, service: Service, step: Step): Response {
  return goTo(c, routes.applyStep(service.id, step.name))
}

async function showPage(
  c: C,
  journey: Journey,
  { step, issues = [] }: { step: Step; issues?: readonly Issue[] },
): Promise<Response> {
  const view = await viewOf(c)
  const { problem } = journey.prepared.choices
  if (problem) return show(c, view, problemPage(view, journey, problem))
  const shown = await shownAt(c, journey, step)
  const isMistake = c.req.method === 'POST' && issues.length > 0
  return show(c, view, journeyPage(view, { ...shown, issues }), isMistake ? 422 : 200)
}

type Problem = NonNullable<Journey['prepared']['choices']['problem']>

/** A register without which nothing can be asked. */
function problemPage(view: View, { service, definition, ctx }: Journey, problem: Problem): PageContent {
  return {
    title: definition.title,
    back: { href: view.url(routes.service(service.id)), label: view.t('frame.back') },
    main: html`<h1>${definition.title}</h1>${registerProblem(view, { service, nation: ctx.outside.nation, problem })}`,
  }
}

/** Says that it is kept and until when. */
export async function showSaved(c: C, service: Service): Promise<Response> {
  const saved = await draftOf(contextOf(c), service.id)
  if (!saved) return goTo(c, routes.service(service.id))
  const view = await viewOf(c)
  const { title } = service.in[view.language] ?? service.definition
  const until = saved.expiresAt.toISOString()
  return show(c, view, savedPage(view, { service: { id: service.id, title }, until }))
}

/** Throws away what was filled in. */
export async function removeDraft(c: C, service: Service): Promise<Response> {
  citizenOf(contextOf(c).actor)
  await readForm(c)
  await transact(contextOf(c), (ctx) => dropDraft(ctx, service.id))
  return goTo(c, routes.service(service.id))
}
