/** The frame of the office's pages: where an officer can go, who they are here, and the way out. */
import { spokenFor } from '#alerts'
import { attributes, html, type Markup, type OfficerRole } from '#kernel'
import { button, emblem, form, icon, type PageContent, type View } from '#ui'
import { type C, show } from '../edge.ts'
import { routes } from '../routes.ts'
import { officerIn } from './edge.ts'

export type OfficePage = Omit<PageContent, 'frame'> & { readonly at?: Place }
type Place = 'desk' | 'petitions' | 'handover' | 'documents' | 'team' | 'audits' | 'duties' | 'alerts' | 'inspector'
type Status = Parameters<typeof show>[3]

const places: readonly { readonly place: Place; readonly path: string; readonly sign: string }[] = [
  { place: 'desk', path: routes.office, sign: 'inbox' },
  { place: 'petitions', path: routes.officePetitions, sign: 'mail' },
  { place: 'handover', path: routes.officeHandover, sign: 'package-check' },
  { place: 'documents', path: routes.officeDocuments, sign: 'file-pen' },
  { place: 'team', path: routes.officeTeam, sign: 'users' },
  { place: 'audits', path: routes.officeAudits, sign: 'eye' },
  { place: 'duties', path: routes.officeDuties, sign: 'landmark' },
  { place: 'alerts', path: routes.officeAlerts, sign: 'triangle-alert' },
  { place: 'inspector', path: routes.officeInspector, sign: 'eye' },
]

/** Answers with a page of the office; keys are read on all of them. */
export function showOffice(c: C, view: View, { at, ...page }: OfficePage, status?: Status): Promise<Response> {
  const { number, role, officeId } = officerIn(c)
  const spoken = spokenFor(c.var.edge.base, officeId)
  const isSpeaker = role !== 'inspector' && spoken.places.length + spoken.hazards.length > 0
  const frame = { head: head(view, { at, number, role, isSpeaker }), foot: foot(view) }
  return show(c, view, { ...page, frame, scripts: [...(page.scripts ?? []), 'office.js'] }, status)
}

/** What an officer may go to: the team is for who leads it, and an inspector takes no cases. */
const placesOf: Readonly<Record<OfficerRole, readonly Place[]>> = {
  officer: ['desk', 'petitions', 'handover'],
  lead: ['desk', 'petitions', 'handover', 'documents', 'team', 'audits', 'duties'],
  inspector: ['inspector'],
}

type Head = {
  readonly at?: Place | undefined
  readonly number: string
  readonly role: OfficerRole
  /** Their office speaks for a place or a hazard. */
  readonly isSpeaker: boolean
}

function head(view: View, { at, number, role, isSpeaker }: Head): Markup {
  const { t } = view
  const shown = places.filter(({ place }) => placesOf[role].includes(place) || (place === 'alerts' && isSpeaker))
  return html`<header class="head"><div class="head-inner wide">
    <a class="brand" href="${view.url(routes.office)}">${emblem}<span>${view.platformName}</span></a>
    <nav class="office-nav" aria-label="${t('office.nav')}">${shown.map(
      ({ place, path, sign }) =>
        html`<a href="${view.url(path)}"${attributes({ 'aria-current': at === place ? 'page' : undefined })}>${icon(sign)}<span>${t(`office.nav-${place}`)}</span></a>`,
    )}</nav>
    <div class="account">
      ${view.languages.filter(({ code }) => code !== view.language).map(({ code, short, name }) => html`<a class="language" lang="${code}" href="${view.switchUrl(code)}">${short}<span class="unseen"> ${name}</span></a>`)}
      <span>${t('office.officer', { number })}</span>
      ${form(view, { action: view.url(routes.officeSignOut), fields: button({ label: t('frame.sign-out'), kind: 'secondary' }) })}
    </div>
  </div></header>`
}

function foot(view: View): Markup {
  const { t } = view
  return html`<footer class="foot office-foot"><div class="foot-inner wide">
    ${view.demo && html`<p class="demo-mark">${icon('flask-conical')}<span>${t('frame.demo')}</span></p>`}
    ${keySheet(view)}
  </div></footer>`
}

const keys = ['N', 'A', 'R', 'F', 'Z', 'J', 'K', '?'] as const
const keyNames: Readonly<Record<(typeof keys)[number], string>> = {
  N: 'next',
  A: 'grant',
  R: 'return',
  F: 'refuse',
  Z: 'undo',
  J: 'down',
  K: 'up',
  '?': 'sheet',
}

/** The keys there are; the box that switches them off shows once the script that reads them is there (WCAG 2.1.4). */
function keySheet(view: View): Markup {
  const { t } = view
  return html`<details class="details" id="keys"><summary>${t('office.keys')}</summary><div>
    <dl class="keys">${keys.map((key) => html`<div><dt><kbd>${key}</kbd></dt><dd>${t(`office.key-${keyNames[key]}`)}</dd></div>`)}</dl>
    <p hidden id="keys-choice"><input type="checkbox" id="keys-on" checked> <label for="keys-on">${t('office.keys-on')}</label></p>
  </div></details>`
}
