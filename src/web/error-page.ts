import { html } from '#kernel'
import { button, type PageContent, type View } from '#ui'
import { routes } from './routes.ts'

/** Trying again brings nothing back. */
const goneForGood = 410

/** What went wrong as a sentence, what to do, and whom to call; never a code that says nothing. */
export function errorPage(
  view: View,
  { code, status, reference }: { code: string; status: number; reference?: string | undefined },
): PageContent {
  const { t } = view
  const known = t(`refusal.${code}`)
  const title = known === `refusal.${code}` ? t('error.title') : known
  return {
    title,
    main: html`<h1>${title}</h1>
      ${status !== goneForGood && html`<p>${t(status === 404 ? 'error.look-elsewhere' : status >= 500 ? 'error.nothing-lost' : 'error.try-this')}</p>`}
      ${reference && html`<p>${t('error.reference', { reference })}</p>`}
      <p>${t('error.call', { phone: view.helpLine })}</p>
      ${button({ label: t('error.home'), href: view.url(routes.home) })}`,
  }
}
