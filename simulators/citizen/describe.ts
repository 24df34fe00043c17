/** A service as text, for its author: everything that a citizen, an officer and a register will meet. */
import {
  type Condition,
  type Definition,
  isRegisterOptions,
  type Nation,
  type Question,
  readsOf,
  type ServiceFile,
} from '#engine'

export function describeService({ definition, file, translations }: ServiceFile, nation: Nation): string {
  const { id, agency, kind, title, summary, source, confidence } = definition
  return [
    `${title} (${id})`,
    `${summary}`,
    `${kind} of ${agency} in ${file}; confidence ${confidence}${source ? `, source: ${source}` : ', no source'}`,
    `in other languages: ${Object.entries(translations)
      .map(([code, words]) => `${code} ${Object.keys(words).length} texts`)
      .join(', ')}`,
    section('Screens', screensOf(definition)),
    section(
      'Stops',
      definition.stop.map(({ when, say, remedy }) => `if ${conditionText(when)}: ${say} → ${remedy ?? ''}`),
    ),
    section('Fee', feesOf(definition)),
    section('Clock', clocksOf(definition)),
    section('Refusals', refusalsOf(definition)),
    section('Result', resultOf(definition)),
    section(
      'Registers are asked',
      readsOf(definition, nation.registers).map(
        (read) => `${read.register}.${read.operation}: ${read.fields.join(', ')}`,
      ),
    ),
    section('Text messages', messagesOf(definition, nation)),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string {
  return `\n${title}\n${lines.length === 0 ? '  none' : lines.map((line) => `  ${line}`).join('\n')}`
}

function screensOf({ pages, questions }: Definition): string[] {
  return pages.flatMap(({ ask, when }, i) => [
    `${i + 1}. ${ask.map((name) => `${questions[name]!.title} [${typeText(questions[name]!)}]`).join(' + ')}${when ? `  if ${conditionText(when)}` : ''}`,
  ])
}

function typeText(question: Question): string {
  const optional = question.optional ? ', optional' : ''
  if (!('options' in question)) return `${question.type}${optional}`
  const { options } = question
  return `${question.type} of ${isRegisterOptions(options) ? options.rows : Object.values(options as Record<string, string>).join(' | ')}${optional}`
}

function conditionText(when: Condition): string {
  return JSON.stringify(when).replaceAll('"', '')
}

function feesOf({ fee, local }: Definition): string[] {
  const places = Object.entries(local?.places ?? {}).flatMap(([code, terms]) =>
    terms.fee === undefined ? [] : [`in ${code}: ${terms.fee}`],
  )
  if (fee === 'unknown') return ['unknown', ...places]
  return [
    ...fee.map(({ label, amount, when }) => `${label}: ${amount}${when ? `  if ${conditionText(when)}` : ''}`),
    ...places,
  ]
}

function clocksOf({ time, decide, local }: Definition): string[] {
  const places = Object.entries(local?.places ?? {}).flatMap(([code, terms]) =>
    terms.workingDays === undefined ? [] : [`in ${code}: ${terms.workingDays} working days`],
  )
  const by =
    decide.by === 'rule' ? 'a rule decides at once' : `an officer decides within ${decide.workingDays} working days`
  return [by, ...(time === 'unknown' ? ['the law’s own limit is not sourced'] : []), ...places]
}

function refusalsOf({ decide }: Definition): string[] {
  const all = decide.by === 'rule' ? decide.refuseWhen : decide.refusals
  return all.map(({ code, say, remedy, law }) => `${code}: ${say} → ${remedy}${law ? ` (${law.act})` : ''}`)
}

function resultOf({ issue, collect, granted, tell }: Definition): string[] {
  return [
    ...(issue ? [`document “${issue.title}” for ${issue.validDays} days: ${issue.show.join(', ')}`] : []),
    ...(collect ? [`${collect.thing}, collected at the office of "${collect.at}"`] : []),
    ...(granted ? [granted] : []),
    ...(tell ? [`${tell.operation} is told ${Object.keys(tell.with).join(', ')}`] : []),
  ]
}

function messagesOf({ title, decide }: Definition, { words }: Nation): string[] {
  const own =
    decide.by === 'officer' ? ['application-queued', 'application-returned', 'application-refused'] : ['document-ready']
  const texts = Object.values(words)[0] ?? {}
  return own.flatMap((key) => (texts[`sms.${key}`] ? [texts[`sms.${key}`]!.replace('{title}', title)] : []))
}
