/** Sending a journey: everything is checked again, and it is sent once, however often that is asked for. */
import { receiptOf, sendDraft } from '#applications'
import type { Service } from '#catalogue'
import { answersFrom, type Definition, typedIn, versionOf } from '#engine'
import { citizenOf } from '#identity'
import { Refusal } from '#kernel'
import { transact } from '#platform'
import { type C, contextOf, goTo } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { entryStep, formFrom, openBefore } from '../../journey/index.ts'
import { routes } from '../../routes.ts'
import { toStep } from './journey.ts'
import { loadJourney, stopOf } from './load.ts'

const check = { name: 'check' }

/** Sends the draft that the page showed; goes back to what is still open, or to what stops it. */
export async function sendJourney(c: C, service: Service): Promise<Response> {
  const ctx = contextOf(c)
  citizenOf(ctx.actor, service.definition.signIn)
  const form = await readForm(c)
  const key = textOf(form, 'key')
  const sent = await receiptOf(ctx, key)
  if (sent) return goTo(c, routes.application(sent.applicationId))
  const journey = await loadJourney(c, service)
  const { definition, saved, given, progress } = journey
  if (saved.draft.id !== key) {
    const meanwhile = await receiptOf(ctx, key) // by another click of the same button
    return meanwhile ? goTo(c, routes.application(meanwhile.applicationId)) : toStep(c, service, entryStep(progress))
  }
  const open = openBefore(progress, check)
  if (open) return toStep(c, service, open)
  if (textOf(form, 'seen') !== versionOf(saved.draft)) return toStep(c, service, check) // changed since, in another window
  const answers = answersFrom(definition, formFrom(definition, saved.draft), given)
  if (!answers.ok || stopOf(journey, check)) return toStep(c, service, check)
  const { language } = c.var
  try {
    const unchecked = typedIn(definition, answers.value, given)
    const sent = { key, service, answers: answers.value, language, unchecked }
    const receipt = await transact(ctx, (ctx) => sendDraft(ctx, sent))
    return goTo(c, routes.application(receipt.applicationId))
  } catch (error) {
    const isTaken = error instanceof Refusal && error.code === 'appointments/taken'
    const step = isTaken && progress.steps.find(({ page }) => asksSlot(definition, page?.ask))
    if (!step) throw error
    return toStep(c, service, step) // where it says so, and another can be chosen
  }
}

function asksSlot({ questions }: Definition, asked: readonly string[] = []): boolean {
  return asked.some((name) => questions[name]?.type === 'slot')
}
