/** A question of a definition as a form field; what is drawn depends only on the question's kind. */
import { type Division, divisionsIn, type Form, type Given, optionsOf, type Question } from '#engine'
import { type FileKind, fill, html, type Issue, inLanguage, isUuid, type Markup } from '#kernel'
import {
  checkboxes,
  dateFields,
  declaration,
  fileUpload,
  legend,
  radios,
  select,
  slots,
  textarea,
  textField,
  type View,
  yearSpan,
} from '#ui'
import { fileText } from './answer-text.ts'
import { typedField } from './typed-field.ts'

export type QuestionShown = {
  readonly name: string
  readonly question: Question
  readonly form: Form
  readonly given: Given
  readonly issues: readonly Issue[]
  /** The question is the page's own heading. */
  readonly heading?: boolean
}

/** Up to so many places are shown as cards; more are a list to choose from. */
const cardsMost = 7

/** A question whose hint names facts (`{latinFirstname}`), with what registers say; without that it has no hint. */
export function withFacts(question: Question, facts: Readonly<Record<string, unknown>>): Question {
  const { hint, ...bare } = question
  if (!hint?.includes('{')) return question
  const said = Object.entries(facts).filter((fact): fact is [string, string] => typeof fact[1] === 'string')
  const filled = fill(hint, Object.fromEntries(said))
  return filled.includes('{') ? (bare as Question) : { ...question, hint: filled }
}

export function questionField(view: View, shown: QuestionShown): Markup {
  const { name, question, form, given, issues, heading } = shown
  const { t } = view
  const issue = issues.find(({ field }) => field === name || field.startsWith(`${name}-`))
  const frame = {
    name,
    label: question.title,
    hint: question.hint,
    error: issue && t(issue.code, issue.params),
    heading,
  }
  const sent = (field: string) => one(form, field)
  const register = given.typed?.[name]
  if (register !== undefined)
    return typedField(view, { ...frame, register, options: choicesOf(view, shown), value: sent(name) })
  switch (question.type) {
    case 'choice':
      return radios({ ...frame, options: choicesOf(view, shown), value: sent(name) })
    case 'several':
      return checkboxes({ ...frame, options: choicesOf(view, shown), values: many(form, name) })
    case 'yesNo':
      return radios({
        ...frame,
        options: [
          { value: 'yes', label: t('frame.yes') },
          { value: 'no', label: t('frame.no') },
        ],
        value: sent(name),
      })
    case 'person':
      return radios({ ...frame, options: choicesOf(view, shown), value: sent(name) })
    case 'office':
    case 'register':
    case 'reading':
      return officeField(view, { ...frame, options: given.options[name] ?? [], value: sent(name) })
    case 'place':
      return placeField(view, { ...frame, divisions: given.divisions, level: question.level, value: sent(name) })
    case 'slot':
      return slotField(view, { ...frame, options: given.options[name] ?? [], value: sent(name) })
    case 'longText':
      return textarea({ ...frame, value: sent(name) })
    case 'date':
      return dateFields({
        ...frame,
        labels: { year: t('frame.year'), month: t('frame.month'), day: t('frame.day') },
        values: { year: sent(`${name}-year`), month: sent(`${name}-month`), day: sent(`${name}-day`) },
        wrong: issue?.field,
      })
    case 'yearSpan':
      return yearSpan({
        ...frame,
        labels: { from: t('frame.year-from'), to: t('frame.year-to') },
        values: { from: sent(`${name}-from`), to: sent(`${name}-to`) },
        wrong: issue?.field,
      })
    case 'declaration':
      return declaration({ ...frame, statement: question.statement, checked: sent(name) === 'yes' })
    case 'file':
      return fileField(view, { ...frame, accept: question.accept, value: sent(name) })
    case 'address':
      return addressFields(view, shown)
    default:
      return textField({ ...frame, value: sent(name), ...inputOf(question.type) })
  }
}

/** What there is to choose from, oneself among it where that is meant. */
function choicesOf({ t }: View, { question, name, given }: QuestionShown) {
  if (question.type === 'choice' || question.type === 'several') return optionsOf(question.options, name, given)
  const forSelf = question.type === 'person' && question.who.includes('self')
  return [...(forSelf ? [{ value: 'self', label: t('apply.person-self') }] : []), ...(given.options[name] ?? [])]
}

function inputOf(type: Question['type']) {
  if (type === 'phone') return { type: 'tel', inputmode: 'tel', autocomplete: 'tel', width: 'medium' } as const
  if (type === 'email') return { type: 'email', inputmode: 'email', autocomplete: 'email' } as const
  if (type === 'number' || type === 'money') return { inputmode: 'numeric', width: 'medium' } as const
  return type === 'registerNumber' || type === 'vehiclePlate' ? ({ width: 'medium' } as const) : {}
}

type OfficeFrame = Parameters<typeof radios>[0] & { readonly value: string }

function officeField({ t }: View, frame: OfficeFrame): Markup {
  return frame.options.length <= cardsMost ? radios(frame) : select({ ...frame, empty: t('frame.choose') })
}

const mediaTypes: Readonly<Record<FileKind, string>> = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' }
type FileFrame = Omit<Parameters<typeof fileUpload>[0], 'accept'> & {
  readonly accept: readonly FileKind[]
  readonly value: string
}

/** What is there already by name and size, and the place to choose another; a photo is made small where script runs. */
function fileField(view: View, { accept, value, ...frame }: FileFrame): Markup {
  const { t } = view
  const [id = '', , bytes = '', ...name] = value.split('|')
  const there = isUuid(id) && fileText(view, { id, bytes: Number(bytes), name: name.join('|') })
  return fileUpload({
    ...frame,
    accept: accept.map((kind) => mediaTypes[kind]).join(','),
    ...(accept.includes('jpeg') ? { shrink: t('journey.photo-shrunk') } : {}),
    ...(there
      ? { chosen: html`<p class="file-there">${there}</p><p class="hint">${t('journey.file-replace')}</p>` }
      : {}),
  })
}

/** Three levels, each shown once the one before it is chosen; without script every choice is one step. */
function addressFields(view: View, { name, question, form, given, issues, heading }: QuestionShown): Markup {
  const { t, language } = view
  const named = legend({ label: question.title, heading })
  const fields: Markup[] = []
  let parent = ''
  for (const level of [1, 2, 3] as const) {
    const choices = divisionsIn(given.divisions, level, parent)
    if (choices.length === 0) break
    const field = `${name}-${level}`
    const chosen = choices.find(({ code }) => code === one(form, field))
    const issue = issues.find((one) => one.field === field)
    fields.push(
      select({
        name: field,
        label: t(`frame.address-${level}`),
        error: issue && t(issue.code, issue.params),
        empty: t('frame.choose'),
        value: chosen?.code ?? '',
        options: optionsFor(choices, language),
      }),
    )
    if (!chosen) return html`<fieldset class="field">${named}${fields}</fieldset>`
    parent = chosen.code
  }
  const line = `${name}-line`
  const issue = issues.find((one) => one.field === line)
  fields.push(
    textField({
      name: line,
      label: t('frame.address-line'),
      error: issue && t(issue.code, issue.params),
      value: one(form, line),
    }),
  )
  return html`<fieldset class="field">${named}${fields}</fieldset>`
}

function optionsFor(divisions: readonly Division[], language: string) {
  return divisions.map(({ code, name }) => ({ value: code, label: inLanguage(name, language) }))
}

function slotField({ t }: View, frame: Omit<Parameters<typeof slots>[0], 'count'>): Markup {
  return slots({ ...frame, count: (count) => t('journey.slot-free', { count }) })
}

type PlaceFrame = Omit<Parameters<typeof select>[0], 'options' | 'empty'> & {
  readonly divisions: readonly Division[]
  readonly level: 1 | 2
}

function placeField({ t, language }: View, { divisions, level, ...frame }: PlaceFrame): Markup {
  return select({ ...frame, options: placesOf(divisions, level, language), empty: t('frame.choose') })
}

/** The divisions of a level to choose from; those of the second under the one around them. */
function placesOf(divisions: readonly Division[], level: 1 | 2, language: string) {
  const tops = divisionsIn(divisions, 1, '')
  if (level === 1) return optionsFor(tops, language)
  return tops.flatMap(({ code, name }) =>
    optionsFor(divisionsIn(divisions, 2, code), language).map((option) => ({
      ...option,
      group: inLanguage(name, language),
    })),
  )
}

function one(form: Form, field: string): string {
  return many(form, field).find((text) => text !== '') ?? ''
}

function many(form: Form, field: string): string[] {
  const sent = form[field]
  return sent === undefined ? [] : typeof sent === 'string' ? [sent] : [...sent]
}
