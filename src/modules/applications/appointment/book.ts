/** The time somebody chose when they applied: booked with the application, kept until it is given back or over. */
import { type Appointment, book } from '#appointments'
import type { Service } from '#catalogue'
import type { Answers, Definition } from '#engine'
import type { Context } from '#platform'

type Booking = { readonly applicationId: string; readonly personId: string; readonly answers: Answers }

/** Books the time that was answered, if one was asked for; refuses one that somebody else has meanwhile. */
export async function bookAnswered(ctx: Context, { definition, id }: Service, booking: Booking): Promise<void> {
  const { applicationId, personId, answers } = booking
  const wanted = slotAnswered(definition, answers)
  if (!wanted) return
  const onTheEve = { job: 'applications.remind', data: { applicationId } }
  await book(ctx, { applicationId, personId, serviceId: id, ...wanted, onTheEve })
}

type Wanted = Pick<Appointment, 'officeId' | 'startsAt' | 'minutes'>

function slotAnswered({ questions }: Pick<Definition, 'questions'>, answers: Answers): Wanted | undefined {
  for (const [name, question] of Object.entries(questions)) {
    if (question.type !== 'slot') continue
    const [officeId, startsAt] = [answers[question.at], answers[name]]
    if (typeof officeId === 'string' && typeof startsAt === 'string')
      return { officeId, startsAt, minutes: question.minutes }
  }
  return undefined
}
