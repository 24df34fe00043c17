/** The way of a petition as stations: what happened, who has it now, and that an answer comes. */
import { dateIn } from '#kernel'
import type { Step } from '#petitions'
import type { Station, View } from '#ui'
import { dayText, momentText } from '../../format.ts'
import { officeWords } from '../../portal/applications/words.ts'
import { type Shown, stageOf } from './load.ts'

/** What is said of a step, where it is worth a station; the rest its person does not need to know. */
const said: Readonly<Record<string, string>> = {
  'taken-in': 'petition.station-sent',
  routed: 'petition.station-routed',
  extended: 'petition.station-extended',
  merged: 'petition.station-merged',
  answered: 'petition.station-answered',
  raised: 'petition.station-raised',
  withdrawn: 'petition.station-withdrawn',
}

/** All stations in their order. */
export function stationsOf(view: View, shown: Shown): Station[] {
  const { t } = view
  const { petition, dueOn, today } = shown
  const done = shown.steps.flatMap((step) => stationDone(view, shown, step))
  const stage = stageOf(shown)
  if (stage === 'answered' || stage === 'withdrawn') return done
  const office = officeName(view, shown, petition.officeId)
  return [
    ...done,
    { label: t('petition.station-office-now', { office }), state: stage === 'late' ? 'late' : 'now' },
    { label: t('petition.station-answer'), note: dayText(view, dueOn, today), state: 'next' },
  ]
}

function stationDone(view: View, shown: Shown, { did, officeId, byOfficer, at }: Step): Station[] {
  const key = said[did]
  if (!key) return []
  const { country } = shown.nation
  const number = byOfficer && shown.officers.get(byOfficer)
  const note = [
    momentText(at, view.language, { country, now: shown.now }),
    number ? view.t('application.officer', { number }) : '',
  ]
  const label = view.t(key, { office: officeName(view, shown, officeId) })
  return [{ label, note: note.filter(Boolean).join(' · '), state: 'done' }]
}

/** What an office is called in the language that is read. */
export function officeName({ language }: View, { nation }: Pick<Shown, 'nation'>, id: string): string {
  return officeWords(nation, id, language)?.name ?? ''
}

/** A moment as the day it was, as it stands in a sentence. */
export function dayIn(view: View, { nation, today }: Pick<Shown, 'nation' | 'today'>, at: Date): string {
  return dayText(view, dateIn(nation.country.timeZone, at), today)
}
