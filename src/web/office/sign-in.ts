/** The office's door: an officer's number, then the key they hold. In a demonstration there is a key that everyone knows. */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { servingOfficer } from '#agencies'
import { beginOfficerSignIn, closeOfficerSession, finishOfficerSignIn } from '#identity'
import { html, type Issue, inLanguage, type Markup, nothing } from '#kernel'
import { transact } from '#platform'
import { button, errorSummary, form, type PageContent, select, textField, type View } from '#ui'
import { type C, contextOf, goTo, type RouteAdder, show } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { localPath, routes } from '../routes.ts'
import { isOffice, officeCookie, officeView } from './edge.ts'
import { challengeCookie, issueOf, keepChallenge, keyPage, officeCookieOptions, shapeOfNumber } from './key-page.ts'

const offeredMost = 20

export const officeSignInRoutes: RouteAdder = (app, { edge }) => {
  const { demoWorld, nation } = edge
  const { publicUrl, demo } = edge.options
  const cookieOptions = officeCookieOptions(publicUrl)

  app.get(routes.officeSignIn, async (c) => {
    const to = officePath(c.req.query('to'))
    return c.var.officer ? goTo(c, to) : showAsk(c, { to, number: '', issues: [] })
  })

  app.post(routes.officeSignIn, async (c) => {
    const sent = await readForm(c)
    const to = officePath(textOf(sent, 'to'))
    const answer = textOf(sent, 'answer')
    if (answer) return enter(c, { to, challenge: getCookie(c, challengeCookie(publicUrl)) ?? '', answer })
    const isDemo = textOf(sent, 'key') === 'demo'
    const number = textOf(sent, isDemo ? 'officer' : 'number').trim()
    if (!shapeOfNumber.test(number)) {
      const issues = [{ field: 'number', code: 'office-sign-in.number-wrong' }]
      return showAsk(c, { to, number: number.slice(0, 50), issues })
    }
    const officer = await servingOfficer(contextOf(c), { number })
    const asked = await transact(contextOf(c), (ctx) => beginOfficerSignIn(ctx, { number, officerId: officer?.id }))
    if (demo && demoWorld && officer && isDemo) {
      const { challenge, party } = asked
      const answer = demoWorld.signWithDemoKey(officer.id, { challenge, rpId: party.id, origin: party.origin })
      return enter(c, { to, challenge, answer })
    }
    keepChallenge(c, asked.challenge)
    const view = await officeView(c)
    return show(c, view, keyPage(view, { purpose: 'sign-in', asked, action: routes.officeSignIn, to }))
  })

  app.post(routes.officeSignOut, async (c) => {
    await readForm(c)
    await leave(c)
    deleteCookie(c, officeCookie(publicUrl), cookieOptions)
    return goTo(c, routes.officeSignIn)
  })

  async function enter(c: C, { to, challenge, answer }: { to: string; challenge: string; answer: string }) {
    deleteCookie(c, challengeCookie(publicUrl), cookieOptions)
    try {
      const { token } = await finishOfficerSignIn(contextOf(c), { challenge, answer })
      await leave(c)
      setCookie(c, officeCookie(publicUrl), token, cookieOptions)
      return goTo(c, to)
    } catch (error) {
      return showAsk(c, { to, number: '', issues: [issueOf(c, error, 'number')] })
    }
  }

  /** Ends the session there is, if there is one. */
  async function leave(c: C): Promise<void> {
    const { token } = c.var
    if (token) await transact(contextOf(c), (ctx) => closeOfficerSession(ctx, token))
  }

  async function showAsk(c: C, shown: Omit<Asked, 'demo'>): Promise<Response> {
    const view = await officeView(c)
    const demoForm = demo && demoWorld ? demoFormOf(view, { to: shown.to, options: offered(view) }) : nothing
    return show(c, view, askPage(view, { ...shown, demo: demoForm }), shown.issues.length > 0 ? 422 : 200)
  }

  /** The officers the demonstration offers, as they are chosen from. */
  function offered({ t, language }: View): { value: string; label: string }[] {
    const offices = new Map(nation.agencies.flatMap(({ offices }) => offices.map((office) => [office.id, office])))
    return nation.officers
      .filter(({ offered }) => offered)
      .slice(0, offeredMost)
      .map(({ number, officeId, role }) => {
        const office = inLanguage(offices.get(officeId)!.name, language)
        return {
          value: number,
          label: t('office-sign-in.officer', { office, role: t(`office-sign-in.role-${role}`), number }),
        }
      })
  }
}

/** Where to go inside the office; nowhere else. */
function officePath(given: string | undefined): string {
  const { pathname, search } = new URL(localPath(given), 'http://here') // as a browser reads it, `..` and all
  return isOffice(pathname) ? pathname + search : routes.office
}

type Asked = {
  readonly to: string
  readonly number: string
  readonly issues: readonly Issue[]
  readonly demo: Markup
}

function askPage(view: View, { to, number, issues, demo }: Asked): PageContent {
  const { t } = view
  const [issue] = issues
  return {
    title: t('office-sign-in.title'),
    error: issues.length > 0,
    main: html`${errorSummary(view, issues)}
      <h1>${t('office-sign-in.title')}</h1>
      ${form(view, {
        action: view.url(routes.officeSignIn),
        fields: html`<input type="hidden" name="to" value="${to}">
          ${textField({ name: 'number', label: t('office-sign-in.number'), error: issue && t(issue.code), value: number, inputmode: 'numeric', width: 'short', autocomplete: 'off', maxlength: 10 })}
          ${button({ label: t('office-sign-in.continue') })}`,
      })}
      <p><a href="${view.url(routes.officeEnrolment)}">${t('office-sign-in.enrol')}</a></p>
      ${demo}`,
  }
}

type DemoChoice = { readonly to: string; readonly options: readonly { value: string; label: string }[] }

/** The key of the demonstration is marked as such, and works without script: the simulated key stands on this side. */
function demoFormOf(view: View, { to, options }: DemoChoice): Markup {
  const { t } = view
  return html`<section class="banner info"><h2>${t('office-sign-in.demo-title')}</h2><p>${t('office-sign-in.demo-lead')}</p>
    ${form(view, {
      action: view.url(routes.officeSignIn),
      fields: html`<input type="hidden" name="to" value="${to}"><input type="hidden" name="key" value="demo">
        ${select({ name: 'officer', label: t('office-sign-in.demo-officer'), options, empty: t('frame.choose') })}
        ${button({ label: t('office-sign-in.demo-use'), kind: 'secondary' })}`,
    })}</section>`
}
