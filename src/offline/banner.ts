/** What waits on the device, in words: the same for the banner of a page and for the page of the outbox. */
import { html, type Markup } from '#kernel'
import { button, emptyState, form, noticeBanner, type PageContent, type View } from '#ui'
import type { OutboxItem } from './outbox.ts'
import { timeText, type World } from './world.ts'

export const outboxPath = '/offline/outbox'

export type Notice = {
  readonly kind: 'info' | 'success' | 'warning'
  readonly title: string
  readonly text?: string
  readonly link?: { readonly href: string; readonly label: string }
  /** The label of the button that sends now. */
  readonly send?: string
}

/** One notice for each item, the newest first. */
export function noticesOf(world: World, view: View, items: readonly OutboxItem[]): Notice[] {
  const newest = [...items].sort((a, b) => (a.pressedAt < b.pressedAt ? 1 : -1))
  return newest.map((item) => noticeOf(world, view, item))
}

function noticeOf(world: World, { t, url }: View, { title, state, pressedAt }: OutboxItem): Notice {
  const time = timeText(world, pressedAt)
  switch (state.is) {
    case 'sent':
      return {
        kind: 'success',
        title: t('offline.sent-title', { number: state.number }),
        text: title,
        link: { href: url(`/applications/${state.applicationId}`), label: t('offline.sent-open') },
      }
    case 'mend':
      return {
        kind: 'warning',
        title: t('offline.mend-title'),
        text: t('offline.mend-note', { title }),
        link: { href: url(state.at), label: t('offline.mend-open') },
      }
    case 'sign-in':
      return {
        kind: 'warning',
        title: t('offline.sign-in-title'),
        text: t('offline.waiting-note', { title, time }),
        link: { href: url('/sign-in?to=/applications'), label: t('frame.sign-in') },
      }
    default:
      return {
        kind: 'info',
        title: t('offline.waiting-title'),
        text: t('offline.waiting-note', { title, time }),
        send: t('offline.send-now'),
      }
  }
}

/** The page of the outbox: that it is safe, and the button that sends. */
export function outboxPage(world: World, view: View, items: readonly OutboxItem[]): PageContent {
  const { t, url } = view
  const notices = noticesOf(world, view, items)
  const send = notices.find((notice) => notice.send)?.send
  return {
    title: t('offline.outbox-title'),
    main: html`<h1>${t('offline.outbox-title')}</h1>
      ${notices.map(noticeMarkup)}
      ${notices.length === 0 && emptyState({ title: t('offline.outbox-empty') })}
      ${send && form(view, { action: url(outboxPath), fields: button({ label: send }) })}`,
  }
}

function noticeMarkup({ kind, title, text, link }: Notice): Markup {
  const body = html`${text && html`<p>${text}</p>`}${link && html`<p><a href="${link.href}">${link.label}</a></p>`}`
  return noticeBanner({ kind, title, body })
}
