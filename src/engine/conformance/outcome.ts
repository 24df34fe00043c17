/** Whether what a service gives is whole: who gives it by which law, its fee, its refusals, and what its document shows. */
import type { Definition, Issue } from '../definition.ts'
import type { Nation } from '../nation.ts'
import { isRegisterOptions, placeOf } from '../reads.ts'
import { type Fault, fault } from './fault.ts'

export function* checkIdentity(definition: Definition, nation: Nation): Generator<Fault> {
  const { id, agency, law, words, confidence, source, stop } = definition
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    yield fault('id', `"${id}" is not kebab-case: use small letters, digits and single dashes`)
  if (!nation.agencies.some((known) => known.id === agency))
    yield fault('agency', `there is no agency "${agency}": take an id from the list of agencies`)
  if (nation.agencies.some((known) => known.id === agency && known.into))
    yield fault('agency', `"${agency}" was merged into another: move the file to its folder`)
  if (law.length === 0) yield fault('law', 'no law is cited: name the act that gives this service')
  for (const [i, { act }] of law.entries()) if (act.trim() === '') yield fault(`law.${i}`, 'the act has no name')
  if (words.length === 0) yield fault('words', 'nobody can find it: give the words people use')
  if (confidence === 'high' && !source)
    yield fault('source', 'high confidence needs a source: name it, or lower the confidence')
  for (const [i, { instead }] of stop.entries()) {
    if (instead === id) yield fault(`stop.${i}.instead`, 'it leads back to this service: name another or none')
    else if (instead !== undefined && !nation.services.some(({ definition }) => definition.id === instead))
      yield fault(`stop.${i}.instead`, `there is no service "${instead}"`)
  }
}

export function* checkOutcome(definition: Definition, nation: Nation): Generator<Fault> {
  const { fee, issue, decide, kind, facts } = definition
  if (fee !== 'unknown') {
    for (const [i, { amount }] of fee.entries())
      if (typeof amount === 'string') {
        if (!facts[amount]) yield fault(`fee.${i}.amount`, `"${amount}" is no fact: name one, or a number`)
      } else if (!Number.isSafeInteger(amount) || amount < 0)
        yield fault(`fee.${i}.amount`, 'a fee is a whole number, not below zero')
  }
  if (kind === 'reference' && !issue) yield fault('issue', 'a reference gives a document: say which')
  if (issue) yield* checkIssue(issue, definition, nation)
  const refusals = decide.by === 'rule' ? decide.refuseWhen : decide.refusals
  if (new Set(refusals.map(({ code }) => code)).size !== refusals.length)
    yield fault('decide', 'two refusals have the same code')
}

/** Kinds of question whose answer says nothing on paper. */
const unshown: readonly string[] = ['file', 'declaration', 'person', 'slot', 'reading']

function* checkIssue(issue: Issue, { facts, questions }: Definition, nation: Nation): Generator<Fault> {
  if (issue.edition !== undefined && questions[issue.edition]?.type !== 'choice')
    yield fault('issue.edition', `"${issue.edition}" is no choice: it has to offer languages`)
  if (issue.validDays < 1) yield fault('issue.validDays', 'a document holds for a day at least')
  for (const name of issue.holder)
    if (!facts[name]) yield fault('issue.holder', `the document shows "${name}", which is no fact`)
  for (const name of issue.show) {
    const place = facts[name] && placeOf(facts[name])
    const question = questions[name]
    if (question) {
      if (unshown.includes(question.type) || ('options' in question && isRegisterOptions(question.options)))
        yield fault('issue.show', `"${name}" cannot be shown on paper: show a fact that says it`)
    } else if (!facts[name]) yield fault('issue.show', `the document shows "${name}", which is no fact and no question`)
    else if (!place?.field) yield fault('issue.show', `"${name}" is no single field of a register: it has no title`)
    else yield* checkTitle('issue.show', { ...place, field: place.field }, nation)
  }
  if (!issue.table) return
  const rows = facts[issue.table.fact]
  const place = rows && 'rows' in rows ? placeOf(rows) : undefined
  if (!place) return yield fault('issue.table', `"${issue.table.fact}" is no fact of rows`)
  for (const field of issue.table.columns) yield* checkTitle('issue.table', { ...place, field }, nation)
}

type FieldPlace = { readonly register: string; readonly operation: string; readonly field: string }

/** A shown field has a title in every language; one that does not exist is told where the fact is. */
function* checkTitle(path: string, { register, operation, field }: FieldPlace, nation: Nation): Generator<Fault> {
  const fields = nation.registers.find(({ id }) => id === register)?.operations[operation]?.fields
  if (!fields) return
  const at = `${register}.${operation}.${field}`
  if (!fields[field]) {
    if (path === 'issue.table') yield fault(path, `${register}.${operation} has no field "${field}"`)
    return
  }
  for (const { code, partial } of nation.country.languages.slice(1))
    if (!partial && !nation.registerTranslations[code]?.[at])
      yield fault(path, `"${at}" has no title in "${code}": add it`)
}
