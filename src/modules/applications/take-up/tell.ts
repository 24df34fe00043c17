import type { Service } from '#catalogue'
import { type Facts, inputsFor } from '#engine'
import { ask } from '#exchange'
import type { Person } from '#identity'
import type { Context } from '#platform'
import type { Application } from '../application.ts'
import { subjectOf } from './read-facts.ts'

/**
 * Tells a register what was granted (a fine that is paid). It goes out with the application's number among its inputs, by
 * which the register knows a repeated one; before the grant, so that nobody is granted what its owner does not know of.
 */
export async function tellRegister(
  ctx: Context,
  { application, service, person, facts }: { application: Application; service: Service; person: Person; facts: Facts },
): Promise<void> {
  const { tell, law } = service.definition
  if (!tell) return
  const [register = '', operation = ''] = tell.operation.split('.')
  const values = { ...scalars(facts), ...application.answers, number: application.number }
  await ask(ctx, {
    personId: person.id,
    registerNumber: subjectOf(application.answers, person),
    register,
    operation,
    inputs: inputsFor(tell.with, values),
    fields: [],
    service: service.id,
    purpose: 'tell',
    applicationId: application.id,
    ...(law[0] ? { law: law[0].act } : {}),
  })
}

function scalars(facts: Facts): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, string | number | boolean | null] => !Array.isArray(entry[1]),
    ),
  )
}
