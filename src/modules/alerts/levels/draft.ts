import { type Checked, good, type Issue, type Localised, Refusal } from '#kernel'
import type { Context } from '#platform'
import { append } from '#transparency'
import { type Alert, type AlertChange, alertOf } from '../alert.ts'
import { alerting, hazardOf } from '../hazard.ts'
import { speakerFor } from '../rights.ts'
import * as store from '../store.ts'

/** What somebody wants to be said; texts in the first language at least. */
export type AlertGiven = Pick<
  Alert,
  'hazard' | 'level' | 'place' | 'title' | 'rules' | 'doWhat' | 'phone' | 'from' | 'to'
>
export type ChangeGiven = {
  readonly id: string
  readonly change: Exclude<AlertChange, 'opened'>
  readonly because: string
}

const titleMost = 120
const textMost = 600
const becauseMost = 300
const phonePattern = /^[\d-]{2,12}$/

/** Drafts an alert, for a second person to confirm. */
export async function draftAlert(ctx: Context, given: AlertGiven): Promise<Checked<{ id: string; draftId: string }>> {
  const { hazard, place } = given
  const { officerId, officeId } = speakerFor(ctx, { hazard, place })
  const issues = issuesOf(ctx, given)
  if (issues.length > 0) return { ok: false, issues }

  const [id, draftId, at] = [ctx.ids.uuid(), ctx.ids.uuid(), ctx.clock.now()]
  await store.insertAlert(ctx.db, { id, hazard, place, at })
  const who = { officerId, officeId, at }
  await store.insertDraft(ctx.db, { ...given, ...who, id: draftId, alertId: id, change: 'opened', because: null })
  await append(ctx, { did: 'alerts.drafted', about: id, data: { hazard, place, level: given.level } })
  return good({ id, draftId })
}

/**
 * Drafts a change of one that holds: another level, other words, its end, or that it was wrong. Who changes the level with
 * the words changes the level, of which people are told.
 */
export async function draftChange(
  ctx: Context,
  { id, change: meant, because }: ChangeGiven,
  given?: Omit<AlertGiven, 'hazard' | 'place'>,
): Promise<Checked<{ draftId: string }>> {
  if (!(await store.lockAlert(ctx.db, id))) throw new Refusal('alerts/not-found')
  const alert = await alertOf(ctx, id)
  const { officerId, officeId } = speakerFor(ctx, alert)
  if (alert.state !== 'confirmed') throw new Refusal('alerts/over-already', { id })
  const said = { ...saidBy(alert), ...given }
  const issues = [...becauseIssues(because), ...(given ? issuesOf(ctx, said) : [])]
  if (issues.length > 0) return { ok: false, issues }

  const change = meant === 'text' && said.level !== alert.level ? 'level' : meant
  const [draftId, at] = [ctx.ids.uuid(), ctx.clock.now()]
  const draft = { ...said, id: draftId, alertId: id, change, because: because.trim(), officerId, officeId, at }
  if ((await store.insertDraft(ctx.db, draft)) === 0) throw new Refusal('alerts/waits-already', { id })
  await append(ctx, { did: 'alerts.change-drafted', about: id, data: { change, level: said.level } })
  return good({ draftId })
}

function saidBy(alert: Alert): AlertGiven {
  const { hazard, level, place, title, rules, doWhat, phone, from, to } = alert
  return { hazard, level, place, title, rules, doWhat, phone, from, to }
}

function issuesOf(ctx: Context, given: AlertGiven): Issue[] {
  const hazard = hazardOf(ctx, given.hazard)
  const { languages } = ctx.outside.nation.country
  const first = languages[0]!.code
  const isPlace = given.place === '' || given.place in alerting(ctx).offices
  const wrong: readonly (false | Issue)[] = [
    !hazard.levels.some(({ id }) => id === given.level) && { field: 'level', code: 'alert-office.level-missing' },
    !isPlace && { field: 'place', code: 'alert-office.place-missing' },
    !given.rules[first]?.trim() && { field: `rules-${first}`, code: 'alert-office.rules-missing' },
    !given.doWhat[first]?.trim() && { field: `do-${first}`, code: 'alert-office.do-missing' },
    !phonePattern.test(given.phone) && { field: 'phone', code: 'alert-office.phone-wrong' },
    ...tooLong('title', given.title ?? {}, titleMost),
    ...tooLong('rules', given.rules, textMost),
    ...tooLong('do', given.doWhat, textMost),
    ...timeIssues(ctx, given),
  ]
  return wrong.filter((one): one is Issue => one !== false)
}

function tooLong(field: string, text: Localised, most: number): (false | Issue)[] {
  return Object.entries(text).map(
    ([language, words]) =>
      words.length > most && { field: `${field}-${language}`, code: 'alert-office.text-long', params: { most } },
  )
}

function timeIssues(ctx: Context, { from, to }: AlertGiven): (false | Issue)[] {
  if (Number.isNaN(from.getTime())) return [{ field: 'from', code: 'alert-office.time-wrong' }]
  if (to && Number.isNaN(to.getTime())) return [{ field: 'to', code: 'alert-office.time-wrong' }]
  return [
    to !== null && to <= from && { field: 'to', code: 'alert-office.ends-before' },
    to !== null && to <= ctx.clock.now() && { field: 'to', code: 'alert-office.over-before' },
  ]
}

function becauseIssues(because: string): Issue[] {
  const length = because.trim().length
  if (length === 0) return [{ field: 'because', code: 'alert-office.because-missing' }]
  return length > becauseMost
    ? [{ field: 'because', code: 'alert-office.text-long', params: { most: becauseMost } }]
    : []
}
