/** My page: documents, applications, messages, who read my data, and where I am signed in. */
import { applicationsOf } from '#applications'
import { documentsOf } from '#documents'
import { citizenOf, closeOtherSessions, sessionsOf } from '#identity'
import { html, isUuid } from '#kernel'
import { markRead, type Notice, noticesOf, unreadCount } from '#notices'
import { transact } from '#platform'
import { button, emptyState, form, messageList, serviceRow, type View } from '#ui'
import { contextOf, goTo, type RouteAdder, show, viewOf } from '../edge.ts'
import { readForm } from '../form.ts'
import { timeText } from '../format.ts'
import { routes } from '../routes.ts'

const countedMost = 100
const perPage = 20

export const meRoutes: RouteAdder = (app, { edge }) => {
  const { country } = edge.nation

  app.get(routes.me, async (c) => {
    const ctx = contextOf(c)
    const personId = citizenOf(ctx.actor)
    const [documents, applications, unread] = await Promise.all([
      documentsOf(ctx, personId, { limit: countedMost }),
      applicationsOf(ctx, personId, { limit: countedMost }),
      unreadCount(ctx, personId),
    ])
    const view = await viewOf(c)
    const { t } = view
    const count = (list: readonly unknown[]) => (list.length === countedMost ? `${countedMost}+` : list.length)
    const rows = [
      {
        title: t('me.documents'),
        href: routes.documents,
        icon: 'wallet',
        note: t('me.documents-note', { count: count(documents) }),
      },
      {
        title: t('me.applications'),
        href: routes.applications,
        icon: 'route',
        note: t('me.applications-note', { count: count(applications) }),
      },
      {
        title: t('me.messages'),
        href: routes.messages,
        icon: 'mail',
        note: unread > 0 ? t('me.messages-note', { count: unread }) : t('me.messages-none'),
      },
      { title: t('me.alerts'), href: routes.alertSubscription, icon: 'bell', note: t('me.alerts-note') },
      { title: t('me.access'), href: routes.accessLog, icon: 'eye', note: t('me.access-note') },
      { title: t('me.sessions'), href: routes.sessions, icon: 'smartphone', note: t('me.sessions-note') },
    ]
    const title = t('me.title', { name: view.signedInAs ?? '' })
    return show(c, view, {
      title,
      main: html`<h1>${title}</h1><ul class="service-rows">${rows.map((row) => serviceRow({ ...row, href: view.url(row.href) }))}</ul>`,
    })
  })

  app.get(routes.messages, async (c) => {
    const ctx = contextOf(c)
    const personId = citizenOf(ctx.actor)
    const before = c.req.query('before')
    const found = await noticesOf(ctx, personId, {
      limit: perPage + 1,
      before: before && isUuid(before) ? before : undefined,
    })
    await transact(ctx, (ctx) => markRead(ctx, personId))
    const view = await viewOf(c)
    const { t, language } = view
    const notices = found.slice(0, perPage)
    return show(c, view, {
      title: t('me.messages-title'),
      back: { href: view.url(routes.me), label: t('frame.back') },
      main: html`<h1>${t('me.messages-title')}</h1>
        ${
          notices.length === 0
            ? emptyState({ title: t('me.messages-empty') })
            : messageList(
                notices.map((notice) => ({
                  text: t(`notice.${notice.key}`, notice.params),
                  time: timeText(notice.createdAt, language, country),
                  unread: notice.readAt === null,
                  ...linkOf(view, notice),
                  ...(notice.smsState === 'none'
                    ? {}
                    : {
                        note: t(notice.smsState === 'sent' ? 'me.messages-sms' : `me.messages-sms-${notice.smsState}`),
                      }),
                })),
              )
        }
        ${found.length > perPage && html`<p><a href="${view.url(`${routes.messages}?before=${notices.at(-1)!.id}`)}">${t('me.older')}</a></p>`}`,
    })
  })

  app.get(routes.sessions, async (c) => {
    const ctx = contextOf(c)
    const sessions = await sessionsOf(ctx, citizenOf(ctx.actor))
    const view = await viewOf(c)
    const { t, language } = view
    return show(c, view, {
      title: t('me.sessions-title'),
      back: { href: view.url(routes.me), label: t('frame.back') },
      main: html`<h1>${t('me.sessions-title')}</h1>
        ${messageList(
          sessions.map((session) => ({
            text: t('me.sessions-since', { time: timeText(session.createdAt, language, country) }),
            time: session.id === c.var.session?.id ? t('me.sessions-this') : '',
            unread: false,
          })),
        )}
        ${sessions.length > 1 && form(view, { action: view.url(routes.sessions), fields: button({ label: t('me.sessions-close'), kind: 'warning' }) })}`,
    })
  })

  app.post(routes.sessions, async (c) => {
    await readForm(c)
    await transact(contextOf(c), (ctx) => closeOtherSessions(ctx))
    return goTo(c, routes.sessions)
  })
}

/** What a notice tells of, by the first word of its key. */
function linkOf({ t, url }: View, { key, about }: Notice) {
  const [kind] = key.split('-')
  const path =
    about &&
    (kind === 'reading'
      ? routes.accessLog
      : kind === 'petition'
        ? routes.petition(about)
        : kind === 'share'
          ? routes.ownShare(about)
          : kind === 'document' || kind === 'receipt'
            ? routes.document(about)
            : ['application', 'appointment', 'payment', 'thing', 'message'].includes(kind!)
              ? routes.application(about)
              : undefined)
  return path ? { link: { href: url(path), label: t('me.messages-open') } } : {}
}
