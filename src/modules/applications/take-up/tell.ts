import type { Service } from '#catalogue'
import { type Facts, inputsFor } from '#engine'
import { ask } from '#exchange'
import type { Person } from '#identity'
import type { Context } from '#platform'
import type { Application } from '../application.ts'
import { subjectOf } from '../facts/readings.ts'

/** The field in which a register says whether it took what it was told. */
const successField = 'success'

/**
 * Tells a register what is granted (a fine that is paid) and says whether it took it. It goes out with the application's
 * number among its inputs, by which the register knows a repeated one.
 */
export async function tellRegister(
  ctx: Context,
  { application, service, person, facts }: { application: Application; service: Service; person: Person; facts: Facts },
): Promise<boolean> {
  const { tell, law } = service.definition
  if (!tell) return true
  const [register = '', operation = ''] = tell.operation.split('.')
  const values = { ...scalars(facts), ...application.answers, number: application.number }
  const answer = await ask(ctx, {
    personId: person.id,
    registerNumber: subjectOf(application.answers, person),
    register,
    operation,
    inputs: inputsFor(tell.with, values),
    fields: [successField],
    service: service.id,
    purpose: 'tell',
    applicationId: application.id,
    ...(law[0] ? { law: law[0].act } : {}),
  })
  return answer.state === 'found' && answer.rows[0]?.[successField] === true
}

function scalars(facts: Facts): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, string | number | boolean | null] => !Array.isArray(entry[1]),
    ),
  )
}
