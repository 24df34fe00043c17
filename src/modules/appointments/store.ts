import { type Db, sql } from '#platform'
import type { Appointment } from './appointment.ts'
import type { Taken } from './slots.ts'

const start = sql`to_char(starts_on, 'YYYY-MM-DD') || 'T' || starts_at as starts_at`
const columns = sql`id, application_id, office_id, service_id, ${start}, minutes, window_number`
const takenMost = 10_000

export function findOf(db: Db, applicationId: string): Promise<Appointment | undefined> {
  return db.maybe<Appointment>(sql`
    select ${columns} from appointments.booking where application_id = ${applicationId} and released_at is null`)
}

type Days = { readonly officeId: string; readonly from: string; readonly until: string }

export function findAt(db: Db, { officeId, from, until, limit }: Days & { limit: number }): Promise<Appointment[]> {
  return db.many<Appointment>(sql`
    select ${columns} from appointments.booking
    where office_id = ${officeId} and starts_on between ${from}::date and ${until}::date and released_at is null
    order by starts_on, booking.starts_at, service_id, window_number limit ${limit}`)
}

export function takenAt(db: Db, { officeId, serviceId, from, until }: Days & { serviceId: string }): Promise<Taken[]> {
  return db.many<Taken>(sql`
    select ${start}, minutes, window_number from appointments.booking
    where office_id = ${officeId} and service_id = ${serviceId} and released_at is null
      and starts_on between ${from}::date and ${until}::date limit ${takenMost}`)
}

type NewBooking = Appointment & { readonly bookedOn: string; readonly at: Date }

/** Takes the window at that time; none when somebody has it, or has it when their transaction ends. */
export function insertBooking(db: Db, given: NewBooking): Promise<number> {
  const { id, applicationId, officeId, serviceId, startsAt, minutes, windowNumber, bookedOn, at } = given
  return db.run(sql`
    insert into appointments.booking
      (id, application_id, office_id, service_id, starts_on, starts_at, minutes, window_number, booked_on, booked_at)
    values (${id}, ${applicationId}, ${officeId}, ${serviceId}, ${startsAt.slice(0, 10)}, ${startsAt.slice(11)},
      ${minutes}, ${windowNumber}, ${bookedOn}, ${at})
    on conflict (office_id, service_id, starts_on, starts_at, window_number) where released_at is null do nothing`)
}

export function setReleased(
  db: Db,
  { applicationId, at }: { applicationId: string; at: Date },
): Promise<Appointment | undefined> {
  return db.maybe<Appointment>(sql`
    update appointments.booking set released_at = ${at}
    where application_id = ${applicationId} and released_at is null returning ${columns}`)
}

/** How many were marked: none when it was before. */
export function setReminded(db: Db, { id, at }: { id: string; at: Date }): Promise<number> {
  return db.run(sql`
    update appointments.booking set reminded_at = ${at}
    where id = ${id} and reminded_at is null and released_at is null`)
}
