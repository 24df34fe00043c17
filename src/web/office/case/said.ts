/** What is known of a case: the citizen's answers, and beside them what registers say, each with its source and time. */
import { notThereCode } from '#applications'
import {
  type Answer,
  checksOf,
  type Facts,
  type FactValue,
  fillReason,
  type Given,
  type Nation,
  namesIn,
  questionsOf,
  reasonOf,
  showAnswer,
  stoppedBy,
} from '#engine'
import { dateIn, html, inLanguage, type Markup, nothing } from '#kernel'
import { icon, noticeBanner, tag, type View } from '#ui'
import { amountText, dateText, timeText } from '../../format.ts'
import type { CaseShown } from './page.ts'

/** What stands in the way of a grant, as its citizen would read it. */
export function stopShown(view: View, { definition, application, facts = {} }: CaseShown): Markup {
  if (application.obstacle === notThereCode)
    return noticeBanner({
      kind: 'error',
      title: view.t('office.not-listed'),
      body: html`<p>${view.t('office.not-listed-note')}</p>`,
    })
  const state = { answers: application.answers, facts }
  const code = stoppedBy(definition, state)
  const reason = code ? reasonOf(definition, code) : undefined
  if (!reason) return nothing
  const { say, remedy } = fillReason(reason, state)
  return noticeBanner({
    kind: 'error',
    title: view.t('office.stopped'),
    body: html`<p>${say}</p>${remedy && html`<p>${remedy}</p>`}`,
  })
}

/** What the platform checked by itself: a sign, a colour and a word say the same. */
export function checksShown({ t }: View, { definition, application, facts = {} }: CaseShown): Markup {
  if (definition.decide.by !== 'officer' || definition.decide.checks.length === 0) return nothing
  const checks = checksOf(definition.decide, { answers: application.answers, facts }).map((check, i) => ({
    ...check,
    state: stateOf(check.passed, isDecidable(definition, i, facts)),
  }))
  const passed = checks.filter(({ state }) => state === 'passed').length
  return html`<h3>${t('office.checks', { passed, of: checks.length })}</h3>
    <ul class="checks">${checks.map(
      ({ title, state }) =>
        html`<li class="${state}">${icon(signs[state])}<span>${title}: ${t(`office.check-${state}`)}</span></li>`,
    )}</ul>`
}

function stateOf(passed: boolean, isKnown: boolean): keyof typeof signs {
  if (!isKnown) return 'awaited'
  return passed ? 'passed' : 'failed'
}

const signs = { passed: 'circle-check', failed: 'circle-x', awaited: 'clock' } as const

/** Whether a check can be made: a fact that has not come is not taken for one that is not so. */
function isDecidable({ decide, facts: sources }: CaseShown['definition'], check: number, facts: Facts): boolean {
  const names = decide.by === 'officer' ? namesIn(decide.checks[check]?.when) : []
  return names.every((name) => !Object.hasOwn(sources, name) || Object.hasOwn(facts, name))
}

/** What the citizen answered, question by question. */
export function answersShown(view: View, shown: CaseShown): Markup {
  const { application, definition } = shown
  const rows = questionsOf(definition).flatMap(([name, question]) => {
    const answer = application.answers[name]
    if (answer === undefined || answer === null) return []
    const isReading = question.type === 'reading' // with its receipt, to be found by
    return [
      {
        label: question.title,
        value: isReading ? String(answer) : showAnswer(question, name, { answer, given: givenFor(view, shown, name) }),
      },
    ]
  })
  if (rows.length === 0) return nothing
  return html`<dl class="said">${rows.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** Enough to read an answer: whose offices there are, and what the citizen's own choice is called. */
function givenFor(view: View, { nation, definition, now }: CaseShown, name: string): Given {
  const { country, divisions, agencies } = nation
  const type = definition.questions[name]?.type
  const offices = () =>
    agencies.flatMap(({ offices }) =>
      offices.map(({ id, name }) => ({ value: id, label: inLanguage(name, view.language) })),
    )
  const words = nation.registerTranslations[view.language] ?? {}
  const options: Readonly<Record<string, () => Given['options'][string]>> = {
    office: offices,
    person: () => [{ value: 'self', label: view.t('office.self') }],
    register: () => nation.registers.map(({ id, title }) => ({ value: id, label: words[id] ?? title })),
  }
  return {
    country,
    divisions,
    today: dateIn(country.timeZone, now),
    options: { [name]: options[type ?? '']?.() ?? [] },
  }
}

type Group = { readonly title: string; readonly at: string | undefined; readonly rows: Markup[] }

/** What registers say, by register; what differs from when it was taken up says so. */
export function factsShown(view: View, shown: CaseShown): Markup {
  const { t } = view
  const { facts, stale, nation } = shown
  if (!facts) return noticeBanner({ kind: 'warning', title: t('office.pending') })
  return html`${awaitedShown(view, shown)}${stale && noticeBanner({ kind: 'warning', title: t('office.stale') })}
    ${groupsOf(view, shown).map(
      ({ title, at, rows }) => html`<h3>${title}</h3>
        <p class="hint">${at ? t('office.read-at', { time: timeText(new Date(at), view.language, nation.country) }) : t('office.pending')}</p>
        <dl class="said">${rows}</dl>`,
    )}`
}

/** What registers have not said yet and since when, and what came late. */
function awaitedShown(view: View, { awaited, isHeld, nation }: CaseShown): Markup {
  if (awaited.length === 0) return nothing
  const { t, language } = view
  const line = (register: string) => {
    const first = awaited.find((one) => one.register === register)!
    const open = awaited.some((one) => one.register === register && !one.arrivedAt)
    const time = timeText(open || !first.arrivedAt ? first.since : first.arrivedAt, language, nation.country)
    return html`<li>${t(open ? 'office.awaited-since' : 'office.arrived-at', { register: wordsOf(view, nation, register), time })}</li>`
  }
  const isOpen = awaited.some(({ arrivedAt }) => !arrivedAt)
  return noticeBanner({
    kind: isOpen ? 'warning' : 'info',
    title: t(isOpen ? 'office.awaited-title' : 'office.arrived-title'),
    body: html`<ul>${[...new Set(awaited.map(({ register }) => register))].map(line)}</ul>${isHeld && html`<p>${t('office.grant-held')}</p>`}`,
  })
}

function groupsOf(view: View, shown: CaseShown): Group[] {
  const { definition, application, nation } = shown
  const groups = new Map<string, Group>()
  for (const [name, source] of Object.entries(definition.facts)) {
    const path = 'from' in source ? source.from : 'rows' in source ? source.rows : undefined
    if (!path) continue
    const [register = '', operation = '', field] = path.split('.')
    const read = application.sources?.find((one) => one.register === register && one.operation === operation)
    const key = `${register}.${operation}`
    const group = groups.get(key) ?? { title: wordsOf(view, nation, key), at: read?.at, rows: [] }
    const label = field ? wordsOf(view, nation, path) : view.t('office.rows')
    group.rows.push(factRow(view, shown, { name, path, label }))
    groups.set(key, group)
  }
  return [...groups.values()]
}

type FactShown = { readonly name: string; readonly path: string; readonly label: string }

function factRow(view: View, { facts = {}, formFacts, nation }: CaseShown, { name, path, label }: FactShown): Markup {
  if (!Object.hasOwn(facts, name))
    return html`<div><dt>${label}</dt><dd>${tag({ kind: 'warning', label: view.t('office.awaited') })}</dd></div>`
  const [now, before] = [facts[name] ?? null, formFacts[name]]
  const hasChanged = before !== undefined && JSON.stringify(before) !== JSON.stringify(now)
  const said = (value: FactValue) => factText(view, nation, { path, value })
  return html`<div><dt>${label}</dt><dd>${said(now)}${
    hasChanged &&
    html` ${tag({ kind: 'warning', label: view.t('office.changed') })} <span class="hint">${view.t('office.was', { value: said(before) })}</span>`
  }</dd></div>`
}

function factText(view: View, nation: Nation, { path, value }: { path: string; value: FactValue }): string {
  const { t, language } = view
  const { country } = nation
  if (value === null) return t('office.nothing-there')
  if (Array.isArray(value)) return t('office.row-count', { count: value.length })
  const type = fieldOf(nation, path)?.type
  if (type === 'yesNo') return value ? t('frame.yes') : t('frame.no')
  if (type === 'money') return amountText(Number(value), country)
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}/.test(String(value))) return dateText(String(value).slice(0, 10), language)
  return String(value as Answer)
}

function fieldOf(nation: Nation, path: string) {
  const [register, operation = '', field = ''] = path.split('.')
  return nation.registers.find(({ id }) => id === register)?.operations[operation]?.fields[field]
}

/** The title of an operation (with its register) or of a field, as the officer reads it. */
function wordsOf({ language }: View, nation: Nation, path: string): string {
  const translated = nation.registerTranslations[language] ?? {}
  const [id = '', operation, field] = path.split('.')
  const register = nation.registers.find((one) => one.id === id)
  if (field) return translated[path] ?? fieldOf(nation, path)?.title ?? field
  const registerTitle = translated[id] ?? register?.title ?? id
  if (!operation) return registerTitle
  return `${registerTitle}: ${translated[path] ?? register?.operations[operation]?.title ?? operation}`
}
