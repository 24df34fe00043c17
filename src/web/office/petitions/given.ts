/** What the forms of a petition hold, or what there is to put right in them; whether it may stand is for the verbs. */
import type { Form, PetitionKind } from '#engine'
import { type Checked, good, type Issue } from '#kernel'
import { type AnswerGiven, letterMost } from '#petitions'
import { textOf } from '../../form.ts'

/** The answer a form holds, or all that is missing in it. */
export function answerIn(form: Form, { outcomes }: PetitionKind): Checked<AnswerGiven> {
  const text = textOf(form, 'text').trim()
  const [asked, answered] = [textOf(form, 'asked').trim(), textOf(form, 'answered').trim()]
  const outcome = outcomes.find(({ id }) => id === textOf(form, 'outcome'))
  const ground = outcome?.no?.grounds.find(({ id }) => id === textOf(form, 'ground'))
  const issues: readonly (Issue | false)[] = [
    !outcome && { field: 'outcome', code: 'petition-office.outcome-empty' },
    outcome?.no !== undefined && !ground && { field: 'ground', code: 'petition-office.ground-empty' },
    text === '' && { field: 'text', code: 'petition-office.text-empty' },
    ...[['text', text] as const, ['asked', asked] as const, ['answered', answered] as const].map(
      ([field, value]) =>
        value.length > letterMost && { field, code: 'petition-office.text-long', params: { most: letterMost } },
    ),
    asked === '' && answered !== '' && { field: 'asked', code: 'petition-office.publish-both' },
    asked !== '' && answered === '' && { field: 'answered', code: 'petition-office.publish-both' },
  ]
  const wrong = issues.filter((issue) => issue !== false)
  if (wrong.length > 0 || !outcome) return { ok: false, issues: wrong }
  return good({
    ...{ outcome: outcome.id, ground: ground?.id, text },
    ...(asked && answered ? { published: { asked, answered } } : {}),
  })
}
