/** The frame of the office's pages: where an officer can go, who they are here, and the way out. */
import { attributes, html, type Markup, type OfficerRole } from '#kernel'
import { button, emblem, form, icon, type PageContent, type View } from '#ui'
import { type C, show } from '../edge.ts'
import { routes } from '../routes.ts'
import { officerIn } from './edge.ts'

export type OfficePage = Omit<PageContent, 'frame'> & { readonly at?: Place }
type Place = 'desk' | 'handover' | 'documents' | 'team' | 'audits' | 'inspector'
type Status = Parameters<typeof show>[3]

const places: readonly { readonly place: Place; readonly path: string; readonly sign: string }[] = [
  { place: 'desk', path: routes.office, sign: 'inbox' },
  { place: 'handover', path: routes.officeHandover, sign: 'package-check' },
  { place: 'documents', path: routes.officeDocuments, sign: 'file-pen' },
  { place: 'team', path: routes.officeTeam, sign: 'users' },
  { place: 'audits', path: routes.officeAudits, sign: 'eye' },
  { place: 'inspector', path: routes.officeInspector, sign: 'eye' },
]

/** Answers with a page of the office; keys are read on all of them. */
export function showOffice(c: C, view: View, { at, ...page }: OfficePage, status?: Status): Promise<Response> {
  const { number, role } = officerIn(c)
  const frame = { head: head(view, { at, number, role }), foot: foot(view) }
  return show(c, view, { ...page, frame, scripts: [...(page.scripts ?? []), 'office.js'] }, status)
}

/** What an officer may go to: the team is for who leads it, and an inspector takes no cases. */
const placesOf: Readonly<Record<OfficerRole, readonly Place[]>> = {
  officer: ['desk', 'handover'],
  lead: ['desk', 'handover', 'documents', 'team', 'audits'],
  inspector: ['inspector'],
}

function head(view: View, { at, number, role }: { at?: Place | undefined; number: string; role: OfficerRole }): Markup {
  const { t } = view
  const shown = places.filter(({ place }) => placesOf[role].includes(place))
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
