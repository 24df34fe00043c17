/** The ways to a service as cv:Channel: this platform, and the offices that a service asks for. */
import type { Service } from '#catalogue'
import type { Agency, Definition, Nation, Office, Time } from '#engine'
import { routes } from '../../routes.ts'
import { type About, inEach } from './about.ts'
import { type Term, type Thing, texts, to, value } from './thing.ts'

const week = 7

export function channelsOf(service: Service, about: About): Thing[] {
  return [online(service, about), ...officesFor(service.definition, about.nation).map((own) => office(own, about))]
}

function online(service: Service, { nation, at }: About): Thing {
  const { id, definition } = service
  return {
    iri: at.inService(id, 'online'),
    is: ['cv:Channel'],
    says: {
      'dct:identifier': value(`${id}/online`),
      'dct:type': to(at.concept('channel', 'online')),
      'dct:description': texts(inEach(service.in, ({ title }) => title)),
      'cv:ownedBy': to(at.agency(definition.agency)),
      'cv:processingTime': durationOf(definition.time, nation),
      'foaf:page': to(at.page(routes.service(id))),
    },
  }
}

type OfficeOf = { readonly agency: Agency; readonly office: Office }

function office({ agency, office: { id, name, division } }: OfficeOf, { at }: About): Thing {
  return {
    iri: at.office(id),
    is: ['cv:Channel'],
    says: {
      'dct:identifier': value(`office/${id}`),
      'dct:type': to(at.concept('channel', 'office')),
      'dct:description': texts(name),
      'dct:spatial': to(division && at.place(division)),
      'cv:ownedBy': to(at.agency(agency.id)),
    },
  }
}

/** The offices among which a service lets one choose, each once. */
function officesFor(definition: Definition, { agencies }: Nation): OfficeOf[] {
  const found = Object.values(definition.questions).flatMap((question) => {
    if (question.type !== 'office') return []
    const own = question.of ?? definition.agency
    return agencies.flatMap((agency) =>
      agency.offices
        .filter(({ division }) => agency.id === own || (question.abroad && division === undefined))
        .map((office) => ({ agency, office })),
    )
  })
  return [...new Map(found.map((one) => [one.office.id, one])).values()]
}

/** The time a service takes (ISO 8601); working days as the days of as many weeks by the nation's hours. */
export function durationOf(time: Time, { calendarFor }: Nation): Term[] {
  if (time === 'unknown') return []
  if ('minutes' in time) return value(`PT${time.minutes}M`, 'xsd:duration')
  const perWeek = Object.values(calendarFor().hours).filter((spans) => spans.length > 0).length
  return value(`P${Math.ceil((time.workingDays * week) / perWeek)}D`, 'xsd:duration')
}
