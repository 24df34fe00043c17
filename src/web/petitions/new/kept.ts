/**
 * Whoever writes for longer than a session lasts loses no word: what was typed comes back in the form, to be sent once
 * more after signing in again. It is kept nowhere but there, since nobody is known to keep it for.
 */
import { html, isUuid, type Markup } from '#kernel'
import { button, form, noticeBanner, type PageContent, textarea, type View } from '#ui'
import { type C, show, viewOf } from '../../edge.ts'
import { type FormWithFile, textOf } from '../../form.ts'
import { routes } from '../../routes.ts'
import { addressOf, type Choice, choiceIn } from './choice.ts'
import { captionOf } from './questions.ts'

const statuses = { signedOut: 401, tooOld: 403 } as const

type Kept = { readonly choice: Choice; readonly key: string; readonly text: string }

/** Shows what was typed once more, in a form of the session that is, or beside the way to one. */
export async function showKept(c: C, { fields }: FormWithFile): Promise<Response> {
  const key = textOf(fields, 'key')
  const kept = {
    choice: choiceIn(c.var.edge.nation, (name) => c.req.query(name)),
    key: isUuid(key) ? key : c.var.edge.base.ids.uuid(),
    text: textOf(fields, 'text').replaceAll('\r\n', '\n'),
  }
  const view = await viewOf(c, 'help')
  return show(c, view, keptPage(view, kept), c.var.session ? statuses.tooOld : statuses.signedOut)
}

function keptPage(view: View, { choice, key, text }: Kept): PageContent {
  const { t, url, signedInAs } = view
  const title = t(signedInAs ? 'petition.kept-here' : 'petition.kept-signed-out')
  return {
    title,
    main: html`<p class="caption">${captionOf(view, choice)}</p>
      <h1>${title}</h1>
      ${signedInAs ? html`<p class="lead">${t('petition.kept-again')}</p>` : signInFirst(view)}
      ${form(view, {
        action: url(addressOf(choice)),
        fields: html`<input type="hidden" name="key" value="${key}">
          ${textarea({ name: 'text', label: t('petition.check-text'), value: text, rows: 8 })}
          ${button({ label: t('petition.next'), name: 'step', value: 'check' })}`,
      })}`,
  }
}

/** Another window, so that this one with what was typed stays. */
function signInFirst({ t, url }: View): Markup {
  const to = url(`${routes.signIn}?to=${encodeURIComponent(routes.petitions)}`)
  const body = html`<ol><li><a href="${to}" target="_blank" rel="noopener">${t('petition.kept-sign-in')}</a></li>
    <li>${t('petition.kept-come-back')}</li></ol>`
  return noticeBanner({ kind: 'warning', title: t('petition.kept-here'), body })
}
