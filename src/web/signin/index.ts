/** Signing in: a register number, a code on the screen, and a text message that the person sends. */

import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { parseAnswer } from '#engine'
import { beginSignIn, closeSession, openSession, signInState, speakLanguage } from '#identity'
import { html, type Issue, Refusal } from '#kernel'
import { notify } from '#notices'
import { transact } from '#platform'
import { button, errorSummary, form, noticeBanner, type PageContent, textField, type View } from '#ui'
import {
  answerWait,
  type C,
  contextOf,
  cookieName,
  goTo,
  type RouteAdder,
  sessionCookie,
  show,
  viewOf,
} from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { timeText } from '../format.ts'
import { localPath, routes } from '../routes.ts'

const attemptSeconds = 600
const waitSeconds = 2

export const signInRoutes: RouteAdder = (app, { edge }) => {
  const { country } = edge.nation
  const secure = edge.options.publicUrl.startsWith('https:')
  const attemptCookie = cookieName(edge.options.publicUrl, 'attempt')
  const cookieOptions = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const

  app.get(routes.signIn, async (c) => {
    if (c.var.session) return goTo(c, localPath(c.req.query('to') ?? routes.me))
    return showAsk(c, { to: localPath(c.req.query('to') ?? routes.me), value: '', issues: [] })
  })

  app.post(routes.signIn, async (c) => {
    const sent = await readForm(c)
    const to = localPath(textOf(sent, 'to'))
    const given = { country, today: edge.base.clock.now().toISOString().slice(0, 10), divisions: [], options: {} }
    const parsed = parseAnswer({ type: 'registerNumber', title: '' }, 'registerNumber', { form: sent, given })
    if (!parsed.ok) return showAsk(c, { to, value: textOf(sent, 'registerNumber').slice(0, 50), issues: parsed.issues })
    const begun = await transact(contextOf(c), (ctx) =>
      beginSignIn(ctx, { registerNumber: String(parsed.value), returnTo: to }),
    )
    const who = edge.nation.people.find(({ registerNumber }) => registerNumber === parsed.value)?.id ?? ''
    const value = [begun.attempt, begun.code, begun.validFrom.getTime(), edge.options.demo ? who : ''].join('.')
    setCookie(c, attemptCookie, value, { ...cookieOptions, maxAge: attemptSeconds })
    return goTo(c, routes.signInCode)
  })

  app.get(routes.signInCode, async (c) => {
    const [attempt, code, validFrom, who] = (getCookie(c, attemptCookie) ?? '').split('.')
    if (!attempt || !code) return goTo(c, routes.signIn)
    const state = await signInState(contextOf(c), attempt)
    const waited = answerWait(c, state)
    if (waited) return waited
    if (state === 'confirmed') return enter(c, attempt)
    const view = await viewOf(c)
    if (state === 'expired') return show(c, view, expiredPage(view))
    const slowUntil =
      new Date(Number(validFrom)) > edge.base.clock.now()
        ? timeText(new Date(Number(validFrom)), view.language, country)
        : undefined
    return show(c, view, codePage(view, { code, shortCode: country.shortCode, slowUntil, who }))
  })

  app.post(routes.signOut, async (c) => {
    await readForm(c)
    const { token } = c.var
    if (token) await transact(contextOf(c), (ctx) => closeSession(ctx, token))
    deleteCookie(c, sessionCookie(edge.options.publicUrl), cookieOptions)
    return goTo(c, routes.home)
  })

  async function enter(c: C, attempt: string): Promise<Response> {
    const opened = await transact(contextOf(c), async (ctx) => {
      const opened = await openSession(ctx, attempt)
      await speakLanguage(ctx, { personId: opened.personId, language: c.var.language })
      await notify(ctx, { personId: opened.personId, key: 'signed-in', params: {}, sms: false })
      return opened
    }).catch((error: unknown) => {
      if (error instanceof Refusal && c.var.session) return undefined // the same page asked twice at once
      throw error
    })
    deleteCookie(c, attemptCookie, cookieOptions)
    if (opened) setCookie(c, sessionCookie(edge.options.publicUrl), opened.token, cookieOptions)
    return goTo(c, opened?.returnTo ?? routes.me)
  }

  async function showAsk(c: C, shown: { to: string; value: string; issues: readonly Issue[] }): Promise<Response> {
    const view = await viewOf(c)
    return show(
      c,
      view,
      askPage(view, { ...shown, example: country.registerNumber.example }),
      shown.issues.length > 0 ? 422 : 200,
    )
  }
}

type Asked = {
  readonly to: string
  readonly value: string
  readonly issues: readonly Issue[]
  readonly example: string
}

function askPage(view: View, { to, value, issues, example }: Asked): PageContent {
  const { t } = view
  const [issue] = issues
  return {
    title: t('signin.title'),
    error: issues.length > 0,
    main: html`${errorSummary(view, issues)}
      <h1>${t('signin.title')}</h1>
      ${form(view, {
        action: view.url(routes.signIn),
        fields: html`<input type="hidden" name="to" value="${to}">
          ${textField({ name: 'registerNumber', label: t('signin.register-number'), hint: t('signin.register-number-hint', { example }), error: issue && t(issue.code, issue.params), value, width: 'medium', autocomplete: 'off', maxlength: 20 })}
          ${button({ label: t('signin.continue') })}`,
      })}
      <p class="hint">${t('signin.how')}</p>`,
  }
}

function codePage(
  view: View,
  {
    code,
    shortCode,
    slowUntil,
    who,
  }: { code: string; shortCode: string; slowUntil: string | undefined; who: string | undefined },
): PageContent {
  const { t } = view
  return {
    title: t('signin.code-title'),
    wait: { seconds: waitSeconds, state: 'waiting' },
    main: html`<h1>${t('signin.code-title')}</h1>
      <p class="code">${code}</p>
      <p class="lead">${t('signin.code-lead', { shortCode })}</p>
      ${slowUntil && noticeBanner({ kind: 'warning', title: t('signin.code-slow', { time: slowUntil }) })}
      <div class="actions">${button({ label: t('signin.code-send'), href: `sms:${shortCode}?body=${code}`, icon: 'message-square' })}
        ${view.demo && button({ label: t('signin.code-demo'), href: `${view.url(routes.demoPhone)}?text=${code}${who ? `&who=${who}` : ''}`, kind: 'secondary' })}</div>
      <p role="status">${t('signin.code-wait')} <a href="${view.url(routes.signInCode)}">${t('signin.code-check')}</a></p>
      <p class="hint">${t('signin.code-warn')}</p>`,
  }
}

function expiredPage(view: View): PageContent {
  const { t } = view
  return {
    title: t('signin.expired-title'),
    main: html`<h1>${t('signin.expired-title')}</h1><p>${t('signin.expired-note')}</p>${button({ label: t('signin.again'), href: view.url(routes.signIn) })}`,
  }
}
