/** What the exchange says of itself: members, their services, whom they let ask, and the description of each. */
import type { Switchboard } from './switchboard.ts'
import { type Members, subsystemOf } from './x-road-members.ts'
import type { Heard } from './x-road-message.ts'
import { renamed } from './x-road-moods.ts'
import { openApiOf } from './x-road-openapi.ts'

export const metadataServices = ['listMethods', 'allowedMethods', 'getOpenAPI']

type Described = { readonly members: Members; readonly switchboard: Switchboard }

/** Everybody on the exchange; asked of the security server itself. */
export function listClients({ instance, registers }: Members): object {
  const member = registers.map((register) => {
    const [, memberClass, memberCode, subsystem] = subsystemOf(instance, register).split('/')
    const id = {
      object_type: 'SUBSYSTEM',
      xroad_instance: instance,
      member_class: memberClass,
      member_code: memberCode,
      subsystem_code: subsystem,
    }
    return { id, name: register.agency }
  })
  return { member }
}

/** What a metadata service of a member's subsystem answers, or the code of the fault. */
export function describe(heard: Heard, { members, switchboard }: Described): object | string {
  const [subsystem, code] = split(heard.service)
  const registers = members.subsystem(subsystem)
  if (registers.length === 0) return 'Server.ServerProxy.UnknownMember'
  if (code === 'getOpenAPI') {
    const service = members.service(`${subsystem}/${heard.query.get('serviceCode') ?? ''}`)
    const isChanged = service && switchboard.moodOf(service.register.id) === 'changed'
    return service ? openApiOf(service, isChanged ? renamed : undefined) : 'Client.BadRequest'
  }
  const offered = registers.flatMap(({ operations }) => Object.values(operations).map((one) => one.code))
  const isOpen = (one: string) => members.mayAsk(heard.question.client, `${subsystem}/${one}`)
  const listed = code === 'listMethods' ? offered : offered.filter(isOpen)
  return { service: listed.map((one) => methodOf(subsystem, one)) }
}

function methodOf(subsystem: string, code: string): object {
  const [instance, memberClass, memberCode, subsystemCode] = subsystem.split('/')
  return {
    object_type: 'SERVICE',
    service_type: 'OPENAPI',
    xroad_instance: instance,
    member_class: memberClass,
    member_code: memberCode,
    subsystem_code: subsystemCode,
    service_code: code,
    endpoint_list: [{ method: 'POST', path: '/' }],
  }
}

function split(service: string): [subsystem: string, code: string] {
  const at = service.lastIndexOf('/')
  return [service.slice(0, at), service.slice(at + 1)]
}
