/** Who is expected at an officer's office, today and in the days after: the number, the service and the time, no more. */
import { officeById } from '#agencies'
import { expectedAtOffice } from '#applications'
import { versionOf } from '#catalogue'
import { dateIn, html, inLanguage } from '#kernel'
import { emptyState, table, type View } from '#ui'
import type { RouteAdder } from '../edge.ts'
import { dayText } from '../format.ts'
import { routes } from '../routes.ts'
import { officeContextOf, officerIn, officeView } from './edge.ts'
import { type OfficePage, showOffice } from './frame.ts'
import { orTell } from './stopped.ts'

export const appointmentRoutes: RouteAdder = (app) => {
  app.get(
    routes.officeAppointments,
    orTell(async (c) => {
      const [ctx, view] = [officeContextOf(c), await officeView(c)]
      const { nation } = c.var.edge
      const [office, expected] = await Promise.all([officeById(ctx, officerIn(c).officeId), expectedAtOffice(ctx)])
      const rows = await Promise.all(
        expected.map(async ({ appointment, application }): Promise<Row> => {
          const service = await versionOf(ctx, nation.country, application.definitionHash)
          const { title } = service.in[view.language] ?? service.definition
          return { startsAt: appointment.startsAt, number: application.number, title }
        }),
      )
      const today = dateIn(nation.calendarFor(office.division ?? undefined).timeZone, ctx.clock.now())
      return showOffice(c, view, page(view, { rows, today, office: inLanguage(office.name, view.language) }))
    }),
  )
}

type Row = { readonly startsAt: string; readonly number: string; readonly title: string }
type Shown = { readonly rows: readonly Row[]; readonly today: string; readonly office: string }

function page(view: View, { rows, today, office }: Shown): OfficePage {
  const { t } = view
  const days = [...Map.groupBy(rows, ({ startsAt }) => startsAt.slice(0, 10))]
  return {
    title: t('office.appointments'),
    at: 'desk',
    width: 'wide',
    main: html`<p class="caption">${office}</p>
      <h1>${t('office.appointments')}</h1>
      ${days.length === 0 && emptyState({ title: t('office.appointments-none') })}
      ${days.map(([day, members]) =>
        table({
          caption: dayText(view, day, today),
          columns: [t('office.time'), t('office.number'), t('office.service')],
          rows: members.map(({ startsAt, number, title }) => [startsAt.slice(11), number, title]),
        }),
      )}`,
  }
}
