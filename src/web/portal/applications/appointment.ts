/** The appointment of an application: when and where to come, and giving it back, asked once more first. */

import { cancelAppointment, canStart } from '#applications'
import { html, type Markup } from '#kernel'
import { transact } from '#platform'
import { button, form, type PageContent, type View } from '#ui'
import { contextOf, goTo, type RouteAdder, show, viewOf } from '../../edge.ts'
import { readForm } from '../../form.ts'
import { dayText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { type AppointmentShown, appointmentShown } from './appointment-shown.ts'
import { type Loaded, load } from './load.ts'
import { officeWords, withDate } from './words.ts'

export const appointmentRoutes: RouteAdder = (app) => {
  app.get(routes.cancellation(':id'), async (c) => {
    const loaded = await load(c)
    const appointment = await appointmentShown(contextOf(c), loaded)
    if (!appointment || !canCancel(loaded, appointment)) return goTo(c, routes.application(loaded.application.id))
    const view = await viewOf(c, 'applications')
    return show(c, view, askPage(view, loaded, appointment))
  })

  app.post(routes.cancellation(':id'), async (c) => {
    const { application } = await load(c)
    await readForm(c)
    await transact(contextOf(c), (ctx) => cancelAppointment(ctx, { id: application.id }))
    return goTo(c, routes.application(application.id))
  })
}

/** Until it begins; what can still be withdrawn takes its time along. */
function canCancel({ application }: Pick<Loaded, 'application'>, { isOver }: AppointmentShown): boolean {
  return !isOver && !canStart('withdraw', application)
}

/** When and where, as a sentence; or that it is over. */
export function appointmentSentence(view: View, loaded: Loaded, appointment: AppointmentShown): Markup {
  const { t, language } = view
  const [day = '', time = ''] = appointment.startsAt.split('T')
  const date = t('application.appointment-time', { day: dayText(view, day, loaded.today), time })
  if (appointment.isOver) return withDate(view, 'application.lead-appointment-over', { date })
  const office = officeWords(loaded.nation, appointment.officeId, language)
  const where = [office?.name, office?.address].filter(Boolean).join(', ')
  return withDate(view, 'application.lead-appointment', { date, office: where })
}

/** What can be done with an appointment that is to come. */
export function appointmentActions(view: View, loaded: Loaded, appointment: AppointmentShown): Markup | undefined {
  const { t, url } = view
  const { id } = loaded.application
  if (appointment.isOver) return undefined
  return html`<div class="actions"><a href="${url(routes.applicationCalendar(id))}">${t('application.calendar')}</a>
    ${canCancel(loaded, appointment) && button({ label: t('application.appointment-cancel'), href: url(routes.cancellation(id)), kind: 'secondary' })}</div>`
}

function askPage(view: View, loaded: Loaded, appointment: AppointmentShown): PageContent {
  const { t, url } = view
  const { application, definition } = loaded
  const title = t('application.appointment-cancel-title')
  return {
    title,
    back: { href: url(routes.application(application.id)), label: t('frame.back') },
    main: html`<p class="caption">${definition.title} · ${application.number}</p>
      <h1>${title}</h1>
      <p class="lead">${appointmentSentence(view, loaded, appointment)}</p>
      <p>${t('application.appointment-cancel-note')}</p>
      ${form(view, {
        action: url(routes.cancellation(application.id)),
        fields: button({ label: t('application.appointment-cancel'), kind: 'warning' }),
      })}
      <p><a href="${url(routes.application(application.id))}">${t('application.appointment-keep')}</a></p>`,
  }
}
