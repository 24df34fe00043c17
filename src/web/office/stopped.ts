/** What an officer is told when something cannot be done any more: what happened, and the next case. */
import { refusals as agencies } from '#agencies'
import { refusals as alerts } from '#alerts'
import { refusals as applications } from '#applications'
import { refusals as documents } from '#documents'
import { refusals as identity } from '#identity'
import { html, Refusal } from '#kernel'
import { refusals as openness } from '#openness'
import { refusals as oversight } from '#oversight'
import { refusals as petitions } from '#petitions'
import { refusals as platform } from '#platform'
import { refusals as transparency } from '#transparency'
import { noticeBanner, type View } from '#ui'
import type { C } from '../edge.ts'
import { routes } from '../routes.ts'
import { nextButton } from './desk-parts.ts'
import { officeView } from './edge.ts'
import { type OfficePage, showOffice } from './frame.ts'

type Handler = (c: C) => Promise<Response>
type Status = NonNullable<Parameters<typeof showOffice>[3]>

const statuses: Readonly<Record<string, number>> = {
  ...agencies,
  ...alerts,
  ...applications,
  ...documents,
  ...identity,
  ...openness,
  ...oversight,
  ...petitions,
  ...platform,
  ...transparency,
}
/** Where a case can be gone to while somebody looks at it. */
const gone = ['pending', 'returned', 'granted', 'printing', 'ready', 'collected', 'refused', 'withdrawn', 'expired']

/** The handler, whose refusals an officer reads on a page of the office; those of the door go on to the door. */
export function orTell(handler: Handler): Handler {
  return async (c) => {
    try {
      return await handler(c)
    } catch (error) {
      if (!(error instanceof Refusal) || !c.var.officer || !(error.code in statuses)) throw error
      const status = statuses[error.code]! as Status
      c.var.edge.base.log.info({ code: error.code, status, ...error.detail }, 'refused')
      const view = await officeView(c)
      return showOffice(c, view, stoppedPage(view, error), status)
    }
  }
}

function stoppedPage(view: View, { code, detail }: Refusal): OfficePage {
  const { t } = view
  const state = code === 'applications/decided-already' && gone.find((one) => one === detail.state)
  const title = t(`refusal.${code}`)
  return {
    title,
    back: { href: view.url(routes.office), label: t('office.desk') },
    main: html`<h1>${title}</h1>
      ${state && noticeBanner({ kind: 'info', title: t(`office.gone-${state}`) })}
      ${nextButton(view)}`,
  }
}
