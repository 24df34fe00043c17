/**
 * Whether a definition can be published: every name it uses exists, every journey ends, nothing is asked that a
 * register knows, every text is there in every language. Free for the author: all services go through it.
 */
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
    ...nation.lifeEvents.map(({ id, services }): [string, readonly string[]] => [`lifeEvents.${id}`, services]),
  ]
  return [
    ...twice.map((id) => fault('services', `two services are called "${id}": rename one`)),
    ...ways.flatMap(([path, services]) =>
      services.filter((id) => !ids.includes(id)).map((id) => fault(path, `there is no service "${id}"`)),
    ),
    ...checkMessages(nation),
    ...nation.services.flatMap((service) =>
      checkService(service, nation).map(({ path, says }) => fault(`${service.file}: ${path}`, says)),
    ),
  ]
}
