/** What a question's page sent, its file stored: a form never says of itself which file it brings. */
import type { Form, Question } from '#engine'
import { citizenOf } from '#identity'
import { type Checked, good, type Issue } from '#kernel'
import { type Context, storeFile } from '#platform'
import type { C } from '../../edge.ts'
import { type FormWithFile, readForm, readFormWithFile, textOf } from '../../form.ts'
import { formFrom, type Step } from '../../journey/index.ts'
import type { Journey } from './load.ts'

type FileQuestion = Extract<Question, { readonly type: 'file' }>
type FileSent = NonNullable<FormWithFile['file']>
type Read = { readonly form: Form; readonly issues: readonly Issue[] }

/** Reads the form, whichever way it was sent; what its answers are depends on the step. */
export async function readAnswers(c: C): Promise<{ formFor: (journey: Journey, step: Step) => Promise<Read> }> {
  const isMultipart = /^multipart/i.test(c.req.header('content-type') ?? '')
  const sent: FormWithFile = isMultipart ? await readFormWithFile(c) : { fields: await readForm(c) }
  return { formFor: (journey, step) => formFor(journey, step, sent) }
}

/** The form with the files that are there: those of the draft, the new one in its place, without one to be removed. */
async function formFor({ definition, saved, ctx }: Journey, step: Step, { fields, file }: FormWithFile): Promise<Read> {
  const before = formFrom(definition, saved.draft)
  const form: Record<string, Form[string]> = { ...fields }
  const issues: Issue[] = []
  for (const name of step.page?.ask ?? []) {
    const question = definition.questions[name]!
    if (question.type !== 'file') continue
    form[name] = textOf(fields, 'remove') === name ? '' : (before[name] ?? '')
    if (file?.field !== name) continue
    const stored = await takeFile(ctx, { name, question, file })
    if (stored.ok) form[name] = stored.value
    else issues.push(...stored.issues)
  }
  return { form, issues }
}

type ToTake = { readonly name: string; readonly question: FileQuestion; readonly file: FileSent }

/** Stores a file; the answer that names it is what its bytes say. */
async function takeFile(ctx: Context, { name: field, question, file }: ToTake): Promise<Checked<string>> {
  const { accept, bytesMax } = question
  const limit = bytesMax === undefined ? {} : { bytesMax }
  const stored = await storeFile(ctx, { ...file, ownerId: citizenOf(ctx.actor), accept, field, ...limit })
  if (!stored.ok) return stored
  const { id, kind, bytes, name } = stored.value
  return good(`${id}|${kind}|${bytes}|${name}`)
}
