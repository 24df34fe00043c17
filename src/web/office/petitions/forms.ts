/** The forms of a petition: its answer with what its person reads, more time, another office, merging. All without script. */
import { html, type Issue, inLanguage, type Markup, nothing } from '#kernel'
import { extensionReasons, letterMost, routingReasons } from '#petitions'
import { button, checkboxes, details, form, radios, select, textarea, type View } from '#ui'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import type { PetitionShown } from './page.ts'
import { kindBy, untilText } from './words.ts'

const smsMost = 70

/** How it ends, in which words; and, where its person lets it, what everybody may read. */
export function answerForm(view: View, shown: PetitionShown): Markup {
  const { t, language } = view
  const { petition, nation, merged } = shown
  const outcomes = kindBy(nation, petition.kind)?.outcomes ?? []
  const grounds = outcomes.flatMap(({ no }) => no?.grounds ?? [])
  return form(view, {
    action: view.url(routes.officePetitionAnswer(petition.id)),
    fields: html`${radios({
      name: 'outcome',
      label: t('petition-office.outcome'),
      error: errorAt(view, shown, 'outcome'),
      value: textIn(shown, 'outcome') || undefined,
      options: outcomes.map(({ id, title, say }) => ({
        value: id,
        label: inLanguage(title, language),
        hint: inLanguage(say, language),
      })),
    })}
    ${
      grounds.length > 0 &&
      select({
        name: 'ground',
        label: t('petition-office.ground'),
        hint: t('petition-office.ground-hint'),
        error: errorAt(view, shown, 'ground'),
        value: textIn(shown, 'ground'),
        empty: t('frame.choose'),
        options: grounds.map(({ id, say, law }) => ({ value: id, label: inLanguage(say, language), hint: law })),
      })
    }
    ${textarea({
      name: 'text',
      label: t(merged.count > 0 ? 'petition-office.text-for-all' : 'petition-office.text'),
      hint: t('petition-office.text-hint', { most: letterMost }),
      error: errorAt(view, shown, 'text'),
      value: textIn(shown, 'text'),
      rows: 8,
    })}
    ${petition.isPublic && publishing(view, shown)}
    ${smsPreview(view, shown)}
    ${button({ label: t('petition-office.send'), id: 'decide' })}`,
  })
}

function publishing(view: View, shown: PetitionShown): Markup {
  const { t } = view
  const body = html`<p>${t('petition-office.publish-note')}</p>
    ${textarea({ name: 'asked', label: t('petition-office.asked'), error: errorAt(view, shown, 'asked'), value: textIn(shown, 'asked'), rows: 2 })}
    ${textarea({ name: 'answered', label: t('petition-office.answered-all'), error: errorAt(view, shown, 'answered'), value: textIn(shown, 'answered'), rows: 3 })}`
  const isOpen = ['asked', 'answered'].some((name) => textIn(shown, name) !== '')
  return details({ summary: t('petition-office.publish'), body, open: isOpen })
}

function smsPreview({ t }: View, { citizen, petition, person, nation }: PetitionShown): Markup {
  const { number } = petition
  const keys = kindBy(nation, petition.kind)?.outcomes.some(({ no }) => no) ? ['answered', 'refused'] : ['answered']
  return html`<div class="sms"><h3>${t('office.sms')}</h3>${keys.map((key) => {
    const text = citizen(`sms.petition-${key}`, { number })
    return html`<blockquote lang="${person.language}" data-sms="${key}">${text}</blockquote>
      <p class="hint">${t('office.sms-letters', { count: text.length, most: smsMost })}</p>`
  })}</div>`
}

/** More time, once, while there is time left. */
export function extensionForm(view: View, shown: PetitionShown): Markup {
  const { t } = view
  const { petition, nation, now } = shown
  const kind = kindBy(nation, petition.kind)
  if (!kind || kind.extension === 0 || petition.extendedBecause || now >= petition.dueAt) return nothing
  return details({
    summary: t('petition-office.extend'),
    open: errorAt(view, shown, 'extension') !== undefined,
    body: form(view, {
      action: view.url(routes.officePetitionExtension(petition.id)),
      fields: html`<p>${t(`petition-office.extend-${kind.term.by}`, { days: kind.extension })}</p>
        ${select({
          name: 'extension',
          label: t('office.reason'),
          error: errorAt(view, shown, 'extension'),
          options: extensionReasons.map((value) => ({ value, label: t(`petition-office.extension-${value}`) })),
          empty: t('frame.choose'),
        })}${button({ label: t('petition-office.extend'), kind: 'secondary' })}`,
    }),
  })
}

/** To whoever answers for it; the clock goes on. */
export function routingForm(view: View, shown: PetitionShown): Markup {
  const { t, language } = view
  const { petition, nation } = shown
  const agencies = nation.agencies.filter(({ offices, into }) => offices.length > 0 && !into)
  return details({
    summary: t('petition-office.route'),
    open: ['to', 'routing'].some((name) => errorAt(view, shown, name)),
    body: form(view, {
      action: view.url(routes.officePetitionRouting(petition.id)),
      fields: html`<p>${t('petition-office.route-note', { date: untilText(nation, petition.dueAt, view) })}</p>
        ${select({
          name: 'to',
          label: t('petition-office.agency'),
          error: errorAt(view, shown, 'to'),
          options: agencies.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) })),
          empty: t('frame.choose'),
        })}
        ${select({
          name: 'routing',
          label: t('office.reason'),
          error: errorAt(view, shown, 'routing'),
          options: routingReasons.map((value) => ({ value, label: t(`petition-office.routing-${value}`) })),
          empty: t('frame.choose'),
        })}${button({ label: t('petition-office.route'), kind: 'secondary' })}`,
    }),
  })
}

/** With others that say the same, for who leads the office. */
export function mergingForm(view: View, shown: PetitionShown): Markup {
  const { t, language } = view
  const { petition, alike, nation } = shown
  if (alike.length === 0) return nothing
  return details({
    summary: t('petition-office.merge'),
    open: errorAt(view, shown, 'with') !== undefined,
    body: form(view, {
      action: view.url(routes.officePetitionMerging(petition.id)),
      fields: html`<p>${t('petition-office.merge-note')}</p>
        ${checkboxes({
          name: 'with',
          label: t('petition-office.alike'),
          error: errorAt(view, shown, 'with'),
          options: alike.map(({ id, number, takenInAt, dueAt }) => ({
            value: id,
            label: number,
            hint: `${timeText(takenInAt, language, nation.country)} · ${t('petition-office.until')}: ${untilText(nation, dueAt, view)}`,
          })),
        })}${button({ label: t('petition-office.merge'), kind: 'secondary' })}`,
    }),
  })
}

/** Out of those it was merged with. */
export function separationForm(view: View, { petition }: PetitionShown): Markup {
  const { t } = view
  return form(view, {
    action: view.url(routes.officePetitionSeparation(petition.id)),
    fields: html`<p>${t('petition-office.split-note')}</p>${button({ label: t('petition-office.split'), kind: 'secondary' })}`,
  })
}

function errorAt({ t }: View, { issues }: { issues: readonly Issue[] }, field: string): string | undefined {
  const issue = issues.find((one) => one.field === field)
  return issue && t(issue.code, issue.params)
}

function textIn({ form }: PetitionShown, name: string): string {
  const value = form[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}
