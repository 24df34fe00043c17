/** The promised day, or an appointment, for a person's own calendar (RFC 5545), without a reminder of ours. */
import { type Language, minute, Refusal } from '#kernel'
import { type C, contextOf, type RouteAdder, viewOf } from '../../edge.ts'
import { routes } from '../../routes.ts'
import { promisedDay } from './lead.ts'
import { load, type Shown, withAll } from './load.ts'
import { officeWords } from './words.ts'

const octetsMost = 75

export const calendarRoutes: RouteAdder = (app, { edge }) => {
  app.get(routes.applicationCalendar(':id'), async (c) => {
    const shown = await withAll(contextOf(c), await load(c))
    const { application, now } = shown
    const { title } = shown.definition
    const when = whenOf(shown, c.var.language)
    if (!when) throw new Refusal('web/not-found')
    const { t, url } = await viewOf(c)
    const { publicUrl } = edge.options
    return asCalendar(c, application.number, [
      ['UID', `${application.id}@${new URL(publicUrl).hostname}`],
      ['DTSTAMP', utc(now)],
      ...when,
      ['SUMMARY', escaped(shown.appointment ? title : t('application.calendar-title', { title }))],
      ['DESCRIPTION', escaped(t('application.calendar-note', { number: application.number }))],
      ['URL', `${publicUrl}${url(routes.application(application.id))}`],
      ['TRANSP', shown.appointment ? 'OPAQUE' : 'TRANSPARENT'],
    ])
  })
}

type Lines = readonly (readonly [name: string, value: string])[]

/** An appointment from minute to minute, with its place; else the day that was promised, if any was. */
function whenOf(shown: Shown, language: Language): Lines | undefined {
  const { appointment, nation } = shown
  if (appointment) {
    const until = new Date(appointment.from.getTime() + appointment.minutes * minute)
    const office = officeWords(nation, appointment.officeId, language)
    return [
      ['DTSTART', utc(appointment.from)],
      ['DTEND', utc(until)],
      ['LOCATION', escaped([office?.name, office?.address].filter(Boolean).join(', '))],
    ]
  }
  const on = promisedDay(shown)
  return on ? [['DTSTART;VALUE=DATE', digits(on)]] : undefined
}

function utc(at: Date): string {
  return `${digits(at.toISOString().slice(0, 19))}Z`
}

function asCalendar(c: C, name: string, event: Lines): Response {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//applications//1.0//EN',
    'BEGIN:VEVENT',
    ...event.map(([name, value]) => `${name}:${value}`),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return c.body(lines.map((line) => `${folded(line)}\r\n`).join(''), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name.replace(/[^\w-]/g, '')}.ics"`,
    'Cache-Control': 'no-store',
  })
}

function digits(time: string): string {
  return time.replace(/[-:]/g, '')
}

/** RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n')
}

/** RFC 5545 §3.1: a line has 75 octets at most, and goes on after a blank; no letter is cut in two. */
export function folded(line: string): string {
  let [out, octets] = ['', 0]
  for (const letter of line) {
    const more = Buffer.byteLength(letter)
    if (octets + more > octetsMost) [out, octets] = [`${out}\r\n `, 1]
    out += letter
    octets += more
  }
  return out
}
