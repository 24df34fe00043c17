/**
 * Whether a definition can be published: every name it uses exists, every journey ends, nothing is asked that a
 * register knows, every text is there in every language. Free for the author: all services go through it.
 */
import type { Definition } from '../definition.ts'
import type { Nation, ServiceFile } from '../nation.ts'
import { checkConditions } from './conditions.ts'
import { checkFacts } from './facts.ts'
import { type Fault, fault } from './fault.ts'
import { checkJourneys } from './journeys.ts'
import { checkHandover, checkOfficer } from './officer.ts'
import { checkIdentity, checkOutcome } from './outcome.ts'
import { checkQuestions } from './questions.ts'
import { checkMessages, checkTexts } from './texts.ts'

export type { Fault } from './fault.ts'
export { smsTitleMost } from './texts.ts'

/** What keeps one service from being published. */
export function checkService(service: ServiceFile, nation: Nation): Fault[] {
  const { definition } = service
  const ofConditions = [...checkConditions(definition, nation)]
  return [
    ...checkIdentity(definition, nation),
    ...checkFacts(definition, nation),
    ...checkQuestions(definition, nation),
    ...ofConditions,
    ...checkJourneys(definition, new Set(ofConditions.map(({ path }) => path))),
    ...checkOutcome(definition, nation),
    ...checkOfficer(definition),
    ...checkHandover(definition, nation),
    ...checkTexts(service, nation),
  ]
}

/** What keeps a nation from being published: its services, what leads to them, and its text messages. */
export function checkNation(nation: Nation): Fault[] {
  const ids = nation.services.map(({ definition }) => definition.id)
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
  const ways: [string, readonly string[]][] = [
    ['mostUsed', nation.mostUsed.map(({ service }) => service)],
    ['often', nation.often],
    ...nation.lifeEvents.map(({ id, steps }): [string, readonly string[]] => [
      `lifeEvents.${id}`,
      steps.map(({ service }) => service),
    ]),
    ...nation.advice.map(({ id, services }): [string, readonly string[]] => [`advice.${id}`, services]),
    ...nation.bundles.map(({ id, services }): [string, readonly string[]] => [`bundles.${id}`, services]),
  ]
  return [
    ...twice.map((id) => fault('services', `two services are called "${id}": rename one`)),
    ...checkOldNames(nation),
    ...checkBundles(nation),
    ...ways.flatMap(([path, services]) =>
      services.filter((id) => !ids.includes(id)).map((id) => fault(path, `there is no service "${id}"`)),
    ),
    ...checkMessages(nation),
    ...nation.services.flatMap((service) =>
      checkService(service, nation).map(({ path, says }) => fault(`${service.file}: ${path}`, says)),
    ),
  ]
}

/** An old name leads to one service, and is nobody's new one. */
function checkOldNames({ services }: Nation): Fault[] {
  const ids = new Set(services.map(({ definition }) => definition.id))
  const old = services.flatMap(({ definition }) => definition.formerly ?? [])
  return old.flatMap((id, i) => {
    if (ids.has(id)) return [fault('formerly', `"${id}" is a service of its own: nobody can have been called so`)]
    return old.indexOf(id) === i
      ? []
      : [fault('formerly', `two services were called "${id}": its address leads to one`)]
  })
}

/** What is taken together is granted by a rule, free of charge, without a question that has no usual answer. */
function checkBundles({ bundles, services }: Nation): Fault[] {
  const byId = new Map(services.map(({ definition }) => [definition.id, definition]))
  return bundles.flatMap(({ id, services, for: about }) =>
    services.flatMap((service) => {
      const definition = byId.get(service)
      if (!definition || isTakenAtOnce(definition, about)) return []
      return [fault(`bundles.${id}`, `"${service}" needs an answer, a fee or an officer: leave it out`)]
    }),
  )
}

/** Whether it can be had without being asked anything: a document by rule, free, for whom it is about, for the usual years. */
export function isTakenAtOnce(
  { decide, fee, issue, questions, collect }: Definition,
  about: 'self' | 'child' = 'self',
): boolean {
  const usual = Object.values(questions).every(
    (question) =>
      question.optional || question.type === 'yearSpan' || (question.type === 'person' && question.who.includes(about)),
  )
  const isFree = fee !== 'unknown' && fee.every(({ amount }) => amount === 0)
  return decide.by === 'rule' && isFree && issue !== undefined && !collect && usual
}
