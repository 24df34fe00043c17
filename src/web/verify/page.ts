/** The page everybody checks on: one form, which a script on the device answers, or the platform where there is none. */
import { html, type Issue, type Markup, trusted } from '#kernel'
import { button, errorSummary, fileUpload, form, icon, type PageContent, textarea, type View } from '#ui'
import { routes } from '../routes.ts'

/** What the script finds in the page: the root's key, and where words and lists are, or they themselves. */
export type DeskLists = { readonly root: string; readonly words: string; readonly pack: string }

const signs = { success: 'circle-check', warning: 'triangle-alert', error: 'octagon-alert', info: 'info' } as const

export function askPage(
  view: View,
  { issues = [], lists }: { issues?: readonly Issue[]; lists: DeskLists },
): PageContent {
  return {
    title: view.t('verify.title'),
    error: issues.length > 0,
    scripts: ['verify.js'],
    main: html`${desk(view, { issues, lists })}
      <p class="by-script" hidden><a class="roomy" href="${view.url(routes.verifyFile)}" download>${view.t('verify.take-along')}</a></p>`,
  }
}

/** The form, the place of the answer, and what the script needs: also all there is in the file that is opened alone. */
export function desk(view: View, { issues, lists }: { issues: readonly Issue[]; lists: DeskLists }): Markup {
  const { t } = view
  const error = issues.length > 0 ? t('verify.empty') : undefined
  const said = {
    'no-code': t('verify.no-code'),
    'no-camera': t('verify.camera-none'),
    'no-lists': t('verify.no-lists'),
    'no-pair': t('verify.no-pair'),
    kept: t('verify.kept'),
    working: t('verify.working'),
    looking: t('verify.looking'),
    start: t('verify.camera'),
    stop: t('verify.camera-stop'),
  }
  return html`<div id="desk"${Object.entries(said).map(([name, text]) => html` data-${trusted(name)}="${text}"`)}>
      ${errorSummary(view, issues)}
      <h1 tabindex="-1">${t('verify.title')}</h1>
      <p class="lead">${t('verify.lead')}</p>
      <div class="scanner by-script" hidden>
        ${button({ label: t('verify.camera'), type: 'button', id: 'scan', icon: 'camera' })}
        <video id="scan-video" hidden muted playsinline></video>
        <p role="status" id="scan-status"></p>
      </div>
      ${form(view, {
        action: view.url(routes.verify),
        multipart: true,
        fields: html`
          ${fileUpload({ name: 'pdf', label: t('verify.file'), hint: t('verify.file-hint'), accept: acceptedBySender, error })}
          ${textarea({ name: 'text', label: t('verify.text'), hint: t('verify.text-hint'), rows: 3 })}
          ${button({ label: t('verify.check'), kind: 'secondary', icon: 'scan-line' })}`,
      })}
      <p class="hint by-script" hidden>${t('verify.private')} <span id="kept" role="status"></span></p>
    </div>
    <div id="answer" aria-live="polite" hidden></div>
    ${Object.entries(signs).map(([kind, name]) => html`<template id="sign-${kind}">${icon(name)}</template>`)}
    <template id="desk-lists">${JSON.stringify(lists)}</template>`
}

/** What the platform can read by itself; the script reads pictures too. */
const acceptedBySender = 'application/pdf,.tlog-proof,.json'
