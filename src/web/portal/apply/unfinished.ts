/** What somebody began and has not sent: stands on their home page until they do. */
import { type DraftListed, draftsOf } from '#applications'
import { serviceIn } from '#catalogue'
import { html, type Markup } from '#kernel'
import { serviceRow, type View } from '#ui'
import { type C, contextOf } from '../../edge.ts'
import { dotted } from '../../journey/index.ts'
import { routes } from '../../routes.ts'

const rowsMost = 3

/** The drafts of a signed-in person; none for who is not signed in. */
export async function unfinishedOf(c: C): Promise<DraftListed[]> {
  return c.var.session ? draftsOf(contextOf(c)) : []
}

/** The latest three as rows that lead on; nothing where nothing was begun. */
export function unfinishedSection(view: View, c: C, drafts: readonly DraftListed[]): Markup | undefined {
  if (drafts.length === 0) return undefined
  const { t, language, url } = view
  return html`<section><h2>${t('journey.unfinished', { count: drafts.length })}</h2>
    <ul class="service-rows">${drafts.slice(0, rowsMost).map(({ serviceId, expiresAt }) => {
      const service = serviceIn(contextOf(c), serviceId)
      return serviceRow({
        title: (service.in[language] ?? service.definition).title,
        href: url(routes.apply(serviceId)),
        icon: 'pencil',
        note: t('journey.unfinished-note', { date: dotted(expiresAt.toISOString()) }),
      })
    })}</ul></section>`
}
