/** The page on which a key is touched: the browser asks it, and its answer comes back in the form. */
import { setCookie } from 'hono/cookie'
import type { KeyAsked } from '#identity'
import { attributes, html, type Issue, Refusal } from '#kernel'
import { button, form, type PageContent, type View } from '#ui'
import { type C, cookieName } from '../edge.ts'

const challengeSeconds = 300
export const shapeOfNumber = /^\d{1,10}$/

/** Only a page of ours may send it, and no script may read it. */
export function officeCookieOptions(publicUrl: string) {
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure: publicUrl.startsWith('https:') } as const
}

export const challengeCookie = (publicUrl: string): string => cookieName(publicUrl, 'office-challenge')

/** Leaves the challenge with the browser that asked: an answer from another one is worth nothing. */
export function keepChallenge(c: C, challenge: string): void {
  const { publicUrl } = c.var.edge.options
  const options = { ...officeCookieOptions(publicUrl), maxAge: challengeSeconds }
  setCookie(c, challengeCookie(publicUrl), challenge, options)
}

export function keyPage(
  view: View,
  {
    purpose,
    asked,
    action,
    to = '',
  }: { purpose: 'enrolment' | 'sign-in'; asked: KeyAsked; action: string; to?: string },
): PageContent {
  const { t } = view
  const options = JSON.stringify(asked.options)
  return {
    title: t('office-sign-in.key-title'),
    scripts: ['passkey.js'],
    main: html`<h1>${t('office-sign-in.key-title')}</h1>
      <p class="lead">${t('office-sign-in.key-lead')}</p>
      <p class="error" id="key-needs-script">${t('office-sign-in.no-script')}</p>
      <div id="key" hidden${attributes({ 'data-purpose': purpose, 'data-options': options, 'data-failed': t('office-sign-in.key-failed') })}>
        ${form(view, {
          action: view.url(action),
          fields: html`<input type="hidden" name="answer" value=""><input type="hidden" name="to" value="${to}">
            ${button({ label: t('office-sign-in.key-start'), id: 'key-start' })}`,
        })}
      </div>
      <p role="status" id="key-status"></p>
      <p><a href="${view.url(action)}">${t('office-sign-in.again')}</a></p>`,
  }
}

/** A refusal of identity as something to put right on the page; anything else goes on its way. */
export function issueOf(c: C, error: unknown, field: string): Issue {
  if (!(error instanceof Refusal) || !error.code.startsWith('identity/')) throw error
  c.var.edge.base.log.info({ code: error.code, ...error.detail }, 'refused')
  return { field, code: `refusal.${error.code}` }
}
