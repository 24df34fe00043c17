/** What waits for a person: to pay, to answer, to fetch. Stands above everything else on their home page. */
import { type Application, needingPerson } from '#applications'
import { type Service, versionOf } from '#catalogue'
import { citizenOf } from '#identity'
import { html, type Markup } from '#kernel'
import { serviceRow, type View } from '#ui'
import { type C, contextOf } from '../edge.ts'
import { routes } from '../routes.ts'
import { definitionIn } from './applications/load.ts'
import { stageOf, stageTitles } from './applications/stage.ts'

const rowsMost = 3
/** Past so many it is only "more". */
const countedMost = 20

export type Waiting = { readonly application: Application; readonly service: Service }

/** The applications in which a signed-in person has something to do; none for who is not signed in. */
export async function waitingFor(c: C): Promise<Waiting[]> {
  const ctx = contextOf(c)
  if (!c.var.session) return []
  const { country } = c.var.edge.nation
  const found = await needingPerson(ctx, citizenOf(ctx.actor), countedMost)
  return Promise.all(
    found.map(async (application) => ({
      application,
      service: await versionOf(ctx, country, application.definitionHash),
    })),
  )
}

/** Up to three of them as rows; nothing where nothing waits. */
export function waitingSection(view: View, waiting: readonly Waiting[], now: Date): Markup | undefined {
  if (waiting.length === 0) return undefined
  const { t, language, url } = view
  return html`<section><h2>${t('application.waiting-count', { count: waiting.length })}</h2>
    <ul class="service-rows">${waiting.slice(0, rowsMost).map(({ application, service }) => {
      const definition = definitionIn(service, language)
      return serviceRow({
        title: definition.title,
        href: url(routes.application(application.id)),
        icon: 'bell',
        note: t(stageTitles[stageOf(application, { definition, now })]),
      })
    })}</ul>
    ${waiting.length > rowsMost && html`<p><a href="${url(routes.applications)}">${t('application.list-title')}</a></p>`}
  </section>`
}
