/** Enrolling a key: an officer's number, the code their lead gave them, then the key itself. */
import { deleteCookie, getCookie } from 'hono/cookie'
import { servingOfficer } from '#agencies'
import { beginEnrolment, finishEnrolment, type KeyAsked } from '#identity'
import { html, type Issue } from '#kernel'
import { transact } from '#platform'
import { button, errorSummary, form, noticeBanner, type PageContent, textField, type View } from '#ui'
import { type C, contextOf, type RouteAdder, show } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { routes } from '../routes.ts'
import { officeView } from './edge.ts'
import { challengeCookie, issueOf, keepChallenge, keyPage, officeCookieOptions, shapeOfNumber } from './key-page.ts'

const codeMost = 40

export const enrolmentRoutes: RouteAdder = (app, { edge }) => {
  const { publicUrl } = edge.options

  app.get(routes.officeEnrolment, (c) => showAsk(c, { number: '' }))

  app.post(routes.officeEnrolment, async (c) => {
    const sent = await readForm(c)
    const answer = textOf(sent, 'answer')
    if (answer) return finish(c, answer)
    const number = textOf(sent, 'number').trim()
    const asked = await begin(c, { number, code: textOf(sent, 'code').slice(0, codeMost) })
    if ('field' in asked) return showAsk(c, { number: number.slice(0, 50), issue: asked })
    keepChallenge(c, asked.challenge)
    const view = await officeView(c)
    return show(c, view, keyPage(view, { purpose: 'enrolment', asked, action: routes.officeEnrolment }))
  })

  async function begin(c: C, { number, code }: { number: string; code: string }): Promise<KeyAsked | Issue> {
    if (!shapeOfNumber.test(number)) return { field: 'number', code: 'office-sign-in.number-wrong' }
    const officer = await servingOfficer(contextOf(c), { number })
    return transact(contextOf(c), (ctx) => beginEnrolment(ctx, { officer, code })).catch((error) =>
      issueOf(c, error, 'code'),
    )
  }

  async function finish(c: C, answer: string): Promise<Response> {
    const challenge = getCookie(c, challengeCookie(publicUrl)) ?? ''
    deleteCookie(c, challengeCookie(publicUrl), officeCookieOptions(publicUrl))
    try {
      await finishEnrolment(contextOf(c), { challenge, answer })
    } catch (error) {
      return showAsk(c, { number: '', issue: issueOf(c, error, 'code') })
    }
    const view = await officeView(c)
    return show(c, view, enrolledPage(view))
  }

  async function showAsk(c: C, shown: { number: string; issue?: Issue }): Promise<Response> {
    const view = await officeView(c)
    return show(c, view, askPage(view, shown), shown.issue ? 422 : 200)
  }
}

function askPage(view: View, { number, issue }: { number: string; issue?: Issue }): PageContent {
  const { t } = view
  const errorAt = (field: string) => (issue?.field === field ? t(issue.code) : undefined)
  return {
    title: t('office-sign-in.enrol-title'),
    error: issue !== undefined,
    back: { href: view.url(routes.officeSignIn), label: t('office-sign-in.title') },
    main: html`${errorSummary(view, issue ? [issue] : [])}
      <h1>${t('office-sign-in.enrol-title')}</h1>
      <p class="lead">${t('office-sign-in.enrol-lead')}</p>
      ${form(view, {
        action: view.url(routes.officeEnrolment),
        fields: html`
          ${textField({ name: 'number', label: t('office-sign-in.number'), error: errorAt('number'), value: number, inputmode: 'numeric', width: 'short', autocomplete: 'off', maxlength: 10 })}
          ${textField({ name: 'code', label: t('office-sign-in.code'), hint: t('office-sign-in.code-hint'), error: errorAt('code'), inputmode: 'numeric', width: 'medium', autocomplete: 'one-time-code', maxlength: 40 })}
          ${button({ label: t('office-sign-in.continue') })}`,
      })}`,
  }
}

function enrolledPage(view: View): PageContent {
  const { t } = view
  return {
    title: t('office-sign-in.enrolled-title'),
    main: html`${noticeBanner({ kind: 'success', title: t('office-sign-in.enrolled-title') })}
      <h1>${t('office-sign-in.enrolled-title')}</h1>
      <p>${t('office-sign-in.enrolled-note')}</p>
      ${button({ label: t('office-sign-in.title'), href: view.url(routes.officeSignIn) })}`,
  }
}
