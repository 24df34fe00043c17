/** What a person and the office write to each other about an application. Officers are known by their number. */
import { isOver, type Message, messageMost, messagesOn, sendMessage } from '#applications'
import { html, type Issue } from '#kernel'
import { transact } from '#platform'
import { button, emptyState, errorSummary, form, messageList, type PageContent, textarea, type View } from '#ui'
import { type C, contextOf, goTo, type RouteAdder, show, viewOf } from '../../edge.ts'
import { readForm, textOf } from '../../form.ts'
import { timeText } from '../../format.ts'
import { routes } from '../../routes.ts'
import { type Loaded, load, officerNumbers } from './load.ts'

export const messageRoutes: RouteAdder = (app) => {
  app.get(routes.applicationMessages(':id'), async (c) => showMessages(c, await load(c), { text: '', issues: [] }))

  app.post(routes.applicationMessages(':id'), async (c) => {
    const loaded = await load(c)
    const text = textOf(await readForm(c), 'text')
    const issues = faultsOf(text)
    if (issues.length > 0) return showMessages(c, loaded, { text, issues })
    const { id } = loaded.application
    await transact(contextOf(c), (ctx) => sendMessage(ctx, { id, text }))
    return goTo(c, routes.applicationMessages(id))
  })
}

function faultsOf(text: string): Issue[] {
  const { length } = text.normalize('NFC').trim()
  if (length === 0) return [{ field: 'text', code: 'application.messages-empty' }]
  if (length <= messageMost) return []
  return [{ field: 'text', code: 'question.text-too-long', params: { longest: messageMost, length } }]
}

type Written = { readonly text: string; readonly issues: readonly Issue[] }

async function showMessages(c: C, loaded: Loaded, written: Written): Promise<Response> {
  const ctx = contextOf(c)
  const messages = await messagesOn(ctx, loaded.application)
  const officers = await officerNumbers(
    ctx,
    messages.map(({ officerId }) => officerId),
  )
  const view = await viewOf(c, 'applications')
  const status = written.issues.length > 0 ? 422 : 200
  return show(c, view, messagesPage(view, { ...loaded, ...written, messages, officers }), status)
}

type Thread = Loaded &
  Written & { readonly messages: readonly Message[]; readonly officers: ReadonlyMap<string, string> }

function messagesPage(
  view: View,
  { application, definition, nation, messages, officers, ...written }: Thread,
): PageContent {
  const { t, language } = view
  const from = ({ officerId }: Message) => {
    const number = officerId && officers.get(officerId)
    return number ? t('application.officer', { number }) : t('application.messages-you')
  }
  return {
    title: t('application.messages-title'),
    error: written.issues.length > 0,
    back: { href: view.url(routes.application(application.id)), label: t('frame.back') },
    main: html`${errorSummary(view, written.issues)}
      <p class="caption">${definition.title} · ${application.number}</p>
      <h1>${t('application.messages-title')}</h1>
      ${
        messages.length === 0
          ? emptyState({ title: t('application.messages-empty-yet') })
          : messageList(
              messages.map((message) => ({
                text: message.text,
                time: from(message),
                note: timeText(message.at, language, nation.country),
                unread: false,
              })),
            )
      }
      ${isOver(application.state) ? html`<p>${t('application.messages-over')}</p>` : box(view, application.id, written)}`,
  }
}

function box(view: View, id: string, { text, issues }: Written) {
  const { t } = view
  const [issue] = issues
  return form(view, {
    action: view.url(routes.applicationMessages(id)),
    fields: html`${textarea({
      name: 'text',
      label: t('application.messages-write'),
      hint: t('application.messages-hint', { most: messageMost }),
      value: text,
      ...(issue ? { error: t(issue.code, issue.params) } : {}),
    })}${button({ label: t('application.messages-send') })}`,
  })
}
